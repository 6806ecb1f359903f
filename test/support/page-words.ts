// The words of the page as the project's own organisation has them.
import { brandOf } from '../../bot/web/brand.js';
import { brandWords, type BrandedWords } from '../../bot/web/page/brand-words.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { knowledge } from './knowledge.js';

export const brand = brandOf(knowledge.profile);

export const PAGE_WORDS: Readonly<Record<Locale, BrandedWords>> = perLocale((locale) =>
  brandWords(brand, locale),
);

/** What a guided check's button beside the chat says. */
export function checkTitle(locale: Locale, check: string): string {
  return PAGE_WORDS[locale].checks[check]?.title ?? `no check ${check}`;
}

/** A question beside the chat. */
export function starterText(locale: Locale, entry: string): string {
  return PAGE_WORDS[locale].starters[entry] ?? `no starter ${entry}`;
}
