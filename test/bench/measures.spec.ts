import { expect } from 'chai';
import { auc, bestWithin, qualityOf, type Ranked } from '../support/bench/measures.js';

const ours = (score: number, ...ids: string[]): Ranked => ({ expected: ['a'], ids, score });
const notOurs = (score: number): Ranked => ({ expected: [], ids: ['a'], score });

describe('auc', () => {
  it('is 1 when every in-scope score is higher, 0 when none is, and a half for ties', () => {
    expect([auc([3, 4], [1, 2]), auc([1], [2]), auc([1, 1], [1])]).to.deep.equal([1, 0, 0.5]);
  });
});

describe('qualityOf', () => {
  const rejected = Array.from({ length: 10 }, (_, i) => notOurs(i));
  it('counts first places, places among three, and first places above nine tenths of what is not ours', () => {
    const cases = [
      ours(20, 'a', 'b'),
      ours(20, 'b', 'a'),
      ours(8, 'a'),
      ours(20, 'b', 'c', 'd', 'a'),
      ...rejected,
    ];
    const { t1, t3, a90 } = qualityOf(cases);
    expect({ t1, t3, a90 }).to.deep.equal({ t1: 0.5, t3: 0.75, a90: 0.25 });
  });
});

describe('bestWithin', () => {
  const cases = [ours(5, 'a'), ours(4, 'b', 'a'), ours(3, 'a'), ours(0, 'a'), notOurs(1), notOurs(2)];
  it('answers as much as the misled limit allows and offers what the declined limit allows', () => {
    expect(bestWithin(cases, { misled: 0, declined: 1 })).to.deep.equal({
      right: 0.25,
      helped: 0.75,
      misled: 0,
      declined: 1,
    });
    expect(bestWithin(cases, { misled: 1, declined: 0 }).right).to.equal(0.75);
  });
});
