// What people in a hurry write, written out: "what can u do", "c koi le prix", "kost t". Pure.
import { anyOf } from '../../cards/words/format.js';
import { LISTENING } from '../../cards/words/index.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { fold } from '../../knowledge/text/words.js';

const SHORT = perLocale((locale) => {
  const words = new Map(Object.entries(LISTENING[locale].shorthand));
  return {
    words,
    expression: new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${anyOf([...words.keys()])})(?![\\p{L}\\p{N}'’])`, 'giu'),
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
