// The guided flows there are, with their words.
import { FLOW_WORDS } from '../../cards/words/flows/index.js';
import type { FlowWordsByLocale } from '../../cards/words/flows/flow-words.js';
import { eligibilityFlow } from './eligibility/check.js';
import { renewalFlow } from './renewal/check.js';
import type { Flow } from './check.js';

export interface FlowSet {
  flows: readonly Flow[];
  words: FlowWordsByLocale;
}

export const FLOWS: FlowSet = { flows: [eligibilityFlow, renewalFlow], words: FLOW_WORDS };
