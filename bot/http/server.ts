// The HTTP server: limits, security headers, health, and errors that tell a stranger nothing. Channels add their routes.
import helmet from 'helmet';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { StartError } from '../exit-with.js';
import { guard, noteRouted, type Check, type TakeUpgrade } from './guard.js';

/** Largest body any route reads, in bytes: what Direct Line allows an activity to be. */
export const MAX_BODY_BYTES = 256 * 1024;

/** How long a request may take to arrive, and how many connections there may be, answered or not. */
export interface ConnectionLimits {
  /** From the first byte to the end of the headers; also how long a new connection may stay silent. */
  headersMs: number;
  /** From the first byte to the end of the body. The slowest line that is still of use sends 256 kB in half of it. */
  requestMs: number;
  /** How often the two are looked at. */
  checkMs: number;
  connections: number;
}

/** Twice as many connections as the channel of the web page allows sockets; the rest are short. */
const CONNECTION_LIMITS: ConnectionLimits = {
  headersMs: 15_000,
  requestMs: 30_000,
  checkMs: 5_000,
  connections: 10_000,
};

export interface ServerOptions {
  logger: Logger;
  /** Who is refused before anything else is done; default nobody. */
  checks?: readonly Check[];
  /** Takes WebSocket upgrades; default none are taken. */
  takeUpgrade?: TakeUpgrade;
  limits?: Partial<ConnectionLimits>;
}

/** A server without routes; nothing listens yet. */
export function createServer({ logger, checks = [], takeUpgrade, limits }: ServerOptions): Server {
  const log = ownLog(logger);
  const server = restify.createServer({ name: 'colleague-bot', ignoreTrailingSlash: true, log });
  limitConnections(server.server, { ...CONNECTION_LIMITS, ...limits });
  guard(server.server, { checks, takeUpgrade: takeUpgrade ?? ((): boolean => false) });
  server.on('routed', noteRouted);
  server.pre((_req: Request, res: Response, next: Next) => {
    res.removeHeader('Server');
    next();
  });
  server.pre(
    helmet({
      // The page sets its own policy with a nonce; everything else may load nothing at all.
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      crossOriginEmbedderPolicy: false,
      xFrameOptions: false,
    }),
  );
  server.use(restify.plugins.queryParser({ mapParams: false }));
  // restify would send err.message of anything thrown in a handler to the client.
  server.on('restifyError', (req: Request, _res: Response, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error, path: req.path() }, 'request failed');
    const body = {
      error: { code: status >= 500 ? 'Internal' : (error.code ?? 'Error'), message: messageFor(status) },
    };
    error.toJSON = () => body;
    error.toString = () => JSON.stringify(body);
    done();
  });
  return server;
}

interface RestifyError extends Error {
  statusCode?: number;
  code?: string;
  toJSON?: () => unknown;
}

function messageFor(status: number): string {
  return (
    MESSAGES[status] ??
    (status >= 500 ? 'Something went wrong on the server.' : 'The request cannot be handled.')
  );
}

const MESSAGES: Record<number, string> = {
  400: 'The body is not valid JSON.',
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  413: `The body is larger than ${MAX_BODY_BYTES} bytes.`,
  415: 'Send application/json.',
};

/** Without one, restify writes lines of its own to standard output; below "warn" it would show whole requests. */
function ownLog(logger: Logger): restify.ServerOptions['log'] {
  const level = logger.isLevelEnabled('warn') ? 'warn' : logger.level;
  return logger.child({}, { level }) as unknown as restify.ServerOptions['log']; // its types know another library
}

function limitConnections(server: HttpServer, limits: ConnectionLimits): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.maxConnections = limits.connections;
  // An option of `http.createServer`, which restify calls without options; Node reads it when the server begins to listen.
  (server as { connectionsCheckingInterval?: number }).connectionsCheckingInterval = limits.checkMs;
}

export function sendError(res: Response, status: number, code: string, message: string): void {
  res.send(status, { error: { code, message } });
}

const notHere = (_port: number, host: string): string =>
  `HOST ${host} is no address of this machine. Set it to one, or to 0.0.0.0 for all of them.`;

/** By the system's code: what is wrong with the address, and what to do. */
const LISTEN_REMEDIES: Record<string, ((port: number, host: string) => string) | undefined> = {
  EADDRINUSE: (port, host) => `Port ${port} on ${host} is in use. Set PORT to a free one.`,
  EACCES: (port) => `Port ${port} is not for this user to listen on. Set PORT to one from 1024 on.`,
  EADDRNOTAVAIL: notHere,
  ENOTFOUND: notHere,
  EAI_AGAIN: notHere,
};

/** Listens; resolves with the port in use. @throws StartError when the address cannot be had */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const remedy = LISTEN_REMEDIES[error.code ?? ''];
      reject(remedy ? new StartError(remedy(port, host), error) : error);
    };
    server.once('error', onError); // restify passes them on, and without a listener of its own throws them
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve((server.address() as { port: number }).port);
    });
  });
}

const IDLE_SWEEP_MS = 50;

/** Stops taking requests, lets running ones finish, and after `graceMs` ends what still hangs on. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.server.closeAllConnections(), graceMs);
    // `close` ends the connections that are idle now; one that was busy would be kept alive for a next request.
    const sweep = setInterval(() => server.server.closeIdleConnections(), IDLE_SWEEP_MS);
    server.close(() => {
      clearTimeout(deadline);
      clearInterval(sweep);
      resolve();
    });
  });
}
