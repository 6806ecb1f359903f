// The channel on a real restify server and a free port, with a bot that echoes, a clock to turn and sockets to cut.
import type { Duplex } from 'node:stream';
import type { Activity, TurnContext } from 'botbuilder';
import { pino } from 'pino';
import {
  createDirectLine,
  createMemoryConversationLog,
  type DirectLine,
  type DirectLineOptions,
  type Logger,
} from '../../../bot/channels/direct-line/index.js';
import { createServer, listen } from '../../../bot/http/server.js';
import type { ConversationLog } from '../../../bot/storage/conversation-log.js';

export const SECRET = new TextEncoder().encode('a secret of the tests, 32 bytes!');

/** What `POST /api/token` gives to a page. */
export interface PageToken {
  token: string;
  conversationId: string;
  domain: string;
  userId: string;
  expires_in: number;
}

export interface Reply<T = Record<string, unknown>> {
  status: number;
  body: T;
  headers: Headers;
}

/** Parts of the answers and activities that the tests look at. */
export interface Started {
  conversationId: string;
  token: string;
  expires_in: number;
  streamUrl: string;
}
export interface Seen {
  id: string;
  type: string;
  text?: string;
  timestamp: string;
  replyToId?: string;
  channelId?: string;
  from: { id: string; role?: string };
  channelData?: { clientActivityID?: string };
}
export interface SeenSet {
  activities: Seen[];
  watermark?: string;
}
export interface Refusal {
  error: { code: string; message: string };
}

export interface CallOptions {
  token?: string;
  /** Sent as JSON; text is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Rig {
  origin: string;
  channel: DirectLine;
  log: ConversationLog;
  /** Epoch ms of the server's clock; it stands still unless a test turns it. */
  time: { now: number };
  /** What the bot was given, as JSON, newest last. */
  turns: Partial<Activity>[];
  /** Everything the channel logged. */
  lines: { level: string; fields: Record<string, unknown>; message: string }[];
  /** Open sockets, as the network sees them. */
  readonly sockets: number;
  call<T = Refusal>(method: string, path: string, options?: CallOptions): Promise<Reply<T>>;
  newPage(): Promise<PageToken>;
  start(page: PageToken): Promise<Started>;
  /** Posts to `/v3/directline/conversations/ID/activities`. */
  post(
    page: PageToken,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<Refusal & { id: string }>>;
  say(page: PageToken, text: string): Promise<Reply<Refusal & { id: string }>>;
  poll(page: PageToken, watermark?: string): Promise<Reply<SeenSet>>;
  /** Cuts the conversation's socket (or all) as a failing network does. @returns how many */
  cut(conversationId?: string): number;
  close(): Promise<void>;
}

/** Turns that a test leaves hanging are not waited for. */
const CLOSE_WITHIN_MS = 1_000;

export const BASE = '/v3/directline';
export const pathOf = ({ conversationId }: PageToken): string => `${BASE}/conversations/${conversationId}`;

/** Greets, echoes messages, and fails when asked to. */
export async function echo(context: TurnContext): Promise<void> {
  const { type, text } = context.activity;
  if (type === 'conversationUpdate') await context.sendActivity('welcome');
  if (text === 'fail') throw new Error('the bot is broken on purpose');
  if (type === 'message') await context.sendActivity(`echo ${text}`);
}

export async function startRig(options: Partial<DirectLineOptions> = {}): Promise<Rig> {
  const time = { now: Date.now() };
  const lines: Rig['lines'] = [];
  const write =
    (level: string): Logger['info'] =>
    (fields, message) =>
      void lines.push({ level, fields, message });
  const logger = { info: write('info'), warn: write('warn'), error: write('error') };
  const clock = options.clock ?? ((): number => time.now);
  const log = options.log ?? createMemoryConversationLog({}, clock);
  const turns: Rig['turns'] = [];
  const run = async (context: TurnContext): Promise<void> => {
    turns.push(JSON.parse(JSON.stringify(context.activity)) as Partial<Activity>);
    await (options.run ?? echo)(context);
  };
  const channel = createDirectLine({ log, secret: SECRET, logger, clock, ...options, run });

  const sockets = new Map<Duplex, string>();
  const server = createServer({
    logger: pino({ level: 'silent' }),
    takeUpgrade(request, socket, head) {
      sockets.set(socket, request.url ?? '');
      socket.once('close', () => sockets.delete(socket));
      return channel.handleUpgrade(request, socket, head);
    },
  });
  channel.register(server);
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;

  const call = async <T>(
    method: string,
    path: string,
    { token, body, headers }: CallOptions = {},
  ): Promise<Reply<T>> => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer as T, headers: response.headers };
  };
  const post: Rig['post'] = (page, body, headers = {}) =>
    call('POST', `${pathOf(page)}/activities`, { token: page.token, body, headers });

  return {
    ...{ origin, channel, log, time, turns, lines, call },
    get sockets() {
      return sockets.size;
    },
    newPage: async () => (await call<PageToken>('POST', '/api/token')).body,
    start: async ({ token }) => (await call<Started>('POST', '/v3/directline/conversations', { token })).body,
    post,
    say: (page, text) => post(page, { type: 'message', text }),
    poll: (page, watermark = '') =>
      call('GET', `${pathOf(page)}/activities?watermark=${watermark}`, { token: page.token }),
    cut(conversationId = '') {
      const cut = [...sockets].filter(([, url]) => url.includes(conversationId));
      cut.forEach(([socket]) => socket.destroy());
      return cut.length;
    },
    async close() {
      const closed = new Promise<void>((resolve) => void server.close(resolve));
      await channel.close(CLOSE_WITHIN_MS);
      server.server.closeAllConnections();
      await closed;
    },
  };
}
