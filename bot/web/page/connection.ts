// Keeps one conversation going through reloads, dead networks, expired tokens and other tabs, on top of the stock client.
// There is one remedy for every trouble: drop the line, get a fresh token for the same conversation, read on from the watermark.
import { forWebChat } from './for-web-chat.js';
import { openLine, type Line, type LineEnd } from './line.js';
import { watchPresence } from './presence.js';
import { createSender } from './sender.js';
import { keepAccess, keptAccess, requestAccess, TokenRefusedError, type KeptAccess } from './access.js';
import { always, ofPromise, Replay } from './subject.js';
import { STATUS, type Activity, type ChatAdapter, type WebChat } from './web-chat.js';

/** `offline`: the browser has no network. `lost`: the server does not answer. `elsewhere`: another tab has taken over. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'lost' | 'elsewhere';

export interface ConnectionOptions {
  /** May still be loading: the token is asked for meanwhile. */
  webChat: Promise<WebChat>;
  /** The language to greet in, such as `sv-SE`. */
  language: () => string;
  onState: (state: ConnectionState) => void;
  /** The conversation on screen is no longer kept by the server; a new one is remembered and waits to be opened. */
  onReplaced: () => void;
  /** The one remembered from an earlier visit is no longer kept; a new one is shown in its place. */
  onNotKept: () => void;
  /** The conversation was ended from the other side, with these words if any; nothing more comes. */
  onEnded: (lastWords: Activity | undefined) => void;
  /** Stands first in the conversation, without having been said in it. */
  firstWords?: Activity | undefined;
  /** The server takes messages more slowly than they are written; they are sent by themselves. */
  onBusy: () => void;
  /** Something new on screen, in order, whoever it is from; also what was said before the page was loaded. */
  onHeard: (activity: Activity) => void;
}

export interface Connection {
  /** For Web Chat. Always online in its eyes: its own handling of trouble would drop messages that wait here. */
  adapter: ChatAdapter;
  /** What is on screen, in order. */
  history(): readonly Activity[];
  start(): void;
  close(): void;
}

/** A line that is not open by then is taken for dead. */
const CONNECT_TIMEOUT_MS = 10_000;
/** After so long out of sight nobody knows what the network did; asking anew is cheap. */
const AWAY_MS = 30_000;
const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 8_000;
/** Replays everything the server keeps. */
const FROM_THE_START = '0';

export function createConnection(options: ConnectionOptions): Connection {
  const { webChat, language, onState, onReplaced, onNotKept, onEnded, onBusy, onHeard, firstWords } = options;
  const activities = new Replay<Activity>();
  const delivered = new Map<string, string>(); // id -> JSON, the latest of each; a replaced message stays in its place
  const ending = new AbortController();
  let line: Line | undefined;
  let online = false;
  let parked = false;
  let shown: KeptAccess | undefined; // the conversation on screen
  let watermark = FROM_THE_START;
  let failures = 0;
  let attempt = 0;
  let lastWords: Activity | undefined;
  let timer: number | undefined;

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
    const backoff = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** failures++) * (0.5 + Math.random());
    timer = window.setTimeout(() => void connect(), asked ?? backoff);
  };

  const end = (): void => {
    drop();
    if (keptAccess()?.conversationId === shown?.conversationId) keepAccess(undefined);
    onEnded(lastWords);
  };

  const park = (): void => {
    drop();
    parked = true;
    onState('elsewhere');
  };

  const onEnd = (why: LineEnd): void => {
    if (why === 'elsewhere') park();
    else if (online) void connect();
    else retry();
  };

  const onOnline = (): void => {
    clearTimeout(timer);
    online = true;
    failures = 0;
    if (shown) keepAccess((shown = { ...shown, started: true }));
    onState('online');
    if (line) sender.open(line);
  };

  /** A new line begins a little before the old one ended, so some come again. */
  const onActivity = (activity: Activity): void => {
    const json = JSON.stringify(activity);
    if (activity.id !== undefined && delivered.get(activity.id) === json) return;
    if (activity.id !== undefined) delivered.set(activity.id, json);
    sender.heard(activity);
    if (activity.type === 'endOfConversation') return end();
    if (activity.type === 'message') lastWords = activity;
    activities.next(forWebChat(activity));
    onHeard(activity);
  };

  const connect = async (): Promise<void> => {
    drop();
    parked = false;
    if (!shown) onState('connecting');
    // In the background it would take the conversation away from the tab that is being read.
    if (document.hidden) return;
    const mine = attempt;
    const earlier = shown ?? keptAccess();
    try {
      const access = await requestAccess(earlier);
      const loaded = await webChat;
      if (mine !== attempt) return;
      const { conversationId, token, resume } = access;
      const continued = earlier?.conversationId === conversationId;
      const kept = { conversationId, token, resume, started: continued && earlier.started };
      keepAccess(kept);
      if (shown && !continued) return onReplaced();
      if (earlier?.started && !continued) onNotKept();
      shown = kept;
      timer = window.setTimeout(() => retry(), CONNECT_TIMEOUT_MS);
      const from = kept.started ? watermark : undefined;
      line = openLine(loaded, {
        access,
        watermark: from,
        language: language(),
        onOnline,
        onActivity,
        onEnd,
      });
    } catch (error) {
      if (mine === attempt) retry(error);
    }
  };

  const sender = createSender({
    line: () => (online ? line : undefined),
    renew: () => void connect(),
    onWaiting: () => parked && void connect(),
    onBusy,
  });

  const rememberToken = (): void => {
    // Unless another tab has begun a new conversation meanwhile.
    if (!shown || !line?.token || keptAccess()?.conversationId !== shown.conversationId) return;
    keepAccess((shown = { ...shown, token: line.token }));
  };

  return {
    adapter: {
      activity$: activities,
      connectionStatus$: always(STATUS.online),
      postActivity: (activity) => ofPromise(() => sender.post(activity)),
      end: () => undefined,
    },
    history: () => [...delivered.values()].map((json) => JSON.parse(json) as Activity),
    start() {
      if (firstWords) activities.next(forWebChat(firstWords));
      watchPresence(
        {
          onReturn: (awayMs) => (!online || awayMs > AWAY_MS) && void connect(),
          onLeave: rememberToken,
          onNetwork: () => !parked && void connect(),
          onTouch: () => parked && void connect(),
        },
        ending.signal,
      );
      void connect();
    },
    close() {
      ending.abort();
      drop();
    },
  };
}
