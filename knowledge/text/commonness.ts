// How ordinary a word is in talk that is no organisation's business. "Want", "sedan", "chez" tell little about what somebody asks,
// however few entries hold them; a knowledge of 25 entries cannot know that by itself.
import { BACKGROUND_LINES, LISTENING } from '../../cards/words/index.js';
import { perLocale, type Locale } from '../locales.js';
import { fold, wordsOf } from './words.js';

/** Least that a content word tells. */
const LEAST = 0.2;

interface Talk {
  lines: number;
  /** Lines that hold a word, by the folded word. */
  holding: ReadonlyMap<string, number>;
}

const TALK: Readonly<Record<Locale, Talk>> = perLocale((locale) => {
  const lines = BACKGROUND_LINES[locale].trim().split('\n');
  const holding = new Map<string, number>();
  for (const line of lines)
    for (const word of new Set(wordsOf(line).map(fold))) holding.set(word, (holding.get(word) ?? 0) + 1);
  return { lines: lines.length, holding };
});

const ORDINARY = perLocale((locale) => new Set(LISTENING[locale].ordinary.map(fold)));

/** How much a word tells about what is meant, `LEAST` to 1: its inverse document frequency in everyday talk, of the highest. */
export function tellingOf(folded: string, locale: Locale): number {
  if (ORDINARY[locale].has(folded)) return LEAST;
  const { lines, holding } = TALK[locale];
  const share = Math.log(lines / (holding.get(folded) ?? 1)) / Math.log(lines);
  return Math.max(LEAST, share);
}
