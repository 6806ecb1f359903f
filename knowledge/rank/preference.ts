// Which of several candidates is meant, or none: a conditional logit (McFadden, 1974). One model for every knowledge, fitted
// over many by `npm run bench -- fit`; a knowledge at hand trains nothing of it.
import { PREFERENCE_WEIGHTS } from './preference-weights.js';

export interface PreferenceWeights {
  /** For `entryFeatures`. */
  entry: readonly number[];
  /** For `questionFeatures`. */
  question: readonly number[];
}

export interface Preference {
  /** Log of each candidate's strength, comparable with `none`. */
  scores: number[];
  /** Probability of each candidate; with `none` they sum to 1. */
  probabilities: number[];
  /** Probability that none of them is meant. */
  none: number;
}

/**
 * @param candidates features of each
 * @param question features of the question
 */
export function prefer(
  candidates: readonly (readonly number[])[],
  question: readonly number[],
  weights: PreferenceWeights = PREFERENCE_WEIGHTS,
): Preference {
  const scores = candidates.map((features) => dot(features, weights.entry));
  const base = dot(question, weights.question);
  const top = Math.max(base, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const oddsOfNone = Math.exp(base - top);
  const sum = odds.reduce((total, value) => total + value, oddsOfNone);
  return { scores, probabilities: odds.map((value) => value / sum), none: oddsOfNone / sum };
}

function dot(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += (features[k] as number) * (weights[k] ?? 0);
  return sum;
}
