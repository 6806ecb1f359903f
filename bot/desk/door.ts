// The one door of the desk: every request is looked at here before its route sees it, and every answer leaves here.
import type { Request, Response } from 'restify';
import type { Logger } from 'pino';
import { answer, Download, downloadAnswer, refusal, send, type Answer } from '../http/answers.js';
import { readJson, type Body, type JsonObject } from '../http/read-json.js';
import { MAX_BODY_BYTES } from '../http/server.js';
import { cookieName, readCookie } from './cookies.js';
import { Refusal } from './refusal.js';
import { foreignness, isConfirmed } from './request-rules.js';
import { may, type Role } from './roles.js';
import type { Person, DeskSession, DeskSessions } from './sessions.js';

/** A request that was let in. */
export interface Call {
  person: Person;
  role: Role;
  /** Of a POST. */
  body: JsonObject;
  query: Readonly<Record<string, string>>;
}

export interface Route {
  method: 'GET' | 'POST';
  /** Below `/desk/api`. */
  path: string;
  /** Who may. */
  role: Role;
  /** Largest body; default: as everywhere. */
  maxBytes?: number;
  /** @returns what is answered as JSON, or a file to save */
  run(call: Call): Promise<object>;
}

/** Somebody with a live session and a role. */
export interface SignedIn {
  session: DeskSession;
  token: string;
  role: Role;
}

export interface DoorOptions {
  sessions: DeskSessions;
  roleOf: (session: DeskSession) => Role | undefined;
  /** Where the browser finds us: `https://bot.contoso.com`. */
  originOf: (request: Request) => string;
  logger: Logger;
}

/** The session's cookie, apart from its prefix. */
export const SESSION_COOKIE = 'desk';
/** That of a session opened in Teams, by a name of its own: the other one must never become one that other sites send. */
export const TAB_COOKIE = 'desk-tab';

export interface Door {
  /** @returns undefined for somebody without a session, or without a role (any more) */
  whoIs(request: Request): Promise<SignedIn | undefined>;
  /** Runs what only needs the request to come from our own page. @throws never */
  open(request: Request, response: Response, run: (body: JsonObject) => Promise<Answer>): Promise<void>;
  /** The same for a route of somebody who is signed in. */
  guard(route: Route): (request: Request, response: Response) => Promise<void>;
}

export function createDoor({ sessions, roleOf, originOf, logger }: DoorOptions): Door {
  const whoIs: Door['whoIs'] = async (request) => {
    const isSecure = originOf(request).startsWith('https:');
    const { cookie } = request.headers;
    return (
      (await sessionOf(readCookie(cookie, cookieName(SESSION_COOKIE, isSecure)), false)) ??
      (await sessionOf(readCookie(cookie, cookieName(TAB_COOKIE, true)), true))
    );
  };
  /** @param inTeams where the token came from; a session of the other kind is none */
  const sessionOf = async (token: string | undefined, inTeams: boolean): Promise<SignedIn | undefined> => {
    const session = token === undefined ? undefined : await sessions.find(token);
    const role = session && roleOf(session);
    if (token === undefined || !session || !role || (session.pass !== undefined) !== inTeams)
      return undefined;
    return { session, token, role };
  };
  /** Runs what only needs the request to come from our own page. */
  const respond = async (request: Request, response: Response, run: () => Promise<Answer>): Promise<void> => {
    try {
      const asked = { method: request.method ?? 'GET', headers: request.headers };
      const foreign = foreignness(asked, originOf(request));
      if (foreign !== undefined) throw new Refusal(403, 'BadArgument', foreign);
      send(response, await run());
    } catch (error) {
      send(response, answerTo(error, logger));
    }
  };
  const open: Door['open'] = (request, response, run) =>
    respond(request, response, async () => {
      const read = await bodyOf(request, MAX_BODY_BYTES);
      return read.ok ? run(read.body) : read.answer;
    });
  /** @throws Refusal when nobody is signed in, the role is not enough, or a change is not from the page */
  const admit = async (request: Request, route: Route): Promise<SignedIn> => {
    const known = await whoIs(request);
    if (!known) throw new Refusal(401, 'SignInNeeded', 'Sign in first.');
    if (!may(known.role, route.role))
      throw new Refusal(403, 'BadArgument', `This takes the role ${route.role}.`);
    if (
      route.method !== 'GET' &&
      !isConfirmed({ method: route.method, headers: request.headers }, known.session.csrf)
    )
      throw new Refusal(403, 'BadArgument', 'The page is out of date. Load it again.');
    return known;
  };
  return {
    whoIs,
    open,
    guard: (route) => async (request, response) =>
      respond(request, response, async () => {
        // First who it is: from strangers nothing is read.
        const { session, role } = await admit(request, route);
        const read = await bodyOf(request, route.maxBytes ?? MAX_BODY_BYTES);
        if (!read.ok) return read.answer;
        const query = plainQuery(request.query);
        const result = await route.run({ person: session.person, role, body: read.body, query });
        return result instanceof Download ? downloadAnswer(result) : answer(200, result);
      }),
  };
}

/** What is said once. restify makes lists and objects of `?a=1&a=2` and `?a[b]=1`, which no route asks for. */
function plainQuery(query: unknown): Record<string, string> {
  const said = Object.entries((query ?? {}) as Record<string, unknown>);
  return Object.fromEntries(said.filter((one): one is [string, string] => typeof one[1] === 'string'));
}

function bodyOf(request: Request, maxBytes: number): Promise<Body> {
  return request.method === 'GET' ? Promise.resolve({ ok: true, body: {} }) : readJson(request, maxBytes);
}

function answerTo(error: unknown, logger: Logger): Answer {
  if (error instanceof Refusal) {
    const { status, code, message, details } = error;
    return details
      ? answer(status, { error: { code, message, ...details } })
      : refusal(status, code, message);
  }
  logger.error({ err: error }, 'desk: request failed');
  return refusal(500, 'ServiceError', 'Something went wrong on the server. Nothing was changed.');
}
