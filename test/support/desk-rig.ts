// The desk on a real server and a free port, with storage in memory: what the specs of the desk talk to.
import { MemoryStorage } from 'botbuilder';
import { pino } from 'pino';
import type { Server } from 'restify';
import { createDesk, type Desk, type DeskOptions } from '../../bot/desk/index.js';
import { closeServer, createServer, listen } from '../../bot/http/server.js';
import type { Reloaded } from '../../dialogs/admin.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { knowledge as shipped } from './knowledge.js';
import { noRequests } from './requests/asked.js';

export interface DeskRig {
  /** `http://127.0.0.1:40123` */
  url: string;
  /** One-time keys printed so far. */
  keys: string[];
  /** Log lines, parsed. */
  log: Record<string, unknown>[];
  /** Moves the desk's clock on. */
  pass(ms: number): void;
  /** As a press in Teams does. */
  keep: Desk['keep'];
  /** Signs in with a fresh key. */
  signIn(): Promise<Person>;
  close(): Promise<void>;
}

/** Somebody with a session: what a browser would send along. */
export interface Person {
  cookie: string;
  csrf: string;
  get(path: string): Promise<Response>;
  post(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

const emptyJournal: DeskOptions['journal'] = { pages: async function* () {} };

/** @param more routes beside the desk's, such as the built page */
export async function startDesk(
  options: Partial<DeskOptions> = {},
  more: (server: Server) => void = () => undefined,
): Promise<DeskRig> {
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    {},
    { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const keys: string[] = [];
  let now = Date.parse('2026-11-26T12:00:00Z');
  const desk = createDesk({
    storage: new MemoryStorage(),
    logger,
    knowledge: (): Knowledge => shipped,
    url: (name) => `/web/${name}`,
    folder: options.folder ?? '/nowhere',
    reload:
      options.reload ??
      ((): Reloaded => ({ changes: { added: [], changed: [], removed: [] }, problems: [] })),
    journal: options.journal ?? emptyJournal,
    requests: options.requests ?? noRequests,
    keeping: { keepText: 'unanswered', retentionDays: 30 },
    golden: () => [],
    publicUrl: undefined,
    people: { reader: [], editor: [], publisher: [] },
    directory: undefined,
    print: (link) => void keys.push(link.split('#key=')[1] ?? ''),
    clock: () => now,
    ...options,
  });
  const server = createServer({ logger });
  desk.register(server);
  more(server);
  const port = await listen(server, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  desk.welcome(url);
  const stopFollowing = desk.follow(3_600_000);
  return {
    url,
    keys,
    log,
    pass: (ms) => void (now += ms),
    keep: (...said) => desk.keep(...said),
    async signIn() {
      now += 10_000; // a new link is not printed more often
      await fetch(`${url}/desk/api/print-link`, { method: 'POST', headers: { Origin: url } });
      return personOf(url, await signInWith(url, keys.at(-1)));
    },
    close() {
      stopFollowing();
      return closeServer(server, 100);
    },
  };
}

export function signInWith(url: string, key: unknown): Promise<Response> {
  return fetch(`${url}/desk/api/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ key }),
  });
}

/** From the response that set the cookie. */
export async function personOf(url: string, response: Response): Promise<Person> {
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await (await fetch(`${url}/desk`, { headers: { Cookie: cookie } })).text();
  const csrf = /"csrf":"([^"]+)"/.exec(page)?.[1] ?? '';
  return {
    cookie,
    csrf,
    get: (path) => fetch(`${url}/desk/api${path}`, { headers: { Cookie: cookie } }),
    post: (path, body = {}, headers = {}) =>
      fetch(`${url}/desk/api${path}`, {
        method: 'POST',
        headers: {
          ...{ 'Content-Type': 'application/json', Cookie: cookie, Origin: url, 'X-Desk-Token': csrf },
          ...headers,
        },
        body: JSON.stringify(body),
      }),
  };
}
