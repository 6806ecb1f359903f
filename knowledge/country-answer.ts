// What an answer about countries says of the ones that are asked about: shown before all that it says of the others.
import { countryName } from '../cards/words/format.js';
import { WORDS } from '../cards/words/index.js';
import type { Entry, EntryText } from './entry.js';
import { DEFAULT_LOCALE, type Locale } from './locales.js';
import { countriesIn } from './meaning/countries.js';
import { ruleOf } from './piece.js';
import { sentencesOf } from './sentences.js';

/** An answer that names fewer is not about countries. */
const MIN_NAMED = 2;

/**
 * @param codes the countries asked about
 * @returns the sentences that name them; that the answer names none of them; undefined when it is not about countries
 */
export function answerForCountries(
  { answer }: EntryText,
  locale: Locale,
  codes: readonly string[],
): { named: boolean; text: string } | undefined {
  if (codes.length === 0) return undefined;
  if (!namesCountries({ answer })) return undefined;
  const parts = partsOf(answer);
  const holds = parts.filter((part) => codes.some((code) => part.codes.has(code)));
  const current = holds.filter(({ isUpdate }) => !isUpdate);
  const shown = current.length > 0 ? current : holds;
  if (shown.length > 0) return { named: true, text: spanOf(shown, answer) };
  const names = codes.map((code) => countryName(code, locale));
  return {
    named: false,
    text: WORDS[locale].answer.countryNotNamed(new Intl.ListFormat(locale).format(names)),
  };
}

/** What an answer on countries says of those asked about; of one that it does not name the rule, where it is said in a sentence. */
export function leadForCountries(
  text: EntryText,
  locale: Locale,
  codes: readonly string[],
): string | undefined {
  const holds = answerForCountries(text, locale, codes);
  if (!holds || holds.named) return holds?.text;
  const rule = ruleOf(text.answer);
  return rule.includes('\n') ? holds.text : `${holds.text} ${rule}`;
}

/** With what stands between them in one line, so that it is a piece of the answer and need not be said again beneath. */
function spanOf(shown: readonly Part[], answer: string): string {
  const [first, last] = [shown[0]?.markdown ?? '', shown.at(-1)?.markdown ?? ''];
  const from = answer.indexOf(first);
  const span = answer.slice(from, answer.indexOf(last, from) + last.length);
  return span.includes('\n') ? shown.map(({ markdown }) => markdown).join(' ') : span;
}

/** Whether an answer tells countries apart. */
export function namesCountries({ answer }: Pick<EntryText, 'answer'>): boolean {
  return new Set(partsOf(answer).flatMap((part) => [...part.codes])).size >= MIN_NAMED;
}

/** Whether an entry tells countries apart, in the language it has. */
export function isAboutCountries({ locales: [locale = DEFAULT_LOCALE], texts }: Entry): boolean {
  return namesCountries(texts[locale]);
}

interface Part {
  markdown: string;
  codes: ReadonlySet<string>;
  isUpdate: boolean;
}

/** Taken apart once. */
const PARTS = new Map<string, Part[]>();

function partsOf(answer: string): Part[] {
  const known = PARTS.get(answer);
  if (known) return known;
  const sentences = sentencesOf(answer);
  const updates = answer.split(/\n{2,}/).filter((block) => !sentences.some((one) => block.includes(one)));
  const part = (markdown: string, isUpdate: boolean): Part => {
    const plain = markdown.replace(/\]\([^)\]]*\)/g, ' ');
    return { markdown, isUpdate, codes: new Set(countriesIn(plain).map(({ code }) => code)) };
  };
  const parts = [...sentences.map((one) => part(one, false)), ...updates.map((one) => part(one, true))];
  PARTS.set(answer, parts);
  return parts;
}
