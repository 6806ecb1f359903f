// What is known of a question and its candidates, as numbers of order one that mean the same in any knowledge: shares of
// what the question says, never counts of texts. What does depend on how richly entries are phrased comes twice, as it is
// and times that richness, so that the weights may differ along it.
import type { Match } from './match-entry.js';

export interface EntryEvidence {
  match: Match;
  /** Classifier's probability; undefined where none was trained. */
  probability: number | undefined;
  /** BM25 for each unit of the question's mass, over stems and over concepts, and as share of the best candidate's. */
  bm25: number;
  conceptBm25: number;
  bm25Share: number;
  /** See `densityOf`. */
  density: number;
}

export interface QuestionEvidence {
  /** Shares of the question that no entry has, by stem, and by concept either. */
  newWords: number;
  newConcepts: number;
  contentWords: number;
  /** Classifier's probability that no entry is meant; undefined where none was trained. */
  background: number | undefined;
  /** Likeness to the most alike texts that are not ours. */
  alikeNotOurs: number;
  /** The same by what is meant instead of by words. */
  meantNotOurs: number;
  /** Best `closest` of any candidate. */
  closest: number;
  entries: number;
  /** That of the entry it is most alike to. */
  density: number;
}

/** How richly an entry is phrased: 0 for none, 1 for thirty phrasings, growing with their logarithm. */
export function densityOf(phrasings: number): number {
  return Math.log1p(phrasings) / Math.log(31);
}

/** How far a density is above that of a dozen phrasings, from where on the classifier knows best. */
export function richnessOf(density: number): number {
  return Math.max(0, density - 0.76);
}

/** What speaks for an entry. */
export function entryFeatures(evidence: EntryEvidence): number[] {
  const { match, probability, density } = evidence;
  const [byGroup, byConcept, byStem] = match.asked;
  const [answeredByGroup, answeredByConcept, answeredByStem] = match.answered;
  const base = [
    byStem,
    byConcept,
    byGroup,
    answeredByStem,
    answeredByConcept,
    answeredByGroup,
    match.closest,
    match.closestThree,
    match.sentence,
    match.heading,
    evidence.bm25,
    evidence.conceptBm25,
    evidence.bm25Share,
  ];
  return [
    ...base,
    logOdds(probability),
    density,
    ...base.map((value) => value * density),
    logOdds(probability) * density,
    ...base.map((value) => (probability === undefined ? value : 0)),
    ...base.map((value) => value * richnessOf(density)),
    logOdds(probability) * richnessOf(density),
  ];
}

/** Of `entryFeatures`, those that are no product of others. */
export const PLAIN_ENTRY_FEATURES = 14;

/** The place of `bm25Share` among them. */
export const BM25_SHARE = 12;

/** What speaks for no entry at all. */
export function questionFeatures(evidence: QuestionEvidence): number[] {
  const { background, density } = evidence;
  const base = [
    1,
    evidence.newWords,
    evidence.newConcepts,
    Math.log1p(evidence.contentWords),
    evidence.alikeNotOurs,
    evidence.meantNotOurs,
    evidence.closest,
    Math.log1p(Math.min(evidence.entries, MOST_ENTRIES)) / 5,
  ];
  return [
    ...base,
    logOdds(background),
    ...base.map((value) => value * density),
    logOdds(background) * density,
    background === undefined ? 1 : 0,
    background === undefined ? density : 0,
    ...base.map((value) => value * richnessOf(density)),
    logOdds(background) * richnessOf(density),
  ];
}

/**
 * More entries count as so many: the models were fitted on no more. Taken further than that, what they learned of a few entries fewer
 * made 2,100 of them answer or offer something to 8 of 10 questions that are nobody's (`npm run bench -- steps`).
 */
const MOST_ENTRIES = 25;

/** The place of what says that no classifier was asked, 1 or 0. */
export const UNCLASSIFIED = 18;

/** Of `questionFeatures`, those that are no product of others, the constant first. */
export const PLAIN_QUESTION_FEATURES = 9;

/** Bounded and of order one; 0 where there is no probability. */
function logOdds(p: number | undefined): number {
  if (p === undefined) return 0;
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded)) / 3;
}
