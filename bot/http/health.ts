// What machines ask the bot: alive (`/healthz`), ready (`/readyz`), and how it goes (`/metrics`).
import { timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Registry } from 'prom-client';
import { sendError } from './server.js';

export interface HealthOptions {
  version: string;
  entriesPerLocale: () => Readonly<Record<string, number>>;
  /** Rejects when the storage does not answer. */
  checkStorage: () => Promise<void>;
  metrics: Registry;
  /** Bearer token for `/metrics`; undefined = this machine only, and behind proxies nobody. */
  metricsToken: string | undefined;
  /** How long an answer of `/readyz` serves further askers; default a second. */
  readyForMs?: number;
  /** Proxies in front of the bot. What they say of the client's address may be made up, so it opens nothing. */
  proxies: number;
}

/**
 * In milliseconds. A storage that is slow by two seconds still serves people, and all instances share it: to call them all
 * unready would make a slow bot a dead one.
 */
const READY_WITHIN_MS = 5_000;

export function registerHealth(server: Server, options: HealthOptions): void {
  const { version, entriesPerLocale, checkStorage, metrics } = options;
  server.get('/healthz', (_req: Request, res: Response, next) => {
    res.send(200, { status: 'ok', version, entries: entriesPerLocale() });
    next();
  });
  const isReady = once(() => answersInTime(checkStorage), options.readyForMs ?? READY_FOR_MS);
  server.get('/readyz', async (_req: Request, res: Response) => {
    const ready = await isReady();
    res.send(ready ? 200 : 503, { status: ready ? 'ready' : 'storage does not answer', version });
  });
  server.get('/metrics', async (req: Request, res: Response) => {
    if (!mayRead(req, options))
      return sendError(res, 403, 'Forbidden', 'Metrics are for this machine, or with the token.');
    res.sendRaw(200, await metrics.metrics(), { 'content-type': metrics.contentType });
  });
}

/** Anybody may ask, and each check writes to the storage: one answer serves all who ask within a second. */
const READY_FOR_MS = 1_000;

function once<T>(work: () => Promise<T>, forMs: number): () => Promise<T> {
  let latest: { at: number; answer: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (!latest || now - latest.at >= forMs) latest = { at: now, answer: work() };
    return latest.answer;
  };
}

async function answersInTime(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), READY_WITHIN_MS)));
  const answers = check().then(
    () => true,
    () => false,
  );
  return Promise.race([answers, late]).finally(() => clearTimeout(timer));
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** With a token set, only the token counts: behind a proxy everybody comes from this machine. */
function mayRead(req: Request, { metricsToken: token, proxies }: HealthOptions): boolean {
  if (token === undefined) return proxies === 0 && LOOPBACK.has(req.socket.remoteAddress ?? '');
  const given = Buffer.from(req.header('authorization', '').replace(/^Bearer /, ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
