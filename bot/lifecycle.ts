// How the process ends: when it is told to, and when something was thrown that nobody caught. Supervisors tell the two apart
// by the exit code: 0 = asked to stop, 1 = failed, start me again.
import type { Logger } from 'pino';

/** Time for everything that is to be done in the end; below what the container's `--stop-timeout 15` allows. */
const END_WITHIN_MS = 14_000;

export interface Lifecycle {
  /** Sets what is to be done in the end; until then there is nothing. */
  onEnd(end: () => Promise<void>): void;
}

export interface LifecycleOptions {
  logger: Logger;
  /** Deals with an error that is nobody else's. @returns false when it is not of the kind that it knows */
  answerStrayError: () => boolean;
}

/** Listens to signals and to stray errors from now on. Rejections that nobody handles come as stray errors too. */
export function startLifecycle({ logger, answerStrayError }: LifecycleOptions): Lifecycle {
  let end = (): Promise<void> => Promise.resolve();
  let ending = false;

  const finish = (exitCode: 0 | 1): void => {
    if (exitCode === 1) process.exitCode = 1;
    if (ending) return;
    ending = true;
    setTimeout(() => {
      logger.error('ended before everything was done');
      process.exit(1);
    }, END_WITHIN_MS).unref();
    end().then(
      () => process.exit(),
      (error: unknown) => {
        logger.error({ err: error }, 'ended badly');
        process.exit(1);
      },
    );
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'stopping');
      finish(0);
    });
  }
  process.on('uncaughtException', (error, origin) => {
    if (answerStrayError()) return logger.error({ err: error }, 'request failed before its route');
    // What state the process is in now, nobody knows: finish what runs, and start afresh.
    logger.fatal({ err: error, origin }, 'ending after an error that nobody caught');
    finish(1);
  });
  return { onEnd: (what) => void (end = what) };
}
