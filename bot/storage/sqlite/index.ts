// The embedded default: one SQLite file holds state, journal and web conversations.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Backend } from '../backend.js';
import { CONVERSATION_LIMITS, type ConversationLimits } from './conversation-limits.js';
import { MIGRATIONS } from './migrations.js';
import { createSqliteConversations } from './sqlite-conversations.js';
import { SqliteFile } from './sqlite-file.js';
import { createSqliteJournal } from './sqlite-journal.js';
import { createSqliteState } from './sqlite-state.js';

export interface SqliteBackendOptions {
  /** Folder for `bot.db`; created when missing. On a local disk: SQLite's log needs shared memory. */
  dataDir: string;
  /** Told when the bot goes on in spite of damage, with `code`, `file` and `setAsideAs`. pino fits. */
  logger: { error(fields: object, message: string): void };
  /** Epoch milliseconds; default the system's. */
  clock?: () => number;
  /** Default `CONVERSATION_LIMITS`. */
  conversationLimits?: Partial<ConversationLimits>;
  /** The file never grows beyond this; default as far as the disk goes. */
  maxFileBytes?: number;
  /** How long `purge` waits for another process that reads the file; default 2,000. */
  purgePatienceMs?: number;
}

const PURGE_PATIENCE_MS = 2_000;
const PURGE_EVERY_MS = 100;

/**
 * Opens or creates the file. A damaged one is set aside and a new one begun; later trouble (full disk, lost mount,
 * missing permission) rejects the call it hits, and the calls after it work as soon as the cause is gone.
 * @throws StorageError when the file cannot be used now, naming it and the remedy
 */
export async function openSqliteBackend(options: SqliteBackendOptions): Promise<Backend> {
  const { dataDir, logger, clock = Date.now, maxFileBytes } = options;
  const file = new SqliteFile({
    file: join(dataDir, 'bot.db'),
    migrations: MIGRATIONS,
    maxFileBytes,
    clock,
    onWarning: ({ message, ...fields }) => logger.error(fields, message),
  });
  const limits = { ...CONVERSATION_LIMITS, ...options.conversationLimits };
  const backend: Backend = {
    state: createSqliteState(file, clock),
    journal: createSqliteJournal(file),
    conversations: createSqliteConversations(file, limits, clock),
    // A write, for a full or read-only disk still answers queries; under a key that `wellFormed` never gives.
    check: () =>
      file.write((sql) => {
        sql.run("INSERT OR REPLACE INTO state (key, value, etag, written_at) VALUES (char(1), '{}', x'', 0)");
      }),
    purge: () => emptyLog(file, join(dataDir, 'bot.db'), options),
    close: () => file.close(),
  };
  await backend.check();
  return backend;
}

/** A process that reads for long, such as a backup, is not waited for: the log is emptied when it is done. */
async function emptyLog(file: SqliteFile, path: string, options: SqliteBackendOptions): Promise<void> {
  const { purgePatienceMs = PURGE_PATIENCE_MS, logger } = options;
  for (let waited = 0; !(await file.writeBack()); waited += PURGE_EVERY_MS) {
    if (waited >= purgePatienceMs) {
      const message = `Storage ${path}: another program reads the file, so what was deleted is still in ${path}-wal. It goes as soon as that program is done; end it if it should go now.`;
      return logger.error({ code: 'LOG_NOT_EMPTIED', file: path }, message);
    }
    await setTimeout(PURGE_EVERY_MS);
  }
}
