// What administrators may do in chat, done here: the journal is read, the knowledge loaded again. Who is one is decided by
// the only channel that can prove it.
import type { UnansweredReport } from '../cards/report-card.js';
import type { AdminDesk, Reloaded } from '../dialogs/admin.js';
import { adminAccess } from './channels/teams/identity.js';
import type { Journal } from './storage/journal.js';
import { reportUnanswered } from './unanswered.js';

export interface AdminDeskOptions {
  /** Entra object ids, lower case; empty = nobody. */
  admins: readonly string[];
  journal: Pick<Journal, 'query'>;
  reload: () => Reloaded;
  /** Epoch milliseconds. */
  clock: () => number;
}

const DAY_MS = 86_400_000;

export function createAdminDesk({ admins, journal, reload, clock }: AdminDeskOptions): AdminDesk {
  const ids = new Set(admins);
  return {
    access: (context) => adminAccess(context, ids),
    report: (days) => readReport(journal, days, clock),
    reload,
  };
}

/** What was asked and not answered in the last `days` days. @throws StorageError */
export async function readReport(
  journal: Pick<Journal, 'query'>,
  days: number,
  clock: () => number,
): Promise<UnansweredReport> {
  const since = new Date(clock() - days * DAY_MS).toISOString();
  return reportUnanswered(await journal.query({ since }), days);
}
