// The way in on the machine itself: a key that `npm start` prints, good once and for a few minutes.
import { createHash, timingSafeEqual } from 'node:crypto';
import { unguessable } from './sessions.js';

/** Long enough to start a browser, too short to be found in a scrollback the next day. */
export const KEY_MS = 600_000;

export interface OneTimeKey {
  /** Makes a new key; the one before is worth nothing from now on. */
  issue(): string;
  /** Whether this is the key; true once. */
  take(key: string): boolean;
}

/** Kept in memory: without an app id there is one process, and a restart prints a new one. */
export function createOneTimeKey(clock: () => number): OneTimeKey {
  let current: { hash: Buffer; until: number } | undefined;
  return {
    issue() {
      const key = unguessable();
      current = { hash: hashOf(key), until: clock() + KEY_MS };
      return key;
    },
    take(key) {
      const isIt =
        current !== undefined && clock() < current.until && timingSafeEqual(current.hash, hashOf(key));
      if (isIt) current = undefined;
      return isIt;
    },
  };
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
