// The right to a conversation: asked for at `POST /api/token`, remembered across reloads and shared by all tabs.
import { keep, readKept } from './kept.js';

/** What `POST /api/token` gives. */
export interface Access {
  conversationId: string;
  token: string;
  userId: string;
  /** Gets the conversation back for as long as the server keeps it; Azure gives none. */
  resume?: string;
  /** Where Direct Line is: this server, or Azure. */
  domain: string;
}

/** What is remembered; `started` once the conversation was begun, so that coming back does not greet again. */
export interface KeptAccess {
  conversationId: string;
  token: string;
  resume?: string | undefined;
  started: boolean;
}

/** The server did not give a token; `retryAfterMs` when it said how long to wait. */
export class TokenRefusedError extends Error {
  constructor(
    readonly status: number,
    readonly retryAfterMs: number | undefined,
  ) {
    super(`POST /api/token answered ${status}.`);
    this.name = 'TokenRefusedError';
  }
}

const KEY = 'session';
const TIMEOUT_MS = 10_000;

/**
 * Continues the earlier conversation if the server still keeps it, or begins a new one.
 * @throws TokenRefusedError, or what `fetch` throws without a network
 */
export async function requestAccess(earlier: KeptAccess | undefined): Promise<Access> {
  const response = await fetch('/api/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(earlier ? rightOf(earlier) : {}),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return (await response.json()) as Access;
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  throw new TokenRefusedError(response.status, Number.isFinite(seconds) ? seconds * 1000 : undefined);
}

/** Only what is needed leaves the browser. */
function rightOf({ conversationId, token, resume }: KeptAccess): object {
  return resume === undefined ? { conversationId, token } : { conversationId, resume };
}

export function keptAccess(): KeptAccess | undefined {
  try {
    const kept = JSON.parse(readKept(KEY) ?? 'null') as unknown;
    return isKeptAccess(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what a browser had kept, maybe of an earlier version of the page, is still one. */
export function isKeptAccess(value: unknown): value is KeptAccess {
  const { conversationId, token, resume, started } = (value ?? {}) as Partial<KeptAccess>;
  return (
    typeof conversationId === 'string' &&
    typeof token === 'string' &&
    typeof started === 'boolean' &&
    (resume === undefined || typeof resume === 'string')
  );
}

export function keepAccess(access: KeptAccess | undefined): void {
  keep(KEY, access && JSON.stringify(access));
}
