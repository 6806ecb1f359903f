// What a turn remembers: three small documents, loaded before and saved after, never overwriting another turn's work.
// The SDK's BotState saves with eTag "*" (last one wins); here the loaded eTag is kept and a conflicting turn runs again
// on fresh state. Replies wait in an outbox until the state is saved, so a second run never sends them twice.
import type { Storage, StoreItems, TurnContext } from 'botbuilder';
import type { TurnState } from '../dialogs/turn.js';

/** Runs of one turn before it gives up; conflicts come from other processes only, so a few suffice. */
const MAX_RUNS = 8;

type DocumentName = keyof TurnState;
type Document = Record<string, unknown>;

/** Storage keys of a turn's documents, in botbuilder's own naming. */
export function stateKeys({ activity }: TurnContext): Record<DocumentName, string> {
  const { channelId, conversation, from } = activity;
  const room = `${channelId}/conversations/${conversation.id}`;
  return { person: `${channelId}/users/${from.id}`, room, session: `${room}/users/${from.id}` };
}

/**
 * Loads the state, runs `logic`, saves what changed. When another turn saved first, does it all again.
 * @throws whatever `logic` or the storage throws; nothing is saved then
 */
export async function withTurnState(
  storage: Storage,
  keys: Record<DocumentName, string>,
  logic: (state: TurnState) => Promise<void>,
): Promise<void> {
  for (let run = 1; ; run++) {
    const loaded = await storage.read(Object.values(keys));
    const state = {
      person: open(loaded, keys.person),
      room: open(loaded, keys.room),
      session: open(loaded, keys.session),
    };
    await logic(state);
    const changes = changesOf(state, loaded, keys);
    if (Object.keys(changes).length === 0) return;
    try {
      await storage.write(changes);
      return;
    } catch (error) {
      if (run >= MAX_RUNS || !isConflict(error)) throw error;
    }
  }
}

/** A copy to work on: the loaded item stays as it was, to compare with. */
function open(loaded: StoreItems, key: string): Document {
  const { eTag, ...document } = structuredClone((loaded[key] ?? {}) as Document);
  return document;
}

function changesOf(state: TurnState, loaded: StoreItems, keys: Record<DocumentName, string>): StoreItems {
  const changes: StoreItems = {};
  for (const [name, key] of Object.entries(keys) as [DocumentName, string][]) {
    const { eTag, ...before } = (loaded[key] ?? {}) as Document;
    if (JSON.stringify(before) === JSON.stringify(state[name])) continue;
    changes[key] = { ...state[name], ...(eTag === undefined ? {} : { eTag }) };
  }
  return changes;
}

/** Both SDK storages report a stale eTag by message only (measured: platform notes, section 6). */
function isConflict(error: unknown): boolean {
  return error instanceof Error && /etag conflict/i.test(error.message);
}
