// How much the channel gives to one person, one address and all together. Every number is a parameter; these are the defaults.

import { ADDRESS_RATE } from '../../http/address-limit.js';
import type { Rate } from '../../http/rate-limiter.js';

export interface DirectLineLimits {
  /** Life of a conversation token. The stock client refreshes after 15 minutes and assumes 30. */
  tokenLifetimeMs: number;
  /** Time in which a stream address must be used (60 s at Azure). */
  streamTokenLifetimeMs: number;
  /** How long after its expiry a token still gets its own conversation back from `POST /api/token`. */
  resumeWindowMs: number;
  /** Body of one request (256k characters at Azure). */
  maxBodyBytes: number;
  /** Size of one poll answer, unless its first activity alone is larger. */
  maxSetBytes: number;
  /** The bot's time for one turn before the sender gets 502; its replies still arrive later (15 s at Azure). */
  turnTimeoutMs: number;
  /** Open sockets of one address. A whole office may share one. */
  socketsPerAddress: number;
  /** Open sockets in total. */
  sockets: number;
  /** Interval of pings and expiry checks; a socket silent for two of them is cut. */
  keepAliveMs: number;
  /** One frame from a client: only empty ones are of use. */
  maxFrameBytes: number;
  /** Frames and pings from one client within `keepAliveMs`. */
  maxFramesPerKeepAlive: number;
  /** All requests of one address. */
  perAddress: Rate;
  /** `POST /api/token` of one address. */
  tokensPerAddress: Rate;
  /** The same for all networks of one site, an IPv6 /48; for IPv4 the address itself. */
  tokensPerSite: Rate;
  /** Activities sent to one conversation. */
  posts: Rate;
  /** Everything else in one conversation. Generous: a single 429 ends the stock client's polling for good. */
  reads: Rate;
  /** Addresses and conversations the limiter remembers, each; the least recently seen are forgotten. */
  limiterKeys: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export const DEFAULT_LIMITS: Readonly<DirectLineLimits> = Object.freeze({
  tokenLifetimeMs: 30 * MINUTE,
  streamTokenLifetimeMs: 60 * SECOND,
  resumeWindowMs: 24 * 60 * MINUTE,
  maxBodyBytes: 256 * 1024,
  maxSetBytes: 512 * 1024,
  turnTimeoutMs: 15 * SECOND,
  socketsPerAddress: 200,
  sockets: 5_000,
  keepAliveMs: 15 * SECOND,
  maxFrameBytes: 1024,
  maxFramesPerKeepAlive: 60,
  perAddress: ADDRESS_RATE,
  tokensPerAddress: { burst: 300, perSecond: 5 },
  tokensPerSite: { burst: 1_000, perSecond: 15 },
  posts: { burst: 30, perSecond: 3 },
  reads: { burst: 60, perSecond: 12 },
  limiterKeys: 20_000,
});
