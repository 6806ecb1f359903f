import { expect } from 'chai';
import type { IncomingMessage } from 'node:http';
import { clientAddressBehind } from '../../../bot/http/client-address.js';

const PEER = '10.0.0.1';
const addressOf = (proxies: number, forwarded?: string): string =>
  clientAddressBehind(proxies)({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: PEER },
  } as unknown as IncomingMessage);

describe('clientAddressBehind', () => {
  it('believes no header when there is no proxy', () => {
    expect(addressOf(0, '192.0.2.1')).to.equal(PEER);
  });

  it('takes the address that the outermost of our proxies was called from', () => {
    expect(addressOf(1, '192.0.2.1')).to.equal('192.0.2.1');
    expect(addressOf(2, '192.0.2.1, 10.0.0.2')).to.equal('192.0.2.1');
  });

  it('is not taken in by what a client wrote into the header itself', () => {
    expect(addressOf(1, '203.0.113.9, 192.0.2.1')).to.equal('192.0.2.1');
    expect(addressOf(2, '203.0.113.9, 192.0.2.1, 10.0.0.2')).to.equal('192.0.2.1');
  });

  it('counts the peer when the header is missing, too short or no address', () => {
    for (const [proxies, header] of [
      [1, undefined],
      [1, ''],
      [2, '192.0.2.1'],
      [1, 'unknown'],
      [1, '1.2.3'],
    ] as const) {
      expect(addressOf(proxies, header), String(header)).to.equal(PEER);
    }
  });

  it('leaves ports out, as Azure writes them', () => {
    expect(addressOf(1, '192.0.2.1:50123')).to.equal('192.0.2.1');
    expect(addressOf(1, '[2001:db8::1]:50123')).to.equal('2001:db8::1');
    expect(addressOf(1, '2001:db8::1')).to.equal('2001:db8::1');
  });
});
