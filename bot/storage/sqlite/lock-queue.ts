// Waits for the lock that another process holds on the file, while everything else in this one goes on.
import { setImmediate, setTimeout } from 'node:timers/promises';

export interface LockQueueOptions {
  /** Whether an attempt failed only because another process holds the file. */
  isBusy: (error: unknown) => boolean;
  /** How long one call waits before its failure is told. */
  patienceMs: number;
}

/** Between two attempts. Processes of ours hold the lock for under a millisecond. */
const RETRY_MS = 2;
/** Among so many milliseconds more the next attempt is drawn, so that two processes do not keep in step. */
const JITTER_MS = 8;

export interface LockQueue {
  /**
   * Tries at once, and again until the lock is free. Those that wait go on in the order in which they came, and each is
   * tried at least once.
   * @param attempt leaves nothing behind when it throws
   * @throws what the last attempt threw
   */
  run<T>(attempt: () => T): Promise<T>;
}

export function createLockQueue({ isBusy, patienceMs }: LockQueueOptions): LockQueue {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const retry = async <T>(attempt: () => T, before: Promise<unknown>, until: number): Promise<T> => {
    await before.catch(() => undefined);
    await setImmediate(); // a long queue must not hold up the rest
    for (;;) {
      try {
        return attempt();
      } catch (error) {
        if (!isBusy(error) || performance.now() >= until) throw error;
      }
      await setTimeout(RETRY_MS + Math.random() * JITTER_MS);
    }
  };
  const wait = <T>(attempt: () => T): Promise<T> => {
    waiting += 1;
    const result = retry(attempt, last, performance.now() + patienceMs).finally(() => (waiting -= 1));
    last = result;
    return result;
  };

  return {
    run: async (attempt) => {
      if (waiting > 0) return wait(attempt);
      try {
        return attempt();
      } catch (error) {
        if (!isBusy(error)) throw error;
        return wait(attempt);
      }
    },
  };
}
