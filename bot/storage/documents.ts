// Documents in the bot's own storage, changed by several people and processes at once without losing anybody's change.
import type { Storage } from 'botbuilder';
import { ABSENT, isETagConflict } from './etag-conflict.js';

/** Tries of one change; each conflict means that somebody else got through. */
const MAX_TRIES = 50;

type Stored = Record<string, unknown> & { eTag?: string };

/** @returns undefined when there is no such document */
export async function readDocument<T extends object>(storage: Storage, key: string): Promise<T | undefined> {
  const { [key]: stored } = (await storage.read([key])) as Record<string, Stored | undefined>;
  if (!stored) return undefined;
  const { eTag: _eTag, ...content } = stored;
  return content as T;
}

/**
 * Reads, changes and writes; again from the start when somebody else wrote first.
 * @param change given what is there, or undefined; what it returns is written, undefined leaves all as it is
 * @returns what is there now
 * @throws whatever `change` throws; nothing is written then
 */
export async function changeDocument<T extends object>(
  storage: Storage,
  key: string,
  change: (content: T | undefined) => T | undefined,
): Promise<T | undefined> {
  for (let tries = 1; ; tries++) {
    const { [key]: stored } = (await storage.read([key])) as Record<string, Stored | undefined>;
    const { eTag, ...content } = stored ?? {};
    const before = stored ? (content as T) : undefined;
    const after = change(before);
    if (after === undefined) return before;
    try {
      await storage.write({ [key]: { ...after, eTag: stored ? eTag : ABSENT } });
      return after;
    } catch (error) {
      if (tries >= MAX_TRIES || !isETagConflict(error)) throw error;
    }
  }
}
