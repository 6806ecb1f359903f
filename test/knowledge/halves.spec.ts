import { expect } from 'chai';
import fc from 'fast-check';
import { createWholes, halfOf } from '../../knowledge/text/halves.js';

describe('createWholes', () => {
  const WORDS = ['förfallodatum', 'partnerpakket', 'licence'];
  const mayJoin = createWholes(WORDS, WORDS.length);

  it('never misses a word that two halves make, wherever they meet', () => {
    for (const word of WORDS)
      for (let at = 1; at < word.length; at++)
        expect(mayJoin(halfOf(word.slice(0, at)), halfOf(word.slice(at))), word).to.equal(true);
  });

  it('tells nearly all other pairs apart', () => {
    const strangers = ['renew', 'benefits', 'how', 'datum', 'seats', 'förnya'];
    const pairs = strangers.flatMap((first) => strangers.map((second) => [first, second] as const));
    const taken = pairs.filter(([first, second]) => mayJoin(halfOf(first), halfOf(second)));
    expect(taken.length).to.be.below(4);
  });

  it('gives two halves the hash of the whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(createWholes([first + second], 1)(halfOf(first), halfOf(second))).to.equal(true);
      }),
    );
  });
});
