// `npm run report -- [--days 30] [--locale sv] [--json]`: what was asked and not answered, from the journal of the storage
// that the environment names. The same report as in chat, in full.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { reportText } from '../../cards/report-card.js';
import { DEFAULT_REPORT_DAYS, labelsOf } from '../../dialogs/admin.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { LOCALES, localeOfTag, type Locale } from '../../knowledge/locales.js';
import { readReport } from '../admin-desk.js';
import { parseConfig } from '../config.js';
import { exitWith } from '../exit-with.js';
import { projectRoot } from '../project-root.js';
import { openBackend } from '../storage/open-backend.js';

interface Wanted {
  days: number;
  locale: Locale;
  json: boolean;
}

const USAGE = `Usage: npm run report -- [--days 30] [--locale ${LOCALES.join('|')}] [--json]`;

/** @returns undefined when they make no sense */
function readArguments(args: readonly string[]): Wanted | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        days: { type: 'string', default: String(DEFAULT_REPORT_DAYS) },
        locale: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
      },
    });
    const locale = localeOfTag(values.locale);
    const days = Number(values.days);
    return locale && Number.isInteger(days) && days > 0 && days <= 3650
      ? { days, locale, json: values.json }
      : undefined;
  } catch {
    return undefined; // an unknown option
  }
}

async function print({ days, locale, json }: Wanted): Promise<void> {
  const config = parseConfig(process.env);
  const root = projectRoot();
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const knowledge = loadKnowledge(resolve(root, config.knowledgeDir));
  const backend = await openBackend(config.storage, resolve(root, config.dataDir), logger);
  try {
    const report = await readReport(backend.journal, days, Date.now);
    const entryLabels = labelsOf(knowledge.entries, locale);
    console.log(json ? JSON.stringify(report, null, 2) : reportText({ report, locale, entryLabels }));
  } finally {
    await backend.close();
  }
}

const wanted = readArguments(process.argv.slice(2));
if (wanted) {
  await print(wanted).catch(exitWith);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
