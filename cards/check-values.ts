// A field's value in the reader's words.
import type { FactValue, Field } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import type { CommonCheckWords, FieldWords } from './words/check-words.js';
import { countryName, formatDate, formatNumber } from './words/format.js';

/** A value as a person reads it: "2 000", "12 mars 2026", "Japon", "Oui". */
export function formatValue(
  field: Field,
  value: FactValue,
  words: { field: FieldWords; engine: CommonCheckWords },
  locale: Locale,
): string {
  if (value === 'unknown') return words.engine.unknown;
  if (typeof value === 'object') return words.engine.span(value.min, value.max);
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
