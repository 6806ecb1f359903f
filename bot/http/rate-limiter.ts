// Token buckets per key in bounded memory. restify's own throttle has neither Retry-After nor a clock to hand in.

/** A token bucket: `burst` at once, refilled with `perSecond`. */
export interface Rate {
  burst: number;
  perSecond: number;
}

export interface RateLimiter {
  /**
   * Takes one token of the key's bucket.
   * @returns 0 when allowed, else the milliseconds until the next token
   */
  take(key: string): number;
  /** Keys remembered at the moment; never more than `maxKeys`. */
  readonly size: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * @param maxKeys beyond it the least recently seen key is forgotten, which fills its bucket again
 * @param clock epoch milliseconds
 */
export function createRateLimiter(rate: Rate, maxKeys: number, clock: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>(); // in order of last use
  return {
    get size() {
      return buckets.size;
    },
    take(key) {
      const now = clock();
      const bucket = buckets.get(key) ?? { tokens: rate.burst, at: now };
      const elapsedMs = Math.max(0, now - bucket.at); // a clock set back gives nothing and takes nothing
      const tokens = Math.min(rate.burst, bucket.tokens + (elapsedMs / 1000) * rate.perSecond);
      const allowed = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      if (buckets.size > maxKeys) buckets.delete(buckets.keys().next().value as string);
      return allowed ? 0 : Math.ceil(((1 - tokens) / rate.perSecond) * 1000);
    },
  };
}
