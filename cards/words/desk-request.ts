// Words of the desk's requests by locale. Apart from what the server says, because browsers load this file.
import type { DeskRequestWords } from './desk-request-words.js';
import { deskRequest as en } from './en/desk-request.js';
import { deskRequest as fr } from './fr/desk-request.js';
import type { Locale } from './locales.js';
import { deskRequest as nl } from './nl/desk-request.js';
import { deskRequest as sv } from './sv/desk-request.js';

export const DESK_REQUEST_WORDS: Readonly<Record<Locale, DeskRequestWords>> = { en, sv, nl, fr };
