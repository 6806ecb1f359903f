// "Forget me": everything about a person, everywhere, and a second look that nothing is left.
import type { Storage } from 'botbuilder';
import type { Backend } from './storage/backend.js';
import type { Pseudonyms, PersonKey } from './storage/pseudonym.js';
import { stateKeys, WEB_CHANNEL } from './storage/state-keys.js';

/**
 * Forgets a person.
 * @param room id of a conversation that is theirs alone, to go with them
 * @returns journal lines deleted
 * @throws Error when something is still there afterwards, or the storage fails
 */
export type Forget = (person: PersonKey, room?: string) => Promise<number>;

export interface ForgettingOptions {
  backend: Pick<Backend, 'conversations' | 'journal' | 'purge'> & { state: Storage };
  /** Their questions to people. */
  requests: { forget(person: PersonKey): Promise<number> };
  pseudonyms: Pseudonyms;
  retentionDays: number;
  /** Resolves when journal lines still being written are written. */
  journalSettled: () => Promise<void>;
}

export function createForgetting(options: ForgettingOptions): Forget {
  const { backend, requests, pseudonyms, retentionDays, journalSettled } = options;
  return async (person, roomId) => {
    const stored = stateKeys(person.channel, person.userId, roomId ?? '');
    const keys = roomId === undefined ? [stored.person] : [stored.person, stored.room];
    const names = pseudonyms.allWithin(person, retentionDays);
    await journalSettled();
    await backend.state.delete(keys);
    await requests.forget(person);
    if (person.channel === WEB_CHANNEL) await backend.conversations.deleteOfUser(person.userId);
    const lines = await backend.journal.deleteOf(names);
    await backend.purge();
    const left =
      Object.keys(await backend.state.read(keys)).length +
      (await requests.forget(person)) +
      (await backend.journal.deleteOf(names));
    if (left > 0)
      throw new Error(`${left} item(s) about the person were still there after deleting. Try again.`);
    return lines;
  };
}

/** Waits between tries, in milliseconds: half a minute in all, as long as a storage takes to fail over. */
const WAITS_MS = [2_000, 4_000, 8_000, 16_000];

/** The same for a person who is not there to ask again, because the app is gone: tries again while it fails. */
export function insistent(forget: Forget, wait: (ms: number) => Promise<void>): Forget {
  return async (...person) => {
    for (const ms of WAITS_MS) {
      try {
        return await forget(...person);
      } catch {
        await wait(ms); // the last try says what is wrong
      }
    }
    return forget(...person);
  };
}
