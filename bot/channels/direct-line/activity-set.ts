// A stretch of a conversation as clients read it, the same over polling and socket: ids, watermarks, size bound.
import type { ConversationLog } from '../../storage/conversation-log.js';

/**
 * Activities in one set. The stock client emits a set's activities one timer tick apart, at 4 ms in browsers, and mixes them with
 * those of the next set when that comes too early: 50 of them are out before its shortest polling interval, 200 ms, is over.
 */
const MAX_ACTIVITIES = 50;
const SEQUENCE_DIGITS = 7;

/** `conversationId|0000001`: unique, and sorting as text sorts by time. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`;
}

/** @returns the place of an activity in its conversation; undefined when the id is not one of that conversation */
export function sequenceOf(conversationId: string, id: string): number | undefined {
  const match = id.startsWith(`${conversationId}|`) && /^\d{7,15}$/.exec(id.slice(conversationId.length + 1));
  return match ? Number(match[0]) : undefined;
}

/** What no client of ours ever sent starts the conversation over: clients drop what they have by its id. */
export function parseWatermark(text: string | null): number {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** An activity as clients get it. */
export interface EncodedActivity {
  sequence: number;
  json: string;
}

/**
 * Reads what follows `after`, in order, a bounded number of activities at a time.
 * The id of an activity is its place in the log, unless it carries that of an earlier one, which it then replaces.
 */
export async function readActivities(
  log: ConversationLog,
  conversationId: string,
  after: number,
  maxActivities = MAX_ACTIVITIES,
): Promise<EncodedActivity[]> {
  const logged = await log.read(conversationId, after, Math.min(maxActivities, MAX_ACTIVITIES));
  return logged.map(({ sequence, activity }) => {
    const id = activity.id ?? activityId(conversationId, sequence);
    return { sequence, json: JSON.stringify({ ...activity, id }) };
  });
}

/** As many activities as fit into `maxBytes`, and the first in any case. */
export function fitting(activities: readonly EncodedActivity[], maxBytes: number): EncodedActivity[] {
  let bytes = 0;
  return activities.filter(
    ({ json }, index) => (bytes += Buffer.byteLength(json)) <= maxBytes || index === 0,
  );
}

/**
 * `{"activities": [...], "watermark": "12"}`
 * @param after the watermark when there is no activity
 */
export function encodeSet(activities: readonly EncodedActivity[], after: number): string {
  const watermark = activities.at(-1)?.sequence ?? after;
  return `{"activities":[${activities.map(({ json }) => json).join(',')}],"watermark":"${watermark}"}`;
}
