// Values in texts, written as the reader's language writes them.
import type { Locale } from '../../../knowledge/locales.js';
import { countryName, formatNumber } from '../../check-values.js';
import { formatDate } from '../index.js';

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
