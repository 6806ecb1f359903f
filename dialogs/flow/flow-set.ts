// The guided flows there are, with their words.
import type { CheckWordsByLocale as FlowWordsByLocale } from '../../cards/words/check-words.js';
import { CHECK_WORDS as FLOW_WORDS } from '../../cards/words/index.js';
import { eligibilityFlow } from '../eligibility/flow.js';
import { renewalFlow } from '../renewal/flow.js';
import type { Flow } from './flow.js';

export interface FlowSet {
  flows: readonly Flow[];
  words: FlowWordsByLocale;
}

export const FLOWS: FlowSet = { flows: [eligibilityFlow, renewalFlow], words: FLOW_WORDS };
