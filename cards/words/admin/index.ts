// Words for administrators by locale.
import type { Locale } from '../../../knowledge/locales.js';
import type { AdminWords } from './admin-words.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export const ADMIN_WORDS: Readonly<Record<Locale, AdminWords>> = { en, sv, nl, fr };
