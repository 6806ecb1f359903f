import { expect } from 'chai';
import { fuzzCheck } from '../../support/check-fuzz.js';
import { examples } from '../../support/examples.js';

describe('a guided check under malformed submits', () => {
  it('neither fails nor changes nor gives anything away', async function () {
    this.timeout(60_000);
    const runs = examples(500);
    expect(await fuzzCheck({ runs, seed: 20260312 })).to.be.at.least(runs);
  });
});
