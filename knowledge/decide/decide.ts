// Ranking -> answer, choices or none, from two probabilities: that the first entry is right, and that the right one is
// among the first three. One score with two cuts answered 56% right at the misled rate this reaches 82% at (measured
// before the project began; today's figures are in calibration.json).
import type { Candidate, Ranking } from '../rank/ranker.js';
import { uniqueTerms } from '../rank/bm25.js';
import type { Term } from '../text/vocabulary.js';
import { probability, type LogisticWeights } from './logistic.js';

/** How sure the ranking looks. */
export interface Confidence {
  /** Probability that the first candidate is the right entry. */
  first: number;
  /** Probability that the right entry is among the first three. */
  among: number;
}

export type Decision =
  | { outcome: 'answer'; entries: [number]; confidence: Confidence }
  | { outcome: 'choices'; entries: number[]; confidence: Confidence }
  | { outcome: 'none'; entries: number[]; confidence: Confidence };

/** Weights and cuts set by `npm run calibrate`; never by hand. */
export interface Calibration {
  first: LogisticWeights;
  among: LogisticWeights;
  /** Answer when `first` is at least this. */
  answerFrom: number;
  /** Else offer choices when `among` is at least this. */
  chooseFrom: number;
}

export const MAX_CHOICES = 3;

/** So many words, all of them known and telling, may be a topic's name rather than a question. */
const MAX_TERSE_WORDS = 3;
/** These are answered only when the classifier alone is this sure: "Visio" and "HUP flyers" it is, "renew" it is not. */
const TERSE_ANSWER_FROM = 0.66;
/** … and offers choices unless it is likelier not ours ("weather"). */
const TERSE_MAX_BACKGROUND = 0.4;

/** A third choice this much weaker than the first is noise, not help. In units of the combined score (log). */
const CHOICE_REACH = 3.5;

/**
 * Where this share of what a text could say is in unknown words, the rest fits by chance.
 * Of the calibration questions answered right none is above 0.67 (2026-11-21).
 */
const MOSTLY_UNKNOWN_FROM = 0.75;

export function decide(ranking: Ranking, calibration: Calibration): Decision {
  const features = confidenceFeatures(ranking);
  const confidence: Confidence = {
    first: probability(calibration.first, features),
    among: probability(calibration.among, features),
  };
  const near = nearCandidates(ranking.candidates);
  if (saysNothing(ranking)) return { outcome: 'none', entries: near, confidence };
  const [top] = near;
  const terse = isTerse(ranking);
  const tooTerse = terse && (ranking.candidates[0]?.probability ?? 0) < TERSE_ANSWER_FROM;
  if (top !== undefined && confidence.first >= calibration.answerFrom && !tooTerse) {
    return { outcome: 'answer', entries: [top], confidence };
  }
  if (near.length > 1 && (terse || confidence.among >= calibration.chooseFrom)) {
    return { outcome: 'choices', entries: near, confidence };
  }
  return { outcome: 'none', entries: near, confidence };
}

/** Function words alone ("why?"), or little else but words nobody here has used. */
function saysNothing({ terms, unknownShare }: Ranking): boolean {
  return contentTerms(terms).length === 0 || unknownShare >= MOSTLY_UNKNOWN_FROM;
}

/** Bare words that several entries share ("renew", "partner benefits") are a topic, no question: show what there is to it. */
function isTerse({ terms, background }: Ranking): boolean {
  const words = new Set(terms.map(({ word }) => word)).size;
  const telling = contentTerms(terms).filter(({ word }) => !hasDigit(word));
  const tellingWords = new Set(telling.map(({ word }) => word)).size;
  return words <= MAX_TERSE_WORDS && tellingWords === words && background < TERSE_MAX_BACKGROUND;
}

/** A number or a date answers something; no topic is called by it. */
function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

/** Known words that carry meaning, each once. */
function contentTerms(terms: readonly Term[]): Term[] {
  return uniqueTerms(terms).filter(({ weight, recognition }) => weight === 1 && recognition !== 'unknown');
}

function nearCandidates(candidates: readonly Candidate[]): number[] {
  const best = candidates[0]?.score ?? 0;
  return candidates
    .slice(0, MAX_CHOICES)
    .filter(({ score }, at) => at < 2 || best - score <= CHOICE_REACH)
    .map(({ entry }) => entry);
}

/** What the two probabilities are computed from; every value is of order one. */
export function confidenceFeatures(ranking: Ranking): number[] {
  const { candidates, background, terms, mass, unknownShare, alikeOurs, alikeNotOurs } = ranking;
  const [first, second, third] = candidates;
  const p = (candidate: Candidate | undefined): number => candidate?.probability ?? 0;
  const bestMatch = candidates.reduce((best, { bm25 }) => Math.max(best, bm25), 0);
  return [
    logOdds(p(first)),
    logOdds(background),
    Math.min(5, (first?.score ?? 0) - (second?.score ?? 0)),
    logOdds(p(first) + p(second) + p(third)),
    (first?.bm25 ?? 0) / mass,
    Math.log1p(first?.bm25 ?? 0),
    unknownShare,
    Math.log1p(contentTerms(terms).length),
    (first?.bm25 ?? 0) >= bestMatch ? 1 : 0,
    2 * alikeOurs,
    2 * alikeNotOurs,
  ];
}

function logOdds(p: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded));
}
