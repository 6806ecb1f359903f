// Somebody on the web page, without a browser: the very requests that the page makes, and what is then on the screen.
import { setTimeout } from 'node:timers/promises';
import { BASE, pathOf, type PageToken, type Seen, type SeenSet } from './direct-line/rig.js';
import { textOf } from './chat.js';

export interface PageVisitor {
  /** What the bot says before anybody has asked anything. */
  greeting: string;
  /** Types a text. @returns what the bot says to it, every word on its cards */
  ask(text: string): Promise<string>;
}

const PATIENCE_MS = 10_000;

/** @param language as the browser prefers it, such as `sv-SE` */
export async function visitPage(url: string, language: string): Promise<PageVisitor> {
  const call = async <T>(method: string, path: string, token?: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const page = await call<PageToken>('POST', '/api/token');
  await call('POST', `${BASE}/conversations`, page.token, { locale: language });
  let watermark = '';
  const heard = async (fits: (seen: Seen) => boolean): Promise<string> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const path = `${pathOf(page)}/activities?watermark=${watermark}`;
      const { activities, watermark: next } = await call<SeenSet>('GET', path, page.token);
      const said = activities.filter(
        (seen) => seen.from.role !== 'user' && seen.type === 'message' && fits(seen),
      );
      if (said.length > 0) {
        watermark = next ?? watermark;
        return said.map((activity) => textOf({ id: activity.id, activity } as never)).join('\n');
      }
      if (Date.now() > deadline) throw new Error(`The bot said nothing in ${PATIENCE_MS} ms.`);
      await setTimeout(20); // looked at again, not a time waited for
    }
  };
  const send = (activity: object): Promise<{ id: string }> =>
    call('POST', `${pathOf(page)}/activities`, page.token, {
      from: { id: page.userId },
      locale: language,
      ...activity,
    });
  return {
    greeting: await heard(() => true),
    async ask(text) {
      const { id } = await send({ type: 'message', text });
      return heard(({ replyToId }) => replyToId === id);
    },
  };
}
