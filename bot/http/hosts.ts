// Which names a request may call the bot by. Against DNS rebinding: a page whose own name leads to this machine would pass for
// one of ours. Only a bot without an app id needs it, since it believes whoever reaches it.
import type { IncomingMessage } from 'node:http';
import { refusal } from './answers.js';
import type { Check } from './guard.js';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to this machine by a name that nobody else can own. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

/** Refuses other Hosts than `localhost`, `127.0.0.1` and `[::1]`, and pages from anywhere else; any port. */
export const onlyLoopback: Check = ({ headers: { host, origin }, url }: IncomingMessage) => {
  if (host !== undefined && !isLoopback(`http://${host}`))
    return refusal(403, 'BadArgument', 'Without an app id the bot answers as localhost only.');
  if (origin !== undefined && url?.startsWith('/api/messages') && !isLoopback(origin))
    return refusal(403, 'BadArgument', 'This origin is not among the allowed ones.');
  return undefined;
};
