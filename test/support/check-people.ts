// A person in front of a running bot, on the web or in Teams: what was typed and pressed in, what is then on the screen out.
// All over HTTP, as the channels do it; the bot may be killed and started again in between, at the same address.
import type { Activity } from 'botbuilder';
import { buttonsOf, type Json, type Shown } from './chat.js';
import type { FakeConnector } from './teams-connector.js';
import { teamsActivity } from './teams-rig.js';

export interface CheckPerson {
  /** Everything the bot has on the screen, in order; replaced messages keep their place. */
  readonly screen: readonly Shown[];
  say(text: string): Promise<void>;
  /** Gives their nth message, from 0, other words; only in Teams, for web pages send no edits. */
  edit?(nth: number, text: string): Promise<void>;
  /** Presses the button called `title` on the newest card that has it. */
  press(title: string, inputs?: Readonly<Record<string, string>>): Promise<void>;
}

/** Somebody on the web page, in a conversation of their own. */
export async function webPerson(url: string, locale: string): Promise<CheckPerson> {
  const { token, conversationId, userId } = await postJson<WebPage>(`${url}/api/token`, {});
  const authorization = { authorization: `Bearer ${token}` };
  const activities = `${url}/v3/directline/conversations/${conversationId}/activities`;
  const screen = new Map<string, Partial<Activity>>();
  let watermark = '';
  const send = async (activity: object): Promise<void> => {
    const from = { id: userId };
    await postJson(activities, { type: 'message', from, locale, ...activity }, authorization);
    const response = await fetch(`${activities}?watermark=${watermark}`, { headers: authorization });
    const set = (await response.json()) as { activities: Activity[]; watermark: string };
    watermark = set.watermark;
    for (const shown of set.activities)
      if (shown.type === 'message' && shown.from.id !== userId) screen.set(shown.id ?? '', shown);
  };
  return person(screen, {
    say: (text) => send({ text }),
    submit: (value) => send({ value }),
  });
}

interface WebPage {
  token: string;
  conversationId: string;
  userId: string;
}

/** Somebody in a personal chat in Teams; with a connector of their own, for it holds their screen. */
export function teamsPerson(url: string, connector: FakeConnector, locale: string): CheckPerson {
  const id = crypto.randomUUID();
  const send = async (activity: object): Promise<void> => {
    const envelope = teamsActivity(connector.url);
    const from = { ...envelope.from, id: `29:${id}` };
    const conversation = { ...envelope.conversation, id: `a:${id}` };
    await postJson(`${url}/api/messages`, { ...envelope, from, conversation, locale, ...activity });
  };
  const written: string[] = [];
  return person(connector.screen, {
    say: (text) => send({ text, id: written[written.push(crypto.randomUUID()) - 1] }),
    edit: (nth, text) =>
      send({ type: 'messageUpdate', id: written[nth], text, channelData: { eventType: 'editMessage' } }),
    submit: (data, replyToId) => {
      const value = { action: { type: 'Action.Execute', data }, trigger: 'manual' };
      return send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId });
    },
  });
}

interface Line {
  say: (text: string) => Promise<void>;
  edit?: (nth: number, text: string) => Promise<void>;
  submit: (data: object, cardId: string) => Promise<void>;
}

function person(messages: ReadonlyMap<string, Partial<Activity>>, { say, edit, submit }: Line): CheckPerson {
  const screenNow = (): Shown[] => [...messages].map(([id, activity]) => ({ id, activity }));
  return {
    get screen() {
      return screenNow();
    },
    say,
    ...(edit ? { edit } : {}),
    async press(title, inputs = {}) {
      const pressed = screenNow()
        .flatMap((shown) => buttonsOf(shown).map((button) => ({ shown, button })))
        .findLast(({ button }) => button['title'] === title);
      if (!pressed) throw new Error(`No button "${title}" on the screen.`);
      await submit({ ...(pressed.button['data'] as Json), ...inputs }, pressed.shown.id);
    },
  };
}

async function postJson<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
