// Work nobody waits for, now and every hour: sweeping out what is past its time, reminding of what waits.
import type { Logger } from 'pino';

/** A sweep and what it is called in the log; resolves with how much it did. */
export interface Chore {
  name: string;
  run: () => Promise<number>;
}

/** @returns stops further rounds; a running one ends by itself */
export function startHousekeeping(chores: readonly Chore[], everyMs: number, logger: Logger): () => void {
  const round = async (): Promise<void> => {
    for (const { name, run } of chores) {
      try {
        const done = await run();
        if (done > 0) logger.info({ chore: name, done }, 'housekeeping');
      } catch (error) {
        logger.error({ err: error, chore: name }, 'sweep failed');
      }
    }
  };
  void round();
  const timer = setInterval(() => void round(), everyMs);
  return () => clearInterval(timer);
}
