// The ConversationLog of an Azure installation: there is none, because Azure's Direct Line service carries the web
// page's chats.
import type { ConversationLog } from '../conversation-log.js';
import { StorageError } from '../storage-error.js';

/**
 * Behaves as an empty log that cannot be written to. Not in memory: behind a load balancer a page's next request may
 * reach another instance, so conversations would seem to get lost. `forget me` and sweeps work and find nothing.
 */
export const noConversations: ConversationLog = {
  create: () =>
    Promise.reject(
      new StorageError(
        'STORAGE_MISUSED',
        'web conversations',
        'the embedded Direct Line channel does not run on Azure storage',
        "Use Azure's Direct Line service for the web page, or the SQLite backend on one machine.",
      ),
    ),
  find: () => Promise.resolve(undefined),
  claimGreeting: () => Promise.resolve(false),
  append: () => Promise.resolve(undefined),
  read: () => Promise.resolve([]),
  deleteOfUser: () => Promise.resolve(0),
  deleteIdleSince: () => Promise.resolve(0),
};
