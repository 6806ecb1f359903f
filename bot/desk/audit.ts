// Who changed what and when: a line in the log, and kept in the storage for the desk itself.
import type { Storage } from 'botbuilder';
import type { Logger } from 'pino';
import { changeDocument, readDocument } from '../storage/documents.js';
import { DESK_PREFIX } from './documents.js';
import type { Person } from './sessions.js';

/** One thing somebody did. Never the text of a question: only ids and numbers. */
export interface AuditLine {
  /** ISO 8601, UTC. */
  at: string;
  who: { id: string; name: string };
  /** `signed in`, `changed the draft`, `published`, … */
  did: string;
  /** Entry ids, a publish id, counts. */
  what?: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Audit {
  note(who: Person, did: string, what?: AuditLine['what']): Promise<void>;
  /** Newest first. */
  latest(): Promise<readonly AuditLine[]>;
}

const KEY = `${DESK_PREFIX}audit`;
/** Older lines are in the log only. */
const KEPT = 500;

export function createAudit(storage: Storage, logger: Logger, clock: () => number): Audit {
  return {
    async note({ id, name }, did, what) {
      const line: AuditLine = {
        at: new Date(clock()).toISOString(),
        who: { id, name },
        did,
        ...(what && { what }),
      };
      logger.info({ audit: line }, `desk: ${did}`);
      await changeDocument<{ lines: AuditLine[] }>(storage, KEY, (kept) => ({
        lines: [line, ...(kept?.lines ?? [])].slice(0, KEPT),
      }));
    },
    latest: async () => (await readDocument<{ lines: AuditLine[] }>(storage, KEY))?.lines ?? [],
  };
}
