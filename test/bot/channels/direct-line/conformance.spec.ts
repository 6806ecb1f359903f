import { expect } from 'chai';
import { runConformance } from '../../../support/direct-line/conformance.js';

describe('Ten stock clients at once, half on sockets that are cut at random', () => {
  it('each get every activity exactly once and in order', async () => {
    const size = { conversations: 10, messages: 6, pollingInterval: 400 };
    const result = await runConformance({ ...size, seed: 7, cutChance: 0.3 });
    expect(result.faults).to.deep.equal([]);
    expect(result.received).to.equal(10 * (1 + 2 * 7));
    expect(result.cuts).to.be.greaterThan(3);
  });
});
