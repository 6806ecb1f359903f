// Words of the web page by locale.
import type { Locale } from '../../../knowledge/locales.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { PageWords } from './page-words.js';
import { sv } from './sv.js';

export { STARTER_IDS, type PageWords, type StarterId, type WebChatWords } from './page-words.js';

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = { en, sv, nl, fr };
