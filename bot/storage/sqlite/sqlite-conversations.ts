// The web page's conversations on SQLite.
import { setImmediate } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConversationLog, LoggedActivity } from '../conversation-log.js';
import { stateKeys, WEB_CHANNEL } from '../state-keys.js';
import { fromWellFormed, wellFormed } from '../well-formed.js';
import type { ConversationLimits } from './conversation-limits.js';
import { rowLimit, type Sql, type SqliteFile } from './sqlite-file.js';

/** A sweep stops for other work after so many conversations. */
const SWEEP_CONVERSATIONS = 20;
/** The order of activity: clocks stand still or go back. */
const NEXT_TOUCH = '(SELECT ifnull(max(touched), 0) + 1 FROM conversation)';

/** @param clock epoch milliseconds */
export function createSqliteConversations(
  file: SqliteFile,
  limits: ConversationLimits,
  clock: () => number,
): ConversationLog {
  const liveSince = (): number => clock() - limits.idleMs;
  return {
    create: (conversation) =>
      file.write((sql) => {
        const id = wellFormed(conversation.id);
        remove(sql, 'id = ? AND active_at < ?', id, liveSince());
        const created = sql.run(
          `INSERT INTO conversation (id, user_id, created_at, greeted, active_at, touched, last_sequence, bytes, spoken)
           VALUES (?1, ?2, ?3, ?4, ?3, ${NEXT_TOUCH}, 0, 0, 0) ON CONFLICT DO NOTHING`,
          id,
          wellFormed(conversation.userId),
          conversation.createdAt,
          conversation.greeted ? 1 : 0,
        );
        if (created === 0)
          throw new Error(`There is already a conversation ${conversation.id}; ids must be unique.`);
        dropBeyond(sql, id, limits);
      }),
    find: (id) =>
      file.read((sql) => {
        const [row] = sql.all<{ user: Uint8Array; created_at: number; greeted: number }>(
          'SELECT CAST(user_id AS BLOB) AS user, created_at, greeted FROM conversation WHERE id = ? AND active_at >= ?',
          wellFormed(id),
          liveSince(),
        );
        if (!row) return undefined;
        const userId = fromWellFormed(Buffer.from(row.user).toString());
        return { id, userId, createdAt: row.created_at, greeted: row.greeted === 1 };
      }),
    claimGreeting: (id) =>
      file.write((sql) => {
        const claim = 'UPDATE conversation SET greeted = 1 WHERE id = ? AND greeted = 0 AND active_at >= ?';
        return sql.run(claim, wellFormed(id), liveSince()) > 0;
      }),
    append: (id, activity) => file.write((sql) => append(sql, wellFormed(id), activity, limits, clock)),
    read: (id, after, limit) =>
      file.read((sql) => {
        const rows = sql.all<{ sequence: number; activity: Uint8Array }>(
          `SELECT sequence, CAST(activity AS BLOB) AS activity FROM activity JOIN conversation ON id = conversation
           WHERE id = ? AND active_at >= ? AND sequence > ? ORDER BY sequence LIMIT ?`,
          wellFormed(id),
          liveSince(),
          after,
          rowLimit(limit),
        );
        return rows.flatMap((row): LoggedActivity[] => {
          const activity = file.json(row.activity, 'activity') as Partial<Activity> | undefined;
          return activity ? [{ sequence: row.sequence, activity }] : [];
        });
      }),
    deleteOfUser: (userId) => file.write((sql) => remove(sql, 'user_id = ?', wellFormed(userId))),
    deleteIdleSince: async (epochMs) => {
      const idle = 'id IN (SELECT id FROM conversation WHERE active_at < ? LIMIT ?)';
      let deleted = 0;
      for (;;) {
        const changed = await file.write((sql) => remove(sql, idle, epochMs, SWEEP_CONVERSATIONS));
        deleted += changed;
        if (changed < SWEEP_CONVERSATIONS) return deleted;
        await setImmediate();
      }
    },
  };
}

function append(
  sql: Sql,
  id: string,
  activity: Partial<Activity>,
  limits: ConversationLimits,
  clock: () => number,
): number | undefined {
  const json = JSON.stringify(activity);
  const bytes = Buffer.byteLength(json);
  const now = clock();
  const [conversation] = sql.all<{ last_sequence: number; bytes: number }>(
    `UPDATE conversation SET last_sequence = last_sequence + 1, bytes = bytes + ?1, active_at = max(active_at, ?2),
       touched = ${NEXT_TOUCH}, spoken = max(spoken, ?5) WHERE id = ?3 AND active_at >= ?4 RETURNING last_sequence, bytes`,
    bytes,
    now,
    id,
    now - limits.idleMs,
    activity.from?.role === 'user' ? 1 : 0,
  );
  if (!conversation) return undefined;
  const { last_sequence: sequence } = conversation;
  sql.run(
    'INSERT INTO activity (conversation, sequence, bytes, activity) VALUES (?, ?, ?, ?)',
    id,
    sequence,
    bytes,
    json,
  );
  if (sequence > limits.activitiesPerConversation || conversation.bytes > limits.bytesPerConversation) {
    trim(sql, id, limits);
  }
  dropBeyond(sql, id, limits);
  return sequence;
}

/** Drops the oldest activities of a conversation until the rest is within its limits. */
function trim(sql: Sql, id: string, limits: ConversationLimits): void {
  sql.run(
    `DELETE FROM activity WHERE conversation = ?1 AND sequence IN (
       SELECT sequence FROM (
         SELECT sequence, row_number() OVER newest AS place, sum(bytes) OVER newest AS total
         FROM activity WHERE conversation = ?1 WINDOW newest AS (ORDER BY sequence DESC))
       WHERE place > 1 AND (place > ?2 OR total > ?3))`,
    id,
    limits.activitiesPerConversation,
    limits.bytesPerConversation,
  );
  sql.run(
    'UPDATE conversation SET bytes = (SELECT sum(bytes) FROM activity WHERE conversation = id) WHERE id = ?',
    id,
  );
}

/**
 * Drops conversations, but never `id`, until the rest is within the limits: those in which nobody has said anything first, then
 * those without activity for longest. So a flood of empty ones pushes out nothing but itself.
 */
function dropBeyond(sql: Sql, id: string, limits: ConversationLimits): void {
  const isOver = (): boolean => {
    const [total] = sql.all<{ conversations: number; bytes: number }>(
      'SELECT conversations, bytes FROM conversation_total',
    );
    return total !== undefined && (total.conversations > limits.conversations || total.bytes > limits.bytes);
  };
  const next = 'id = (SELECT id FROM conversation WHERE id <> ? ORDER BY spoken, touched LIMIT 1)';
  while (isOver() && remove(sql, next, id) > 0);
}

/**
 * Removes conversations together with all that the bot remembers of them and, with the last one, of their person.
 * @param which the condition they fulfil
 * @returns how many conversations
 */
function remove(sql: Sql, which: string, ...values: (string | number)[]): number {
  const gone = sql.all<{ id: Uint8Array; user: Uint8Array }>(
    `DELETE FROM conversation WHERE ${which} RETURNING CAST(id AS BLOB) AS id, CAST(user_id AS BLOB) AS user`,
    ...values,
  );
  for (const { id, user } of gone) {
    const [roomId, userId] = [id, user].map((bytes) => fromWellFormed(Buffer.from(bytes).toString()));
    const keys = stateKeys(WEB_CHANNEL, userId ?? '', roomId ?? '');
    sql.run('DELETE FROM state WHERE key = ?', wellFormed(keys.room));
    sql.run(
      'DELETE FROM state WHERE key = ? AND NOT EXISTS (SELECT 1 FROM conversation WHERE user_id = ?)',
      wellFormed(keys.person),
      wellFormed(userId ?? ''),
    );
  }
  return gone.length;
}
