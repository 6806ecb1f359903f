// The reference implementation of ConversationLog: in memory, bounded on every side. For tests and for a bot without a disk.
import type { Activity } from 'botbuilder';
import type { ConversationLog, LoggedActivity, WebConversation } from '../../storage/conversation-log.js';
import { DAY_MS } from '../../retention.js';

export interface ConversationLogLimits {
  /** Activities kept per conversation; older ones are dropped. */
  activitiesPerConversation: number;
  /** Bytes of JSON kept per conversation; so one person cannot push out the others. The newest activity always stays. */
  bytesPerConversation: number;
  /** Conversations kept; those without activity for longest are dropped. */
  conversations: number;
  /** Bytes of JSON kept in all; those without activity for longest are dropped. */
  bytes: number;
  /** Age of the last activity at which a conversation is dropped. */
  idleMs: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LOG_LIMITS: Readonly<ConversationLogLimits> = Object.freeze({
  activitiesPerConversation: 1_000,
  bytesPerConversation: 2 * MEGABYTE,
  conversations: 10_000,
  bytes: 128 * MEGABYTE,
  idleMs: 7 * DAY_MS,
});

interface Kept {
  conversation: WebConversation;
  /** JSON, so that nobody changes what was logged and size is known. The first has the sequence `first`. */
  activities: string[];
  first: number;
  bytes: number;
  touchedAt: number;
}

/** @param clock epoch milliseconds */
export function createMemoryConversationLog(
  limits: Partial<ConversationLogLimits> = {},
  clock: () => number = Date.now,
): ConversationLog {
  const bounds = { ...DEFAULT_LOG_LIMITS, ...limits };
  const kept = new Map<string, Kept>(); // the one without activity for longest comes first
  let bytes = 0;

  const drop = (id: string): void => {
    bytes -= kept.get(id)?.bytes ?? 0;
    kept.delete(id);
  };

  const dropOldestActivity = (entry: Kept): void => {
    const size = Buffer.byteLength(entry.activities.shift() ?? '');
    entry.first += 1;
    entry.bytes -= size;
    bytes -= size;
  };

  const dropWhere = (matches: (entry: Kept) => boolean): number => {
    const ids = [...kept].filter(([, entry]) => matches(entry)).map(([id]) => id);
    ids.forEach(drop);
    return ids.length;
  };

  /** Moves to the end, then drops from the front what is beyond the bounds. */
  const touch = (id: string, entry: Kept, at: number): void => {
    entry.touchedAt = Math.max(entry.touchedAt, at);
    kept.delete(id);
    kept.set(id, entry);
    for (const [oldest, { touchedAt }] of kept) {
      const stale = touchedAt < clock() - bounds.idleMs;
      if (oldest === id || (!stale && kept.size <= bounds.conversations && bytes <= bounds.bytes)) break;
      drop(oldest);
    }
  };

  const look = (id: string): Kept | undefined => {
    const entry = kept.get(id);
    if (entry === undefined || entry.touchedAt >= clock() - bounds.idleMs) return entry;
    drop(id);
    return undefined;
  };

  const append = (id: string, activity: Partial<Activity>): number | undefined => {
    const entry = look(id);
    if (!entry) return undefined;
    const json = JSON.stringify(activity);
    entry.activities.push(json);
    entry.bytes += Buffer.byteLength(json);
    bytes += Buffer.byteLength(json);
    const { activities } = entry;
    const isOver = (): boolean =>
      activities.length > bounds.activitiesPerConversation || entry.bytes > bounds.bytesPerConversation;
    while (activities.length > 1 && isOver()) dropOldestActivity(entry);
    touch(id, entry, clock());
    return entry.first + activities.length - 1;
  };

  const read = (id: string, after: number, limit: number): LoggedActivity[] => {
    const entry = look(id);
    if (!entry) return [];
    const from = Math.max(0, after + 1 - entry.first);
    return entry.activities.slice(from, from + limit).map((json, index) => ({
      sequence: entry.first + from + index,
      activity: JSON.parse(json) as Partial<Activity>,
    }));
  };

  return {
    create: (conversation) =>
      settled(() => {
        const { id, createdAt } = conversation;
        if (look(id)) throw new Error(`There is already a conversation ${id}; ids must be unique.`);
        const entry = {
          conversation: { ...conversation },
          activities: [],
          first: 1,
          bytes: 0,
          touchedAt: createdAt,
        };
        touch(id, entry, createdAt);
      }),
    find: (id) =>
      settled(() => {
        const entry = look(id);
        return entry && { ...entry.conversation };
      }),
    claimGreeting: (id) =>
      settled(() => {
        const entry = look(id);
        if (!entry || entry.conversation.greeted) return false;
        return (entry.conversation.greeted = true);
      }),
    append: (id, activity) => settled(() => append(id, activity)),
    read: (id, after, limit) => settled(() => read(id, after, limit)),
    deleteOfUser: (userId) => settled(() => dropWhere(({ conversation }) => conversation.userId === userId)),
    deleteIdleSince: (epochMs) => settled(() => dropWhere(({ touchedAt }) => touchedAt < epochMs)),
  };
}

/** Does the work at once; a promise only because other implementations need one. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
