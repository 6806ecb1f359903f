// Values and phrases, written as the reader's language writes them.
import type { Params, Phrase } from './check-words.js';
import { LANGUAGE_FACTS, LOCALES, perLocale, type Locale } from './locales.js';

/** A date such as `2021-05-01` in the reader's own writing: "1 May 2021", "1 maj 2021", "1er mai 2021". */
export function formatDate(isoDate: string, locale: Locale): string {
  const date = FORMATS[locale].date.format(new Date(`${isoDate}T00:00:00Z`));
  const { firstDay = '1' } = LANGUAGE_FACTS[locale];
  return date.replace(/^1 /, `${firstDay} `);
}

/** The day of the week of an ISO date, within a sentence: "Monday", "måndag". */
export function weekdayName(isoDate: string, locale: Locale): string {
  return FORMATS[locale].weekday.format(new Date(`${isoDate}T00:00:00Z`));
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

/** What a language is called in another one: `languageName('sv', 'fr')` -> "suédois". */
export function languageName(named: Locale, locale: Locale): string {
  return FORMATS[locale].language.of(named) ?? named;
}

/**
 * The bot's languages as a choice, the reader's first: `languageList('fr', 'en ')` -> "en français, en anglais ou en suédois".
 * @param before put before each name
 * @param among the languages to name
 */
export function languageList(locale: Locale, before = '', among: readonly Locale[] = LOCALES): string {
  const own = among.filter((named) => named === locale);
  const others = among.filter((named) => named !== locale);
  const names = [...own, ...others].map((named) => before + languageName(named, locale));
  return FORMATS[locale].choice.format(names);
}

/** "rent, parking and holidays". */
export function enumeration(items: readonly string[], locale: Locale): string {
  return FORMATS[locale].all.format(items);
}

/** How far a day is off: "in 12 days", "för 3 månader sedan". Dates are ISO `YYYY-MM-DD`. */
export function formatDistance(from: string, to: string, locale: Locale): string {
  const { value, unit } = inUnits(daysBetween(from, to));
  return FORMATS[locale].distance.format(value, unit);
}

/** The time between two days: "19 days", "12 månader". Dates are ISO `YYYY-MM-DD`, in any order. */
export function formatSpan(from: string, to: string, locale: Locale): string {
  const { value, unit } = inUnits(Math.abs(daysBetween(from, to)));
  return FORMATS[locale].span[unit].format(value);
}

/** Whole days from one date to another; negative when that lies earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

type SpanUnit = 'day' | 'month' | 'year';

/** @param days may be negative */
function inUnits(days: number): { value: number; unit: SpanUnit } {
  const months = Math.round(days / 30.44);
  if (Math.abs(days) <= MAX_DISTANCE_IN_DAYS) return { value: days, unit: 'day' };
  return Math.abs(months) < 24
    ? { value: months, unit: 'month' }
    : { value: Math.round(months / 12), unit: 'year' };
}

const DAY_MS = 86_400_000;

/** Within 90 days every day counts: the longest waiting time in the rules is that long. */
const MAX_DISTANCE_IN_DAYS = 90;

/** The wording of a key, filled in. The compiler sees to it that each check has one for every key it uses. */
export function phraseOf(
  phrases: Readonly<Record<string, Phrase>>,
  key: string,
  params: Params = {},
): string {
  const phrase = phrases[key];
  return typeof phrase === 'function' ? phrase(params) : (phrase ?? '');
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
  /** The form that goes with a count: `form(1, { one: 'day', other: 'days' })` -> "day". */
  form: (count: Value, forms: Forms) => string;
  /** A count and its form: "1 licence", "2,000 licences". */
  count: (count: Value, forms: Forms) => string;
  /** The form that goes with a place in a row: Swedish "22:a", "23:e". */
  ordinalForm: (place: number, forms: Forms) => string;
}

/** A word by the plural category of its count, as CLDR names them; a language needs only those it tells apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export function sayIn(locale: Locale): Say {
  const date: Say['date'] = (value) => (value === undefined ? '' : formatDate(String(value), locale));
  const number: Say['number'] = (value) => (value === undefined ? '' : formatNumber(Number(value), locale));
  const { plural, ordinal } = FORMATS[locale];
  const form: Say['form'] = (count, forms) => forms[plural.select(Number(count ?? 0))] ?? forms.other;
  return {
    date,
    number,
    form,
    count: (count, forms) => `${number(count)} ${form(count, forms)}`,
    ordinalForm: (place, forms) => forms[ordinal.select(place)] ?? forms.other,
    country: (value) => (value === undefined ? '' : countryName(String(value), locale)),
    bound: (value) => (typeof value === 'number' ? number(value) : date(value)),
  };
}

/** A list written on one line: `listed('yes, yep')` -> `['yes', 'yep']`. */
export function listed(line: string): string[] {
  return line.split(/,\s+/);
}

/** The alternatives of a regular expression, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Made once: building one takes longer than a whole answer. */
const FORMATS = perLocale((locale) => ({
  date: new Intl.DateTimeFormat(LANGUAGE_FACTS[locale].dates, { dateStyle: 'long', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat(LANGUAGE_FACTS[locale].dates, { weekday: 'long', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(locale),
  choice: new Intl.ListFormat(LANGUAGE_FACTS[locale].dates, { type: 'disjunction' }),
  all: new Intl.ListFormat(LANGUAGE_FACTS[locale].dates, { type: 'conjunction' }),
  language: new Intl.DisplayNames(locale, { type: 'language' }),
  country: new Intl.DisplayNames(locale, { type: 'region' }),
  countryInShort: new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  plural: new Intl.PluralRules(locale),
  ordinal: new Intl.PluralRules(locale, { type: 'ordinal' }),
  distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  span: {
    day: spanFormat(locale, 'day'),
    month: spanFormat(locale, 'month'),
    year: spanFormat(locale, 'year'),
  },
}));

function spanFormat(locale: Locale, unit: SpanUnit): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
}

/** A request's code as it is shown: no line ends at its hyphen. What is typed or copied is read by `plainCode`. */
export function unbroken(code: string): string {
  return code.replaceAll('-', '\u2011');
}
