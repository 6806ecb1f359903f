// `npm run knowledge:check -- [--parity] [--all] [FOLDER]`: every fault of the knowledge folder; without any, advice on phrasings
// (--all: every piece), what exists in which language and, in ten lines, whether it is fit to go live. Fails on faults only.
// With --parity, or `parity: strict` in bot.yml, whatever one language lacks is a fault too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { adviseOn } from '../check/advice.js';
import { fitnessLines } from '../check/fitness.js';
import { sayIn } from '../../cards/words/format.js';
import { formatProblem, KnowledgeError, type KnowledgeContent } from '../entry.js';
import { LOCALES } from '../locales.js';
import { CALIBRATION_FILE, loadKnowledge, readFolder } from '../knowledge.js';
import { runAsProgram, withUsage } from './command.js';
import { knowledgeFolder } from './folder.js';

const { count } = sayIn('en');
/** More lines of one kind are not read. */
const MOST_LINES = 30;
/** With fewer wordings, how well an entry is told apart says little. */
const JUDGED_FROM = 5;

export const check = withUsage('knowledge:check -- [--parity] [--all] [DIR]', (args, out, env) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      parity: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      knowledge: { type: 'string' },
    },
  });
  const folder = knowledgeFolder(positionals[0] ?? values.knowledge, env);
  try {
    const { content, profile } = readFolder(folder, { parity: values.parity });
    loadKnowledge(folder);
    const { warnings, separation } = adviseOn(content);
    const shown = values.all ? warnings.length : MOST_LINES;
    for (const warning of warnings.slice(0, shown)) out.log(`advice: ${warning}`);
    if (warnings.length > shown) out.log(`… and ${warnings.length - shown} more: --all shows them`);
    const judged = separation.filter(({ phrasings }) => phrasings >= JUDGED_FROM);
    if (judged.length > 0) out.table(judged.slice(0, values.all ? judged.length : MOST_LINES));
    out.table(coverageOf(content));
    for (const note of profile.notes) out.log(`note: ${note}`);
    out.log(`no faults, ${count(warnings.length, { one: 'piece', other: 'pieces' })} of advice.`);
    const today = new Date().toISOString().slice(0, 10);
    const calibrated = existsSync(join(folder, CALIBRATION_FILE));
    for (const line of fitnessLines({ content, profile, calibrated, today })) out.log(line);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    for (const problem of error.problems) out.error(formatProblem(problem));
    out.error(`${count(error.problems.length, { one: 'problem', other: 'problems' })} in ${folder}.`);
    return 1;
  }
  return 0;
});

/** By topic: how many entries there are, and in each language how many of them. */
function coverageOf({ entries }: KnowledgeContent): Record<string, Record<string, number>> {
  const written = LOCALES.filter((locale) => entries.some(({ locales }) => locales.includes(locale)));
  const topics = [...new Set(entries.map(({ topic }) => topic))].map((topic) => {
    const own = entries.filter((entry) => entry.topic === topic);
    const perLanguage = written.map((locale) => [
      locale,
      own.filter(({ locales }) => locales.includes(locale)).length,
    ]);
    return [topic, { entries: own.length, ...Object.fromEntries(perLanguage) }] as const;
  });
  return Object.fromEntries(topics);
}

await runAsProgram(import.meta.filename, check);
