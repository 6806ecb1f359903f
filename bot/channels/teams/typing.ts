// "… is typing" while an answer takes long; an answer that comes at once needs none, and a flash of it only irritates.

/** Starts a timer; the result stops it. Injected, so that tests need not wait. */
export type StartTimer = (ms: number, onTime: () => void) => () => void;

/** Below this people feel no wait. */
export const TYPING_AFTER_MS = 500;
/** Teams hides the sign again after about three seconds. */
const TYPING_EVERY_MS = 2_000;

export const startTimer: StartTimer = (ms, onTime) => {
  const timer = setTimeout(onTime, ms);
  return () => clearTimeout(timer);
};

/** Does the work, and calls `show` every now and then while it takes long. `show` must not throw. */
export async function withTyping(
  work: () => Promise<void>,
  show: () => void,
  start: StartTimer,
): Promise<void> {
  const again = (): void => {
    show();
    stop = start(TYPING_EVERY_MS, again);
  };
  let stop = start(TYPING_AFTER_MS, again);
  try {
    await work();
  } finally {
    stop();
  }
}
