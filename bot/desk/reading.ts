// Reads a file that somebody brings in, beside the bot: whatever is in it, people go on being answered.
import type { Locale } from '../../knowledge/locales.js';
import type { Proposed } from '../../knowledge/write/import-edits.js';
import { askChild, childFile, oneAtATime } from './child.js';

export interface ReadingInput {
  folder: string;
  name: string;
  bytes: Uint8Array;
  topic?: string | undefined;
  locale?: Locale | undefined;
}

/** `refused` says what is wrong with the file and what to do. */
export type ReadingResult = { proposed: Proposed } | { refused: string };

export type Reading = (input: ReadingInput) => Promise<ReadingResult>;

/** The largest file taken: a spreadsheet of some ten thousand rows. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** The largest that is read takes some seconds; a file made to take long is given up. */
const MAX_MS = 30_000;
const MAX_MEGABYTES = 512;

const CHILD = childFile('./reading-child', import.meta.url);

/** @param maxMs after which a file is given up */
export function createReading(maxMs = MAX_MS): Reading {
  return oneAtATime((input) =>
    askChild<ReadingInput, ReadingResult>(CHILD, input, { maxMs, maxMegabytes: MAX_MEGABYTES }).catch(
      // Too slow or too large inside: the file's doing, not ours.
      () => ({ refused: `${input.name}: it took too long or too much memory to read. Bring it in parts.` }),
    ),
  );
}
