// Configuration -> the backend it names.
import type { Logger } from 'pino';
import type { StorageConfig } from '../config.js';
import type { Backend } from './backend.js';
import { openSqliteBackend } from './sqlite/index.js';

/** @throws StorageError when the storage cannot be used */
export async function openBackend(storage: StorageConfig, dataDir: string, logger: Logger): Promise<Backend> {
  if (storage.type === 'sqlite') return openSqliteBackend({ dataDir, logger });
  // Loaded on demand: most installations never need the Azure clients, and they take long to load.
  const { openAzureBackend } = await import('./azure/index.js');
  const account =
    'connectionString' in storage
      ? { connectionString: storage.connectionString }
      : {
          blobUrl: `https://${storage.account}.blob.core.windows.net`,
          tableUrl: `https://${storage.account}.table.core.windows.net`,
        };
  return openAzureBackend({ account });
}
