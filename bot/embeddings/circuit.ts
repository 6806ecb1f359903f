// Stops asking a service that has failed: people do not wait for it in vain, and it is given time to come back. Pure.

export interface Circuit {
  /** Nobody should ask now. */
  isResting(): boolean;
  worked(): void;
  failed(): void;
}

/** Failures one after the other. */
const FAILURES = 2;
export const REST_MS = 60_000;

/** After a rest one failure is enough for the next. @param clock epoch milliseconds */
export function createCircuit(clock: () => number): Circuit {
  let failures = 0;
  let restsUntil = -Infinity;
  return {
    isResting: () => clock() < restsUntil,
    worked() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= FAILURES) restsUntil = clock() + REST_MS;
    },
  };
}
