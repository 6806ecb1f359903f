// Who asked, without saying who: a keyed hash of the person whose key changes every few weeks. Pure but for the
// clock.
import { createHmac } from 'node:crypto';
import { DAY_MS } from '../retention.js';

/** 128 bits: no two people share a pseudonym, in 22 characters. */
const PSEUDONYM_BYTES = 16;
const SHORTEST_SECRET = 32;

/** A person as a channel knows them: user ids are unique only within their channel. */
export interface PersonKey {
  channel: string;
  userId: string;
}

export interface PseudonymOptions {
  /**
   * At least 32 characters, kept for ever and the same on every instance: whoever has it can find a known person's
   * lines, and after a change the bot itself no longer can.
   */
  secret: string;
  /**
   * Days until the key rotates, 1 or more; lines of different periods cannot be joined. A change acts like a new
   * secret.
   */
  rotationDays: number;
  /** Epoch milliseconds. */
  clock: () => number;
}

export interface Pseudonyms {
  /** For a line written now. */
  current(person: PersonKey): string;
  /**
   * Every pseudonym the person may have in lines of the last `retentionDays`: for `Journal.deleteOf`. Newest first.
   */
  allWithin(person: PersonKey, retentionDays: number): string[];
}

/** @throws RangeError for a short secret or a rotation of less than a day */
export function createPseudonyms({ secret, rotationDays, clock }: PseudonymOptions): Pseudonyms {
  if (secret.length < SHORTEST_SECRET) {
    throw new RangeError(
      `Pseudonyms: the secret is too short. Use at least ${SHORTEST_SECRET} random characters.`,
    );
  }
  if (!(rotationDays >= 1)) {
    throw new RangeError(`Pseudonyms: rotationDays is ${rotationDays}. Use 1 or more days.`);
  }
  const periodOf = (epochMs: number): number => Math.floor(epochMs / (rotationDays * DAY_MS));
  const pseudonym = (person: PersonKey, period: number): string => {
    const periodKey = createHmac('sha256', secret)
      .update(`journal pseudonym, period ${period} of ${rotationDays} days`)
      .digest();
    // As JSON, so that ("a", "bc") and ("ab", "c") stay two people.
    const name = createHmac('sha256', periodKey)
      .update(JSON.stringify([person.channel, person.userId]))
      .digest();
    return name.subarray(0, PSEUDONYM_BYTES).toString('base64url');
  };
  return {
    current: (person) => pseudonym(person, periodOf(clock())),
    allWithin(person, retentionDays) {
      const newest = periodOf(clock());
      // One period more: retention is enforced by a sweep, so lines live a little longer than it says.
      const oldest = periodOf(clock() - retentionDays * DAY_MS) - 1;
      return Array.from({ length: newest - oldest + 1 }, (_, age) => pseudonym(person, newest - age));
    },
  };
}
