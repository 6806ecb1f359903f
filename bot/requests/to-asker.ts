// Brings what an expert has written, or that a request is closed, back to whoever asked: into the very conversation.
import type { TurnContext } from 'botbuilder';
import { type ConversationReference } from 'botbuilder';
import type { Reply } from '../../dialogs/reply.js';
import { drawActivity } from '../channels/cards/draw.js';
import type { DirectLineAdapter } from '../channels/direct-line/index.js';
import { ConversationGoneError } from '../conversation-gone.js';
import { WEB_CHANNEL } from '../storage/state-keys.js';
import type { Deliver, Delivered } from './deliveries.js';
import type { Delivery, Request } from './request.js';

export interface ToAskerOptions {
  /** The web page's conversations on this server; undefined where Azure's service carries them. */
  web: Pick<DirectLineAdapter, 'continueConversation'> | undefined;
  /** Teams, and whatever else comes by way of Azure. @returns id of the message; empty where the person has blocked the bot */
  azure: (reference: Partial<ConversationReference>, reply: Reply) => Promise<string>;
}

export function createToAsker({ web, azure }: ToAskerOptions): Deliver {
  return async (request, delivery) => {
    const { asker, id } = request;
    const reply = newsOf(request, delivery);
    if (!reply) return 'gone';
    if (asker.channel === WEB_CHANNEL && web)
      return sayOnPage(web, asker.conversation, reply, `request-${id}-${delivery.id}`);
    return sayByAzure(azure, asker.conversation, reply);
  };
}

/** @returns undefined where there is nothing to tell any more */
export function newsOf(request: Request, { about, id: delivery, again }: Delivery): Reply | undefined {
  const { id, question, locale, messages } = request;
  const news = { locale, request: id, question, id: delivery, again: again === true };
  if ('became' in about) return { kind: 'requestNews', locale, private: true, news };
  const message = messages.find((one) => one.id === about.message);
  if (!message) return undefined;
  const { by = '', text, locale: written } = message;
  return {
    kind: 'requestNews',
    locale,
    private: true,
    news: { ...news, message: { by, text, locale: written } },
  };
}

/**
 * Under an id of its own: a page draws an id once, so that what is said again, after the process died in between, takes the place
 * of what was said before.
 */
async function sayOnPage(
  web: Pick<DirectLineAdapter, 'continueConversation'>,
  reference: Partial<ConversationReference>,
  reply: Reply,
  name: string,
): Promise<Delivered> {
  try {
    await web.continueConversation(reference, async (context: TurnContext) => {
      const activity = { ...drawActivity(reply), channelData: { fromPerson: true } };
      await context.sendActivity({ ...activity, id: `${context.activity.conversation.id}|${name}` });
    });
    return 'done';
  } catch (error) {
    if (error instanceof ConversationGoneError) return 'gone';
    throw error;
  }
}

async function sayByAzure(
  azure: ToAskerOptions['azure'],
  reference: Partial<ConversationReference>,
  reply: Reply,
): Promise<Delivered> {
  try {
    return (await azure(reference, reply)) === '' ? 'gone' : 'done';
  } catch (error) {
    // Refused for good: the person, the app or the conversation is gone.
    const { status } = error as { status?: unknown };
    if (status === 403 || status === 404) return 'gone';
    throw error;
  }
}
