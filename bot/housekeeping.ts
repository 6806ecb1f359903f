// Work nobody waits for: sweeping out what is past its time, now and every few hours.
import type { Logger } from 'pino';

/** A sweep and what it is called in the log; resolves with how much it removed. */
export interface Chore {
  name: string;
  run: () => Promise<number>;
}

/** @returns stops further rounds; a running one ends by itself */
export function startHousekeeping(chores: readonly Chore[], everyMs: number, logger: Logger): () => void {
  const round = async (): Promise<void> => {
    for (const { name, run } of chores) {
      try {
        const removed = await run();
        if (removed > 0) logger.info({ chore: name, removed }, 'swept');
      } catch (error) {
        logger.error({ err: error, chore: name }, 'sweep failed');
      }
    }
  };
  void round();
  const timer = setInterval(() => void round(), everyMs);
  return () => clearInterval(timer);
}
