import { expect } from 'chai';
import { networkOf } from '../../../bot/http/client-address.js';
import { createRateLimiter } from '../../../bot/http/rate-limiter.js';

describe('createRateLimiter', () => {
  const time = { now: 0 };
  beforeEach(() => (time.now = 1_000_000));
  const clock = (): number => time.now;

  it('allows a burst, then says how long to wait, per key', () => {
    const limiter = createRateLimiter({ burst: 3, perSecond: 2 }, 10, clock);
    expect([1, 2, 3].map(() => limiter.take('a'))).to.deep.equal([0, 0, 0]);
    expect(limiter.take('a')).to.equal(500);
    expect(limiter.take('b')).to.equal(0);
    time.now += 250;
    expect(limiter.take('a')).to.equal(250);
    time.now += 250;
    expect(limiter.take('a')).to.equal(0);
  });

  it('never saves up more than the burst', () => {
    const limiter = createRateLimiter({ burst: 2, perSecond: 1 }, 10, clock);
    limiter.take('a');
    time.now += 3_600_000;
    expect([1, 2, 3].map(() => limiter.take('a'))).to.deep.equal([0, 0, 1000]);
  });

  it('neither gives nor takes when the clock is set back', () => {
    const limiter = createRateLimiter({ burst: 1, perSecond: 1 }, 10, clock);
    limiter.take('a');
    time.now -= 5_000;
    expect(limiter.take('a')).to.equal(1000);
  });

  it('remembers a bounded number of keys and forgets the least recently seen', () => {
    const limiter = createRateLimiter({ burst: 1, perSecond: 1 }, 100, clock);
    limiter.take('busy');
    for (let i = 0; i < 1_000; i++) {
      limiter.take(`guest ${i}`);
      expect(limiter.take('busy')).to.be.greaterThan(0);
    }
    expect(limiter.size).to.equal(100);
  });
});

describe('networkOf', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ] as const) {
    it(`counts "${address}" as "${network}"`, () => expect(networkOf(address)).to.equal(network));
  }
  it('counts all networks of a site as one when asked to, and an IPv4 address as itself', () => {
    const sites = ['2001:db8:1:2::9', '2001:db8:1:ffff::9', '2001:db8:2::9', '192.0.2.7'];
    expect(sites.map((address) => networkOf(address, 3))).to.deep.equal([
      '2001:db8:1::/48',
      '2001:db8:1::/48',
      '2001:db8:2::/48',
      '192.0.2.7',
    ]);
  });
});
