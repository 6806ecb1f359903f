// Ranking -> answer, choices or none, from two probabilities: that the first entry is right, and that the right one is
// among the first three: who is unsure which of three it is can still offer them. The models behind them are general:
// fitted once, over many knowledges, by `npm run bench -- fit`.
import type { Candidate, Ranking } from '../rank/ranker.js';
import { uniqueTerms } from '../rank/bm25.js';
import type { Term } from '../text/vocabulary.js';
import {
  BM25_SHARE,
  PLAIN_ENTRY_FEATURES,
  PLAIN_QUESTION_FEATURES,
  richnessOf,
  UNCLASSIFIED,
} from '../rank/evidence.js';
import { cautionFor } from './caution.js';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import { probability, sigmoid, type LogisticWeights } from './logistic.js';

/** For `confidenceFeatures`: that the first is right, and that the right one is among three. */
export type ConfidenceWeights = Readonly<Record<'first' | 'among', LogisticWeights>>;

/** How sure the ranking looks. */
export interface Confidence {
  /** Probability that the first candidate is the right entry. */
  first: number;
  /** Probability that the right entry is among the first three. */
  among: number;
}

/**
 * Why nothing is answered: `unclear`, the text says nothing this knowledge could understand; `not-ours`, it is understood
 * and about something else; `unknown`, it is about what the knowledge is about, but no entry answers it.
 */
export type NoneKind = 'unclear' | 'not-ours' | 'unknown';

export type Decision =
  | { outcome: 'answer'; entries: [number]; confidence: Confidence }
  | { outcome: 'choices'; entries: number[]; confidence: Confidence }
  | { outcome: 'none'; kind: NoneKind; entries: number[]; confidence: Confidence };

/**
 * How the general models are read in one knowledge: what `npm run calibrate` sets, never by hand. Each model's log odds are
 * multiplied by a slope and moved by a bias.
 */
export interface Calibration {
  first: Correction;
  among: Correction;
  /** Answer when `first` is at least this. */
  answerFrom: number;
  /** Else offer choices when `among` is at least this. */
  chooseFrom: number;
}

export type Correction = readonly [bias: number, slope: number];

/** For a folder that was never calibrated. The cuts were chosen by `npm run bench -- fit`, see `knowledge/README.md`. */
export const DEFAULT_CALIBRATION: Calibration = {
  first: [0, 1],
  among: [0, 1],
  answerFrom: 0.6,
  chooseFrom: 0.46,
};

export const MAX_CHOICES = 3;

/** So many words, all of them known and telling, may be a topic's name rather than a question. */
const MAX_TERSE_WORDS = 3;
/** These are answered only where the entry is this probable: "Visio" and "HUP flyers" it is, "renew" it is not. */
const TERSE_ANSWER_FROM = 0.95;
/** … and offers choices unless it is all but surely not ours: bare "licence" comes up to 0.986 here, "weather" is above 0.994. */
const TERSE_MAX_BACKGROUND = 0.99;

/** A third choice this much weaker than the first is noise, not help. In units of the combined score (log). */
const CHOICE_REACH = 3.5;

/** Below this probability that one of them is right even the nearest entries are no hint but a joke. */
const NEAREST_FROM = 0.15;

/** Where this share of what a text could say is in words that no entry has, by stem or meaning, the rest fits by chance. */
const MOSTLY_UNKNOWN_FROM = 0.75;
/** From this share on it is offered at most: what is not known may turn its sense. */
const HALF_UNKNOWN_FROM = 0.6;
/** … unless it fits this surely. */
const SURE_FROM = 0.88;

/** @param weights the general models; others than those of the engine only while these are fitted */
export function decide(
  ranking: Ranking,
  calibration: Calibration,
  weights: ConfidenceWeights = CONFIDENCE_WEIGHTS,
): Decision {
  const confidence = confidenceIn(ranking, calibration, weights);
  const near = nearCandidates(ranking.candidates);
  if (saysNothing(ranking, confidence)) return { outcome: 'none', kind: 'unclear', entries: [], confidence };
  const [top] = near;
  const terse = isTerse(ranking);
  const tooTerse = terse && (ranking.candidates[0]?.probability ?? 0) < TERSE_ANSWER_FROM;
  const isKnown = ranking.unknownShare < HALF_UNKNOWN_FROM || confidence.first >= SURE_FROM;
  if (top !== undefined && confidence.first >= calibration.answerFrom && !tooTerse && isKnown) {
    return { outcome: 'answer', entries: [top], confidence };
  }
  if (near.length > 1 && (terse || confidence.among >= calibration.chooseFrom)) {
    return { outcome: 'choices', entries: near, confidence };
  }
  return confidence.among >= NEAREST_FROM
    ? { outcome: 'none', kind: 'unknown', entries: near, confidence }
    : { outcome: 'none', kind: 'not-ours', entries: [], confidence };
}

/** By the general models alone. */
export function generalConfidence(
  ranking: Ranking,
  weights: ConfidenceWeights = CONFIDENCE_WEIGHTS,
): Confidence {
  const features = confidenceFeatures(ranking);
  const density = densityAround(ranking);
  const seen = {
    density,
    known: contentTerms(ranking.terms).length,
    agreement: ranking.features.candidates[0]?.[BM25_SHARE] ?? 0,
    classified: ranking.features.question[UNCLASSIFIED] !== 1,
  };
  const careful = (outcome: 'first' | 'among'): number => {
    const p = probability(weights[outcome], features);
    return bounded(sigmoid(logOdds(p) - cautionFor(outcome, seen)));
  };
  return { first: careful('first'), among: careful('among') };
}

/** How richly the nearest entry is phrased. */
function densityAround({ features }: Ranking): number {
  return features.question[PLAIN_QUESTION_FEATURES] ?? 0;
}

function confidenceIn(
  ranking: Ranking,
  { first, among }: Pick<Calibration, 'first' | 'among'>,
  weights: ConfidenceWeights,
): Confidence {
  const general = generalConfidence(ranking, weights);
  return { first: corrected(general.first, first), among: corrected(general.among, among) };
}

function corrected(p: number, [bias, slope]: Correction): number {
  return sigmoid(bias + slope * logOdds(p));
}

/** Function words and numbers alone ("why?", "about 3,000"), or little else but words nobody here has used. */
function saysNothing({ terms, unknownShare }: Ranking, { first }: Confidence): boolean {
  if (contentTerms(terms).every(({ word }) => isNumber(word))) return true;
  return unknownShare >= MOSTLY_UNKNOWN_FROM && first < SURE_FROM;
}

/** Bare words that several entries share ("renew", "partner benefits") are a topic, no question: show what there is to it. */
function isTerse({ terms, background }: Ranking): boolean {
  const words = new Set(terms.map(({ word }) => word)).size;
  const telling = contentTerms(terms).filter(({ word }) => !hasDigit(word));
  const tellingWords = new Set(telling.map(({ word }) => word)).size;
  return words <= MAX_TERSE_WORDS && tellingWords === words && background < TERSE_MAX_BACKGROUND;
}

/** A bare number asks nothing. */
function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
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
  const { candidates, background, features } = ranking;
  const [first = 0, second = 0, third = 0] = candidates.map(({ probability }) => probability);
  const among = first + second + third;
  const ours = Math.max(1e-6, 1 - background);
  const density = densityAround(ranking);
  const base = [
    logOdds(first),
    logOdds(among),
    logOdds(background),
    first / ours,
    among / ours,
    ...Array.from({ length: PLAIN_ENTRY_FEATURES }, (_, at) => features.candidates[0]?.[at] ?? 0),
    ...features.question.slice(1, PLAIN_QUESTION_FEATURES),
  ];
  const richness = richnessOf(density);
  return [...base, density, ...base.flatMap((value) => [value * density, value * richness]), richness];
}

function bounded(p: number): number {
  return Math.min(0.999, Math.max(0.001, p));
}

/** Bounded: 0.001 to 0.999. */
export function logOdds(p: number): number {
  return Math.log(bounded(p) / (1 - bounded(p)));
}
