// Questions with known answers -> the two models and the two cuts. Judged out of fold: what becomes of each question is
// decided by models fitted on the others.
import type { Ranking } from '../rank/ranker.js';
import { confidenceFeatures, decide, MAX_CHOICES, type Calibration, type Decision } from './decide.js';
import { fitLogistic } from './logistic.js';

/** A question that was ranked and whose answer is known. */
export interface Solved {
  ranking: Ranking;
  /** Indices of the entries that answer it; none when it is out of scope. */
  right: readonly number[];
}

/** What the cuts have to keep to. */
export interface Targets {
  /** Share of all questions that may be answered wrongly, 0 to 1: misled people cost more than choices do. */
  misled: number;
  /** Share of out-of-scope questions that must be declined, 0 to 1. */
  declined: number;
}

export const TARGETS: Targets = { misled: 0.013, declined: 0.91 };

export interface Calibrated {
  calibration: Calibration;
  /** Out of fold, in the order the questions were given. */
  decisions: Decision[];
}

const FOLDS = 10;

export function calibrate(questions: readonly Solved[], targets = TARGETS): Calibrated {
  const rows = questions.map(toRow);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(rows.filter((_row, at) => at % FOLDS !== fold)),
  );
  const decideAll = (answerFrom: number, chooseFrom: number): Decision[] =>
    rows.map(({ ranking }, at) =>
      decide(ranking, { ...(models[at % FOLDS] as Models), answerFrom, chooseFrom }),
    );
  // The lowest cuts that keep to both targets: most helped for the price allowed.
  const answerFrom =
    cutsFrom(0.3).find((cut) => shareMisled(rows, decideAll(cut, 0.5)) <= targets.misled) ?? 0.9;
  const chooseFrom =
    cutsFrom(0.05).find((cut) => shareDeclined(rows, decideAll(answerFrom, cut)) >= targets.declined) ?? 0.5;
  return {
    calibration: { ...fit(rows), answerFrom, chooseFrom },
    decisions: decideAll(answerFrom, chooseFrom),
  };
}

/** Cuts worth trying, 0.01 apart. */
function cutsFrom(lowest: number): number[] {
  return Array.from({ length: 100 }, (_, i) => Math.round(100 * lowest + i) / 100).filter(
    (cut) => cut < 0.95,
  );
}

interface Row extends Solved {
  features: number[];
  /** The first candidate is right. */
  first: boolean;
  /** A right one is among those that may be offered. */
  among: boolean;
}

function toRow({ ranking, right }: Solved): Row {
  const top = ranking.candidates.slice(0, MAX_CHOICES).map(({ entry }) => right.includes(entry));
  return {
    ranking,
    right,
    features: confidenceFeatures(ranking),
    first: top[0] ?? false,
    among: top.includes(true),
  };
}

type Models = Pick<Calibration, 'first' | 'among'>;

function fit(rows: readonly Row[]): Models {
  const fitTo = (label: (row: Row) => boolean): number[] =>
    fitLogistic(
      rows.map(({ features }) => features),
      rows.map(label),
    ).map((weight) => Math.round(weight * 1e4) / 1e4);
  return { first: fitTo(({ first }) => first), among: fitTo(({ among }) => among) };
}

function shareMisled(rows: readonly Row[], decisions: readonly Decision[]): number {
  const misled = decisions.filter(({ outcome }, at) => outcome === 'answer' && !rows[at]?.first);
  return misled.length / rows.length;
}

function shareDeclined(rows: readonly Row[], decisions: readonly Decision[]): number {
  const outOfScope = decisions.filter((_, at) => rows[at]?.right.length === 0);
  return outOfScope.filter(({ outcome }) => outcome === 'none').length / outOfScope.length;
}
