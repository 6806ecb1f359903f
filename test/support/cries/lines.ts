// The sentences that what is learned of cries is learned of, and a digest that says of which state of them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../bot/project-root.js';
import { CRISIS_WORDS, LISTENING, READING_WORDS, TALK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { BACKGROUND } from '../../../knowledge/meaning/background.js';
import { lessonsOf } from '../../../knowledge/rank/lessons.js';
import { readOwnFaqs } from '../bench/own-faqs.js';
import { shippedContent } from '../bench/simulate.js';

export interface Line {
  text: string;
  locale: Locale;
  cry: boolean;
  /** Written for this; not what people ask of FAQs, of nobody, and in passing. */
  own: boolean;
  /** Of own lines, which were written at one sitting: no fold of a cross-validation may have some of these and learn of others. */
  batch?: string;
}

/** The first lines of a language, which the phrases were mended by: those of `LOCALE.txt` below `# cries` or `# ordinary`. */
export function linesOf(locale: Locale, kind: Kind): string[] {
  const parts = linesIn(`${locale}.txt`);
  const from = parts.indexOf(`# ${kind}`) + 1;
  const to = parts.findIndex((line, i) => i >= from && line.startsWith('# '));
  return parts.slice(from, to < 0 ? undefined : to).filter((line) => line !== '');
}

function linesIn(file: string): string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
}

/** All lines written for this; those that the phrases were mended by, too. */
export function ownLines(): Line[] {
  const folder = join(import.meta.dirname, 'learned');
  return LOCALES.flatMap((locale) =>
    KINDS.flatMap((kind) => {
      const learned = readdirSync(folder).filter((file) => file.startsWith(`${locale}-${kind}`));
      const sets = learned.sort().map((file) => ({
        texts: linesIn(join('learned', file)),
        batch: /(\d+)\.txt$/.exec(file)?.[1],
      }));
      return [...sets, { texts: linesOf(locale, kind), batch: undefined }].flatMap(({ texts, batch }) =>
        texts.map((text, i): Line => ({
          text,
          locale,
          cry: kind === 'cries',
          own: true,
          batch: batch ?? `first ${Math.floor(i / BLOCK)}`,
        })),
      );
    }),
  );
}

const KINDS = ['cries', 'ordinary'] as const;
type Kind = (typeof KINDS)[number];
/** Of the first file of each language, which is of several hands, as many lines are taken for one batch. */
const BLOCK = 125;

/** Every text in something of words. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** What is listened for, in talk and in checks, and what is answered to it. */
export function sayings(locale: Locale): string[] {
  return textsIn([TALK_WORDS[locale], LISTENING[locale].commands, READING_WORDS[locale]]);
}

/** In FAQs, too, people ask what to do in an emergency. */
const EMERGENCIES = /ligt op de grond|collega op de grond|sexuella anspelningar/;

/** What people ask of the shipped knowledge, of other organisations', of nobody's, and say in passing; none of it may alarm. */
export function askedLines(): Line[] {
  const said = LOCALES.flatMap((locale) => sayings(locale).map((text) => ({ text, locale })));
  const contents = [shippedContent(), ...readOwnFaqs().map(({ content }) => content(12))];
  const asked = contents
    .flatMap(lessonsOf)
    .filter(({ field, text }) => field !== 'answer' && !EMERGENCIES.test(text));
  const cries = new Set(ownLines().flatMap(({ cry, text }) => (cry ? [text] : [])));
  const lines = [...asked, ...BACKGROUND, ...said].filter(({ text }) => !cries.has(text));
  const once = new Map(lines.map((line) => [`${line.locale} ${line.text}`, line]));
  return [...once.values()].map(({ text, locale }) => ({ text, locale, cry: false, own: false }));
}

/** Of what the weights come from: lines, kinds of words, and the code that reads and learns; not of the knowledge, which changes daily. */
export function digestOfSources(): string {
  const code = [
    'dialogs/talk/trouble/signs.ts',
    'dialogs/talk/trouble/said.ts',
    'test/support/cries/learn.ts',
  ].map((file) => readFileSync(join(projectRoot(), file), 'utf8').replace(/\r/g, ''));
  const words = LOCALES.map((locale) => {
    const { kinds, groups, said, unless } = CRISIS_WORDS[locale];
    return { kinds, groups, said, unless };
  });
  return createHash('sha256')
    .update(JSON.stringify([ownLines(), words, code]))
    .digest('hex')
    .slice(0, 16);
}
