// The entries of a finding, whatever it came to.
import type { Entry } from './entry.js';
import type { Finding } from './finder.js';

/** What is answered or offered. */
export function shownEntries(finding: Finding): Entry[] {
  if (finding.outcome === 'answer') return [finding.entry];
  return finding.outcome === 'choices' ? finding.choices : [];
}

/** What is answered or offered; where nothing is, the nearest. */
export function foundEntries(finding: Finding): Entry[] {
  return finding.outcome === 'none' ? finding.nearest : shownEntries(finding);
}
