// `npm run calibrate -- FILE.jsonl…`: fits the two probabilities and the two cuts, and records date and figures.
// The ranker never sees these questions as phrasings, so its scores on them are those of people it has not met.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceFeatures, decide, type Calibration } from '../decide/decide.js';
import { fitLogistic } from '../decide/logistic.js';
import { CALIBRATION_FILE, type CalibrationFile } from '../knowledge.js';
import { createRanker, lessonsOf, type Ranking } from '../rank/ranker.js';
import { readContent } from '../read/read-content.js';
import { figuresOf, type Figures } from './figures.js';
import { knowledgeFolder } from './folder.js';
import { expectedIds, readQuestions, type Case, type Question } from './questions.js';

/** Misled people cost more than choices do: the share of all questions that may be answered wrongly, in percent. */
const MISLED_TARGET = 1.5;
/** Share of out-of-scope questions that must be declined, in percent. */
const DECLINED_TARGET = 88;
const FOLDS = 10;

interface Row {
  question: Question;
  ranking: Ranking;
  features: number[];
  first: boolean;
  among: boolean;
}

const folder = knowledgeFolder(undefined);
const content = readContent(folder);
const ids = content.entries.map(({ id }) => id);
const ranker = createRanker(lessonsOf(content), ids.length);
const rows = process.argv.slice(2).flatMap(readQuestions).map(toRow);
if (rows.length === 0) {
  console.error('Usage: npm run calibrate -- FILE.jsonl…');
  process.exit(2);
}

const weightsOfFold = Array.from({ length: FOLDS }, (_, fold) =>
  fit(rows.filter((_row, at) => at % FOLDS !== fold)),
);
const outOfFold = rows.map((row, at) => ({ row, weights: weightsOfFold[at % FOLDS] ?? fit(rows) }));
const cuts = chooseCuts((answerFrom, chooseFrom) =>
  figuresOf(outOfFold.map(({ row, weights }) => toCase(row, { ...weights, answerFrom, chooseFrom }))),
);
const file: CalibrationFile = {
  date: new Date().toISOString().slice(0, 10),
  figures: { ...cuts.figures, p50Ms: 0, p99Ms: 0 },
  ...fit(rows),
  answerFrom: cuts.answerFrom,
  chooseFrom: cuts.chooseFrom,
};
writeFileSync(join(folder, CALIBRATION_FILE), `${JSON.stringify(file, null, 2)}\n`);
console.log(file);

function toRow(question: Question): Row {
  const ranking = ranker.rank(question.text, question.locale);
  const top = ranking.candidates.slice(0, 3).map(({ entry }) => ids[entry] ?? '');
  const expected = expectedIds(question);
  return {
    question,
    ranking,
    features: confidenceFeatures(ranking),
    first: expected.includes(top[0] ?? ''),
    among: top.some((id) => expected.includes(id)),
  };
}

function fit(some: readonly Row[]): Pick<Calibration, 'first' | 'among'> {
  const features = some.map((row) => row.features);
  const tidy = (weights: number[]): number[] => weights.map((weight) => Math.round(weight * 1e4) / 1e4);
  return {
    first: tidy(
      fitLogistic(
        features,
        some.map(({ first }) => first),
      ),
    ),
    among: tidy(
      fitLogistic(
        features,
        some.map(({ among }) => among),
      ),
    ),
  };
}

function toCase({ question, ranking }: Row, calibration: Calibration): Case {
  const { outcome, entries } = decide(ranking, calibration);
  return {
    question,
    outcome,
    ids: entries.map((entry) => ids[entry] ?? ''),
    language: question.locale,
    ms: 0,
  };
}

interface Cuts {
  answerFrom: number;
  chooseFrom: number;
  figures: Figures;
}

/** The lowest cuts that keep to both targets: most helped for the price allowed. */
function chooseCuts(measure: (answerFrom: number, chooseFrom: number) => Figures): Cuts {
  const steps = Array.from({ length: 61 }, (_, i) => 0.3 + i / 100);
  const at = (answerFrom: number, chooseFrom: number): Cuts => ({
    answerFrom: Math.round(answerFrom * 100) / 100,
    chooseFrom: Math.round(chooseFrom * 100) / 100,
    figures: measure(answerFrom, chooseFrom),
  });
  const answer = steps.find((cut) => measure(cut, 0.5).misled <= MISLED_TARGET) ?? 0.9;
  const choose = Array.from({ length: 90 }, (_, i) => 0.05 + i / 100).find(
    (cut) => measure(answer, cut).oosDeclined >= DECLINED_TARGET,
  );
  return at(answer, choose ?? 0.5);
}
