// The words of the guided flows by locale: the engine's, and each flow's own.
import type { Locale } from '../../../knowledge/locales.js';
import { ELIGIBILITY_WORDS } from './eligibility/index.js';
import { ENGINE_WORDS } from './engine/index.js';
import type { AllFlowWords, FlowWordsByLocale } from './flow-words.js';
import { RENEWAL_WORDS } from './renewal/index.js';

export const FLOW_WORDS: FlowWordsByLocale = {
  en: wordsIn('en'),
  sv: wordsIn('sv'),
  nl: wordsIn('nl'),
  fr: wordsIn('fr'),
};

function wordsIn(locale: Locale): AllFlowWords {
  return {
    engine: ENGINE_WORDS[locale],
    eligibility: ELIGIBILITY_WORDS[locale],
    renewal: RENEWAL_WORDS[locale],
  };
}
