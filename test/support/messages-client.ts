// Talks to `POST /api/messages` as Azure Bot Service does, with the replies in the HTTP answer (`expectReplies`).
import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card.js';

let counter = 0;

export interface MessagesClient {
  /** Sends an activity and returns what the bot answered. @throws when the status is not 200 */
  send(activity: object): Promise<Partial<Activity>[]>;
  /** Sends raw text as the body. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
}

/** @param userId a new one for each test keeps conversations apart */
export function messagesClient(url: string, userId: string, locale = 'en-US'): MessagesClient {
  const post: MessagesClient['post'] = (body, headers = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  return {
    post,
    async send(activity) {
      const whole = {
        type: 'message',
        id: `activity-${++counter}`,
        channelId: 'test',
        serviceUrl: 'http://127.0.0.1:9',
        conversation: { id: `conversation-${userId}` },
        from: { id: userId },
        recipient: { id: 'bot', name: 'Colleague' },
        deliveryMode: 'expectReplies',
        locale,
        ...activity,
      };
      const response = await post(JSON.stringify(whole));
      if (response.status !== 200) throw new Error(`status ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { activities: Partial<Activity>[] }).activities;
    },
  };
}

/** The Adaptive Card of a reply. @throws when it has none */
export function cardOf(activity: Partial<Activity> | undefined): Card {
  const attachment = activity?.attachments?.find(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  );
  if (!attachment) throw new Error(`no card in ${JSON.stringify(activity)}`);
  return attachment.content as Card;
}

/** The payloads of a card's buttons by their titles, wherever they stand. */
export function buttonsOf(card: Card): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    const { type, title, data } = part as { type?: string; title?: string; data?: unknown };
    if (type === 'Action.Submit' && title !== undefined) found[title] = data;
    Object.values(part).forEach(visit);
  };
  visit(card);
  return found;
}
