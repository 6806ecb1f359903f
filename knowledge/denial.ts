// What a question denies of the asker ("if we are not a school", "sans Software Assurance"): a sentence on just that is no answer
// to it. And whether it asks how things are now. Told by a few function words, of no topic.
import { LISTENING } from '../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from './locales.js';
import { fold } from './text/words.js';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const WITHOUT = setOf(LOCALES.flatMap((locale) => LISTENING[locale].denying.without));
const NOT = perLocale((locale) => setOf(LISTENING[locale].denying.not));
const OF = perLocale((locale) => setOf(LISTENING[locale].denying.of));
const NOW = perLocale((locale) => setOf(LISTENING[locale].now));

/** So many words before a denial name whom it is about, and so many after it are denied. */
const BEFORE = 5;
const AFTER = 7;

/** The words of a question that it denies. @param words in order */
export function deniedIn(words: readonly string[], locale: Locale): readonly string[] {
  const folded = words.map(fold);
  const denied = new Set<string>();
  folded.forEach((word, at) => {
    if (WITHOUT.has(word)) return words.slice(at + 1, at + 1 + AFTER).forEach((one) => denied.add(one));
    if (!NOT[locale].has(word)) return;
    const from = Math.max(0, at - BEFORE);
    const of = folded.slice(from, at).findIndex((one) => OF[locale].has(one));
    // "We have this and that, do we not?" denies nothing.
    if (of < 0) return;
    words.slice(from + of + 1, at + 1 + AFTER).forEach((one) => denied.add(one));
  });
  return [...denied];
}

/** Whether a question asks how things are by now: "is it still …", "vad heter det numera". */
export function asksOfNow(words: readonly string[], locale: Locale): boolean {
  const folded = words.map(fold);
  // "Not yet", "nog niet", "pas encore" do not.
  const isDenied = (at: number): boolean =>
    [folded[at - 1], folded[at + 1]].some((near) => near !== undefined && NOT[locale].has(near));
  return folded.some((word, at) => NOW[locale].has(word) && !isDenied(at));
}

/** Whether a word says no more than that: "still". */
export function isOfNow(word: string, locale: Locale): boolean {
  return NOW[locale].has(fold(word));
}

/** Whether a sentence denies something itself. */
export function denies(words: readonly string[], locale: Locale): boolean {
  return words.some((word) => NOT[locale].has(fold(word)) || WITHOUT.has(fold(word)));
}
