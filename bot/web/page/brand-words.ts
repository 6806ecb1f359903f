// The words of the page with those of the organisation in them. Pure; server and browser make the same of the same brand.
import type { TeaserWords } from '../../../cards/words/check-words.js';
import type { PageWords } from '../../../cards/words/page-words.js';
import { PAGE_WORDS } from '../../../cards/words/languages.js';
import type { Locale } from '../../../knowledge/locales.js';
import { fillWords } from '../../../knowledge/profile/fill-slots.js';

/** What the organisation says of its bot. */
export interface Brand {
  /** Those it offers; `texts` has one for each. */
  languages: readonly Locale[];
  defaultLanguage: Locale;
  /** `#rrggbb`, in place of the page's own colour. */
  accent: string | undefined;
  /** Address of its picture, in place of the page's own. */
  icon: string | undefined;
  /** Ids of the guided checks; each language has words for those it offers. */
  checks: readonly string[];
  /** Ids of the entries offered beside the chat, in one language or more. */
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

/** The part of the words that a path such as `starters.hr/leave` leads to. */
export function partAt(words: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], words);
}

/** Whether there is anything to say: a text, or a group with at least one. `checks starters`: in either. */
export function isSaid(words: object, paths: string): boolean {
  return paths.split(' ').some((path) => {
    const part = partAt(words, path);
    return typeof part === 'object' && part !== null ? Object.keys(part).length > 0 : part !== undefined;
  });
}
