// `npm run calibrate -- [--knowledge DIR] FILE.jsonl…`: fits the two probabilities and the two cuts, and records date and figures.
// The ranker never sees these questions as phrasings, so its scores on them are those of people it has not met.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate as fit, MIN_QUESTIONS, TARGETS } from '../decide/calibrate.js';
import { DEFAULT_CALIBRATION } from '../decide/decide.js';
import { readAll } from '../decide/merge.js';
import { CALIBRATION_FILE, readFolder, type CalibrationFile } from '../knowledge.js';
import { createCollections } from '../rank/collections.js';
import type { Locale } from '../locales.js';
import type { Ranking } from '../rank/ranker.js';
import { runAsProgram, UsageError, withUsage } from './command.js';
import { figuresOf } from './figures.js';
import { knowledgeFolder } from './folder.js';
import { caseOf, readQuestions, solve } from './questions.js';

export const calibrate = withUsage('calibrate -- [--knowledge DIR] FILE.jsonl…', (args, out, env) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { knowledge: { type: 'string' } },
  });
  const folder = knowledgeFolder(values.knowledge, env);
  const questions = positionals.flatMap(readQuestions);
  if (questions.length > 0 && questions.length < MIN_QUESTIONS) {
    out.error(
      `${questions.length} questions are too few: give at least ${MIN_QUESTIONS}. Nothing was changed.`,
    );
    return 2;
  }
  if (questions.length === 0) throw new UsageError();
  const { content } = readFolder(folder);
  const ids = content.entries.map(({ id }) => id);
  const collections = createCollections(content);
  const rank = (text: string, locale: Locale): Ranking =>
    readAll(collections.rank(text, locale), DEFAULT_CALIBRATION).ranking;
  const { calibration, decisions, outOfReach, unchanged } = fit(
    questions.map((question) => solve(question, rank, ids)),
  );
  const cases = questions.flatMap((question, at) => {
    const decision = decisions[at];
    return decision ? [caseOf(question, decision, ids)] : [];
  });
  const { language: _language, p50Ms: _p50, p99Ms: _p99, ...figures } = figuresOf(cases);
  const file: CalibrationFile = { date: new Date().toISOString().slice(0, 10), figures, ...calibration };
  for (const target of outOfReach)
    out.log(`Out of reach with these questions: ${target} ${100 * TARGETS[target]}%.`);
  if (unchanged) {
    out.log('The general calibration serves these questions no worse: nothing was written.', figures);
  } else {
    writeFileSync(join(folder, CALIBRATION_FILE), `${JSON.stringify(file, null, 2)}\n`);
    out.log(file);
  }
  return 0;
});

await runAsProgram(import.meta.filename, calibrate);
