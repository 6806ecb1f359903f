// The words of the page as the project's own organisation has them.
import { brandOf } from '../../bot/web/brand.js';
import { brandWords, type BrandedWords } from '../../bot/web/page/brand-words.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { knowledge } from './knowledge.js';

export const brand = brandOf(knowledge.profile);

export const PAGE_WORDS: Readonly<Record<Locale, BrandedWords>> = perLocale((locale) =>
  brandWords(brand, locale),
);
