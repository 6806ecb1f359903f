// A short name for the state of an entry: it tells whether an entry was changed since.
import { createHash } from 'node:crypto';

/** What counts as a change of an entry. Source and date do not: they move without the text. */
export interface EntryState {
  question: string;
  answer: string;
  alternatives: readonly string[];
  /** Empty when it is derived from the question. */
  label?: string | undefined;
  related: readonly string[];
}

/** 10 hexadecimal digits: enough to tell the states of one entry apart, short enough for a spreadsheet. */
export function revisionOf({ question, answer, alternatives, label, related }: EntryState): string {
  const state = JSON.stringify([question, answer.trim(), alternatives, label ?? '', related]);
  return createHash('sha256').update(state).digest('hex').slice(0, 10);
}
