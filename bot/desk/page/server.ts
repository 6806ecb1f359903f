// Asks the server. Every change carries the token of the session; a session that has ended leads back to the sign-in.
import { start, words } from './start.js';

/** What the server says no with; `details` are faults to show at their place. */
export class ServerRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** @throws ServerRefusal, its message in the person's language where the page knows one */
export async function get<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  const search = new URLSearchParams(query).toString();
  return answerOf<T>(() =>
    fetch(`/desk/api${path}${search && `?${search}`}`, { credentials: 'same-origin' }),
  );
}

/** @throws ServerRefusal */
export async function post<T>(path: string, body: object = {}): Promise<T> {
  return answerOf<T>(() =>
    fetch(`/desk/api${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Desk-Token': start.session?.csrf ?? '' },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf<T>(ask: () => Promise<Response>): Promise<T> {
  const response = await ask().catch(() => {
    throw new ServerRefusal(0, words.trouble.offline, {});
  });
  const body = (await response.json().catch(() => ({}))) as { error?: Record<string, unknown> };
  if (response.ok) return body as T;
  if (response.status === 401) throw new ServerRefusal(401, words.signIn.ended, {});
  const { message, ...details } = body.error ?? {};
  const { server, busy } = words.trouble;
  const said = response.status >= 500 ? server : response.status === 429 ? busy : String(message);
  throw new ServerRefusal(response.status, said, details);
}
