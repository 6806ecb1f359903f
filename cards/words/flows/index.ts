// The words of the guided flows by locale.
import { en } from './en.js';
import type { FlowWordsByLocale } from './flow-words.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export const FLOW_WORDS: FlowWordsByLocale = { en, sv, nl, fr };
