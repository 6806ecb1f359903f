// What is to become of something that may have arrived: a service has answered with an error after it had delivered, or the
// process died before it could note it. Where the same thing can be said again without harm, it is. Pure.
import type { Delivery, Request } from './request.js';

/**
 * `repeat`: it bears a name, or takes the place of itself, so that twice is once. `wait`: it would stand there twice, and must not
 * be missing; it is said once more when a while has passed in which nobody has shown that they have it. `leave`: it stands
 * elsewhere anyhow, and is taken for delivered.
 */
export type Doubt = 'repeat' | 'wait' | 'leave';

export type DoubtOf = (request: Request, delivery: Delivery) => Doubt;

/** People who have got something mostly act upon it within this time. */
export const DOUBT_MS = 1_800_000;

/** Answers after which nothing has been delivered, besides all that begin with 4. */
const NOT_DELIVERED: ReadonlySet<number> = new Set([503]);
/** Nobody has been reached. */
const NOT_REACHED: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether an error says that nothing has arrived; of all others nobody knows. */
export function isRefusal(error: unknown): boolean {
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown };
  if (typeof status === 'number') return (status >= 400 && status < 500) || NOT_DELIVERED.has(status);
  return NOT_REACHED.has(code);
}

/** What is to be done next about a delivery that nobody is at. */
export type Next = 'try' | 'again' | 'wait' | 'done' | 'gone';

/** @param now epoch milliseconds */
export function nextFor({ unsure, again }: Delivery, doubt: Doubt, now: number): Next {
  if (unsure === undefined || doubt === 'repeat') return 'try';
  if (doubt === 'leave') return 'done';
  // Twice without a word: it can be told as not delivered, and not be said a third time.
  if (again) return 'gone';
  return now < doubtEnds(unsure) ? 'wait' : 'again';
}

/** @param unsure ISO 8601. @returns epoch milliseconds */
export function doubtEnds(unsure: string): number {
  return Date.parse(unsure) + DOUBT_MS;
}
