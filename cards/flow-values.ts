// A field as cards see it, and its value in the reader's words.
import type { Locale } from '../knowledge/locales.js';
import type { CommonCheckWords as FlowEngineWords, FieldWords } from './words/check-words.js';
import { countryName, formatDate, formatNumber } from './words/format.js';

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
