// A field's value in the reader's words.
import type { FactValue, Field } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import type { FieldWords, FlowEngineWords, Params, Phrase } from './words/flows/flow-words.js';
import { formatDate } from './words/index.js';

/** A value as a person reads it: "2 000", "12 mars 2026", "Japon", "Oui". */
export function formatValue(
  field: Field,
  value: FactValue,
  words: { field: FieldWords; engine: FlowEngineWords },
  locale: Locale,
): string {
  if (value === 'unknown') return words.engine.unknown;
  switch (field.kind) {
    case 'choice':
      return words.field.options[String(value)] ?? String(value);
    case 'yesNo':
      return value === true ? words.engine.yes : words.engine.no;
    case 'number':
      return formatNumber(Number(value), locale);
    case 'date':
      return formatDate(String(value), locale);
    case 'country':
      return countryName(String(value), locale);
  }
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

/** Made once: building one takes longer than a whole answer. */
const FORMATS = { en: formatsOf('en'), sv: formatsOf('sv'), nl: formatsOf('nl'), fr: formatsOf('fr') };

interface Formats {
  number: Intl.NumberFormat;
  country: Intl.DisplayNames;
  countryInShort: Intl.DisplayNames;
  distance: Intl.RelativeTimeFormat;
}

function formatsOf(locale: Locale): Formats {
  return {
    number: new Intl.NumberFormat(locale),
    country: new Intl.DisplayNames(locale, { type: 'region' }),
    countryInShort: new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  };
}

/** @throws when the words are missing: a mistake in the words, not of a person */
export function phraseOf(
  phrases: Readonly<Record<string, Phrase>>,
  key: string,
  params: Params = {},
): string {
  const phrase = phrases[key];
  if (phrase === undefined)
    throw new Error(`No words for "${key}". Add it to every file of cards/words/flows/.`);
  return typeof phrase === 'string' ? phrase : phrase(params);
}
