// Stands before restify and makes up for what restify 12 gets wrong, in this one place:
// - its router builds a URL from the Host header and the target outside any `try`, so an odd one would end the process
//   (https://github.com/restify/node-restify/issues/2011): such requests are answered here;
// - its body reader inflates gzip without a bound and without hearing its errors: no encoded body gets past here;
// - what is thrown before a route has been found reaches nobody: `answerStrayError` answers it;
// - a refused body is read on for as long as it comes: `cutEndlessBody` ends that.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusal, refuseUpgrade, send, type Answer } from './answers.js';

/** Looks at a request that nobody else has seen; undefined lets it pass. */
export type Check = (request: IncomingMessage) => Answer | undefined;

/** @returns false when the upgrade is for somebody else and was not touched */
export type TakeUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface GuardOptions {
  /** Asked in this order, after those on target and encoding; for upgrades too. */
  checks: readonly Check[];
  /** Takes WebSocket upgrades; what it does not take is cut. */
  takeUpgrade: TakeUpgrade;
}

/** A request on its way to its route. */
interface OnItsWay {
  response: ServerResponse;
  routed: boolean;
}

const onTheWay = new AsyncLocalStorage<OnItsWay>();

/** How long, and how many bytes, a refused body is read on so that its sender gets to see the answer. */
const LINGER_MS = 1_000;
const LINGER_BYTES = 1024 * 1024;
const LINGER_CHECK_MS = 25;

/** Puts the checks before every listener the server has by now for requests. Call once, after restify has added its own. */
export function guard(server: Server, { checks, takeUpgrade }: GuardOptions): void {
  const refusalOf = (request: IncomingMessage): Answer | undefined => {
    for (const check of [checkTarget, checkEncoding, ...checks]) {
      const no = check(request);
      if (no) return no;
    }
    return undefined;
  };

  for (const event of ['request', 'checkContinue'] as const) {
    const listeners = server.listeners(event) as ((...args: [IncomingMessage, ServerResponse]) => void)[];
    server.removeAllListeners(event);
    server.on(event, (request: IncomingMessage, response: ServerResponse) => {
      response.once('finish', () => cutEndlessBody(request));
      const no = refusalOf(request);
      if (no) return send(response, no);
      onTheWay.run({ response, routed: false }, () => {
        for (const listener of listeners) listener.call(server, request, response);
      });
    });
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const no = refusalOf(request);
    if (no) refuseUpgrade(socket, no);
    else if (!takeUpgrade(request, socket, head)) socket.destroy();
  });
}

/** From here on a throw is the route's own, not the router's. */
export function noteRouted(): void {
  const request = onTheWay.getStore();
  if (request) request.routed = true;
}

/**
 * For the `uncaughtException` event: what was thrown on the way to a route has touched nothing but its own request.
 * @returns whether it was such an error, now answered with 500; if not, the state of the process is unknown
 */
export function answerStrayError(): boolean {
  const request = onTheWay.getStore();
  if (!request || request.routed) return false;
  send(request.response, refusal(500, 'ServiceError', 'Something went wrong on the server.'));
  return true;
}

/** What restify builds its URL from. Stricter in one point: a Host is a name and a port, and no path. */
function checkTarget({ url = '', headers: { host = 'localhost' } }: IncomingMessage): Answer | undefined {
  const base = `http://${host}`;
  const isHost = URL.canParse(base) && isBare(new URL(base));
  const isTarget = url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base);
  if (isHost && isTarget) return undefined;
  return refusal(400, 'BadArgument', 'The Host header and the target make no address.');
}

function isBare({ pathname, search, hash, username, password }: URL): boolean {
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}

function checkEncoding({ headers }: IncomingMessage): Answer | undefined {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return undefined;
  return refusal(415, 'NotSupported', 'Send the body without Content-Encoding.');
}

/** Once answered, a body that does not end soon is of no use to anybody. */
function cutEndlessBody(request: IncomingMessage): void {
  if (request.complete) return;
  const { socket } = request;
  const readBefore = socket.bytesRead;
  const until = Date.now() + LINGER_MS;
  const watch = setInterval(() => {
    const isEndless = Date.now() >= until || socket.bytesRead - readBefore > LINGER_BYTES;
    if (isEndless) socket.destroy();
    if (isEndless || request.complete || socket.destroyed) clearInterval(watch);
  }, LINGER_CHECK_MS);
}
