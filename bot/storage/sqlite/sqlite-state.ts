// botbuilder's Storage on SQLite: dialog and user state, with eTags that really conflict.
import type { Storage, StoreItems } from 'botbuilder';
import { ABSENT, eTagConflict, requiredETag } from '../etag-conflict.js';
import { wellFormed } from '../well-formed.js';
import type { Sql, SqliteFile } from './sqlite-file.js';

/** Random, not counted: a key deleted and written again must not fit an old eTag. */
const NEW_ETAG = 'randomblob(8)';

/** A write of several keys is one transaction: all of them, or, on a conflict of one, none. */
export function createSqliteState(file: SqliteFile): Storage {
  return {
    read: (keys) =>
      file.read((sql) => {
        const items = keys.flatMap((key) => {
          const item = readItem(file, sql, key);
          return item ? [[key, item] as const] : [];
        });
        return Object.fromEntries(items); // unlike an assignment, safe for the key "__proto__"
      }),
    write: (changes: StoreItems) =>
      file.write((sql) => {
        for (const [key, item] of Object.entries(changes))
          writeItem(sql, key, item as Record<string, unknown>);
      }),
    delete: (keys) =>
      file.write((sql) => {
        for (const key of keys) sql.run('DELETE FROM state WHERE key = ?', wellFormed(key));
      }),
  };
}

function readItem(file: SqliteFile, sql: Sql, key: string): Record<string, unknown> | undefined {
  const [row] = sql.all<{ value: Uint8Array; etag: string }>(
    'SELECT CAST(value AS BLOB) AS value, hex(etag) AS etag FROM state WHERE key = ?',
    wellFormed(key),
  );
  // A damaged value reads as an empty one: with its eTag, the next write can replace it.
  return row && { ...(file.json(row.value, 'state') as object | undefined), eTag: row.etag };
}

function writeItem(sql: Sql, key: string, { eTag, ...item }: Record<string, unknown>): void {
  const value = JSON.stringify(item);
  if (eTag === ABSENT) {
    const created = sql.run(
      `INSERT INTO state (key, value, etag) VALUES (?, ?, ${NEW_ETAG}) ON CONFLICT (key) DO NOTHING`,
      wellFormed(key),
      value,
    );
    if (created === 0) throw eTagConflict(key);
    return;
  }
  const required = requiredETag(eTag);
  if (required === undefined) {
    sql.run(
      `INSERT INTO state (key, value, etag) VALUES (?, ?, ${NEW_ETAG})
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag`,
      wellFormed(key),
      value,
    );
    return;
  }
  const changed = sql.run(
    `UPDATE state SET value = ?, etag = ${NEW_ETAG} WHERE key = ? AND hex(etag) = ?`,
    value,
    wellFormed(key),
    required,
  );
  if (changed === 0) throw eTagConflict(key);
}
