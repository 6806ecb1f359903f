// What the bot would say if the folder were another one: found out beside it, in a process of its own, so that nobody waits.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../knowledge/entry.js';
import type { Locale } from '../../knowledge/locales.js';
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

const CHILD = new URL(`./trial-child${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
/** Large folders take half a minute on a slow machine. */
const MAX_MS = 300_000;

/** One trial at a time: each takes a core for some seconds and as much memory as the knowledge itself. */
export function createTrial(): Trial {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const result = last.then(() => run(input));
    last = result.catch(() => undefined);
    return result;
  };
}

function run(input: TrialInput): Promise<TrialResult> {
  return new Promise((resolve, reject) => {
    // Of the environment only what a process needs to run: it reads no configuration.
    const { PATH, TMPDIR } = process.env; // eslint-disable-line no-restricted-properties -- handed on, not read
    const env = { ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }) };
    const child = fork(fileURLToPath(CHILD), {
      env,
      timeout: MAX_MS,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (result) => resolve(result as TrialResult));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The trial ended without a result.')));
    child.send(input);
  });
}
