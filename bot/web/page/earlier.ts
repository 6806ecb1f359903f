// The conversations that were left for a new one, so that they can be opened again: kept in this browser, and by the server for
// as long as it keeps any.
import { keep, readKept } from './kept.js';
import { isKeptAccess, requestAccess, type KeptAccess } from './access.js';

/** A conversation of before. */
export interface Earlier {
  access: KeptAccess;
  /** The first thing that was asked in it. */
  about: string;
  /** When it was left, epoch ms. */
  leftAt: number;
}

const KEY = 'earlier';
/** As many as fit on a phone below the rest of the menu. */
const MOST = 5;
/** In characters: about a line of the menu. */
const LONGEST_ABOUT = 80;

/** Those that are kept, the latest first. */
export function earlierOnes(): Earlier[] {
  try {
    const kept = JSON.parse(readKept(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter(isEarlier) : [];
  } catch {
    return [];
  }
}

function isEarlier(value: unknown): value is Earlier {
  const { access, about, leftAt } = (value ?? {}) as Partial<Earlier>;
  return isKeptAccess(access) && typeof about === 'string' && typeof leftAt === 'number';
}

/** Puts one first. One in which nothing was asked is not worth coming back to; one that has no resume token cannot be had back. */
export function keepEarlier({ access, about, leftAt }: Earlier): void {
  if (about === '' || access.resume === undefined) return;
  const shortened = [...about.replace(/\s+/g, ' ')].slice(0, LONGEST_ABOUT).join('');
  write([{ access, about: shortened, leftAt }, ...without(access.conversationId)].slice(0, MOST));
}

/** @returns what is left when one is opened again */
export function dropEarlier(conversationId: string): void {
  write(without(conversationId));
}

const without = (conversationId: string): Earlier[] =>
  earlierOnes().filter(({ access }) => access.conversationId !== conversationId);

const write = (ones: readonly Earlier[]): void =>
  keep(KEY, ones.length === 0 ? undefined : JSON.stringify(ones));

/**
 * "Forget me" is about all of them: each is told so in the same words as the button of the card would, and is no longer listed.
 * One that the server does not know any more is forgotten already.
 */
export async function forgetEarlier(): Promise<void> {
  const ones = earlierOnes();
  write([]);
  for (const { access } of ones) await forgetOne(access).catch(() => undefined);
}

async function forgetOne(earlier: KeptAccess): Promise<void> {
  const { conversationId, token, userId, domain } = await requestAccess(earlier);
  if (conversationId !== earlier.conversationId) return;
  await fetch(`${domain}/conversations/${encodeURIComponent(conversationId)}/activities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ type: 'message', from: { id: userId }, value: { action: 'forget', sure: true } }),
    keepalive: true, // it is sent even if the page is closed now
  });
}
