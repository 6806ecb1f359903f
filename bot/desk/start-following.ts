// Looks every few seconds whether another instance has published something.
import type { Logger } from 'pino';
import type { Publishing } from './publishing.js';

/** @returns what stops it; trouble is logged, once as long as it stays the same */
export function startFollowing(
  publishing: Pick<Publishing, 'recover' | 'follow'>,
  everyMs: number,
  logger: Logger,
): () => void {
  let trouble = '';
  let isLooking = false;
  const look = async (work: () => Promise<void>): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      await work();
      trouble = '';
    } catch (error) {
      if (trouble !== String(error))
        logger.error({ err: error }, 'desk: what was published is not taken over');
      trouble = String(error);
    } finally {
      isLooking = false;
    }
  };
  void look(() => publishing.recover());
  const timer = setInterval(() => void look(() => publishing.follow()), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
