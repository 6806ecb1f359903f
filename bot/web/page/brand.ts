// The organisation's own words, as they came with the document.
import { perLocale, type Locale } from '../../../knowledge/locales.js';
import { brandWords, type Brand, type BrandedWords } from './brand-words.js';

export const BRAND = JSON.parse(document.getElementById('brand')?.textContent ?? '{}') as Brand;

const WORDS = perLocale((locale) =>
  brandWords(BRAND, BRAND.languages.includes(locale) ? locale : BRAND.defaultLanguage),
);

/** What the page says in a language that the organisation offers. */
export function pageWords(locale: Locale): BrandedWords {
  return WORDS[locale];
}
