// A field as cards see it, and its value in the reader's words.
import type { Locale } from '../knowledge/locales.js';
import type { FieldWords, FlowEngineWords, Params, Phrase } from './words/flows/flow-words.js';
import { formatDate } from './words/index.js';

/** Dates are ISO `YYYY-MM-DD`, countries ISO 3166-1 alpha-2. `unsure`: "I don't know" is an answer. */
export type CardField = { id: string; unsure: boolean } & (
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'yesNo' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'date'; min: string; max: string }
  | { kind: 'country' }
);

/** A value as a person reads it: "2 000", "12 mars 2026", "Japon", "Oui". */
export function formatValue(
  field: CardField,
  value: string | number | boolean,
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
  return new Intl.NumberFormat(locale).format(value);
}

/** The name of an ISO 3166-1 alpha-2 country, "JP" -> "Japon"; the code itself when it is none. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
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
