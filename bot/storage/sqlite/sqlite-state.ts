// botbuilder's Storage on SQLite: dialog and user state, with eTags that really conflict.
import { setImmediate } from 'node:timers/promises';
import type { StoreItems } from 'botbuilder';
import type { PurgeableState } from '../backend.js';
import { ABSENT, eTagConflict, requiredETag } from '../etag-conflict.js';
import { wellFormed } from '../well-formed.js';
import type { Sql, SqliteFile } from './sqlite-file.js';

/** Random, not counted: a key deleted and written again must not fit an old eTag. */
const NEW_ETAG = 'randomblob(8)';

/** A sweep stops for other work after so many documents. */
const SWEEP_ROWS = 200;
/** Documents read at once. */
const PAGE_ROWS = 200;
/** Sorts after every key that begins with a prefix. */
const LAST_CHARACTER = '\u{10FFFF}';

/** A write of several keys is one transaction: all of them, or, on a conflict of one, none. */
export function createSqliteState(file: SqliteFile, clock: () => number): PurgeableState {
  return {
    read: (keys) =>
      file.read((sql) => {
        const items = keys.flatMap((key) => {
          const item = readItem(file, sql, key);
          return item ? [[key, item] as const] : [];
        });
        return Object.fromEntries(items); // unlike an assignment, safe for the key "__proto__"
      }),
    write: async (changes: StoreItems) => {
      const items = Object.entries(changes) as [string, Record<string, unknown>][];
      const write = (sql: Sql): void => {
        for (const [key, item] of items) writeItem(sql, key, item, clock());
      };
      // What most turns write: one document, by one statement.
      await (items.length === 1 ? file.writeByOne(write) : file.write(write));
    },
    delete: (keys) =>
      file.write((sql) => {
        for (const key of keys) sql.run('DELETE FROM state WHERE key = ?', wellFormed(key));
      }),
    pages: async function* (prefix) {
      const start = wellFormed(prefix);
      for (let after = ''; ;) {
        const page = await file.read((sql) => readPage(file, sql, start, after));
        const keys = Object.keys(page);
        if (keys.length > 0) yield page;
        if (keys.length < PAGE_ROWS) return;
        after = keys.at(-1) ?? '';
        await setImmediate();
      }
    },
    deleteIdleSince: async (prefix, epochMs) => {
      const start = wellFormed(prefix);
      const idle =
        'DELETE FROM state WHERE key IN (SELECT key FROM state WHERE key >= ? AND key < ? AND written_at < ? LIMIT ?)';
      let deleted = 0;
      for (;;) {
        const changed = await file.write((sql) =>
          sql.run(idle, start, `${start}${LAST_CHARACTER}`, epochMs, SWEEP_ROWS),
        );
        deleted += changed;
        if (changed < SWEEP_ROWS) return deleted;
        await setImmediate();
      }
    },
  };
}

function readItem(file: SqliteFile, sql: Sql, key: string): Record<string, unknown> | undefined {
  const row = sql.first<{ value: Uint8Array; etag: string }>(
    'SELECT CAST(value AS BLOB) AS value, hex(etag) AS etag FROM state WHERE key = ?',
    wellFormed(key),
  );
  // A damaged value reads as an empty one: with its eTag, the next write can replace it.
  return row && { ...(file.json(row.value, 'state') as object | undefined), eTag: row.etag };
}

interface Row {
  key: Uint8Array;
  value: Uint8Array;
  etag: string;
}

/** The documents of a prefix that come after a key, in the order of their keys. */
function readPage(file: SqliteFile, sql: Sql, prefix: string, after: string): Record<string, object> {
  const rows = sql.all<Row>(
    `SELECT CAST(key AS BLOB) AS key, CAST(value AS BLOB) AS value, hex(etag) AS etag FROM state
     WHERE key >= ? AND key > ? AND key < ? ORDER BY key LIMIT ?`,
    prefix,
    wellFormed(after),
    `${prefix}${LAST_CHARACTER}`,
    PAGE_ROWS,
  );
  return Object.fromEntries(
    rows.map(({ key, value, etag }) => [
      Buffer.from(key).toString(),
      { ...(file.json(value, 'state') as object | undefined), eTag: etag },
    ]),
  );
}

function writeItem(sql: Sql, key: string, { eTag, ...item }: Record<string, unknown>, now: number): void {
  const value = JSON.stringify(item);
  if (eTag === ABSENT) {
    const created = sql.run(
      `INSERT INTO state (key, value, etag, written_at) VALUES (?, ?, ${NEW_ETAG}, ?) ON CONFLICT (key) DO NOTHING`,
      wellFormed(key),
      value,
      now,
    );
    if (created === 0) throw eTagConflict(key);
    return;
  }
  const required = requiredETag(eTag);
  if (required === undefined) {
    sql.run(
      `INSERT INTO state (key, value, etag, written_at) VALUES (?, ?, ${NEW_ETAG}, ?) ON CONFLICT (key)
       DO UPDATE SET value = excluded.value, etag = excluded.etag, written_at = excluded.written_at`,
      wellFormed(key),
      value,
      now,
    );
    return;
  }
  const changed = sql.run(
    `UPDATE state SET value = ?, etag = ${NEW_ETAG}, written_at = ? WHERE key = ? AND hex(etag) = ?`,
    value,
    now,
    wellFormed(key),
    required,
  );
  if (changed === 0) throw eTagConflict(key);
}
