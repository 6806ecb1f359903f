// A request as data for the cards that experts have: in a channel, and in the dialog that finds it. Pure.
import type { WorkCardInput } from '../../cards/request-work-card.js';
import type { Reply } from '../../dialogs/reply.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Locale } from '../../knowledge/locales.js';
import type { Request } from './request.js';

/** @param publicUrl of the desk; undefined where there is none that others reach */
export function workReply(request: Request, knowledge: Knowledge, publicUrl: string | undefined): Reply {
  const locale = knowledge.profile.defaultLanguage;
  return { kind: 'work', locale, card: workInput(request, knowledge, publicUrl, locale) };
}

/** @param locale whoever reads it */
export function workInput(
  { id, state, takenBy, at, topic, locale: asked, question, details, messages, events }: Request,
  knowledge: Knowledge,
  publicUrl: string | undefined,
  locale: Locale,
): WorkCardInput {
  return {
    ...{ locale, request: id, state, holder: takenBy?.name, at, asked, question, details },
    topic: topic === undefined ? undefined : knowledge.topicTitle(topic, locale),
    messages: messages.map(({ by, text }) => ({ by, text })),
    notDelivered: events.at(-1)?.did === 'notDelivered',
    link: publicUrl === undefined ? undefined : `${publicUrl}/desk#/requests/${id}`,
  };
}
