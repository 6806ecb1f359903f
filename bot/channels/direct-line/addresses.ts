// Addresses: where clients find this channel.
import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';

export const BASE_PATH = '/v3/directline';

const STREAM_PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** The part of a request's target that restify does not parse for us. */
export function targetOf(request: IncomingMessage): URL | undefined {
  const target = request.url ?? '';
  return URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost') : undefined;
}

/** @returns the conversation whose stream the request is for; undefined when it is for something else */
export function streamPathOf(request: IncomingMessage): string | undefined {
  return STREAM_PATH.exec(targetOf(request)?.pathname ?? '')?.[1];
}

/**
 * `https://bot.example` without a slash at the end. Without a configured address it is the one the client itself used, which
 * is told to nobody else and stored nowhere.
 */
export function baseUrlOf(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/(?<!\/)\/+$/, '');
  const forwarded = request.headers['x-forwarded-proto']?.toString().split(',')[0]?.trim();
  const secure = (request.socket as Partial<TLSSocket>).encrypted === true || forwarded === 'https';
  const url = `${secure ? 'https' : 'http'}://${request.headers.host ?? ''}`;
  return URL.canParse(url) ? new URL(url).origin : 'http://localhost';
}

/** Opens a socket for as long as its token is good, a minute; `watermark` is where the replay begins. */
export function streamUrlOf(
  baseUrl: string,
  conversationId: string,
  watermark: number,
  token: string,
): string {
  const query = new URLSearchParams({ watermark: String(watermark), t: token }).toString();
  return `${baseUrl.replace(/^http/, 'ws')}${BASE_PATH}/conversations/${conversationId}/stream?${query}`;
}
