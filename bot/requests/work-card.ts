// A request as data for the card that experts have in a channel. Pure.
import type { WorkCardInput } from '../../cards/request-work-card.js';
import type { Reply } from '../../dialogs/reply.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Request } from './request.js';

/** @param publicUrl of the desk; undefined where there is none that others reach */
export function workReply(request: Request, knowledge: Knowledge, publicUrl: string | undefined): Reply {
  const { id, state, takenBy, at, topic, locale, question, details, messages, events } = request;
  const reader = knowledge.profile.defaultLanguage;
  const card: WorkCardInput = {
    ...{ locale: reader, request: id, state, holder: takenBy?.name, at, asked: locale, question, details },
    topic: topic === undefined ? undefined : knowledge.topicTitle(topic, reader),
    messages: messages.map(({ by, text }) => ({ by, text })),
    notDelivered: events.at(-1)?.did === 'notDelivered',
    link: publicUrl === undefined ? undefined : `${publicUrl}/desk#/requests/${id}`,
  };
  return { kind: 'work', locale: reader, card };
}
