// Days that are called by a name: "New Year's Eve 2026", "the last day of June 2027", "sista juni".
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { monthOf, withoutFillers } from './date-names.js';
import type { DateParts } from './date-parts.js';
import { plainWords } from './parsed.js';

const longestFirst = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  b[0].length - a[0].length;

/** Names of days in plain words with their place in the year. */
const FEASTS: readonly [name: string, month: number, day: number][] = LOCALES.flatMap((locale) =>
  Object.entries(READING_WORDS[locale].dates.named).flatMap(([place, names]) => {
    const [month = NaN, day = NaN] = place.split('-').map(Number);
    return names.map((name): [string, number, number] => [plainWords(name), month, day]);
  }),
).sort(longestFirst);

const LAST_DAYS: readonly [name: string][] = LOCALES.flatMap((locale) =>
  READING_WORDS[locale].dates.lastDayOf.map((phrase): [string] => [plainWords(phrase)]),
).sort(longestFirst);

/**
 * The day that a text names beside nothing but a year and words that say nothing.
 * @param words of the text, plain
 * @param today ISO `YYYY-MM-DD`: without a year February has as many days as the next one
 */
export function namedDay(words: readonly string[], today: string): DateParts | undefined {
  const said = ` ${words.join(' ')} `;
  const isSaid = ([phrase]: readonly [string, ...unknown[]]): boolean => said.includes(` ${phrase} `);
  const feast = FEASTS.find(isSaid);
  if (feast) {
    const [name, month, day] = feast;
    const year = yearIn(wordsBeside(said, name));
    return year && { ...year, month, day };
  }
  const last = LAST_DAYS.find(isSaid);
  const [first = '', ...rest] = last ? wordsBeside(said, last[0]) : [];
  const month = monthOf(first);
  const year = month === undefined ? undefined : yearIn(rest);
  if (month === undefined || !year) return undefined;
  const day = daysIn(year.year ?? Number(today.slice(0, 4)), month);
  // "Sista juni" is mostly the last day of it, and may be the end of it.
  return { ...year, month, day, isLoose: !last?.[0].includes(' ') };
}

/** The words around a phrase without fillers. */
function wordsBeside(said: string, phrase: string): string[] {
  return withoutFillers(said.replace(` ${phrase} `, ' ').split(' ')).filter((word) => word !== '');
}

/** `{}` for no words at all, a year for four digits, undefined for anything else. */
function yearIn(words: readonly string[]): { year?: number } | undefined {
  const [year] = words;
  if (year === undefined) return {};
  return words.length === 1 && /^(?:19|20)\d{2}$/.test(year) ? { year: Number(year) } : undefined;
}

/** Day 0 of the month after is the last one of this. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
