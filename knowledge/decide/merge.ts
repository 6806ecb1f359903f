// What several collections make of the same text -> one reading: the surest answer, or a choice where two are about as sure.
import type { Ranking } from '../rank/ranker.js';
import { decide, logOdds, MAX_CHOICES, type Calibration, type Decision } from './decide.js';

/** A text as one collection understands it, and what that would answer. */
export interface Reading {
  ranking: Ranking;
  decision: Decision;
}

/**
 * Two answers are both offered unless one is this much surer, in log odds. Measured with FAQs of other organisations beside the
 * shipped entries (`npm run bench -- own-faqs`): from 1 to 2 it makes no difference.
 */
const SURER_BY = 1.5;

/**
 * An answer that is less probable than this is offered beside what another collection has nearest: rich entries are met by many a
 * word of a question that is about a poor one. With FAQs of 25 entries and no phrasings beside the shipped ones 5 in 100 were
 * misled without it, 3 alone (`npm run bench -- own-faqs`).
 */
const SURE_BESIDE = 0.75;

export function readAll(rankings: readonly [Ranking, ...Ranking[]], calibration: Calibration): Reading {
  const [first, ...more] = rankings.map((ranking) => ({ ranking, decision: decide(ranking, calibration) }));
  return more.reduce(merged, first as Reading);
}

/** What comes of two; the evidence is that of the surer one. */
export function merged(one: Reading, other: Reading): Reading {
  const outcome = [one, other].some(({ decision }) => decision.outcome === 'answer') ? 'answer' : 'choices';
  const by = outcome === 'answer' ? 'first' : 'among';
  const sure = ({ decision }: Reading): number => logOdds(decision.confidence[by]);
  const able = [one, other].filter(({ decision }) => decision.outcome === outcome);
  const [best, second] = (able.length > 0 ? able : [one, other]).sort((a, b) => sure(b) - sure(a));
  if (!best || able.length === 0) return best ?? one;
  const rival = second ?? (best === one ? other : one);
  const { confidence } = best.decision;
  const isSure = second ? sure(best) - sure(second) > SURER_BY : confidence.first >= SURE_BESIDE;
  const isChoice = outcome === 'choices';
  if (isChoice ? !second : isSure || rival.decision.entries.length === 0) return best;
  return {
    ranking: best.ranking,
    decision: { outcome: 'choices', entries: inTurn(best, rival), confidence },
  };
}

/** The first of each, then the second ones, as many as are offered. */
function inTurn(one: Reading, other: Reading): number[] {
  const [first, second] = [one.decision.entries, other.decision.entries];
  return first
    .flatMap((entry, at) => [entry, second[at]])
    .concat(second.slice(first.length))
    .filter((entry) => entry !== undefined)
    .slice(0, MAX_CHOICES);
}
