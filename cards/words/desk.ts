// Words of the desk by locale. Apart from all others, because browsers load this file.
import type { DeskWords } from './desk-words.js';
import { desk as en } from './en/desk.js';
import { desk as fr } from './fr/desk.js';
import type { Locale } from './locales.js';
import { desk as nl } from './nl/desk.js';
import { desk as sv } from './sv/desk.js';

export const DESK_WORDS: Readonly<Record<Locale, DeskWords>> = { en, sv, nl, fr };
