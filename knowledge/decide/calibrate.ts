// Questions with known answers -> how the general models are to be read in this knowledge. Few questions say little, so only
// a bias and a slope a model are fitted, pulled towards none and one; and where that helps nobody, nothing is changed.
import type { Ranking } from '../rank/ranker.js';
import {
  decide,
  DEFAULT_CALIBRATION,
  generalConfidence,
  MAX_CHOICES,
  type Calibration,
  type Correction,
  type Decision,
} from './decide.js';
import { sigmoid } from './logistic.js';

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

/** Fewer questions tell less than the general models know. */
export const MIN_QUESTIONS = 40;

export interface Calibrated {
  calibration: Calibration;
  /** Out of fold, in the order the questions were given. */
  decisions: Decision[];
  /** Targets that no cut could keep to. */
  outOfReach: (keyof Targets)[];
  /** Nothing was gained: the calibration is the general one. */
  unchanged: boolean;
}

const FOLDS = 10;

/** @param questions at least `MIN_QUESTIONS`, the order of those alike being by chance */
export function calibrate(questions: readonly Solved[], targets = TARGETS): Calibrated {
  const rows = questions.map(toRow);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(rows.filter((_row, at) => at % FOLDS !== fold)),
  );
  const decideAll = (cuts: Cuts): Decision[] =>
    rows.map(({ ranking }, at) => decide(ranking, { ...(models[at % FOLDS] as Models), ...cuts }));
  const { cuts, outOfReach } = cutsWithin(rows, decideAll, targets);
  const decisions = decideAll(cuts);
  const general = rows.map(({ ranking }) => decide(ranking, DEFAULT_CALIBRATION));
  if (worth(rows, decisions, targets) <= worth(rows, general, targets)) {
    return { calibration: DEFAULT_CALIBRATION, decisions: general, outOfReach, unchanged: true };
  }
  return { calibration: { ...fit(rows), ...cuts }, decisions, outOfReach, unchanged: false };
}

type Cuts = Pick<Calibration, 'answerFrom' | 'chooseFrom'>;

/** The lowest cuts that keep to both targets: most helped for the price allowed. */
function cutsWithin(
  rows: readonly Row[],
  decideAll: (cuts: Cuts) => Decision[],
  targets: Targets,
): { cuts: Cuts; outOfReach: (keyof Targets)[] } {
  const answerFrom = steps(0.3).find(
    (cut) => shareMisled(rows, decideAll({ answerFrom: cut, chooseFrom: 1 })) <= targets.misled,
  );
  const from = answerFrom ?? HIGHEST_CUT;
  const chooseFrom = steps(0.05).find(
    (cut) => shareDeclined(rows, decideAll({ answerFrom: from, chooseFrom: cut })) >= targets.declined,
  );
  return {
    cuts: { answerFrom: from, chooseFrom: chooseFrom ?? HIGHEST_CUT },
    outOfReach: [
      ...(answerFrom === undefined ? (['misled'] as const) : []),
      ...(chooseFrom === undefined ? (['declined'] as const) : []),
    ],
  };
}

const HIGHEST_CUT = 0.94;

/** Cuts worth trying, 0.01 apart. */
function steps(lowest: number): number[] {
  const count = Math.round(100 * (HIGHEST_CUT - lowest)) + 1;
  return Array.from({ length: count }, (_, i) => Math.round(100 * lowest + i) / 100);
}

/** Helped people, less what misleading and a missed target cost: in questions. */
function worth(rows: readonly Row[], decisions: readonly Decision[], targets: Targets): number {
  const helped = decisions.filter(({ entries, outcome }, at) => {
    const right = rows[at]?.right ?? [];
    return outcome !== 'none' && entries.some((entry) => right.includes(entry));
  }).length;
  const misled = shareMisled(rows, decisions) * rows.length;
  const outOfScope = rows.filter(({ right }) => right.length === 0).length;
  const lacking = Math.max(0, targets.declined - shareDeclined(rows, decisions)) * outOfScope;
  return helped - MISLED_COSTS * misled - lacking;
}

/** One misled person outweighs so many helped. */
const MISLED_COSTS = 3;

interface Row extends Solved {
  /** Log odds of the general models. */
  odds: { first: number; among: number };
  /** The first candidate is right. */
  first: boolean;
  /** A right one is among those that may be offered. */
  among: boolean;
}

function toRow({ ranking, right }: Solved): Row {
  const top = ranking.candidates.slice(0, MAX_CHOICES).map(({ entry }) => right.includes(entry));
  const { first, among } = generalConfidence(ranking);
  const odds = { first: Math.log(first / (1 - first)), among: Math.log(among / (1 - among)) };
  return { ranking, right, odds, first: top[0] ?? false, among: top.includes(true) };
}

type Models = Pick<Calibration, 'first' | 'among'>;

function fit(rows: readonly Row[]): Models {
  return {
    first: fitCorrection(rows.map(({ odds, first }) => ({ x: odds.first, y: first }))),
    among: fitCorrection(rows.map(({ odds, among }) => ({ x: odds.among, y: among }))),
  };
}

/** As if so many questions had agreed with the general model. */
const PRIOR_STRENGTH = 10;

/** Platt's scaling (1999) with a Gaussian prior around bias 0 and slope 1, by Newton's method. */
function fitCorrection(points: readonly { x: number; y: boolean }[]): Correction {
  let bias = 0;
  let slope = 1;
  for (let iteration = 0; iteration < 25; iteration++) {
    const gradient = { bias: PRIOR_STRENGTH * bias, slope: PRIOR_STRENGTH * (slope - 1) };
    const curve = { bias: PRIOR_STRENGTH, slope: PRIOR_STRENGTH, both: 0 };
    for (const { x, y } of points) {
      const p = sigmoid(bias + slope * x);
      const error = p - (y ? 1 : 0);
      const spread = p * (1 - p);
      gradient.bias += error;
      gradient.slope += error * x;
      curve.bias += spread;
      curve.slope += spread * x * x;
      curve.both += spread * x;
    }
    const determinant = curve.bias * curve.slope - curve.both * curve.both;
    bias -= (curve.slope * gradient.bias - curve.both * gradient.slope) / determinant;
    slope -= (curve.bias * gradient.slope - curve.both * gradient.bias) / determinant;
  }
  const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;
  return [rounded(bias), rounded(slope)];
}

function shareMisled(rows: readonly Row[], decisions: readonly Decision[]): number {
  const misled = decisions.filter(
    ({ outcome, entries }, at) => outcome === 'answer' && !rows[at]?.right.includes(entries[0] ?? -1),
  );
  return misled.length / Math.max(1, rows.length);
}

/** 1 when nothing asked is out of scope. */
function shareDeclined(rows: readonly Row[], decisions: readonly Decision[]): number {
  const outOfScope = decisions.filter((_, at) => rows[at]?.right.length === 0);
  if (outOfScope.length === 0) return 1;
  return outOfScope.filter(({ outcome }) => outcome === 'none').length / outOfScope.length;
}
