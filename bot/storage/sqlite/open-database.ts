// Opens the database file: sound, up to date and with the settings the bot relies on. Sets a damaged one aside.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import Database from 'libsql';
import { keepPrivate } from '../keep-private.js';
import { StorageError, type StorageWarning } from '../storage-error.js';
import { migrate } from './migrations.js';
import { isDamage } from './sqlite-fault.js';

/** How long opening waits for another process that makes or mends the same file. It blocks the event loop meanwhile. */
const OPENING_PATIENCE_MS = 2_000;
/** As many other processes may be setting the same damaged file aside. */
const ATTEMPTS = 3;

/**
 * NORMAL: a committed write is with the operating system, so it survives kill -9 at any instant; a power cut may cost
 * the last ones, never the file. (FULL waits for the disk with the event loop stopped, long where that is a network's.)
 * secure_delete: what "forget me" removed is overwritten in the file. `npm run bench -- storage` shows what writes take.
 */
const SETTINGS = `PRAGMA busy_timeout = ${OPENING_PATIENCE_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;`;

/** Suffixes of the files a database consists of; its log before itself, as for moving them. */
const PARTS = ['-wal', '-shm', ''] as const;

export interface DatabaseOptions {
  file: string;
  migrations: readonly string[];
  /** The file never grows beyond this; undefined = as far as the disk goes. */
  maxFileBytes?: number | undefined;
  /** Epoch milliseconds. */
  clock: () => number;
  onWarning: (warning: StorageWarning) => void;
}

/**
 * Creates folder and file as needed.
 * @throws StorageError STORAGE_NEWER; errors of SQLite and `node:fs` as they are
 */
export function openDatabase(options: DatabaseOptions): Database.Database {
  // Only the bot's user: the file holds what people said. SQLite gives its log the mode of the file.
  mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 });
  if (inodeOf(options.file) === undefined) closeSync(openSync(options.file, 'a', 0o600));
  for (const part of PARTS) keepPrivate(options.file + part);
  for (let attempt = 1; ; attempt += 1) {
    const inode = inodeOf(options.file);
    try {
      return connect(options);
    } catch (error) {
      if (!isDamage(error) || attempt === ATTEMPTS) throw error;
      // Another process may have been faster; its new file must not be moved.
      if (inodeOf(options.file) === inode) setAside(options, error);
    }
  }
}

/** Tells one file from the next of the same name; undefined when there is none. */
export function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

function connect({ file, migrations, maxFileBytes }: DatabaseOptions): Database.Database {
  const db = new Database(file);
  try {
    // By exec: until a first statement has been prepared, close() lets go of the file at once; after that, libsql
    // waits for the garbage collector.
    db.exec(SETTINGS);
    if (maxFileBytes !== undefined) {
      const [row] = db.prepare('PRAGMA page_size').all() as { page_size: number }[];
      db.exec(`PRAGMA max_page_count = ${Math.floor(maxFileBytes / (row?.page_size ?? 4096))}`);
    }
    checkIntegrity(db, file);
    migrate(db, file, migrations);
    // From here on nothing else may stop for a lock: whoever uses the connection waits without blocking.
    db.exec('PRAGMA busy_timeout = 0');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Reads the whole file: at start only. */
function checkIntegrity(db: Database.Database, file: string): void {
  const [row] = db
    .prepare('SELECT CAST(integrity_check AS BLOB) AS result FROM pragma_integrity_check(1)')
    .all() as {
    result: Uint8Array;
  }[];
  const result = Buffer.from(row?.result ?? []).toString();
  if (result === 'ok') return;
  throw new StorageError('STORAGE_DAMAGED', file, `the integrity check says: ${result}`, 'It is set aside.');
}

/** `bot.db` -> `bot.damaged-2026-11-21T10-15-00Z.db`, with its -wal and -shm. */
function setAside({ file, clock, onWarning }: DatabaseOptions, reason: unknown): void {
  const { dir, name, ext } = parse(file);
  const date = new Date(clock()).toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  let aside = join(dir, `${name}.damaged-${date}${ext}`);
  for (let n = 2; existsSync(aside); n += 1) aside = join(dir, `${name}.damaged-${date}-${n}${ext}`);
  // The log first: a new database must never find it.
  for (const part of PARTS) {
    if (existsSync(file + part)) renameSync(file + part, aside + part);
  }
  onWarning({
    code: 'DATABASE_SET_ASIDE',
    message:
      `Storage ${file}: the file was damaged and is now ${aside}; the bot goes on with a new one. ` +
      `Restore a backup over it while the bot is stopped, or keep the damaged file for recovery. (${String(reason)})`,
    file,
    setAsideAs: aside,
  });
}
