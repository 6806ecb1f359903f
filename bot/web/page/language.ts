// Remembers which language a person chose, and makes the page speak it.
import { isLocale, type Locale } from '../../../knowledge/locales.js';
import { isSaid, partAt } from './brand-words.js';
import { pageWords } from './brand.js';
import { keep, readKept } from './kept.js';

const KEY = 'locale';

export function chosenLocale(): Locale | undefined {
  const kept = readKept(KEY);
  return isLocale(kept) ? kept : undefined;
}

export function rememberLocale(locale: Locale): void {
  keep(KEY, locale);
}

/** Rewrites everything that the page itself says. The markup names the words: `data-word="notice.lost"`. */
export function showWords(locale: Locale): void {
  const words = pageWords(locale);
  document.documentElement.lang = locale;
  document.title = words.name;
  for (const element of document.querySelectorAll<HTMLElement>('[data-if]')) {
    element.hidden = !isSaid(words, element.dataset['if'] ?? '');
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    if (element.closest('[hidden]')?.matches('[data-if]')) continue; // this language does not offer it
    element.textContent = wordAt(words, element.dataset['word'] ?? '');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-word]'))
    link.search = `?lang=${locale}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = wordAt(words, element.dataset['label'] ?? '');
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-title]')) {
    element.title = wordAt(words, element.dataset['title'] ?? '');
  }
}

function wordAt(words: object, path: string): string {
  const found = partAt(words, path);
  if (typeof found !== 'string')
    throw new RangeError(`There is no word "${path}" in cards/words/page-words.ts.`);
  return found;
}
