// Work that is done now and again and again until the end: housekeeping, what waits to be delivered, what others have published.

/**
 * Never two rounds at a time: on a slow storage they would pile up, and make it slower. No round keeps the process alive.
 * @param onFault gets what a round failed with; the next one comes all the same
 * @returns stops further rounds; one that runs ends by itself
 */
export function startRounds(
  round: () => Promise<unknown>,
  everyMs: number,
  onFault: (error: unknown) => void,
): () => void {
  let isUnderWay = false;
  const once = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await round();
    } catch (error) {
      onFault(error);
    } finally {
      isUnderWay = false;
    }
  };
  void once();
  const timer = setInterval(() => void once(), everyMs).unref();
  return () => clearInterval(timer);
}
