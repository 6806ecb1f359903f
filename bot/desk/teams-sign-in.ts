// The way in for the desk's tab in Teams: its token for a session, whose cookie only the frame there has.
import type { Request, Response, Server } from 'restify';
import type { Logger } from 'pino';
import { z } from 'zod/v4';
import { answer, tooMany } from '../http/answers.js';
import { networkOf } from '../http/client-address.js';
import { createRateLimiter, type Rate } from '../http/rate-limiter.js';
import { setCookie } from './cookies.js';
import type { Audit } from './audit.js';
import { TAB_COOKIE, type Door } from './door.js';
import { parseBody } from './parse-body.js';
import { Refusal } from './refusal.js';
import type { Role } from './roles.js';
import { SESSION_MS, type DeskSession, type DeskSessions } from './sessions.js';
import type { Passes } from './teams-pass.js';

/** From one address: each token is checked by arithmetic, and may ask the directory for its keys. A whole office may share it. */
const RATE: Rate = { burst: 60, perSecond: 1 };
const ADDRESSES = 10_000;
/** Tokens of people in many groups and roles are some kB long. */
const bodySchema = z.object({ token: z.string().min(1).max(32_768) });

/** Always `Secure`: Teams shows pages by HTTPS only, and browsers take such a cookie from this machine, too. */
export function tabCookie(value: string, maxAgeS = SESSION_MS / 1000): string {
  return setCookie(TAB_COOKIE, value, { secure: true, sameSite: 'None', path: '/desk', maxAgeS });
}

export interface TeamsSignInOptions {
  door: Door;
  sessions: DeskSessions;
  audit: Audit;
  roleOf: (session: Pick<DeskSession, 'person' | 'claimed'>) => Role | undefined;
  logger: Logger;
  /** Whom limits count. */
  addressOf: (request: Request) => string;
  /** Epoch milliseconds. */
  clock: () => number;
}

export function registerTeamsSignIn(server: Server, options: TeamsSignInOptions, passes: Passes): void {
  const { door, sessions, audit, roleOf, logger, clock } = options;
  const knocks = createRateLimiter(RATE, ADDRESSES, clock);

  const open = async (body: unknown): Promise<string> => {
    const pass = await passes.read(parseBody(bodySchema, body).token);
    if (!roleOf(pass))
      throw new Refusal(403, 'BadArgument', 'This person has no role at the desk.', { pass: 'noRole' });
    const session = await sessions.startWith(pass);
    if (session === undefined)
      throw new Refusal(403, 'TokenExpired', 'This token was signed out. Teams gets a new one in time.', {
        pass: 'ended',
      });
    await audit.note(pass.person, 'signed in');
    return session;
  };

  server.post('/desk/api/sign-in/teams', async (request: Request, response: Response) =>
    door.open(request, response, async (body) => {
      const waitMs = knocks.take(networkOf(options.addressOf(request)));
      if (waitMs > 0) return tooMany('Too many requests from this address.', waitMs);
      const session = await open(body).catch((error: unknown) => {
        logger.warn({ err: error }, 'desk: a sign-in in Teams failed');
        throw error;
      });
      return { ...answer(200, {}), headers: { 'Set-Cookie': tabCookie(session) } };
    }),
  );
}
