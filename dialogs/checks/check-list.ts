// The guided checks there are, with their words. A new one is its folder, its words, and a line here and in the list of ids.
import { CHECK_IDS, type CheckId } from '../../cards/words/check-ids.js';
import type { CheckWordsByLocale, KeysOfChecks } from '../../cards/words/check-words.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
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
