// "Forget me": everything about a person, everywhere, and a second look that nothing is left.
import type { Backend } from './storage/backend.js';
import type { Pseudonyms, UserKey } from './storage/pseudonym.js';
import { stateKeys } from './turn-state.js';

export interface ForgettingOptions {
  backend: Backend;
  pseudonyms: Pseudonyms;
  retentionDays: number;
  /** Resolves when journal lines still being written are written. */
  journalSettled: () => Promise<void>;
}

/**
 * @returns forgets a person; resolves with the number of journal lines deleted
 * @throws Error when something is still there afterwards
 */
export function createForgetting(options: ForgettingOptions): (user: UserKey) => Promise<number> {
  const { backend, pseudonyms, retentionDays, journalSettled } = options;
  return async (user) => {
    const { person } = stateKeys(user.channel, user.userId, '');
    const names = pseudonyms.allWithin(user, retentionDays);
    await journalSettled();
    await backend.state.delete([person]);
    await backend.conversations.deleteOfUser(user.userId);
    const lines = await backend.journal.deleteOf(names);
    const left =
      Object.keys(await backend.state.read([person])).length + (await backend.journal.deleteOf(names));
    if (left > 0)
      throw new Error(`${left} item(s) about the person were still there after deleting. Try again.`);
    return lines;
  };
}
