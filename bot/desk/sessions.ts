// Who is signed in: kept in the bot's storage under a hash of the cookie, so that a copy of the storage opens nothing.
import { createHash, randomBytes } from 'node:crypto';
import type { Storage } from 'botbuilder';
import { changeDocument, readDocument } from '../storage/documents.js';
import { DESK_PREFIX } from './documents.js';

/** Somebody who works at the desk, as the directory knows them. */
export interface Person {
  /** Object id of the directory; `local` on the machine itself. */
  id: string;
  name: string;
  /** For the author line of a commit. */
  email?: string;
}

export interface DeskSession {
  person: Person;
  /** App roles of the token; what they are worth is decided anew with every request. */
  claimed: readonly string[];
  /** What every change must bring along, beside the cookie. */
  csrf: string;
  /** Id of the token it was opened with in Teams; its cookie is another one. */
  pass?: string;
  /** Epoch milliseconds. */
  startedAt: number;
  seenAt: number;
}

export interface DeskSessions {
  /** @returns the cookie's value, known to nobody else */
  start(person: Person, claimed: readonly string[]): Promise<string>;
  /** The same in Teams. @returns undefined when somebody signed out with this token, or everywhere since it was issued */
  startWith(pass: Pass): Promise<string | undefined>;
  /** @returns undefined when it is unknown, ended, idle for too long or too old */
  find(token: string): Promise<DeskSession | undefined>;
  /** Ends one; what it was opened with in Teams opens no other. */
  end(token: string): Promise<void>;
  /** Ends every session of a person, on all their machines, and what they could be opened with again. */
  endAll(person: Person): Promise<void>;
}

/** What Teams shows in place of a sign-in, found to be good. */
export interface Pass {
  person: Person;
  claimed: readonly string[];
  /** The same for every way of writing the same token. */
  id: string;
  /** Epoch milliseconds. */
  issuedAt: number;
}

/** A working day; then people sign in again. */
export const SESSION_MS = 8 * 3_600_000;
/** Left alone for so long, a session ends by itself. */
export const IDLE_MS = 3_600_000;
/** When somebody was last seen is written down no more often than this. */
const NOTE_EVERY_MS = 300_000;

/** Under which sessions are found and swept out. */
export const SESSION_PREFIX = `${DESK_PREFIX}sessions/`;

export function createSessions(storage: Storage, clock: () => number): DeskSessions {
  const keyOf = (token: string): string =>
    SESSION_PREFIX + createHash('sha256').update(token).digest('base64url');
  const endKeyOf = ({ id }: Person): string => `${SESSION_PREFIX}ended/${id}`;
  // Swept out with the sessions; no token is taken that is older than they may be.
  const passKeyOf = (pass: string): string => `${SESSION_PREFIX}passes/${pass}`;
  const open = async (
    more: Pick<DeskSession, 'person' | 'claimed' | 'pass'>,
    now: number,
  ): Promise<string> => {
    const token = unguessable();
    const session: DeskSession = { ...more, csrf: unguessable(), startedAt: now, seenAt: now };
    await storage.write({ [keyOf(token)]: session });
    return token;
  };
  return {
    start: (person, claimed) => open({ person, claimed }, clock()),
    async startWith({ person, claimed, id, issuedAt }) {
      const now = clock(); // whoever signs out everywhere after this ends the session, too
      const ended = await readDocument<{ at: number }>(storage, endKeyOf(person));
      if ((ended && ended.at >= issuedAt) || (await readDocument(storage, passKeyOf(id)))) return undefined;
      return open({ person, claimed, pass: id }, now);
    },
    async find(token) {
      const key = keyOf(token);
      const session = await readDocument<DeskSession>(storage, key);
      if (!session) return undefined;
      const now = clock();
      if (now - session.startedAt >= SESSION_MS || now - session.seenAt >= IDLE_MS) return undefined;
      const ended = await readDocument<{ at: number }>(storage, endKeyOf(session.person));
      if (ended && ended.at >= session.startedAt) return undefined;
      // Only where it still is: a session that was ended meanwhile must not come back.
      if (now - session.seenAt >= NOTE_EVERY_MS)
        await changeDocument<DeskSession>(storage, key, (kept) => kept && { ...kept, seenAt: now });
      return session;
    },
    async end(token) {
      const session = await readDocument<DeskSession>(storage, keyOf(token));
      if (session?.pass !== undefined) await storage.write({ [passKeyOf(session.pass)]: { at: clock() } });
      await storage.delete([keyOf(token)]);
    },
    endAll: (person) => storage.write({ [endKeyOf(person)]: { at: clock() } }),
  };
}

/** 256 bits, for cookies, keys and states. */
export function unguessable(): string {
  return randomBytes(32).toString('base64url');
}
