// `npm run report -- [--days 30] [--locale sv] [--json] [--knowledge DIR]`: what was asked and not answered, from the journal of the storage
// that the environment names. The same report as in chat, in full.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { reportText } from '../../cards/report-card.js';
import { DEFAULT_REPORT_DAYS, labelsOf } from '../../dialogs/admin.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { runAsProgram, UsageError, withUsage } from '../../knowledge/commands/command.js';
import { LOCALES, localeOfTag, type Locale } from '../../knowledge/locales.js';
import { readReport } from '../admin-desk.js';
import { parseConfig } from '../config.js';
import { explain } from '../exit-with.js';
import { projectRoot } from '../project-root.js';
import { openBackend } from '../storage/open-backend.js';

interface Wanted {
  days: number;
  locale: Locale;
  json: boolean;
  /** Where the labels of entries come from; default: the folder that the bot serves. */
  knowledge: string | undefined;
}

const USAGE = `report -- [--days 30] [--locale ${LOCALES.join('|')}] [--json] [--knowledge DIR]`;

/** @throws UsageError, or that of `parseArgs`, when they make no sense */
function readArguments(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      days: { type: 'string', default: String(DEFAULT_REPORT_DAYS) },
      locale: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      knowledge: { type: 'string' },
    },
  });
  const locale = localeOfTag(values.locale);
  const days = Number(values.days);
  if (!locale || !Number.isInteger(days) || days < 1 || days > 3650) throw new UsageError();
  return { days, locale, json: values.json, knowledge: values.knowledge };
}

export const report = withUsage(USAGE, async (args, out, env) => {
  const wanted = readArguments(args);
  try {
    out.log(await textOf(wanted, env));
    return 0;
  } catch (error) {
    out.error(explain(error));
    return 1;
  }
});

/** @throws ConfigError, KnowledgeError, StorageError */
async function textOf(
  { days, locale, json, knowledge: given }: Wanted,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const config = parseConfig(env);
  const root = projectRoot();
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const knowledge = loadKnowledge(given === undefined ? resolve(root, config.knowledgeDir) : resolve(given));
  const backend = await openBackend(config.storage, resolve(root, config.dataDir), logger);
  try {
    const found = await readReport(backend.journal, days, Date.now);
    const entryLabels = labelsOf(knowledge.entries, locale);
    return json ? JSON.stringify(found, null, 2) : reportText({ report: found, locale, entryLabels });
  } finally {
    await backend.close();
  }
}

await runAsProgram(import.meta.filename, report);
