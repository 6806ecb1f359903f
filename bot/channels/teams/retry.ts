// Tries again what the channel asks to try again and the SDK does not: a bare 429, and 412.
// The SDK's own layer (measured on 4.23.3: 500, 502, 503, 504, lost connections, and 429 with Retry-After, up to 4 tries)
// stays the only one for those; a second one around it would multiply the tries.
import { ConnectorError } from './connector.js';

export interface RetryOptions {
  wait: (ms: number) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
}

/** As in Microsoft's sample: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 2_000;
/** Somebody is waiting for the answer: when the service asks for more, there is none. */
const LONGEST_WAIT_MS = 20_000;
/** Waits differ by up to this share, so that many bots do not come back at the same moment. */
const JITTER = 0.2;

/** @throws what `call` threw last */
export async function withRetry<T>(call: () => Promise<T>, { wait, random }: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= MAX_TRIES || !isWorthRetrying(error)) throw error;
      await wait(waitBefore(attempt, error.retryAfterMs, random));
    }
  }
}

function isWorthRetrying(error: unknown): error is ConnectorError {
  if (!(error instanceof ConnectorError)) return false;
  const { status, retryAfterMs = 0 } = error;
  return status === 412
    ? retryAfterMs <= LONGEST_WAIT_MS
    : status === 429 && error.retryAfterMs === undefined;
}

function waitBefore(attempt: number, retryAfterMs: number | undefined, random: () => number): number {
  const ms = retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
  // Never earlier than was asked for.
  const share = retryAfterMs === undefined ? 2 * random() - 1 : random();
  return Math.round(ms * (1 + JITTER * share));
}
