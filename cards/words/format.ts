// Values and phrases, written as the reader's language writes them.
import type { Params, Phrase } from './check-words.js';
import { perLocale, type Locale } from './locales.js';

/** A date such as `2021-05-01` in the reader's own writing: "1 May 2021", "1 maj 2021", "1er mai 2021". */
export function formatDate(isoDate: string, locale: Locale): string {
  const date = FORMATS[locale].date.format(new Date(`${isoDate}T00:00:00Z`));
  return locale === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

export function formatNumber(value: number, locale: Locale): string {
  return FORMATS[locale].number.format(value);
}

/**
 * The name of an ISO 3166-1 alpha-2 country, "JP" -> "Japon"; the code itself when it is none.
 * "Hong Kong" rather than "Hong Kong SAR China", but "United Kingdom" rather than "UK".
 */
export function countryName(code: string, locale: Locale): string {
  const { country, countryInShort } = FORMATS[locale];
  return (code === 'HK' || code === 'MO' ? countryInShort : country).of(code) ?? code;
}

/** How far a day is off: "in 12 days", "för 3 månader sedan". Dates are ISO `YYYY-MM-DD`. */
export function formatDistance(from: string, to: string, locale: Locale): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  const months = Math.round(days / 30.44);
  const { distance } = FORMATS[locale];
  if (Math.abs(days) <= MAX_DISTANCE_IN_DAYS) return distance.format(days, 'day');
  return Math.abs(months) < 24
    ? distance.format(months, 'month')
    : distance.format(Math.round(months / 12), 'year');
}

const DAY_MS = 86_400_000;

/** Within 90 days every day counts: the longest waiting time in the rules is that long. */
const MAX_DISTANCE_IN_DAYS = 90;

/** @throws when the words are missing: a mistake in the words, not of a person */
export function phraseOf(
  phrases: Readonly<Record<string, Phrase>>,
  key: string,
  params: Params = {},
): string {
  const phrase = phrases[key];
  if (phrase === undefined) throw new Error(`No words for "${key}". Add it to every folder of cards/words/.`);
  return typeof phrase === 'string' ? phrase : phrase(params);
}

type Value = string | number | undefined;

/** What a text needs to put values in; missing values leave a gap rather than an error in front of a person. */
export interface Say {
  /** From `YYYY-MM-DD`. */
  date: (value: Value) => string;
  number: (value: Value) => string;
  /** From an ISO 3166-1 alpha-2 code. */
  country: (value: Value) => string;
  /** A bound, which is a number or a date. */
  bound: (value: Value) => string;
}

export function sayIn(locale: Locale): Say {
  const date: Say['date'] = (value) => (value === undefined ? '' : formatDate(String(value), locale));
  const number: Say['number'] = (value) => (value === undefined ? '' : formatNumber(Number(value), locale));
  return {
    date,
    number,
    country: (value) => (value === undefined ? '' : countryName(String(value), locale)),
    bound: (value) => (typeof value === 'number' ? number(value) : date(value)),
  };
}

/** A list written on one line: `listed('yes, yep')` -> `['yes', 'yep']`. */
export function listed(line: string): string[] {
  return line.split(/,\s+/);
}

/** The region whose way of writing dates is used. */
const DATE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL', fr: 'fr-FR' };

/** Made once: building one takes longer than a whole answer. */
const FORMATS = perLocale((locale) => ({
  date: new Intl.DateTimeFormat(DATE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(locale),
  country: new Intl.DisplayNames(locale, { type: 'region' }),
  countryInShort: new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
}));
