// What people in a hurry write, written out: "what can u do", "c koi le prix", "kost t". Pure.
import { LISTENING } from '../../cards/words/index.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { fold } from '../../knowledge/text/words.js';

/** The longest first: "quelqu un" before "un". */
const SHORT = perLocale((locale) => {
  const pairs = Object.entries(LISTENING[locale].shorthand);
  const longest = [...pairs].sort(([a], [b]) => b.length - a.length).map(([short]) => short);
  return {
    words: new Map(pairs),
    expression: new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${longest.join('|')})(?![\\p{L}\\p{N}'’])`, 'giu'),
  };
});

/** @returns the text as it was where it has nothing to write out */
export function writtenOut(text: string, locale: Locale): string {
  const { words, expression } = SHORT[locale];
  return text.replace(
    expression,
    (short) => words.get(short.toLowerCase()) ?? words.get(fold(short)) ?? short,
  );
}
