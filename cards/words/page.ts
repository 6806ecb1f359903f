// Words of the chat page by locale. Apart from all others, because browsers load this file.
import { page as en } from './en/page.js';
import { page as fr } from './fr/page.js';
import type { Locale } from './locales.js';
import { page as nl } from './nl/page.js';
import type { PageWords } from './page-words.js';
import { page as sv } from './sv/page.js';

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = { en, sv, nl, fr };
