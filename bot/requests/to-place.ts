// Tells those who answer, where they are not at the desk anyhow: by mail. What they do then, they do at the desk.
import { languageName } from '../../cards/words/format.js';
import { REQUEST_WORDS } from '../../cards/words/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Deliver } from './deliveries.js';
import type { Mail, Mailer } from './mailer.js';
import type { Delivery, Request } from './request.js';

export interface ToPlaceOptions {
  /** Undefined: no mail server is configured. */
  mailer: Mailer | undefined;
  knowledge: () => Knowledge;
  /** Where the desk is; undefined = on this machine, and people know. */
  publicUrl: string | undefined;
}

export function createToPlace({ mailer, knowledge, publicUrl }: ToPlaceOptions): Deliver {
  return async (request, delivery) => {
    const to = addressOf(knowledge().profile.requests?.placeFor(request.topic).to);
    // Whoever works at the desk looks there.
    if (to === undefined || !mailer) return 'done';
    await mailer({ to, ...mailAbout(request, delivery, knowledge(), publicUrl) });
    return 'done';
  };
}

/** The address of a `mailto:`. */
function addressOf(to: string | undefined): string | undefined {
  return to?.startsWith('mailto:') ? decodeURIComponent(new URL(to).pathname) : undefined;
}

/** As long as a subject line may be, roughly. */
const MAX_SUBJECT = 90;

/** In the organisation's language; the words of the asker as they are. Nothing in it tells who asked. */
export function mailAbout(
  request: Request,
  { id, about }: Delivery,
  knowledge: Knowledge,
  publicUrl: string | undefined,
): Omit<Mail, 'to'> {
  const locale = knowledge.profile.defaultLanguage;
  const { mail } = REQUEST_WORDS[locale];
  const message = 'message' in about ? request.messages.find((one) => one.id === about.message) : undefined;
  const became = 'became' in about ? about.became : 'wroteBack';
  const happened = became === 'taken' || became === 'answered' ? mail.became.reopened : mail.became[became];
  const link = publicUrl === undefined ? '' : mail.answerAt(`${publicUrl}/desk#/requests/${request.id}`);
  const topic = request.topic === undefined ? '' : knowledge.topicTitle(request.topic, locale);
  const parts = [
    `${happened}: ${request.id}`,
    topic,
    ...(message ? [message.text] : [request.question, request.details]),
    mail.reads(languageName(request.locale, locale)),
    [link, mail.notHere].filter(Boolean).join('\n'),
  ];
  const subject = `[${request.id}] ${happened}: ${request.question}`.replace(/\s+/g, ' ');
  return {
    subject: subject.length > MAX_SUBJECT ? `${subject.slice(0, MAX_SUBJECT - 1)}…` : subject,
    text: parts.filter((part) => part !== '').join('\n\n'),
    name: `request-${request.id}-${id.replace(/[^A-Za-z0-9-]/g, '-')}`,
  };
}
