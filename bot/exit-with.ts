// What an operator sees when a command or the bot itself cannot go on: a sentence with its remedy, or, when the fault is the
// program's own, all that helps to find it.
import { KnowledgeError } from '../knowledge/entry.js';
import { ConfigError } from './config.js';
import { StorageError } from './storage/storage-error.js';

/** Something around the program that people have to mend; the message says what and how. The fault beneath is the `cause`. */
export class StartError extends Error {
  readonly code = 'CANNOT_START';
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StartError';
  }
}

const FOR_PEOPLE = [StartError, ConfigError, KnowledgeError, StorageError];

/** Lets the process end with 1, and says why. */
export function exitWith(error: unknown): void {
  console.error(explain(error));
  process.exitCode = 1;
}

/** @returns the message of what people can mend; anything else as it is, for its stack */
export function explain(error: unknown): unknown {
  return FOR_PEOPLE.some((type) => error instanceof type) ? (error as Error).message : error;
}
