import { expect } from 'chai';
import { calibrate, type Solved } from '../../knowledge/decide/calibrate.js';
import type { Ranking } from '../../knowledge/rank/ranker.js';
import type { Term } from '../../knowledge/text/vocabulary.js';

const WORDS = ['can', 'we', 'renew', 'licences'].map((word): Term => ({
  stem: word,
  weight: 1,
  word,
  recognition: 'known',
}));

/** Of three entries and a question, one feature each: enough for a ranking to look as sure as `probability` says. */
function ranking(probability: number): Ranking {
  const rest = (1 - probability) / 3;
  const candidates = [probability, rest, rest].map((share, entry) => {
    return { entry, score: Math.log(share), probability: share, bm25: share };
  });
  const features = { candidates: [[], [], []], question: [] };
  return { terms: WORDS, candidates, background: rest, unknownShare: 0, features };
}

/** Sure questions are on entry 0, doubtful ones on entry 1, the rest on none. */
const QUESTIONS = Array.from({ length: 300 }, (_, at): Solved => {
  const wobble = (at % 7) / 100;
  if (at % 3 === 0) return { ranking: ranking(0.8 + wobble), right: [0] };
  return at % 3 === 1
    ? { ranking: ranking(0.4 + wobble), right: [1] }
    : { ranking: ranking(0.1 + wobble), right: [] };
});

describe('calibrate', () => {
  const { decisions } = calibrate(QUESTIONS, { misled: 0.01, declined: 0.9 });
  const outcomes = (kind: number): string[] => [
    ...new Set(decisions.filter((_, at) => at % 3 === kind).map(({ outcome }) => outcome)),
  ];
  it('finds cuts that answer where the first is right', () => expect(outcomes(0)).to.deep.equal(['answer']));
  it('offers where the right one is among the first', () => expect(outcomes(1)).to.deep.equal(['choices']));
  it('declines what is out of scope', () => expect(outcomes(2)).to.deep.equal(['none']));
  it('answers less the less may be wrong', () => {
    const mixed = QUESTIONS.map((question, at) => (at % 30 === 0 ? { ...question, right: [2] } : question));
    const answered = (misled: number): number =>
      calibrate(mixed, { misled, declined: 0.9 }).decisions.filter(({ outcome }) => outcome === 'answer')
        .length;
    expect(answered(0)).to.be.lessThan(answered(0.05));
  });
});
