// State and journal for many instances: Azure Blob and Table storage. Nothing here remembers anything between turns.
import { randomUUID } from 'node:crypto';
import type { Backend } from '../backend.js';
import { createBlobState } from './blob-state.js';
import { azureClients, type AzureAccount } from './clients.js';
import { noConversations } from './no-conversations.js';
import { createTableJournal } from './table-journal.js';

export interface AzureBackendOptions {
  account: AzureAccount;
  /** Blob container of the state; created when missing. Default `bot-state`. */
  container?: string;
  /** Table of the journal, letters and digits; created when missing. Default `botjournal`. */
  table?: string;
  /** Longest wait for one operation with its retries. Default 10,000. */
  timeoutMs?: number;
  /** Unique; default `randomUUID`. */
  newId?: () => string;
}

/**
 * Contacts nobody yet: `check` says whether Azure answers, and what is missing there is created at first use.
 * @throws StorageError STORAGE_MISUSED when the account cannot be used
 */
export async function openAzureBackend(options: AzureBackendOptions): Promise<Backend> {
  const {
    account,
    container = 'bot-state',
    table = 'botjournal',
    timeoutMs = 10_000,
    newId = randomUUID,
  } = options;
  const clients = await azureClients(account, container, table);
  const state = createBlobState({ container: clients.container, newId, timeoutMs });
  const journal = createTableJournal({ table: clients.table, newId, timeoutMs });
  return {
    state,
    journal,
    conversations: noConversations,
    check: async () => {
      await Promise.all([state.read(['readiness']), journal.check()]);
    },
    purge: () => Promise.resolve(), // the service keeps no log that could be read
    close: () => Promise.resolve(), // plain HTTP clients: nothing to let go of
  };
}
