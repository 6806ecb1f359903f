// What the person and the network do, as far as it matters to a connection.

export interface PresenceEvents {
  /** The page is seen again. @param awayMs for how long it was not */
  onReturn: (awayMs: number) => void;
  onLeave: () => void;
  /** The network came or went, says the browser; a bot on this very machine is there without any. */
  onNetwork: () => void;
  /** The person touches this page, among several. */
  onTouch: () => void;
}

/** @param signal ends it */
export function watchPresence(events: PresenceEvents, signal: AbortSignal): void {
  let hiddenSince: number | undefined;
  const leave = (): void => {
    hiddenSince ??= Date.now();
    events.onLeave();
  };
  const comeBack = (): void => {
    const awayMs = hiddenSince === undefined ? 0 : Date.now() - hiddenSince;
    hiddenSince = undefined;
    events.onReturn(awayMs);
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : comeBack()), { signal });
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  for (const type of ['online', 'offline']) window.addEventListener(type, events.onNetwork, { signal });
  for (const type of ['focus', 'pointerdown', 'keydown']) {
    window.addEventListener(type, events.onTouch, { signal, capture: true });
  }
}
