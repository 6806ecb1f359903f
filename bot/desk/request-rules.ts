// What a request to the desk must be, whoever sends it: from our own page, and a change only with what the page alone knows. Pure.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Carries the session's token for changes: no form and no other site can set it. */
export const CSRF_HEADER = 'x-desk-token';

/** As much of a request as the rules look at. */
export interface Asked {
  method: string;
  headers: IncomingHttpHeaders;
}

/** @returns why the request is not from our page; undefined when it is */
export function foreignness({ method, headers }: Asked, ownOrigin: string): string | undefined {
  const site = headers['sec-fetch-site'];
  // Clients that are no browser send none; a browser always does.
  if (site !== undefined && site !== 'same-origin') return 'Requests from other sites are not taken.';
  const { origin } = headers;
  if (origin !== undefined && origin !== ownOrigin) return 'Requests from other sites are not taken.';
  if (method !== 'GET' && origin === undefined) return 'A change must say where it comes from (Origin).';
  return undefined;
}

/** Whether a change brings the token of its session. */
export function isConfirmed({ headers }: Asked, csrf: string): boolean {
  const sent = Buffer.from(String(headers[CSRF_HEADER] ?? ''));
  const expected = Buffer.from(csrf);
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
