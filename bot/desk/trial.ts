// What the bot would say if the folder were another one: found out beside it, in a process of its own, so that nobody waits.
import type { Problem } from '../../knowledge/entry.js';
import type { Locale } from '../../knowledge/locales.js';
import { askChild, childFile, oneAtATime } from './child.js';
import type { TrialOutcome } from './outcome.js';

export interface TrialQuestion {
  text: string;
  locale?: Locale | undefined;
}

/** Faults of the whole folder, or what became of each question. */
export type TrialResult = { problems: Problem[] } | { outcomes: TrialOutcome[] };

export interface TrialInput {
  folder: string;
  /** Path in the folder -> text in its place; null takes the file away. */
  files: [string, string | null][];
  questions: TrialQuestion[];
}

export type Trial = (input: TrialInput) => Promise<TrialResult>;

const CHILD = childFile('./trial-child', import.meta.url);
/** Large folders take half a minute on a slow machine. */
const MAX_MS = 300_000;

export function createTrial(): Trial {
  return oneAtATime((input: TrialInput) =>
    askChild<TrialInput, TrialResult>(CHILD, input, { maxMs: MAX_MS }),
  );
}
