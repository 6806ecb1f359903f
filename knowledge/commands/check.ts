// `npm run knowledge:check -- [--parity] [FOLDER]`: every fault of the knowledge folder, then advice on phrasings and, in ten
// lines, whether it is fit to go live. Fails on faults only. With --parity, or `parity: strict` in
// bot.yml, whatever one language lacks is a fault too.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { adviseOn } from '../check/advice.js';
import { fitnessLines } from '../check/fitness.js';
import { formatProblem, KnowledgeError } from '../entry.js';
import { CALIBRATION_FILE, loadKnowledge, readFolder } from '../knowledge.js';
import { runAsProgram, type Command } from './command.js';
import { knowledgeFolder } from './folder.js';

export const check: Command = (args, out, env) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { parity: { type: 'boolean', default: false }, knowledge: { type: 'string' } },
  });
  const folder = knowledgeFolder(positionals[0] ?? values.knowledge, env);
  try {
    const { content, profile } = readFolder(folder, { parity: values.parity });
    loadKnowledge(folder);
    const { warnings, separation, neighbours } = adviseOn(content);
    for (const warning of warnings) out.log(`advice: ${warning}`);
    out.table(separation);
    for (const note of profile.notes) out.log(`note: ${note}`);
    out.log(`no faults, ${warnings.length} piece(s) of advice.`);
    const today = new Date().toISOString().slice(0, 10);
    const calibrated = existsSync(join(folder, CALIBRATION_FILE));
    for (const line of fitnessLines({ content, neighbours, separation, calibrated, today })) out.log(line);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    for (const problem of error.problems) out.error(formatProblem(problem));
    out.error(`${error.problems.length} problem(s) in ${folder}.`);
    return 1;
  }
  return 0;
};

await runAsProgram(import.meta.filename, check);
