// The database's shape, as the list of steps that lead to it. A released step is never edited: a change is a new
// step.
import type Database from 'libsql';
import { StorageError } from '../storage-error.js';

/** `PRAGMA user_version` of a file is the number of steps it has been through. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL, etag BLOB NOT NULL) STRICT;

   CREATE TABLE journal (
     id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, outcome TEXT, person TEXT NOT NULL, line TEXT NOT NULL
   ) STRICT;
   CREATE INDEX journal_at ON journal (at);
   CREATE INDEX journal_person ON journal (person);

   CREATE TABLE conversation (
     id TEXT PRIMARY KEY, user_id TEXT NOT NULL, created_at INTEGER NOT NULL, greeted INTEGER NOT NULL,
     active_at INTEGER NOT NULL, touched INTEGER NOT NULL, last_sequence INTEGER NOT NULL, bytes INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX conversation_user ON conversation (user_id);
   CREATE INDEX conversation_active ON conversation (active_at);
   CREATE INDEX conversation_touched ON conversation (touched);
   -- One row, kept by the triggers: the limits are checked at every activity, and counting would read all conversations.
   CREATE TABLE conversation_total (conversations INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
   INSERT INTO conversation_total VALUES (0, 0);
   CREATE TRIGGER conversation_added AFTER INSERT ON conversation BEGIN
     UPDATE conversation_total SET conversations = conversations + 1, bytes = bytes + new.bytes;
   END;
   CREATE TRIGGER conversation_resized AFTER UPDATE OF bytes ON conversation BEGIN
     UPDATE conversation_total SET bytes = bytes + new.bytes - old.bytes;
   END;
   CREATE TRIGGER conversation_removed AFTER DELETE ON conversation BEGIN
     UPDATE conversation_total SET conversations = conversations - 1, bytes = bytes - old.bytes;
   END;
   CREATE TABLE activity (
     conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, sequence INTEGER NOT NULL,
     bytes INTEGER NOT NULL, activity TEXT NOT NULL, PRIMARY KEY (conversation, sequence)
   ) STRICT;`,
  `-- When a document was last written, in epoch milliseconds: what nobody comes back to is removed.
   ALTER TABLE state ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
   UPDATE state SET written_at = CAST(unixepoch('subsec') * 1000 AS INTEGER);
   -- 1 once the person has said something; conversations without that are the first to go where there are too many.
   ALTER TABLE conversation ADD COLUMN spoken INTEGER NOT NULL DEFAULT 0;
   UPDATE conversation SET spoken = last_sequence > 1;
   CREATE INDEX conversation_dispensable ON conversation (spoken, touched);`,
];

/**
 * Brings a file up to date, all or nothing; safe when two processes start at once.
 * @throws StorageError STORAGE_NEWER when the file has been through steps this version does not know
 */
export function migrate(db: Database.Database, file: string, migrations: readonly string[]): void {
  refuseNewer(db, file, migrations);
  if (versionOf(db) === migrations.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    refuseNewer(db, file, migrations); // another process may have migrated while this one waited for its turn
    for (const step of migrations.slice(versionOf(db))) db.exec(step);
    db.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function refuseNewer(db: Database.Database, file: string, migrations: readonly string[]): void {
  const version = versionOf(db);
  if (version <= migrations.length) return;
  throw new StorageError(
    'STORAGE_NEWER',
    file,
    `the file has schema version ${version}, this bot knows up to ${migrations.length}`,
    'Start the newer version of the bot again, or move the file away to begin with an empty one.',
  );
}

function versionOf(db: Database.Database): number {
  const [row] = db.prepare('PRAGMA user_version').all() as { user_version: number }[];
  return row?.user_version ?? 0;
}
