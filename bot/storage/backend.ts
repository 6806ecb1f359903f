// The one seam between the bot and where it keeps things.
import type { Storage, StoreItems } from 'botbuilder';
import type { ConversationLog } from './conversation-log.js';
import type { Journal } from './journal.js';

/** botbuilder's storage, and how what nobody comes back to leaves it. */
export interface PurgeableState extends Storage {
  /**
   * The documents whose key begins with the prefix, as `read` gives them, in pages: no more of them is in memory at a time,
   * and other work goes on in between. What is written meanwhile may be among them or not. For keys of ordinary length: on
   * Azure those of more than some hundred characters are left out.
   */
  pages(prefix: string): AsyncIterable<StoreItems>;
  /** Removes documents whose key begins with the prefix and that were last written before then. @returns how many */
  deleteIdleSince(prefix: string, epochMs: number): Promise<number>;
}

/** Everything that outlives a turn. Each part can stand on another technology. */
export interface Backend {
  /** Dialog and user state. Conflicting writes (stale eTag) throw, as botbuilder's storages do. */
  state: PurgeableState;
  journal: Journal;
  /** The web page's conversations; unused when Azure's Direct Line service carries them. */
  conversations: ConversationLog;
  /** Resolves when the storage answers; rejects with the reason when it does not. */
  check(): Promise<void>;
  /**
   * Resolves when what was deleted so far is gone from the disk as well, wherever a log may have kept it. While another program
   * reads, that is left for when it is done, and logged.
   */
  purge(): Promise<void>;
  close(): Promise<void>;
}
