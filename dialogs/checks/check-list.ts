// The guided checks there are: the rules of each, and their words. A new one is its folder, its words, and its lines here and in
// `cards/words/languages.ts`.
import { CHECK_IDS, type CheckId, type KeysOfChecks } from '../../cards/words/checks.js';
import { CHECK_WORDS, type CheckWordsByLocale } from '../../cards/words/index.js';
import type { Check } from './check.js';
import { eligibilityCheck } from './eligibility/check.js';
import { renewalCheck } from './renewal/check.js';

export interface CheckSet {
  checks: readonly Check[];
  words: CheckWordsByLocale;
}

const CHECK_BY_ID: { readonly [Id in CheckId]: Check<KeysOfChecks[Id]> } = {
  eligibility: eligibilityCheck,
  renewal: renewalCheck,
};

export const CHECKS: CheckSet = { checks: CHECK_IDS.map((id) => CHECK_BY_ID[id]), words: CHECK_WORDS };
