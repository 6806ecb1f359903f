// Who may speak in which conversation: signed, short-lived tokens. Knows nothing of HTTP.
import { randomUUID } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import type { DirectLineLimits } from './limits.js';

/** The one person and the one conversation a token is bound to. */
export interface TokenOwner {
  conversationId: string;
  /** Begins with `dl_`; the stock client reads it from the claim `user`. */
  userId: string;
}

export type TokenFault = 'missing' | 'invalid' | 'expired';

/** `expiresAt` (epoch ms) is when the person's right to read ends, for a stream token too. `id`: of a stream token, for `spend`. */
export type TokenCheck =
  { ok: true; owner: TokenOwner; expiresAt: number; id?: string } | { ok: false; fault: TokenFault };

export interface Tokens {
  /** A token for requests. Also how one is refreshed: check the old one, issue a new one. */
  issue(owner: TokenOwner): Promise<{ token: string; expiresAt: number }>;
  check(token: string | undefined): Promise<TokenCheck>;
  /** Like `check`, but accepts a token whose life ended less than `resumeWindowMs` ago. */
  recover(token: string | undefined): Promise<TokenCheck>;
  /**
   * What a browser keeps to come back with: it gets its own conversation back, and is good for nothing else. It has no end of its
   * own: it is worth something for as long as the conversation is kept, and nothing once that was forgotten.
   */
  issueResume(owner: TokenOwner): Promise<string>;
  checkResume(token: string | undefined): Promise<TokenCheck>;
  /** A token that opens the socket within `streamTokenLifetimeMs` and is good for nothing else. */
  issueStream(owner: TokenOwner, validUntil: number): Promise<string>;
  checkStream(token: string | undefined): Promise<TokenCheck>;
  /** A stream token opens one socket. @returns false when it has opened one already */
  spend(id: string | undefined): boolean;
}

const ALGORITHM = 'HS256';
const ISSUER = 'direct-line';
/** RFC 7518, 3.2: a key at least as long as the hash. */
const MIN_SECRET_BYTES = 32;

/** The audience claim keeps the purposes apart. */
type Purpose = 'conversation' | 'stream' | 'resume';
type TokenLimits = Pick<DirectLineLimits, 'tokenLifetimeMs' | 'streamTokenLifetimeMs' | 'resumeWindowMs'>;

/**
 * @param secret at least 32 random bytes, the same on every start when tokens shall survive one
 * @param clock epoch milliseconds
 * @throws RangeError when the secret is too short
 */
export function createTokens(secret: Uint8Array, limits: TokenLimits, clock: () => number): Tokens {
  if (secret.byteLength < MIN_SECRET_BYTES) {
    throw new RangeError(
      `The token secret has ${secret.byteLength} bytes; give at least ${MIN_SECRET_BYTES} random ones.`,
    );
  }

  const claims = (purpose: Purpose, owner: TokenOwner, more: object = {}): SignJWT =>
    new SignJWT({ conv: owner.conversationId, user: owner.userId, ...more })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(purpose)
      .setIssuedAt(Math.floor(clock() / 1000));
  const sign = (purpose: Purpose, owner: TokenOwner, expiresAt: number, until: number): Promise<string> =>
    claims(purpose, owner, { until })
      .setJti(randomUUID())
      .setExpirationTime(Math.floor(expiresAt / 1000))
      .sign(secret);

  const verify = async (purpose: Purpose, token: string | undefined, graceMs = 0): Promise<TokenCheck> => {
    if (!token) return { ok: false, fault: 'missing' };
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: purpose,
        requiredClaims: purpose === 'resume' ? [] : ['exp'],
        currentDate: new Date(clock()),
        clockTolerance: Math.floor(graceMs / 1000),
      });
      const { conv, user, until = clock() + limits.tokenLifetimeMs } = payload;
      if (typeof conv !== 'string' || typeof user !== 'string' || typeof until !== 'number') {
        return { ok: false, fault: 'invalid' };
      }
      const id = purpose === 'stream' && payload.jti !== undefined ? { id: payload.jti } : {};
      return { ok: true, owner: { conversationId: conv, userId: user }, expiresAt: until, ...id };
    } catch (error) {
      // jose looks at the dates last: `expired` means ours, for this purpose, but too old.
      return { ok: false, fault: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
    }
  };

  return {
    async issue(owner) {
      const expiresAt = clock() + limits.tokenLifetimeMs;
      return { token: await sign('conversation', owner, expiresAt, expiresAt), expiresAt };
    },
    check: (token) => verify('conversation', token),
    recover: (token) => verify('conversation', token, limits.resumeWindowMs),
    issueResume: (owner) => claims('resume', owner).sign(secret),
    checkResume: (token) => verify('resume', token),
    issueStream: (owner, validUntil) =>
      sign('stream', owner, clock() + limits.streamTokenLifetimeMs, validUntil),
    checkStream: (token) => verify('stream', token),
    spend: createSpending(limits.streamTokenLifetimeMs, clock),
  };
}

/** Remembers what was spent for as long as it would be valid: what is older is refused for its age. */
function createSpending(lifetimeMs: number, clock: () => number): Tokens['spend'] {
  const spentAt = new Map<string, number>(); // in order of time
  return (id) => {
    const now = clock();
    for (const [old, at] of spentAt) {
      if (now - at <= 2 * lifetimeMs) break;
      spentAt.delete(old);
    }
    if (id === undefined || spentAt.has(id)) return false;
    spentAt.set(id, now);
    return true;
  };
}
