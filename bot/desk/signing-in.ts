// The ways in and out: a one-time key on this machine, or the directory.
import type { Storage } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { createHash } from 'node:crypto';
import { answer, send, tooMany } from '../http/answers.js';
import { networkOf } from '../http/client-address.js';
import { createRateLimiter, type Rate } from '../http/rate-limiter.js';
import { cookieName, readCookie, setCookie } from './cookies.js';
import type { Directory, SigningIn } from './directory.js';
import { readDocument } from '../storage/documents.js';
import { SESSION_COOKIE } from './door.js';
import { KEY_MS, type OneTimeKey } from './one-time-key.js';
import { Refusal } from './refusal.js';
import { isConfirmed } from './request-rules.js';
import type { Passes } from './teams-pass.js';
import { registerTeamsSignIn, tabCookie, type TeamsSignInOptions } from './teams-sign-in.js';
import { SESSION_MS, SESSION_PREFIX, unguessable, type Person } from './sessions.js';

export type WayIn =
  | { type: 'key'; key: OneTimeKey; print: () => void }
  /** `passes`: where the desk is a tab in Teams. */
  | { type: 'directory'; directory: Directory; passes: Passes | undefined };

export interface SigningInOptions extends TeamsSignInOptions {
  wayIn: WayIn;
  storage: Storage;
  originOf: (request: Request) => string;
  /** A page that says in the person's language why they were not let in. */
  refused: (request: Request, response: Response, why: 'noRole' | 'failed') => void;
}

/** Whoever has the key is the person at the machine, who could change the files anyway. */
export const LOCAL_PERSON: Person = { id: 'local', name: 'Local editor' };
/** Role of that person, in place of one from a directory. */
export const LOCAL_CLAIM = 'Desk.Publisher';

/** How long somebody may take at the directory. */
const RETURN_MS = 600_000;
/** From one address: each beginning is kept, and asks the directory. A whole office may share the address. */
const BEGIN_RATE: Rate = { burst: 60, perSecond: 1 };
const BEGIN_ADDRESSES = 10_000;
const RETURN_COOKIE = 'desk-return';
export const RETURN_PATH = '/desk/signed-in';
/** A new key is printed no more often than this, however often it is asked for. */
const PRINT_EVERY_MS = 1_000;

export function registerSigningIn(server: Server, options: SigningInOptions): void {
  const { door, sessions, wayIn, audit, originOf } = options;
  const isSecure = (request: Request): boolean => originOf(request).startsWith('https:');
  const sessionCookie = (request: Request, value: string, maxAgeS = SESSION_MS / 1000): string =>
    setCookie(SESSION_COOKIE, value, {
      secure: isSecure(request),
      sameSite: 'Strict',
      path: '/desk',
      maxAgeS,
    });

  server.post('/desk/api/sign-out', async (request: Request, response: Response) =>
    door.open(request, response, async (body) => {
      const known = await door.whoIs(request);
      if (known) {
        if (!isConfirmed({ method: 'POST', headers: request.headers }, known.session.csrf))
          throw new Refusal(403, 'BadArgument', 'The page is out of date. Load it again.');
        await (body['everywhere'] === true
          ? sessions.endAll(known.session.person)
          : sessions.end(known.token));
        await audit.note(known.session.person, 'signed out');
      }
      const emptied = known?.session.pass === undefined ? sessionCookie(request, '', 0) : tabCookie('', 0);
      return { ...answer(200, {}), headers: { 'Set-Cookie': emptied } };
    }),
  );
  if (wayIn.type === 'directory' && wayIn.passes) registerTeamsSignIn(server, options, wayIn.passes);
  if (wayIn.type === 'key') registerKey(server, options, wayIn, sessionCookie);
  else registerDirectory(server, options, wayIn.directory, sessionCookie, isSecure);
}

type SessionCookie = (request: Request, value: string) => string;

function registerKey(
  server: Server,
  { door, sessions, audit, clock }: SigningInOptions,
  { key, print }: Extract<WayIn, { type: 'key' }>,
  sessionCookie: SessionCookie,
): void {
  let printedAt = -Infinity;
  server.post('/desk/api/sign-in', async (request: Request, response: Response) =>
    door.open(request, response, async (body) => {
      if (typeof body['key'] !== 'string' || !key.take(body['key']))
        throw new Refusal(
          403,
          'TokenExpired',
          `The link was used, or is older than ${KEY_MS / 60_000} minutes.`,
        );
      const token = await sessions.start(LOCAL_PERSON, [LOCAL_CLAIM]);
      await audit.note(LOCAL_PERSON, 'signed in');
      return { ...answer(200, {}), headers: { 'Set-Cookie': sessionCookie(request, token) } };
    }),
  );
  server.post('/desk/api/print-link', async (request: Request, response: Response) =>
    door.open(request, response, () => {
      if (clock() - printedAt >= PRINT_EVERY_MS) {
        printedAt = clock();
        print();
      }
      return Promise.resolve(answer(200, {}));
    }),
  );
}

function registerDirectory(
  server: Server,
  options: SigningInOptions,
  directory: Directory,
  sessionCookie: SessionCookie,
  isSecure: (request: Request) => boolean,
): void {
  const { sessions, storage, audit, originOf, clock, logger, refused } = options;
  const keyOf = (token: string): string =>
    `${SESSION_PREFIX}begun/${createHash('sha256').update(token).digest('base64url')}`;
  // Lax: the directory sends people back from another site, and only this cookie need come along.
  const returnCookie = (request: Request, value: string, maxAgeS: number): string =>
    setCookie(RETURN_COOKIE, value, {
      secure: isSecure(request),
      sameSite: 'Lax',
      path: RETURN_PATH,
      maxAgeS,
    });

  const begun = createRateLimiter(BEGIN_RATE, BEGIN_ADDRESSES, clock);
  server.get('/desk/sign-in', async (request: Request, response: Response) => {
    const waitMs = begun.take(networkOf(options.addressOf(request)));
    if (waitMs > 0) return send(response, tooMany('Too many requests from this address.', waitMs));
    try {
      const { url, kept } = await directory.begin(originOf(request) + RETURN_PATH);
      const token = unguessable();
      await storage.write({ [keyOf(token)]: { ...kept, startedAt: clock() } satisfies SigningIn });
      response.writeHead(303, {
        Location: url,
        'Set-Cookie': returnCookie(request, token, RETURN_MS / 1000),
        'Cache-Control': 'no-store',
      });
      response.end();
    } catch (error) {
      logger.error({ err: error }, 'desk: the directory cannot be reached');
      refused(request, response, 'failed');
    }
  });
  server.get(RETURN_PATH, async (request: Request, response: Response) => {
    try {
      const token = readCookie(request.headers.cookie, cookieName(RETURN_COOKIE, isSecure(request))) ?? '';
      const kept = await readDocument<SigningIn>(storage, keyOf(token));
      await storage.delete([keyOf(token)]); // one return only, whatever comes of it
      if (!kept || clock() - kept.startedAt >= RETURN_MS) throw new Error('nobody is expected back');
      const { person, claimed } = await directory.finish(new URL(request.url ?? '', originOf(request)), kept);
      if (!options.roleOf({ person, claimed })) return refused(request, response, 'noRole');
      const session = await sessions.start(person, claimed);
      await audit.note(person, 'signed in');
      // A page, not a redirect: a redirect still counts as coming from the directory, and the strict cookie would stay behind.
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'Cache-Control': 'no-store',
        'Set-Cookie': [sessionCookie(request, session), returnCookie(request, '', 0)],
      });
      response.end('<!doctype html><title>…</title><meta http-equiv="refresh" content="0;url=/desk">');
    } catch (error) {
      logger.warn({ err: error }, 'desk: a sign-in failed');
      refused(request, response, 'failed');
    }
  });
}
