// What the server's routes answer, as the page reads it.
import type { Locale } from '../../../knowledge/locales.js';
import type { Edit, WrittenText } from '../../../knowledge/write/edits.js';
import type { Obstacle } from '../../../knowledge/write/apply-edits.js';
import type { Draft, KeptEdit } from '../drafts.js';
import type { ShownCluster } from '../inbox/clusters.js';
import type { Differences, FileDiff } from '../review.js';
import type { TrialOutcome } from '../outcome.js';

export type { Difference, Differences, FileDiff } from '../review.js';
export type { Draft, Edit, KeptEdit, Locale, Obstacle, ShownCluster, TrialOutcome, WrittenText };
export type { Wording } from '../inbox/cases.js';
export type { Near } from '../inbox/nearest.js';
export type { Preview } from '../preview.js';
export type { EntryFacts } from '../figures/entry-facts.js';
export type { Figures } from '../figures/figures.js';
export type { Proposal, Proposed } from '../../../knowledge/write/import-edits.js';

export interface InboxPage {
  days: number;
  keepText: boolean;
  total: number;
  withoutText: number;
  clusters: ShownCluster[];
  next: number | null;
}

export interface Drafted {
  mine: KeptEdit[];
  others: Draft[];
}

export interface Reviewed extends Differences {
  ids: string[];
  diff: FileDiff[];
  asked: { golden: number; recent: number };
}

export interface ListedEntry {
  id: string;
  topic: string;
  topicTitle: string;
  question: string;
  label: string;
  locales: Locale[];
  phrasings: number;
  owner?: string;
  reviewBy?: string;
}

export interface ShownVersion {
  id: string;
  at: string;
  who: string;
  message: string;
  files: number;
  undone: boolean;
}

export interface WrittenEntry {
  id: string;
  /** Languages that every entry must be written in. */
  neededIn: Locale[];
  texts: Partial<Record<Locale, { text: WrittenText; revision: string }>>;
}
