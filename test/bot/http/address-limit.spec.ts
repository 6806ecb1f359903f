import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { limitByAddress } from '../../../bot/http/address-limit.js';

describe('limitByAddress', () => {
  const at = { now: 0 };
  const check = limitByAddress({
    rate: { burst: 3, perSecond: 1 },
    addressOf: ({ headers }) => headers['x-test'] as string,
    clock: () => at.now,
  });
  const status = (url: string, address: string): number | undefined =>
    check({ url, headers: { 'x-test': address } } as unknown as IncomingMessage)?.status;

  for (const url of ['/', '/api/messages', '/privacy?lang=sv', '/embed.js', '/api/questions', '/web/app.js'])
    it(`lets an address ask for ${url} so often, and then tells when to come back`, () => {
      const address = `192.0.2.${url.length}`;
      expect([1, 2, 3, 4].map(() => status(url, address))).to.deep.equal([
        undefined,
        undefined,
        undefined,
        429,
      ]);
      expect(status(url, '198.51.100.1'), 'another address').to.be.oneOf([undefined, 429]);
      at.now += 1_000;
      expect(status(url, address)).to.equal(undefined);
    });
  it('names the seconds to wait', () => {
    const request = { url: '/', headers: { 'x-test': '203.0.113.9' } } as unknown as IncomingMessage;
    for (let asked = 0; asked < 3; asked++) check(request);
    expect(check(request)?.headers).to.deep.equal({ 'Retry-After': '1' });
  });
  it('counts addresses of one IPv6 network as one', () => {
    const asked = ['::1', '::2', '::3', '::4'].map((end) => status('/', `2001:db8:0:1${end}`));
    expect(asked.at(-1)).to.equal(429);
  });
  for (const url of ['/healthz', '/readyz', '/metrics', '/api/token', '/v3/directline/conversations'])
    it(`leaves ${url} alone`, () => {
      for (let asked = 0; asked < 20; asked++) expect(status(url, '203.0.113.77')).to.equal(undefined);
    });
});
