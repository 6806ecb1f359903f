// What administrators may do in chat, done here: the journal is read, the knowledge loaded again. Who is one is decided by
// the only channel that can prove it.
import type { UnansweredReport } from '../cards/report-card.js';
import type { AdminDesk, Reloaded } from '../dialogs/admin.js';
import type { Edit } from '../knowledge/write/edits.js';
import { TurnContext } from 'botbuilder';
import { adminAccess, isAdmin, isSigned } from './channels/teams/identity.js';
import type { Person } from './desk/sessions.js';
import type { Journal } from './storage/journal.js';
import type { WeeklyReport } from './weekly-report.js';
import { tallyUnanswered } from './unanswered.js';
import { DAY_MS } from './retention.js';

export interface AdminDeskOptions {
  /** Entra object ids, lower case; empty = nobody. */
  admins: readonly string[];
  /** The same: who may do what is the desk's, besides. */
  editors?: readonly string[];
  weekly?: Pick<WeeklyReport, 'begin' | 'end'>;
  journal: Pick<Journal, 'pages'>;
  reload: () => Reloaded;
  /** The desk, where there is one. */
  desk?: { url: string | undefined; keep: (person: Person, edit: Edit) => Promise<boolean> } | undefined;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** What a report is made of stays bounded, in time and memory: older lines are left out, and that is said. */
const MAX_LINES = 100_000;

export function createAdminDesk(options: AdminDeskOptions): AdminDesk {
  const { admins, editors = [], journal, reload, desk, weekly, clock } = options;
  const ids = { all: new Set(admins), desk: new Set([...admins, ...editors]) };
  return {
    access: (context, what) => adminAccess(context, ids[what ?? 'all']),
    report: (days) => readReport(journal, days, clock),
    reload,
    mend: desk && {
      deskUrl: desk.url,
      mayEdit: (context) => isAdmin(context, ids.desk),
      keep: (context, edit) =>
        desk.keep({ id: personIn(context), name: context.activity.from.name || 'Unknown' }, edit),
    },
    weekly: weekly && {
      begin: (context, locale) =>
        weekly.begin(personIn(context), locale, TurnContext.getConversationReference(context.activity)),
      // Of others nobody knows who they are, and they have none.
      end: async (context) => isSigned(context) && (await weekly.end(personIn(context))),
    },
  };
}

/** Whom Teams has proven: the same id as at the desk's own sign-in. */
function personIn({ activity: { from } }: TurnContext): string {
  return (from.aadObjectId ?? '').toLowerCase();
}

/**
 * What was asked and not answered in the last `days` days.
 * @param maxLines how many journal lines are read, the newest first
 * @throws StorageError
 */
export async function readReport(
  journal: Pick<Journal, 'pages'>,
  days: number,
  clock: () => number,
  maxLines = MAX_LINES,
): Promise<UnansweredReport> {
  const tally = tallyUnanswered();
  let left = maxLines;
  let oldest = '';
  for await (const page of journal.pages(new Date(clock() - days * DAY_MS).toISOString())) {
    if (left === 0) return { days, ...tally.result(), readBackTo: oldest.slice(0, 10) };
    for (const line of page.slice(0, left)) tally.add(line);
    oldest = page[Math.min(left, page.length) - 1]?.at ?? oldest;
    if (page.length > left) return { days, ...tally.result(), readBackTo: oldest.slice(0, 10) };
    left -= page.length;
  }
  return { days, ...tally.result() };
}
