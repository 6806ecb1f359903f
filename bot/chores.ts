// The bot's own housekeeping: what is swept out after how long, and who is reminded.
import type { Knowledge } from '../knowledge/knowledge.js';
import { SESSION_MS, SESSION_PREFIX } from './desk/sessions.js';
import type { Chore } from './housekeeping.js';
import type { JournalKeeper } from './journal-keeper.js';
import type { Requests } from './requests/index.js';
import { remindingAt } from './requests/reminding.js';
import { DAY_MS, REQUEST_DAYS, WEB_CONVERSATION_DAYS } from './retention.js';
import type { WeeklyReport } from './weekly-report.js';
import type { Backend } from './storage/backend.js';
import { channelPrefix, WEB_CHANNEL } from './storage/state-keys.js';

export interface ChoresOptions {
  backend: Pick<Backend, 'conversations' | 'state'>;
  journal: Pick<JournalKeeper, 'sweep'>;
  requests: Pick<Requests, 'remind' | 'sweep'>;
  weekly: Pick<WeeklyReport, 'send'>;
  knowledge: () => Knowledge;
  /** Whether the bot can send mail. */
  hasMail: boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
}

export function choresOf({
  backend,
  journal,
  requests,
  weekly,
  knowledge,
  hasMail,
  clock,
}: ChoresOptions): readonly Chore[] {
  const daysAgo = (days: number): number => clock() - days * DAY_MS;
  return [
    { name: 'journal', run: () => journal.sweep() },
    {
      name: 'web conversations',
      run: () => backend.conversations.deleteIdleSince(daysAgo(WEB_CONVERSATION_DAYS)),
    },
    // Whatever a conversation has left behind, and those that Azure's Direct Line carries.
    {
      name: 'web state',
      run: () => backend.state.deleteIdleSince(channelPrefix(WEB_CHANNEL), daysAgo(WEB_CONVERSATION_DAYS)),
    },
    {
      name: 'request reminders',
      async run() {
        const reminding = remindingAt(clock(), knowledge().profile.requests, hasMail);
        return reminding ? requests.remind(reminding.since, reminding.reaches) : 0;
      },
    },
    { name: 'weekly reports', run: () => weekly.send() },
    { name: 'requests', run: () => requests.sweep(daysAgo(REQUEST_DAYS)) },
    { name: 'desk sessions', run: () => backend.state.deleteIdleSince(SESSION_PREFIX, clock() - SESSION_MS) },
  ];
}
