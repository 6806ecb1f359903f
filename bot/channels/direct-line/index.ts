// The embedded Direct Line 3.0 channel for the web page: this file is its only door. What it does: `README.md`.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { ConversationLog } from '../../storage/conversation-log.js';
import { DirectLineAdapter } from './adapter.js';
import { createGate } from './gate.js';
import { createHandlers } from './handlers.js';
import { DEFAULT_LIMITS, type DirectLineLimits } from './limits.js';
import type { Logger } from './logger.js';
import { registerRoutes } from './routes.js';
import { createSocketDoor } from './socket.js';
import { createStreams } from './streams.js';
import { createTokens } from './tokens.js';
import { createTurns } from './turns.js';

export { ConversationGoneError } from '../../conversation-gone.js';
export type { DirectLineAdapter } from './adapter.js';
export { CHANNEL_ID } from './client-activity.js';
export { DEFAULT_LIMITS, type DirectLineLimits } from './limits.js';
export type { Rate } from '../../http/rate-limiter.js';
export type { Logger } from './logger.js';
export {
  createMemoryConversationLog,
  DEFAULT_LOG_LIMITS,
  type ConversationLogLimits,
} from './memory-conversation-log.js';

export interface DirectLineOptions {
  /** The bot: one turn. */
  run: (context: TurnContext) => Promise<void>;
  log: ConversationLog;
  /** Signs the tokens; at least 32 random bytes. */
  secret: Uint8Array;
  logger: Logger;
  limits?: Partial<DirectLineLimits>;
  /** How the bot appears in activities; default `{ id: 'bot', name: 'Bot' }`. */
  bot?: { id: string; name: string };
  /** Origins besides our own that may call, such as `https://intranet.example`; default none. */
  allowedOrigins?: readonly string[];
  /** The address browsers use, such as `https://bot.example`; default: the Host header of each request. Set it behind a proxy. */
  publicUrl?: string | undefined;
  /** Whom limits count; default the TCP peer. Behind a proxy, read the header that the proxy sets. */
  addressOf?: (request: IncomingMessage) => string;
  /** Epoch milliseconds; default `Date.now`. */
  clock?: () => number;
  /** Unguessable ids of letters, digits, `-` and `_`; default 144 random bits. */
  newId?: () => string;
}

export interface DirectLine {
  /** Also for proactive messages: `continueConversation` with a reference whose `channelId` is `CHANNEL_ID`. */
  adapter: DirectLineAdapter;
  /** Adds the routes under `/v3/directline` and `/api/token`. */
  register(server: Server): void;
  /** For the `upgrade` event of the HTTP server. @returns false when the upgrade is for something else */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /**
   * Takes nothing new, lets running turns finish for at most that time (default: the time of one turn), then closes the
   * sockets, for which the HTTP server's close waits.
   */
  close(graceMs?: number): Promise<void>;
}

/** @throws RangeError when the secret is too short, TypeError when `publicUrl` is no URL */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { run, log, secret, logger, publicUrl, allowedOrigins = [], addressOf } = options;
  const { clock = Date.now, newId = () => randomBytes(18).toString('base64url') } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const bot = { name: 'Bot', id: 'bot', ...options.bot, role: 'bot' };
  const ownHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;

  const tokens = createTokens(secret, limits, clock);
  const gate = createGate({ log, limits, clock, allowedOrigins, ownHost, addressOf });
  const streams = createStreams({ log, limits, clock, logger });
  const adapter = new DirectLineAdapter({ log, streams, clock });
  const turns = createTurns({ adapter, bot: run, timeoutMs: limits.turnTimeoutMs, logger });
  const door = createSocketDoor({ streams, tokens, gate, limits, logger });
  const parts = { log, adapter, streams, turns, tokens, gate };
  const handlers = createHandlers({ ...parts, limits, bot, publicUrl, newId, clock });

  return {
    adapter,
    register: (server) => registerRoutes(server, { handlers, gate, tokens, logger }),
    handleUpgrade: (request, socket, head) => door.handleUpgrade(request, socket, head),
    async close(graceMs = limits.turnTimeoutMs) {
      door.close();
      await turns.settle(graceMs);
      await streams.close();
    },
  };
}
