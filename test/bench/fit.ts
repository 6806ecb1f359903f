// `npm run bench -- fit [--folds] [--cuts] [--write]`: fits the general models over many simulated knowledges, shows what they give in and out
// of fold (each FAQ judged by models fitted without it), and with --write puts them into the engine's code.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../bot/project-root.js';
import { readQuestions } from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import { fitModels, type Models } from '../support/bench/fit-models.js';
import { judgeTrials, meanOf, type Judged } from '../support/bench/judge-trials.js';
import { DENSITIES, readOwnFaqs, withPhrasings } from '../support/bench/own-faqs.js';
import { askAll, QUESTION_FILES, shippedContent, simulate, type Trial } from '../support/bench/simulate.js';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    cuts: { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
  },
});

const trials = simulate();
console.log(`${trials.length} trials`);
const faqs = readOwnFaqs().map(({ name }) => name);
const all = fitModels(trials);
if (values.write) write(all);
const without = new Map(
  faqs.map((name) => [name, values.folds ? fitModels(trials.filter(({ family }) => family !== name)) : all]),
);
const fresh = freshTrials();
report(DEFAULT_CALIBRATION.answerFrom, DEFAULT_CALIBRATION.chooseFrom);
if (values.cuts) {
  for (const answer of [0.5, 0.55, 0.6, 0.65, 0.7])
    for (const choose of [0.35, 0.4, 0.45, 0.5, 0.55]) brief(answer, choose);
}

function trialsOf(name: string): Trial[] {
  return trials.filter(({ knowledge, real }) => knowledge === name && real);
}

function freshTrials(): Map<string, Trial[]> {
  const shipped = shippedContent();
  const questions = readQuestions(QUESTION_FILES.fresh);
  return new Map(
    [...DENSITIES, Infinity].map((density) => {
      const asked = askAll(withPhrasings(shipped, density))(questions);
      const base = { family: 'shipped', knowledge: 'fresh', real: true };
      return [`fresh ${density}`, asked.map((trial) => ({ ...trial, ...base }))];
    }),
  );
}

function outOfFold(density: number, kind: string, answer: number, choose: number): Judged[] {
  return faqs.map((name) =>
    judgeTrials(trialsOf(`${name} ${density}${kind}`), without.get(name) as Models, answer, choose),
  );
}

function report(answer: number, choose: number): void {
  const table: Record<string, Judged> = {};
  for (const kind of ['', ' unclassified']) {
    for (const density of DENSITIES) {
      const each = outOfFold(density, kind, answer, choose);
      if (kind === '') faqs.forEach((name, at) => (table[`${name} ${density}`] = each[at] as Judged));
      if (values.folds) table[`mean ${density}${kind}, out of fold`] = meanOf(each);
      table[`mean ${density}${kind}, in fold`] = meanOf(
        faqs.map((name) => judgeTrials(trialsOf(`${name} ${density}${kind}`), all, answer, choose)),
      );
    }
  }
  for (const density of [...DENSITIES, 90])
    table[`shipped ${density}, in fold`] = judgeTrials(trialsOf(`shipped ${density}`), all, answer, choose);
  for (const [name, some] of fresh) table[name] = judgeTrials(some, all, answer, choose);
  console.table(table);
}

function brief(answer: number, choose: number): void {
  const show = ({ helped, right, misled, declined }: Judged): string =>
    [helped, right, misled, declined].join('/');
  const parts = DENSITIES.map(
    (density) => `${density}: ${show(meanOf(outOfFold(density, '', answer, choose)))}`,
  );
  const ours = [...fresh].map(([name, some]) => `${name}: ${show(judgeTrials(some, all, answer, choose))}`);
  console.log(answer, choose, ...parts, ...ours);
}

function write({ preference, confidence }: Models): void {
  const rounded = (weights: readonly number[]): string =>
    `[${weights.map((weight) => Math.round(weight * 1e3) / 1e3).join(', ')}]`;
  const date = new Date().toISOString().slice(0, 10);
  const files = {
    'knowledge/rank/preference-weights.ts': `// Written by \`npm run bench -- fit --write\`, ${date}; not by hand.

/** For \`entryFeatures\` and \`questionFeatures\`, in their order. */
export const PREFERENCE_WEIGHTS: Readonly<Record<'entry' | 'question', readonly number[]>> = {
  entry: ${rounded(preference.entry)},
  question: ${rounded(preference.question)},
};
`,
    'knowledge/decide/confidence-weights.ts': `// Written by \`npm run bench -- fit --write\`, ${date}; not by hand.
import type { LogisticWeights } from './logistic.js';

/** For \`confidenceFeatures\`, in their order, the bias first. */
export const CONFIDENCE_WEIGHTS: Record<'first' | 'among', LogisticWeights> = {
  first: ${rounded(confidence.first)},
  among: ${rounded(confidence.among)},
};
`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(projectRoot(), file), text);
  execFileSync('npx', ['prettier', '--write', ...Object.keys(files)], {
    cwd: projectRoot(),
    stdio: 'ignore',
  });
}
