// Answers as plain data, in Direct Line's shapes, and the two ways to send one: over HTTP, and to a refused upgrade.
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The stock client of Direct Line knows what to do with these and with no others: 502 only where a POST failed on our side,
 * 500 never from its routes.
 */
export type Status = 200 | 201 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 502;

export interface Answer {
  status: Status;
  /** JSON text, unless the headers say otherwise. */
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Codes of the Bot Framework's error body. */
export type ErrorCode =
  | 'BadArgument'
  | 'BadSyntax'
  | 'BotError'
  | 'Conflict'
  | 'MessageSizeTooBig'
  | 'NotFound'
  | 'NotSupported'
  | 'ServiceError'
  | 'SignInNeeded'
  | 'TokenExpired'
  | 'TooManyRequests';

export function answer(status: Status, body: unknown): Answer {
  return { status, body: JSON.stringify(body) };
}

/** `{"error": {"code", "message"}}`; the message is for a developer's console and names the remedy. */
export function refusal(status: Status, code: ErrorCode, message: string): Answer {
  return answer(status, { error: { code, message } });
}

/** A file that the browser is to save, whatever is in it. */
export class Download {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly bytes: Uint8Array,
  ) {}
}

/** @param name of letters, digits, dots and dashes */
export function downloadAnswer({ name, type, bytes }: Download): Answer {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return { status: 200, body: bytes, headers };
}

/** @param waitMs until the next try can succeed; told in whole seconds, as the header wants it */
export function tooMany(message: string, waitMs: number): Answer {
  const headers = { 'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))) };
  return { ...refusal(429, 'TooManyRequests', message), headers };
}

const headersOf = ({ body, headers }: Answer): Record<string, string> => ({
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(typeof body === 'string' ? Buffer.byteLength(body) : body.length),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  ...headers,
});

/** Writes past restify's formatters, which would choose by the Accept header and could answer 406. */
export function send(response: ServerResponse, reply: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(reply.status, headersOf(reply));
  response.end(reply.body);
}

/** Says no to a WebSocket upgrade and closes the connection. */
export function refuseUpgrade(socket: Duplex, reply: Answer): void {
  const headers = { ...headersOf(reply), Connection: 'close' };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.once('finish', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status]}\r\n${head.join('')}\r\n${String(reply.body)}`,
  );
}
