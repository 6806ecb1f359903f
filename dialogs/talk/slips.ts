// Slips in the few words that people type without looking: "thansk", "bonjours", "goodmoring". Pure.
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { slipsBetween } from '../checks/reading/slips.js';
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

/** "Heyyy", "halllo", "thankss": the word with what stands there several times once or twice. */
function unstretched(word: string): string | undefined {
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  return [word.replace(/(.)\1{2,}/g, '$1'), twice, word.replace(/(.)\1$/, '$1')]
    .filter((one) => one !== word)
    .find((one) => SOCIAL.has(one));
}

function mended(word: string): string {
  const meant = SOCIAL.has(word) ? undefined : unstretched(word);
  if (meant !== undefined) return meant;
  if (word.length < MIN_CHARS || SOCIAL.has(word)) return word;
  const near = [...SOCIAL].filter((known) => known.length >= MIN_CHARS - 1 && isSlipOf(word, known));
  return near.find((known) => known.length === word.length) ?? near[0] ?? word;
}

/** The first letter is rarely mistyped. */
function isSlipOf(word: string, known: string): boolean {
  return word[0] === known[0] && slipsBetween(word, known) === 1;
}
