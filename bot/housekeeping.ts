// Work nobody waits for, now and every hour: sweeping out what is past its time, reminding of what waits.
import type { Logger } from 'pino';
import { startRounds } from './rounds.js';

/** A sweep and what it is called in the log; resolves with how much it did. */
export interface Chore {
  name: string;
  run: () => Promise<number>;
}

/** One chore that fails is no reason to leave the others. @returns as `startRounds` */
export function startHousekeeping(chores: readonly Chore[], everyMs: number, logger: Logger): () => void {
  const failed = (error: unknown, chore?: string): void =>
    logger.error({ err: error, chore }, 'sweep failed');
  const doAll = async (): Promise<void> => {
    for (const { name, run } of chores) {
      const done = await run().catch((error: unknown) => failed(error, name));
      if (done) logger.info({ chore: name, done }, 'housekeeping');
    }
  };
  return startRounds(doAll, everyMs, failed);
}
