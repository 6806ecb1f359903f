// Which words are known here: those that brief texts are made of, and those of the knowledge. Tells a slip of the pen and the
// name of an organisation from words. Pure.
import { BACKGROUND_LINES, CHECK_WORDS, LISTENING, TALK_WORDS } from '../../cards/words/index.js';
import { CHECK_IDS } from '../../cards/words/checks.js';
import { WISH_KINDS } from '../../cards/words/talk-words.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { STOPWORDS } from '../../knowledge/text/languages.js';
import { phraseWords } from './phrases.js';

export interface KnownWords {
  /** What talk, wishes, shortcuts and the names of checks are made of: what a slip may be meant for. As keys. */
  brief: ReadonlySet<string>;
  /** These, and every word of the entries, of what is looked after elsewhere and of everyday talk. */
  all: ReadonlySet<string>;
}

/** Once for each version of the knowledge. */
const KNOWN = new WeakMap<Knowledge, Readonly<Record<Locale, KnownWords>>>();

export function knownWords(knowledge: Knowledge, locale: Locale): KnownWords {
  const known = KNOWN.get(knowledge) ?? perLocale((one) => wordsKnownIn(knowledge, one));
  KNOWN.set(knowledge, known);
  return known[locale];
}

/** Whether any of the languages has a word. */
export function isKnownWord(word: string, knowledge: Knowledge): boolean {
  return LOCALES.some((locale) => knownWords(knowledge, locale).all.has(word));
}

function wordsKnownIn(knowledge: Knowledge, locale: Locale): KnownWords {
  const places = knowledge.profile.elsewhere.flatMap(({ words }) => words);
  const texts = [...shortcutTexts(knowledge, locale), ...places];
  const brief = new Set([...TALK[locale], ...texts.flatMap(phraseWords)]);
  const entries = knowledge.entries.flatMap(({ texts }) => {
    const { question, label, phrasings, answer } = texts[locale];
    return [question, label, answer, ...phrasings.map(withoutNames)];
  });
  const others = [...entries, BACKGROUND_LINES[locale]];
  return { brief, all: new Set([...brief, ...others.flatMap(phraseWords)]) };
}

/** What is written with a capital letter within a phrasing is the name of somebody or something, and none of our words. */
function withoutNames(phrasing: string): string {
  return phrasing.replace(/(?<=\S\s)\p{Lu}\S*/gu, ' ');
}

function shortcutTexts({ profile }: Knowledge, locale: Locale): string[] {
  const worded = profile.wordedShortcuts[locale].flatMap(({ tells, beside }) => [...tells, ...beside]);
  return [...worded, ...profile.shortcuts[locale].map(({ text }) => text)];
}

const TALK = perLocale((locale) => {
  const { said, courtesy, wishes } = TALK_WORDS[locale];
  const wished = WISH_KINDS.flatMap((kind) => [...wishes[kind].anyOf.flat(2), ...wishes[kind].also]);
  const phrases = [...Object.values(said), ...Object.values(LISTENING[locale].commands)].flat();
  const checks = CHECK_IDS.flatMap((check) => {
    const { asking, starters } = CHECK_WORDS[locale][check];
    return [...starters, ...(asking ? [...asking.anyOf.flat(2), ...asking.also] : [])];
  });
  return new Set([...STOPWORDS[locale], ...courtesy, ...wished, ...phrases, ...checks].flatMap(phraseWords));
});
