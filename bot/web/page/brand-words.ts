// The words of the page with those of the organisation in them. Pure; server and browser make the same of the same brand.
import type { TeaserWords } from '../../../cards/words/check-words.js';
import type { PageWords } from '../../../cards/words/page-words.js';
import { PAGE_WORDS } from '../../../cards/words/page.js';
import type { Locale } from '../../../knowledge/locales.js';
import { fillWords } from '../../../knowledge/profile/fill-slots.js';

/** What the organisation says of its bot. */
export interface Brand {
  /** Those it offers; `texts` has one for each. */
  languages: readonly Locale[];
  defaultLanguage: Locale;
  /** Ids of the guided checks. */
  checks: readonly string[];
  /** Ids of the entries offered beside the chat. */
  starters: readonly string[];
  texts: Readonly<Record<Locale, BrandTexts>>;
}

export interface BrandTexts {
  name: string;
  /** One line under the name: what it is for. */
  tagline: string;
  /** By check. */
  checks: Readonly<Record<string, TeaserWords>>;
  /** A question by entry id. */
  starters: Readonly<Record<string, string>>;
}

export type BrandedWords = PageWords & BrandTexts;

export function brandWords({ texts }: Brand, locale: Locale): BrandedWords {
  const own = texts[locale];
  return { ...fillWords(PAGE_WORDS[locale], { name: own.name }), ...own };
}
