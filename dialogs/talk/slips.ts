// Slips in the few words that people type without looking: "thansk", "bonjours", "goodmoring". Pure.
import { distance } from 'fastest-levenshtein';
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';

/** Shorter words have too many neighbours: "tack", "tak", "tick". */
const MIN_CHARS = 5;

/** Longer texts say more than a courtesy. In words. */
const MAX_WORDS = 5;

const SOCIAL: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => {
    const { hello, thanks, bye } = LISTENING[locale].commands;
    return [...hello, ...thanks, ...bye].flatMap((phrase) => phraseKey(phrase).split(' '));
  }),
);

/** @param key as `phraseKey` makes it @returns the same where no word is next to one of greeting, thanks or farewell */
export function mendSlips(key: string): string {
  const words = key.split(' ');
  return words.length > MAX_WORDS ? key : words.map(mended).join(' ');
}

function mended(word: string): string {
  if (word.length < MIN_CHARS || SOCIAL.has(word)) return word;
  const near = [...SOCIAL].filter((known) => known.length >= MIN_CHARS - 1 && isSlipOf(word, known));
  return near.find((known) => known.length === word.length) ?? near[0] ?? word;
}

/** One letter too many, too few or wrong, or two that changed places; the first one is rarely mistyped. */
function isSlipOf(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false;
  if (distance(word, known) === 1) return true;
  const at = [...word].findIndex((letter, place) => letter !== known[place]);
  return (
    word.slice(at, at + 2) === `${known[at + 1]}${known[at]}` && word.slice(at + 2) === known.slice(at + 2)
  );
}
