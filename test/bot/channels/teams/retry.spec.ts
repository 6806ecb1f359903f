import { expect } from 'chai';
import { ConnectorError } from '../../../../bot/channels/teams/connector.js';
import { withRetry } from '../../../../bot/channels/teams/retry.js';

/** Fails with these, one a call, then answers. @returns how long it waited in between, and what came of it */
async function waits(random: number, ...faults: Error[]): Promise<[waits: number[], end: unknown]> {
  const waited: number[] = [];
  const wait = (ms: number): Promise<void> => Promise.resolve(void waited.push(ms));
  const call = (): Promise<string> => {
    const fault = faults.shift();
    return fault ? Promise.reject(fault) : Promise.resolve('answered');
  };
  const end = await withRetry(call, { wait, random: () => random }).catch((error: unknown) => error);
  return [waited, end];
}

const refusal = (status: number, retryAfterMs?: number): ConnectorError =>
  new ConnectorError(status, '', retryAfterMs);

describe('withRetry', () => {
  it('waits up to 20 % less or more than 2 s and 4 s, so that many bots do not come back at once', async () => {
    for (const [random, wanted] of [
      [0, [1_600, 3_200]],
      [0.5, [2_000, 4_000]],
      [1, [2_400, 4_800]],
    ] as const)
      expect(await waits(random, refusal(429), refusal(429))).to.deep.equal([wanted, 'answered']);
  });

  it('never waits less than the service asks', async () => {
    expect(await waits(0, refusal(412, 7_000))).to.deep.equal([[7_000], 'answered']);
    expect(await waits(1, refusal(412, 7_000))).to.deep.equal([[8_400], 'answered']);
  });

  it('does not wait at all when the service asks for more than 20 s', async () => {
    const busy = refusal(412, 20_001);
    expect(await waits(0, busy)).to.deep.equal([[], busy]);
    expect(await waits(0, refusal(412, 20_000))).to.deep.equal([[20_000], 'answered']);
  });

  it('gives up after three tries, with the last fault', async () => {
    const last = refusal(412);
    const [waited, end] = await waits(0.5, refusal(429), refusal(429), last, refusal(429));
    expect(waited).to.have.length(2);
    expect(end).to.equal(last);
  });

  for (const fault of [refusal(429, 1_000), refusal(500), refusal(502), refusal(403), new Error('cut')]) {
    it(`leaves alone: ${fault.message}${fault instanceof ConnectorError && fault.retryAfterMs ? 'with Retry-After' : ''}`, async () => {
      expect(await waits(0, fault)).to.deep.equal([[], fault]);
    });
  }
});
