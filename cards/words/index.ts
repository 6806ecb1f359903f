// Words of a language by locale.
import type { Locale } from '../../knowledge/locales.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';
import type { Words } from './words.js';

export const WORDS: Readonly<Record<Locale, Words>> = { en, sv, nl, fr };

/** A date such as `2021-05-01` in the reader's own writing: "1 May 2021", "1 maj 2021". */
export function formatDate(isoDate: string, locale: Locale): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return new Intl.DateTimeFormat(DATE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

const DATE_TAGS: Record<Locale, string> = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL', fr: 'fr-FR' };
