// SQLite's and the file system's errors -> StorageError.
import Database from 'libsql';
import { StorageError } from '../storage-error.js';

/** Primary result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** libsql throws a plain Error when the file cannot be opened at all. */
const CANNOT_OPEN = /^ConnectionFailed\(/;

/** The primary SQLite code of an error; undefined when SQLite had no part in it. */
function codeOf(error: unknown): number | undefined {
  // The low byte: libsql gives extended codes, such as 1544 for a read-only folder.
  if (error instanceof Database.SqliteError)
    return error.rawCode === undefined ? undefined : error.rawCode & 0xff;
  return error instanceof Error && CANNOT_OPEN.test(error.message) ? CANTOPEN : undefined;
}

/** Another process holds the file. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
}

/** The file is no sound database. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === CORRUPT || code === NOTADB || (error instanceof StorageError && error.code === 'STORAGE_DAMAGED')
  );
}

/** The connection may have kept a wrong idea of the file: open it anew. (After a full disk it is still good.) */
export function spoilsConnection(error: unknown): boolean {
  const code = codeOf(error);
  return isDamage(error) || code === READONLY || code === IOERR || code === CANTOPEN;
}

/** Errors of other origin, such as an eTag conflict, come back as they are. */
export function explain(error: unknown, file: string): unknown {
  const code = codeOf(error) ?? fileSystemCodeOf(error);
  const fault = (name: StorageError['code'], problem: string, remedy: string): StorageError =>
    new StorageError(name, file, problem, remedy, error);
  switch (code) {
    case undefined:
      return error;
    case BUSY:
    case LOCKED:
      return fault(
        'STORAGE_BUSY',
        'another program holds the file',
        'Close tools that have it open for writing.',
      );
    case READONLY:
      return fault(
        'STORAGE_READ_ONLY',
        'it may not be written',
        "Give the bot's user write permission on the file and its folder; no restart is needed.",
      );
    case FULL:
      return fault('STORAGE_FULL', 'there is no room left', 'Free space on its disk; no restart is needed.');
    case CANTOPEN:
      return fault(
        'STORAGE_UNREACHABLE',
        'it cannot be opened',
        "Check that its folder exists, is mounted and may be written by the bot's user; no restart is needed.",
      );
    case IOERR:
      return fault(
        'STORAGE_UNREACHABLE',
        'the disk failed',
        'Check the disk and its mount; no restart is needed.',
      );
    case CORRUPT:
    case NOTADB:
      return fault(
        'STORAGE_DAMAGED',
        'the file is damaged',
        'Nothing to do: it is set aside at the next use.',
      );
    default:
      return fault('STORAGE_FAILED', 'SQLite failed', 'See the cause; if it lasts, restart the bot.');
  }
}

/** The SQLite code that says the same as an error of `node:fs`. */
function fileSystemCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return READONLY;
    case 'ENOSPC':
    case 'EDQUOT':
      return FULL;
    case 'EIO':
      return IOERR;
    default:
      return CANTOPEN;
  }
}
