// What those who look after the bot have in chat: commands, and the report once a week, as the configuration has it.
import type { AdminDesk } from '../dialogs/admin.js';
import { createAdminDesk, readReport } from './admin-desk.js';
import type { TeamsChannel } from './channels/teams/index.js';
import type { Config } from './config.js';
import type { Desk } from './desk/index.js';
import type { KnowledgeSource } from './knowledge-source.js';
import type { Backend } from './storage/backend.js';
import { createWeeklyReport, type WeeklyReport, type WeeklyReportOptions } from './weekly-report.js';

export interface OpenAdminOptions extends Pick<WeeklyReportOptions, 'logger' | 'clock'> {
  config: Pick<Config, 'admins' | 'publicUrl'>;
  /** Entra object ids of those who may change the knowledge at the desk. */
  editors: readonly string[];
  backend: Pick<Backend, 'state' | 'journal'>;
  knowledge: KnowledgeSource;
  /** Teams and the desk are opened later; nothing is asked of them before. */
  speak: TeamsChannel['speak'];
  keep: Desk['keep'];
  hasDesk: boolean;
}

export function openAdmin(options: OpenAdminOptions): { adminDesk: AdminDesk; weekly: WeeklyReport } {
  const { config, editors, backend, knowledge, speak, keep, hasDesk, logger, clock } = options;
  const { admins, publicUrl } = config;
  const weekly = createWeeklyReport({
    state: backend.state,
    mayRead: (person) => [...admins, ...editors].includes(person),
    report: (days) => readReport(backend.journal, days, clock),
    speak,
    knowledge: () => knowledge.current(),
    mend: hasDesk ? { deskUrl: publicUrl } : undefined,
    logger,
    clock,
  });
  const adminDesk = createAdminDesk({
    ...{ admins, editors, weekly, clock },
    journal: backend.journal,
    reload: () => knowledge.reload(),
    desk: hasDesk ? { url: publicUrl, keep } : undefined,
  });
  return { adminDesk, weekly };
}
