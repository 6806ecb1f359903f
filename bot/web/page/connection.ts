// Keeps one conversation going through reloads, dead networks, expired tokens and other tabs, on top of the stock client.
// There is one remedy for every trouble: drop the line, get a fresh token for the same conversation, read on from the watermark.
import { forWebChat } from './for-web-chat.js';
import { openLine, type Line, type LineEnd } from './line.js';
import { keepSession, keptSession, requestSession, TokenRefusedError, type KeptSession } from './session.js';
import { always, ofPromise, Subject } from './subject.js';
import { STATUS, type Activity, type ChatAdapter, type WebChat } from './web-chat.js';

/** `offline`: the browser has no network. `lost`: the server does not answer. `elsewhere`: another tab has taken over. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'lost' | 'elsewhere';

export interface ConnectionOptions {
  webChat: WebChat;
  /** The language to greet in, such as `sv-SE`. */
  language: () => string;
  onState: (state: ConnectionState) => void;
  /** The conversation on screen is no longer kept by the server; a new one is remembered and waits to be opened. */
  onReplaced: () => void;
}

export interface Connection {
  /** For Web Chat. Always online in its eyes: its own handling of trouble would drop messages that wait here. */
  adapter: ChatAdapter;
  start(): void;
  close(): void;
}

/** A line that is not open by then is taken for dead. */
const CONNECT_TIMEOUT_MS = 10_000;
/** A message sent while there is no line waits this long; then Web Chat offers to try again. */
const POST_WAIT_MS = 15_000;
/** A message whose echo is not here by then went out, but the socket is dead: mobile networks do that without a word. */
const ECHO_TIMEOUT_MS = 5_000;
/** After so long out of sight nobody knows what the network did; asking anew is cheap. */
const AWAY_MS = 30_000;
const MAX_RETRY_MS = 8_000;
/** Replays everything the server keeps. */
const FROM_THE_START = '0';

export function createConnection({ webChat, language, onState, onReplaced }: ConnectionOptions): Connection {
  const activities = new Subject<Activity>();
  const echoes = new Map<string, string>(); // clientActivityID -> id
  const waiting = new Set<(line: Line) => void>();
  const listeners = new AbortController();
  let line: Line | undefined;
  let online = false;
  let parked = false;
  let shown: KeptSession | undefined; // the conversation on screen
  let watermark = FROM_THE_START;
  let failures = 0;
  let attempt = 0;
  let timer: number | undefined;
  let hiddenSince: number | undefined;

  const drop = (): void => {
    attempt += 1;
    clearTimeout(timer);
    if (line?.watermark) watermark = line.watermark;
    line?.close();
    line = undefined;
    online = false;
  };

  const retry = (error?: unknown): void => {
    drop();
    onState(navigator.onLine ? 'lost' : 'offline');
    const asked = error instanceof TokenRefusedError ? error.retryAfterMs : undefined;
    const pause = asked ?? Math.min(MAX_RETRY_MS, 500 * 2 ** failures++) * (0.5 + Math.random());
    timer = window.setTimeout(() => void connect(), pause);
  };

  const onEnd = (why: LineEnd): void => {
    if (why === 'broken') {
      const wasOnline = online;
      drop();
      if (wasOnline) void connect();
      else retry();
      return;
    }
    drop();
    parked = true;
    onState('elsewhere');
  };

  const onOnline = (): void => {
    clearTimeout(timer);
    online = true;
    failures = 0;
    if (shown) keepSession((shown = { ...shown, started: true }));
    onState('online');
    if (line) for (const resolve of waiting) resolve(line);
  };

  const onActivity = (activity: Activity): void => {
    const { clientActivityID } = activity.channelData ?? {};
    if (clientActivityID !== undefined && activity.id !== undefined)
      echoes.set(clientActivityID, activity.id);
    activities.next(forWebChat(activity));
  };

  const connect = async (): Promise<void> => {
    drop();
    parked = false;
    const mine = attempt;
    if (!shown) onState('connecting');
    const earlier = shown ?? keptSession();
    try {
      const session = await requestSession(earlier);
      if (mine !== attempt) return;
      const { conversationId, token } = session;
      const continued = earlier?.conversationId === conversationId;
      const kept = { conversationId, token, started: continued && earlier.started };
      keepSession(kept);
      if (shown && !continued) return onReplaced();
      shown = kept;
      timer = window.setTimeout(() => retry(), CONNECT_TIMEOUT_MS);
      line = openLine(webChat, {
        session,
        watermark: kept.started ? watermark : undefined,
        language: language(),
        onOnline,
        onActivity,
        onEnd,
      });
    } catch (error) {
      if (mine === attempt) retry(error);
    }
  };

  const nextLine = (): Promise<Line> =>
    new Promise((resolve, reject) => {
      if (line && online) return resolve(line);
      if (parked) void connect();
      const done = (found: Line): void => {
        clearTimeout(deadline);
        waiting.delete(done);
        resolve(found);
      };
      const deadline = window.setTimeout(() => {
        waiting.delete(done);
        reject(new Error('There is no connection to send the message on.'));
      }, POST_WAIT_MS);
      waiting.add(done);
    });

  const post = async (activity: Activity): Promise<string> => {
    const echoed = (): string | undefined => echoes.get(activity.channelData?.clientActivityID ?? '');
    for (;;) {
      const current = await nextLine();
      const id = await current.post(activity);
      if (id !== 'retry') {
        window.setTimeout(() => {
          if (echoed() === undefined && current === line) void connect();
        }, ECHO_TIMEOUT_MS);
        return id;
      }
      const arrived = echoed();
      if (arrived !== undefined) return arrived;
      if (!current.expired) throw new Error('It is not known whether the message arrived.');
      if (current === line) await connect();
    }
  };

  /** The person looks at the page again, or the network changed. */
  const wake = (): void => {
    const away = hiddenSince === undefined ? 0 : Date.now() - hiddenSince;
    hiddenSince = undefined;
    if (!document.hidden && (!online || away > AWAY_MS)) void connect();
  };
  const sleep = (): void => {
    hiddenSince ??= Date.now();
    if (shown && line?.token) keepSession((shown = { ...shown, token: line.token }));
  };

  return {
    adapter: {
      activity$: activities,
      connectionStatus$: always(STATUS.online),
      postActivity: (activity) => ofPromise(() => post(activity)),
      end: () => undefined,
    },
    start() {
      const { signal } = listeners;
      document.addEventListener('visibilitychange', () => (document.hidden ? sleep() : wake()), { signal });
      window.addEventListener('pagehide', sleep, { signal });
      window.addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
      // Not believed blindly: a bot on this very machine is there without any network.
      for (const event of ['online', 'offline'])
        window.addEventListener(event, () => void connect(), { signal });
      for (const event of ['focus', 'pointerdown', 'keydown']) {
        window.addEventListener(event, () => parked && void connect(), { signal, capture: true });
      }
      // Opened in the background, the page would take the conversation away from the tab that is being read.
      if (document.hidden) onState('connecting');
      else void connect();
    },
    close() {
      listeners.abort();
      drop();
    },
  };
}
