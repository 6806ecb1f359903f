// Words of the privacy page by locale. Apart from those of the chat page, which browsers load.
import type { Locale } from '../../../knowledge/locales.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { PrivacyWords } from './privacy-words.js';
import { sv } from './sv.js';

export type { PrivacyWords } from './privacy-words.js';

export const PRIVACY_WORDS: Readonly<Record<Locale, PrivacyWords>> = { en, sv, nl, fr };
