// Where log lines go: one line each to a file descriptor. A log that cannot be written (its disk is full, nobody reads the
// pipe) must neither hang the bot nor end it: what does not fit is dropped, and counted. pino's own destination waits in a
// loop for a full pipe, and throws an error event that nobody hears for a full disk.
import { writeSync } from 'node:fs';
import { printable } from '../knowledge/text/printable.js';

export interface LogOutput {
  /** For pino: a whole line with its line break. Never throws. */
  write(line: string): void;
  /** Lines lost so far. */
  readonly dropped: number;
}

/** What a slow reader of a pipe may be behind, in bytes. */
const MAX_HELD_BYTES = 1024 * 1024;

type Write = (fd: number, data: Uint8Array) => number;

/** @param write as `fs.writeSync`; a test brings its own */
export function createLogOutput(fd: number, write: Write = writeSync): LogOutput {
  let held: Buffer = Buffer.alloc(0); // what is still to be written: lines that were taken in part, or not at all
  let heldLines = 0;
  let dropped = 0;
  let torn = false; // the last thing written was half a line

  const flush = (): void => {
    while (held.length > 0) {
      const written = write(fd, held);
      torn = held[written - 1] !== LINE_BREAK;
      held = held.subarray(written);
    }
    heldLines = 0;
  };

  return {
    get dropped() {
      return dropped;
    },
    write(line) {
      const bytes = Buffer.from(`${printable(line.slice(0, -1))}\n`);
      try {
        if (held.length + bytes.length > MAX_HELD_BYTES) dropped++;
        else {
          held = Buffer.concat([held, bytes]);
          heldLines++;
        }
        flush();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return; // a full pipe: the next line tries again
        dropped += heldLines;
        heldLines = 0;
        held = torn ? Buffer.from('\n') : Buffer.alloc(0); // so that the next line stands by itself
      }
    },
  };
}

const LINE_BREAK = 0x0a;
