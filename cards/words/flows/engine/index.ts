// Words of the engine that every guided flow shares, by locale.
import type { Locale } from '../../../../knowledge/locales.js';
import type { FlowEngineWords } from '../flow-words.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export const ENGINE_WORDS: Readonly<Record<Locale, FlowEngineWords>> = { en, sv, nl, fr };
