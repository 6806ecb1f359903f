// Slips of the pen in a brief text: "waht does it cots", "who can hlep me", "and in switzerlnd?". Pure.
import { COUNTRY_CODES } from '../../cards/words/country-codes.js';
import { countryName } from '../../cards/words/format.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { slipsBetween } from '../checks/reading/slips.js';
import { isKnownWord, knownWords } from './known-words.js';
import { phraseKey } from './phrases.js';

/** Longer texts say enough without the word that is wrong. In words. */
const MAX_WORDS = 10;

/** Shorter words have too many neighbours. In letters. */
const MIN_CHARS = 3;

/** From so many letters on, any one letter may be wrong; before, two swapped, one doubled or one missing. */
const ANY_SLIP_FROM = 5;

/**
 * The key of a text with each word that nobody knows turned into the nearest one of brief texts.
 * @returns undefined where nothing is to be mended
 */
export function mendedKey(text: string, knowledge: Knowledge, locale: Locale): string | undefined {
  const key = phraseKey(text);
  const words = key.split(' ');
  if (words.length > MAX_WORDS) return undefined;
  const { brief, all } = knownWords(knowledge, locale);
  const mended = words.map((word) => (all.has(word) ? word : (meantBy(word, brief, 2) ?? word))).join(' ');
  return mended === key ? undefined : mended;
}

/** A shorter name of a country has too many neighbours: "Nigel". In letters. */
const MIN_COUNTRY_CHARS = 6;

/** Longer texts are looked up as they are. In words. */
const MAX_PLACED_WORDS = 6;

const COUNTRIES = perLocale(
  (locale) =>
    new Set(
      COUNTRY_CODES.map((code) => phraseKey(countryName(code, locale))).filter(
        (name) => name.length >= MIN_COUNTRY_CHARS && !name.includes(' '),
      ),
    ),
);

/** A brief text with a country's name spelt as it should be; as it was where nothing is to be mended. */
export function withPlaceMended(text: string, knowledge: Knowledge, locale: Locale): string {
  const key = phraseKey(text);
  const words = key.split(' ');
  if (words.length > MAX_PLACED_WORDS) return text;
  const meant = (word: string): string | undefined =>
    word.length >= MIN_COUNTRY_CHARS && !isKnownWord(word, knowledge)
      ? meantBy(word, COUNTRIES[locale])
      : undefined;
  return words.some(meant) ? words.map((word) => meant(word) ?? word).join(' ') : text;
}

/** Whether a word that nobody knows is one that somebody does, with a slip in it; short ones are as often a name. */
export function isSlip(word: string, knowledge: Knowledge): boolean {
  return (
    word.length >= ANY_SLIP_FROM &&
    LOCALES.some((locale) => meantBy(word, knownWords(knowledge, locale).brief) !== undefined)
  );
}

/** @param most as many slips may a long word have */
function meantBy(word: string, known: ReadonlySet<string>, most: 1 | 2 = 1): string | undefined {
  if (known.has(word)) return undefined;
  if (word.length < MIN_CHARS || /\d/.test(word)) return undefined;
  const near = (byFirstLetter(known).get(word.charAt(0)) ?? [])
    .filter((one) => Math.abs(one.length - word.length) <= most)
    .map((one) => ({ one, rank: slipRank(word, one) }))
    .filter(({ rank }) => rank < (most === 1 ? TWO_SLIPS : NO_SLIP));
  return near.sort((a, b) => a.rank - b.rank)[0]?.one;
}

/** Sorted once for each set: every unknown word of every text is looked for in one. */
const SORTED = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

function byFirstLetter(known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const before = SORTED.get(known);
  if (before) return before;
  const sortedOut = new Map<string, string[]>();
  for (const one of known) {
    const same = sortedOut.get(one.charAt(0));
    if (same) same.push(one);
    else sortedOut.set(one.charAt(0), [one]);
  }
  SORTED.set(known, sortedOut);
  return sortedOut;
}

const TWO_SLIPS = 4;
const NO_SLIP = 5;

/** A shorter word with two slips in it may be any other. In letters, of both. */
const TWO_SLIPS_FROM = 8;

/** The likelier a slip, the lower. */
function slipRank(word: string, known: string): number {
  const slips = slipsBetween(word, known);
  if (slips === 2 && Math.min(word.length, known.length) >= TWO_SLIPS_FROM) return TWO_SLIPS;
  if (known.length < MIN_CHARS || slips !== 1) return NO_SLIP;
  const longer = known.length - word.length;
  if (longer === 0 && sorted(word) === sorted(known)) return 0;
  if (longer < 0 && isDoubled(word)) return 1;
  if (longer > 0 && (word.length > MIN_CHARS || isDoubled(known))) return 2;
  return word.length >= ANY_SLIP_FROM ? 3 : NO_SLIP;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function isDoubled(word: string): boolean {
  return /(.)\1/.test(word);
}
