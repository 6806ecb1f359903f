// Texts that point at what was talked about, "when can I move it?", or ask for more of it. Pure.
import { LISTENING } from '../cards/words/index.js';
import { continues, LEANING_WORDS } from './context.js';
import type { Entry, EntryText } from './entry.js';
import { LOCALES, type Locale } from './locales.js';
import { isFunctionStem, stem } from './text/languages.js';
import { fold, wordsOf } from './text/words.js';

/** Whether a text asks for more of the same, or does nothing but say that it goes on: "why?", "and then?", "yes that one". */
export function asksForMore(text: string): boolean {
  const words = wordsOf(text).map(fold);
  return words.length <= MAX_MORE_WORDS && (continues(text) || words.some((word) => LEANING_WORDS.has(word)));
}

const MAX_MORE_WORDS = 5;

/** "We are in Cork, does it work here?": the thing that is asked about is the one that is talked of here. */
export function pointsAtSomething(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= MAX_PLACED_WORDS && words.some((word) => POINTING.has(fold(word)));
}

const MAX_PLACED_WORDS = 14;

/** Longer texts say themselves what they ask about; in words. */
const MAX_POINTING_WORDS = 9;

/**
 * "When can I move it?", after an answer: it points to what was talked about, and all else that it says is said there, in the answer
 * or in the ways people ask for it.
 */
export function pointsBack(text: string, locale: Locale, { texts }: Entry): boolean {
  const words = wordsOf(text);
  if (words.length > MAX_POINTING_WORDS || !words.some((word) => POINTING.has(fold(word)))) return false;
  const telling = words
    .filter((word) => !POINTING.has(fold(word)) && !LEANING_WORDS.has(fold(word)))
    .map((word) => stem(word, locale))
    .filter((one) => !isFunctionStem(one, locale));
  const known = stemsOf(texts[locale], locale);
  return telling.length > 0 && telling.every((one) => known.has(one));
}

/** "It", "that", "them". Without accents. */
const POINTING: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => LISTENING[locale].pointing)
    .flatMap(wordsOf)
    .map(fold),
);

/** Of an entry in a language, once. */
const STEMS = new WeakMap<EntryText, ReadonlySet<string>>();

function stemsOf(entry: EntryText, locale: Locale): ReadonlySet<string> {
  const known = STEMS.get(entry);
  if (known) return known;
  const { question, label, answer, phrasings } = entry;
  const all = [question, label, answer, ...phrasings].flatMap(wordsOf);
  const stems = new Set(all.map((word) => stem(word, locale)));
  STEMS.set(entry, stems);
  return stems;
}
