// Words of the eligibility check, by locale.
import type { Locale } from '../../../../knowledge/locales.js';
import type { FlowWords } from '../flow-words.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export const ELIGIBILITY_WORDS: Readonly<Record<Locale, FlowWords>> = { en, sv, nl, fr };
