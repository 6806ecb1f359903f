// What became of a question, as far as today and a draft are compared.
import type { Finding } from '../../knowledge/finder.js';
import { shownEntries } from '../../knowledge/found-entries.js';

/** As much of a finding as is compared. */
export interface TrialOutcome {
  outcome: Finding['outcome'];
  /** Answered or offered, best first. */
  ids: string[];
}

export function outcomeOf(finding: Finding): TrialOutcome {
  return { outcome: finding.outcome, ids: shownEntries(finding).map(({ id }) => id) };
}
