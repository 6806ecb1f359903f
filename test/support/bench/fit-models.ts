// Trials -> the two general models: which candidate is meant (a conditional logit), and how sure that is (two logistic ones).
import { confidenceFeatures, MAX_CHOICES } from '../../../knowledge/decide/decide.js';
import { fitLogistic } from '../../../knowledge/decide/logistic.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';
import { prefer, type PreferenceWeights } from '../../../knowledge/rank/preference.js';
import { inOrder, type Ranking } from '../../../knowledge/rank/ranker.js';
import type { Trial } from './simulate.js';

export interface Models {
  preference: PreferenceWeights;
  confidence: { first: number[]; among: number[] };
}

const EPOCHS = 15;
const BATCH = 64;
const LEARNING_RATE = 0.05;
/** Pull towards zero, where features overlap. */
const RIDGE = 1e-4;
/** Adam's memory of gradients and their squares (Kingma & Ba, 2015). */
const MEMORY = { gradient: 0.9, square: 0.999 };

export function fitModels(trials: readonly Trial[]): Models {
  const preference = fitPreference(trials);
  return { preference, confidence: fitConfidence(trials, preference) };
}

/** A trial with the candidates in the order some weights put them. */
export function ordered(trial: Trial, preference: PreferenceWeights): { ranking: Ranking; right: boolean[] } {
  const ranking = inOrder(trial.ranking, preference);
  const rightOf = new Map(trial.ranking.candidates.map(({ entry }, at) => [entry, trial.right[at] ?? false]));
  return { ranking, right: ranking.candidates.map(({ entry }) => rightOf.get(entry) ?? false) };
}

function fitPreference(trials: readonly Trial[]): PreferenceWeights {
  const entrySize = Math.max(...trials.map(({ ranking }) => ranking.features.candidates[0]?.length ?? 0));
  const questionSize = trials[0]?.ranking.features.question.length ?? 0;
  const weights = new Array<number>(entrySize + questionSize).fill(0);
  const split = (): PreferenceWeights => ({
    entry: weights.slice(0, entrySize),
    question: weights.slice(entrySize),
  });
  const adam = createAdam(weights);
  const order = [...trials];
  const random = seededRandom(5);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = LEARNING_RATE * (1 - epoch / EPOCHS) + 1e-3;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      adam.step(gradientOf(batch, split(), entrySize), rate);
    }
  }
  return split();
}

/** Of the mean loss of a batch: minus the log of what is right, or of "none" where nothing is. */
function gradientOf(batch: readonly Trial[], weights: PreferenceWeights, entrySize: number): Float64Array {
  const gradient = new Float64Array(entrySize + weights.question.length);
  const whole = batch.reduce((sum, { weight }) => sum + weight, 0);
  const add = (from: number, features: readonly number[], amount: number): void => {
    if (amount === 0) return;
    for (let k = 0; k < features.length; k++)
      gradient[from + k] = (gradient[from + k] as number) + amount * (features[k] as number);
  };
  for (const { ranking, right, weight } of batch) {
    const { candidates, question } = ranking.features;
    const { probabilities, none } = prefer(candidates, question, weights);
    const share = probabilities.reduce((sum, p, at) => sum + (right[at] ? p : 0), 0);
    const possible = right.includes(true);
    for (let at = 0; at < candidates.length; at++) {
      const p = probabilities[at] as number;
      const wanted = right[at] ? p / Math.max(share, 1e-12) : 0;
      add(0, candidates[at] as readonly number[], ((p - wanted) * weight) / whole);
    }
    add(entrySize, question, ((none - (possible ? 0 : 1)) * weight) / whole);
  }
  return gradient;
}

function createAdam(weights: number[]): { step(gradient: Float64Array, rate: number): void } {
  const means = weights.map(() => 0);
  const squares = weights.map(() => 0);
  let steps = 0;
  return {
    step(gradient, rate) {
      steps++;
      const correct = { mean: 1 - MEMORY.gradient ** steps, square: 1 - MEMORY.square ** steps };
      for (let k = 0; k < weights.length; k++) {
        const slope = (gradient[k] as number) + RIDGE * (weights[k] as number);
        const mean = MEMORY.gradient * (means[k] as number) + (1 - MEMORY.gradient) * slope;
        const square = MEMORY.square * (squares[k] as number) + (1 - MEMORY.square) * slope * slope;
        means[k] = mean;
        squares[k] = square;
        weights[k] =
          (weights[k] as number) - (rate * mean) / correct.mean / (Math.sqrt(square / correct.square) + 1e-8);
      }
    },
  };
}

function fitConfidence(
  trials: readonly Trial[],
  preference: PreferenceWeights,
): { first: number[]; among: number[] } {
  const rows = trials.map((trial) => {
    const { ranking, right } = ordered(trial, preference);
    const top = right.slice(0, MAX_CHOICES);
    return {
      features: confidenceFeatures(ranking),
      first: top[0] ?? false,
      among: top.includes(true),
      weight: trial.weight,
    };
  });
  const features = rows.map((row) => row.features);
  const weights = rows.map((row) => row.weight);
  return {
    first: fitLogistic(
      features,
      rows.map(({ first }) => first),
      weights,
    ),
    among: fitLogistic(
      features,
      rows.map(({ among }) => among),
      weights,
    ),
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
