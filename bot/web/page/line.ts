// One life of the stock Direct Line client: from its token until its socket closes. `connection.ts` follows it by the next.
import { firstOf } from './subject.js';
import { STATUS, type Activity, type ChatAdapter, type WebChat } from './web-chat.js';
import type { Access } from './access.js';

/** `elsewhere`: another tab opened the same conversation, which has one socket only. */
export type LineEnd = 'broken' | 'elsewhere';

export interface LineOptions {
  access: Access;
  /** Where to read on in a conversation begun earlier; undefined begins it, and the bot greets. */
  watermark: string | undefined;
  /** Told to the bot when the conversation begins. */
  language: string;
  onOnline: () => void;
  onActivity: (activity: Activity) => void;
  /** Called at most once. */
  onEnd: (why: LineEnd) => void;
}

export interface Line {
  /** The client refreshes it every 15 minutes. */
  readonly token: string;
  /** Where the next line has to begin so that nothing is missed; some of it may come again. */
  readonly watermark: string;
  /** The server no longer took the token, so what was posted last was not heard. */
  readonly expired: boolean;
  /**
   * @returns the activity's id, or `retry` when nobody knows whether it arrived
   * @throws BusyError when the server refused it for now
   */
  post(activity: Activity): Promise<string>;
  close(): void;
}

/** The server takes no more for a moment. */
export class BusyError extends Error {
  constructor(
    /** How long it asks to wait. */
    readonly pauseMs: number,
  ) {
    super('The server is busy.');
    this.name = 'BusyError';
  }
}

/** When the server names no time. */
const PAUSE_MS = 1_000;

/** What a client does not show but we have to know. Its version is pinned with Web Chat's, and the browser tests hold it. */
interface StockClient extends ChatAdapter {
  token: string;
  watermark: string;
  services: { WebSocket: typeof WebSocket; ajax: Ajax };
}

interface AjaxRequest {
  method?: string;
  /** RxJS 5 asks this for the request it sends. */
  createXHR?: () => XMLHttpRequest;
}
type Ajax = (request: AjaxRequest) => unknown;

export function openLine(webChat: WebChat, options: LineOptions): Line {
  const { access, watermark, language } = options;
  const client = webChat.createDirectLine({
    domain: access.domain,
    token: access.token,
    conversationStartProperties: { locale: language },
    ...(watermark === undefined ? {} : { conversationId: access.conversationId, watermark }),
  }) as StockClient;
  let open = true;
  let expired = false;
  let latest = watermark ?? '';
  let safe = latest;

  const close = (): void => {
    open = false;
    status.unsubscribe();
    activities.unsubscribe();
    client.end(); // stops its token timer
  };
  const end = (why: LineEnd): void => {
    if (!open) return;
    close();
    options.onEnd(why);
  };

  // Left alone, the client waits 3-15 s after a socket closed, 20 s more after each failure, and says nothing meanwhile.
  client.services.WebSocket = class extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('open', () => open && options.onOnline());
      this.addEventListener('close', ({ reason }) => end(reason === 'collision' ? 'elsewhere' : 'broken'));
    }
  };
  // Of a 429 with a Retry-After the client says no more than "retry": it lacks the timer that it would wait with.
  let refusedForMs: number | undefined;
  const { ajax } = client.services;
  client.services.ajax = (request) =>
    ajax({
      ...request,
      createXHR() {
        const xhr = new XMLHttpRequest();
        xhr.addEventListener('load', () => {
          if (request.method !== 'POST' || xhr.status !== 429) return;
          const seconds = Number(xhr.getResponseHeader('Retry-After') ?? NaN);
          refusedForMs = Number.isFinite(seconds) ? seconds * 1000 : PAUSE_MS;
        });
        return xhr;
      },
    });
  const post = async (activity: Activity): Promise<string> => {
    refusedForMs = undefined;
    const id = await firstOf(client.postActivity(activity)).catch((error: unknown) => {
      if (refusedForMs === undefined) throw error;
      return 'retry';
    });
    if (refusedForMs !== undefined) throw new BusyError(refusedForMs);
    return id;
  };
  const status = client.connectionStatus$.subscribe({
    next: (value) => {
      if (value === STATUS.expiredToken) expired = true;
      // Later: the client is in the middle of its own reaction, which would overwrite ours.
      if (value >= STATUS.expiredToken) queueMicrotask(() => end('broken'));
    },
  });
  const activities = client.activity$.subscribe({
    next: (activity) => {
      // The client moves its watermark before it has passed on all that the frame brought: the one before is safe.
      if (client.watermark !== latest) [safe, latest] = [latest, client.watermark];
      options.onActivity(activity);
    },
    error: () => end('broken'),
  });

  return {
    get token() {
      return client.token;
    },
    get watermark() {
      return safe;
    },
    get expired() {
      return expired;
    },
    post,
    close,
  };
}
