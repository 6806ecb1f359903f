// What is known of a question and one entry, as numbers of order one that mean the same in any knowledge.
import type { Match } from './matcher.js';

export interface EntryEvidence {
  match: Match;
  /** Classifier's probability. */
  probability: number;
  /** BM25 a unit of the question's mass, by stem and by concept, and as share of the best entry's. */
  bm25: number;
  conceptBm25: number;
  bm25Share: number;
  /** Phrasings the entry has in the language that has most: 0 to 1, logarithmic. */
  density: number;
}

export interface QuestionEvidence {
  newWords: number;
  newConcepts: number;
  contentWords: number;
  /** Classifier's probability that no entry is meant. */
  background: number;
  /** Likeness to the most alike questions that are not ours. */
  alikeNotOurs: number;
  entries: number;
  /** Mean of the entries'. */
  density: number;
  /** Best share covered by any entry. */
  bestClosest: number;
}

export function densityOf(phrasings: number): number {
  return Math.log1p(phrasings) / Math.log(31);
}

function logit(p: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded)) / 3;
}

export function entryFeatures(e: EntryEvidence): number[] {
  const { match } = e;
  const [group, concept, stem] = match.asked;
  const [aGroup, aConcept, aStem] = match.answered;
  const base = [
    stem, concept, group, aStem, aConcept, aGroup,
    match.closest, match.closestThree, match.sentence, match.heading,
    logit(e.probability), e.bm25, e.conceptBm25, e.bm25Share,
  ];
  return [...base, ...base.map((value) => value * e.density), e.density];
}

export function questionFeatures(q: QuestionEvidence): number[] {
  const base = [1, q.newWords, q.newConcepts, Math.log1p(q.contentWords), logit(q.background), q.alikeNotOurs, q.bestClosest, Math.log1p(q.entries) / 5];
  return [...base, ...base.map((value) => value * q.density)];
}
