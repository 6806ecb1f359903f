// What a turn remembers, loaded before and saved after it, never overwriting another turn's work.
// The SDK's BotState saves with eTag "*" (last one wins); here the loaded eTag is kept and a conflicting turn runs again
// on fresh state. Replies wait in an outbox until the state is saved, so a second run never sends them twice.
//
// Two documents: one a person, holding their sessions, and one a room. A turn changes one of them only, because a write of
// several keys is not atomic on every storage: half a turn saved could not be run again.
import { setTimeout } from 'node:timers/promises';
import type { Storage, TurnContext } from 'botbuilder';
import type { PersonState, RoomState, SessionState, TurnState } from '../dialogs/turn.js';
import { ABSENT, isETagConflict } from './storage/etag-conflict.js';
import { stateKeys, type StateKeys } from './storage/state-keys.js';

/** Runs of one turn before it gives up; conflicts come from other processes only. */
const MAX_RUNS = 30;

/** Conversations remembered for a person; the one left alone longest is forgotten first. */
const MAX_SESSIONS = 20;

/** The keys of the turn's own person and conversation. */
export function keysOf({ activity }: TurnContext): StateKeys {
  return stateKeys(activity.channelId, activity.from.id, activity.conversation.id);
}

interface PersonDocument extends PersonState {
  /** By room key, the most recent last. */
  sessions?: Record<string, SessionState>;
}

/** How a turn that lost against another one waits before it runs again; milliseconds. */
export type Pause = (ms: number) => Promise<void>;

/** The shortest and the longest wait; a random part of it is waited, so that turns which met do not meet again. */
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;

const sleep: Pause = async (ms) => void (await setTimeout(ms * Math.random()));

/**
 * Loads the state, runs `logic`, saves what changed. When another turn saved first, does it all again.
 * @param logic changes the person and session, or the room, but not both
 * @param pause waits for some part of the milliseconds given
 * @throws whatever `logic` or the storage throws, an eTag conflict after too many runs; nothing is saved then
 */
export async function withTurnState(
  storage: Storage,
  keys: StateKeys,
  logic: (state: TurnState) => Promise<void>,
  pause: Pause = sleep,
): Promise<void> {
  for (let run = 1; ; run++) {
    const loaded = (await storage.read([keys.person, keys.room])) as Record<string, Document | undefined>;
    const { sessions, ...document } = (loaded[keys.person] ?? {}) as PersonDocument & { eTag?: string };
    const person = open<PersonState>(document);
    const session = open<SessionState>(sessions?.[keys.room] as Document | undefined);
    const room = open<RoomState>(loaded[keys.room]);
    const state: TurnState = { person: person.content, session: session.content, room: room.content };
    await logic(state);
    const changes = {
      ...changeOfPerson(keys, { person, session, sessions }, state),
      ...(isChanged(room, state.room) ? { [keys.room]: { ...state.room, eTag: room.eTag ?? ABSENT } } : {}),
    };
    if (Object.keys(changes).length > 1)
      throw new Error('A turn has changed both its person and its room. Change one of them a turn.');
    try {
      if (Object.keys(changes).length > 0) await storage.write(changes);
      return;
    } catch (error) {
      if (run >= MAX_RUNS || !isETagConflict(error)) throw error;
    }
    await pause(Math.min(FIRST_WAIT_MS * 2 ** (run - 1), LONGEST_WAIT_MS));
  }
}

/** As storages give and take it. */
type Document = Record<string, unknown> & { eTag?: string };

/** A document at work: its content may be changed freely, what was loaded is known by its text. */
interface Opened<T> {
  content: T;
  before: string;
  eTag: string | undefined;
}

/** As text: it costs less than a deep copy, and is compared at once. */
function open<T extends object>(document: Document = {}): Opened<T> {
  const { eTag, ...content } = document;
  return { content: content as T, before: textOf(content), eTag };
}

function isChanged({ before }: Opened<object>, after: object): boolean {
  return textOf(after) !== before;
}

interface OpenedPerson {
  person: Opened<PersonState>;
  /** Of the room at hand. */
  session: Opened<SessionState>;
  /** Of all rooms; a turn changes the one at hand only, so that the others need not be compared. */
  sessions: PersonDocument['sessions'];
}

/** Nothing, or the document to write under the eTag it was read with. Only a changed session moves to the end. */
function changeOfPerson(
  keys: StateKeys,
  { person, session, sessions }: OpenedPerson,
  after: TurnState,
): Record<string, Document> {
  const isOther = isChanged(session, after.session);
  if (!isOther && !isChanged(person, after.person)) return {};
  const all = isOther ? withSession(sessions ?? {}, keys.room, after.session) : sessions;
  const document = { ...(all && { sessions: all }), ...after.person, eTag: person.eTag ?? ABSENT };
  return { [keys.person]: document };
}

/** Key order of the top level is no change. */
function textOf(document: object): string {
  return JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The sessions with this one last, and none too many. */
function withSession(
  sessions: Record<string, SessionState>,
  room: string,
  session: SessionState,
): Record<string, SessionState> {
  const { [room]: before, ...others } = sessions;
  return Object.fromEntries([...Object.entries(others).slice(1 - MAX_SESSIONS), [room, session]]);
}
