// Who comes in: origin, rate limits, token, conversation, in the order of what is cheapest to find out.
import type { IncomingMessage } from 'node:http';
import type { ConversationLog, WebConversation } from '../../storage/conversation-log.js';
import { refusal, tooMany, type Answer } from '../../http/answers.js';
import { networkOf } from '../../http/client-address.js';
import type { DirectLineLimits } from './limits.js';
import { createRateLimiter, type RateLimiter } from '../../http/rate-limiter.js';
import type { TokenCheck, TokenFault, Tokens } from './tokens.js';

/** Somebody with a right to this conversation. */
export interface Access {
  conversation: WebConversation;
  /** Epoch ms at which that right ends. */
  expiresAt: number;
}

export type Admission = { ok: true; access: Access } | { ok: false; answer: Answer };

export interface Gate {
  /** Origin and rate of the address; undefined lets it pass. */
  knock(request: IncomingMessage): Answer | undefined;
  /** Rate of new tokens for the address; undefined lets it pass. */
  knockForToken(request: IncomingMessage): Answer | undefined;
  /**
   * Admits the owner of a checked token to their conversation, within its rate.
   * @param conversationId the one asked for; undefined = whichever the token is bound to
   */
  enter(check: TokenCheck, conversationId: string | undefined, purpose: 'read' | 'post'): Promise<Admission>;
  /** The address limits are counted by. */
  addressOf(request: IncomingMessage): string;
}

export interface GateOptions {
  log: ConversationLog;
  limits: DirectLineLimits;
  clock: () => number;
  /** Origins besides our own, such as `https://intranet.example`. */
  allowedOrigins: readonly string[];
  /** Host of our own pages; undefined = the Host header of the request. */
  ownHost: string | undefined;
  addressOf: ((request: IncomingMessage) => string) | undefined;
}

/** Groups of an IPv6 address that a whole site has in common: /48, which one customer gets with 65,536 networks of /64 in it. */
const SITE_GROUPS = 3;

export function createGate(options: GateOptions): Gate {
  const { log, limits, clock, allowedOrigins, ownHost } = options;
  const limiter = (rate: DirectLineLimits['posts']): RateLimiter =>
    createRateLimiter(rate, limits.limiterKeys, clock);
  const addresses = limiter(limits.perAddress);
  const newTokens = limiter(limits.tokensPerAddress);
  const conversations = { read: limiter(limits.reads), post: limiter(limits.posts) };
  const newTokensOfSites = limiter(limits.tokensPerSite);
  const callerOf = options.addressOf ?? ((request) => request.socket.remoteAddress ?? '');
  const addressOf = (request: IncomingMessage): string => networkOf(callerOf(request));
  const siteOf = (request: IncomingMessage): string => networkOf(callerOf(request), SITE_GROUPS);

  const throttle = (rates: RateLimiter, key: string, who: string): Answer | undefined => {
    const waitMs = rates.take(key);
    return waitMs > 0
      ? tooMany(`Too many requests from this ${who}; wait and try again.`, waitMs)
      : undefined;
  };

  const isForeign = ({ headers: { origin, host } }: IncomingMessage): boolean => {
    if (origin === undefined || allowedOrigins.includes(origin)) return false;
    return !URL.canParse(origin) || new URL(origin).host !== (ownHost ?? host);
  };

  return {
    addressOf,
    knock(request) {
      if (isForeign(request))
        return refusal(403, 'BadArgument', 'This origin is not among the allowed ones.');
      return throttle(addresses, addressOf(request), 'address');
    },
    knockForToken: (request) =>
      throttle(newTokens, addressOf(request), 'address') ??
      throttle(newTokensOfSites, siteOf(request), 'network'),
    async enter(check, conversationId, purpose) {
      const no = (answer: Answer): Admission => ({ ok: false, answer });
      if (!check.ok) return no(tokenRefusal(check.fault));
      const { owner, expiresAt } = check;
      if (conversationId !== undefined && conversationId !== owner.conversationId) {
        return no(refusal(403, 'BadArgument', 'The token belongs to another conversation.'));
      }
      const tooFast = throttle(conversations[purpose], owner.conversationId, 'conversation');
      if (tooFast) return no(tooFast);
      const conversation = await log.find(owner.conversationId);
      // A conversation that was removed and one that never was look the same to everybody.
      if (conversation?.userId !== owner.userId) {
        return no(
          refusal(404, 'NotFound', 'The conversation has ended; start a new one with POST /api/token.'),
        );
      }
      return { ok: true, access: { conversation, expiresAt } };
    },
  };
}

const TOKEN_MESSAGES: Readonly<Record<TokenFault, string>> = {
  missing: 'Send the token from POST /api/token as "Authorization: Bearer ...".',
  invalid: 'The token is not one of this server for this purpose; get one from POST /api/token.',
  expired: 'Token has expired; continue with POST /api/token.',
};

/** Always 403, as Azure does: on 401 the stock client gives up for good. */
function tokenRefusal(fault: TokenFault): Answer {
  return refusal(403, fault === 'expired' ? 'TokenExpired' : 'BadArgument', TOKEN_MESSAGES[fault]);
}

export function checkBearer(tokens: Tokens, request: IncomingMessage): Promise<TokenCheck> {
  return tokens.check(/^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]);
}
