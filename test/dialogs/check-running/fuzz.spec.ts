import { expect } from 'chai';
import { fuzzCheck } from '../../support/check-fuzz.js';

describe('a guided check under malformed submits', () => {
  it('neither fails nor changes nor gives anything away', async function () {
    this.timeout(60_000);
    expect(await fuzzCheck({ runs: 500, seed: 20260312 })).to.be.at.least(500);
  });
});
