// A generous limit by address before anything else is done, for the routes that have none of their own. Pure but for the clock.
import { tooMany } from './answers.js';
import type { Check } from './guard.js';
import { networkOf } from './client-address.js';
import { createRateLimiter, type Rate } from './rate-limiter.js';
import type { IncomingMessage } from 'node:http';

/** Azure Bot Service sends everybody's messages from few addresses, and a whole office may share one. */
export const ADDRESS_RATE: Rate = { burst: 2_000, perSecond: 400 };

/** Addresses remembered; the least recently seen are forgotten. */
const MAX_ADDRESSES = 20_000;

/** The probes of supervisors must always get through; the web channel has limits of its own, by address and conversation. */
const EXEMPT = /^\/(?:healthz|readyz|metrics|api\/token|v3\/directline)(?:[/?]|$)/;

export interface AddressLimitOptions {
  rate?: Rate;
  addressOf: (request: IncomingMessage) => string;
  /** Epoch milliseconds. */
  clock: () => number;
}

export function limitByAddress({ rate = ADDRESS_RATE, addressOf, clock }: AddressLimitOptions): Check {
  const limiter = createRateLimiter(rate, MAX_ADDRESSES, clock);
  return (request) => {
    if (EXEMPT.test(request.url ?? '')) return undefined;
    const waitMs = limiter.take(networkOf(addressOf(request)));
    return waitMs === 0 ? undefined : tooMany('Too many requests from this address.', waitMs);
  };
}
