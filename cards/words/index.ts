// Words of a language by locale.
import type { Locale } from '../../knowledge/locales.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';
import type { Words } from './words.js';

export const WORDS: Readonly<Record<Locale, Words>> = { en, sv, nl, fr };

/** A date such as `2021-05-01` in the reader's own writing: "1 May 2021", "1 maj 2021", "1er mai 2021". */
export function formatDate(isoDate: string, locale: Locale): string {
  const date = DATE_FORMATS[locale].format(new Date(`${isoDate}T00:00:00Z`));
  return locale === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** Made once: building a format takes longer than a whole answer. */
const DATE_FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  en: dateFormat('en-GB'),
  sv: dateFormat('sv-SE'),
  nl: dateFormat('nl-NL'),
  fr: dateFormat('fr-FR'),
};

function dateFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
}
