// Fresh, empty storages for the contract suites. Every one can be opened several times, as by several processes.
import { rmSync } from 'node:fs';
import { openAzureBackend } from '../../../bot/storage/azure/index.js';
import type { Backend } from '../../../bot/storage/backend.js';
import { openSqliteBackend, type SqliteBackendOptions } from '../../../bot/storage/sqlite/index.js';
import { strictLogger, temporaryFolder } from './folder.js';

export interface Place {
  open(): Promise<Backend>;
  /** Closes what was opened and removes the data. */
  remove(): Promise<void>;
}

export function sqlitePlace(options: Partial<SqliteBackendOptions> = {}): Place {
  const dataDir = temporaryFolder();
  return placeOf(
    () => openSqliteBackend({ dataDir, logger: strictLogger, ...options }),
    () => rmSync(dataDir, { recursive: true }),
  );
}

let places = 0;

/** In a container and a table of its own; the emulator's memory is freed when it stops. */
export function azurePlace(connectionString: string): Place {
  places += 1;
  const names = { container: `state-${places}`, table: `journal${places}` };
  return placeOf(() => openAzureBackend({ account: { connectionString }, ...names }));
}

function placeOf(open: () => Promise<Backend>, remove: () => void = () => undefined): Place {
  const opened: Backend[] = [];
  return {
    open: async () => {
      const backend = await open();
      opened.push(backend);
      return backend;
    },
    remove: async () => {
      await Promise.all(opened.map((backend) => backend.close()));
      remove();
    },
  };
}
