// What a turn remembers, loaded before and saved after it, never overwriting another turn's work.
// The SDK's BotState saves with eTag "*" (last one wins); here the loaded eTag is kept and a conflicting turn runs again
// on fresh state. Replies wait in an outbox until the state is saved, so a second run never sends them twice.
//
// Two documents: one a person, holding their sessions, and one a room. A turn changes one of them only, because a write of
// several keys is not atomic on every storage: half a turn saved could not be run again.
import type { Storage, TurnContext } from 'botbuilder';
import type { PersonState, RoomState, SessionState, TurnState } from '../dialogs/turn.js';
import { ABSENT, isETagConflict } from './storage/etag-conflict.js';

/** Runs of one turn before it gives up; conflicts come from other processes only. */
const MAX_RUNS = 30;

/** Conversations remembered for a person; the one left alone longest is forgotten first. */
const MAX_SESSIONS = 20;

/** Storage keys of a turn's documents, in botbuilder's own naming. */
export interface StateKeys {
  person: string;
  room: string;
}

/** @param roomId of the conversation, as the channel names it */
export function stateKeys(channelId: string, userId: string, roomId: string): StateKeys {
  return { person: `${channelId}/users/${userId}`, room: `${channelId}/conversations/${roomId}` };
}

/** The keys of the turn's own person and conversation. */
export function keysOf({ activity }: TurnContext): StateKeys {
  return stateKeys(activity.channelId, activity.from.id, activity.conversation.id);
}

interface PersonDocument extends PersonState {
  eTag?: string;
  /** By room key, the most recent last. */
  sessions?: Record<string, SessionState>;
}

type RoomDocument = RoomState & { eTag?: string };

/**
 * Loads the state, runs `logic`, saves what changed. When another turn saved first, does it all again.
 * @throws whatever `logic` or the storage throws; nothing is saved then
 */
export async function withTurnState(
  storage: Storage,
  keys: StateKeys,
  logic: (state: TurnState) => Promise<void>,
): Promise<void> {
  for (let run = 1; ; run++) {
    const loaded = await storage.read([keys.person, keys.room]);
    const person = (loaded[keys.person] ?? {}) as PersonDocument;
    const room = (loaded[keys.room] ?? {}) as RoomDocument;
    const { sessions = {}, ...about } = copyOf(person);
    const state: TurnState = { person: about, session: sessions[keys.room] ?? {}, room: copyOf(room) };
    await logic(state);
    try {
      await save(storage, keys.person, person, {
        ...state.person,
        ...withSession(sessions, keys.room, state.session),
      });
      await save(storage, keys.room, room, state.room);
      return;
    } catch (error) {
      if (run >= MAX_RUNS || !isETagConflict(error)) throw error;
    }
  }
}

/** A copy to work on, without the eTag: what was loaded stays as it was, to compare with. */
function copyOf<T extends { eTag?: string }>(document: T): Omit<T, 'eTag'> {
  const { eTag, ...rest } = structuredClone(document);
  return rest;
}

/** The sessions with this one last; none at all rather than an empty record. */
function withSession(
  sessions: Record<string, SessionState>,
  room: string,
  session: SessionState,
): Pick<PersonDocument, 'sessions'> {
  if (Object.keys(session).length === 0 && !(room in sessions))
    return Object.keys(sessions).length > 0 ? { sessions } : {};
  const { [room]: before, ...others } = sessions;
  return {
    sessions: Object.fromEntries([...Object.entries(others).slice(1 - MAX_SESSIONS), [room, session]]),
  };
}

/** Writes a document when it changed, under the eTag it was read with. */
async function save(storage: Storage, key: string, before: { eTag?: string }, after: object): Promise<void> {
  if (JSON.stringify(sorted(copyOf(before))) === JSON.stringify(sorted(after))) return;
  await storage.write({ [key]: { ...after, eTag: before.eTag ?? ABSENT } });
}

/** Key order of the top level is no change. */
function sorted(document: object): [string, unknown][] {
  return Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
}
