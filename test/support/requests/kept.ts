// Where several processes keep requests: named so that it can be told to another process.
import { pino } from 'pino';
import { openAzureBackend } from '../../../bot/storage/azure/index.js';
import type { Backend } from '../../../bot/storage/backend.js';
import { openSqliteBackend } from '../../../bot/storage/sqlite/index.js';

export type Kept = { connectionString: string } | { dataDir: string };

export function openKept(kept: Kept): Promise<Backend> {
  return 'dataDir' in kept
    ? openSqliteBackend({ dataDir: kept.dataDir, logger: pino({ level: 'silent' }) })
    : openAzureBackend({ account: kept });
}
