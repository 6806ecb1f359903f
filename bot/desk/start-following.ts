// Looks every few seconds whether another instance has published something.
import type { Logger } from 'pino';
import { startRounds } from '../rounds.js';
import type { Publishing } from './publishing.js';

/** Begins with what an interrupted plan has left. Trouble is logged, once as long as it stays the same. @returns as `startRounds` */
export function startFollowing(
  publishing: Pick<Publishing, 'recover' | 'follow'>,
  everyMs: number,
  logger: Logger,
): () => void {
  let trouble = '';
  let isFirst = true;
  const look = async (): Promise<void> => {
    const work = isFirst ? publishing.recover() : publishing.follow();
    isFirst = false;
    await work;
    trouble = '';
  };
  return startRounds(look, everyMs, (error) => {
    if (trouble !== String(error)) logger.error({ err: error }, 'desk: what was published is not taken over');
    trouble = String(error);
  });
}
