// Errors as values, for tests about errors.

/** @returns what the promise was rejected with; fails the test when it was not */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => 'no rejection',
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error(`Expected a rejection with an Error, got: ${String(outcome)}`);
}
