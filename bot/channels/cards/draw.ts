// A reply as one message with an Adaptive Card where there is something to press, else as a text. Pure.
import { ActivityTypes, CardFactory, InputHints, TextFormatTypes, type Activity } from 'botbuilder';
import { buildAnswerCard } from '../../../cards/answer-card.js';
import type { CardMessage } from '../../../cards/card.js';
import { buildCheckNoticeCard } from '../../../cards/check-notice-card.js';
import { buildLookCard } from '../../../cards/check-look-card.js';
import { buildStepCard } from '../../../cards/check-step-card.js';
import { buildVerdictCard } from '../../../cards/check-verdict-card.js';
import { buildChoicesCard, buildNoneCard } from '../../../cards/find-cards.js';
import { buildMenuCard } from '../../../cards/menu-card.js';
import { buildReloadCard } from '../../../cards/reload-card.js';
import { buildReportCard } from '../../../cards/report-card.js';
import { buildRequestCard, buildRequestNewsCard } from '../../../cards/request-card.js';
import { buildWorkCard, buildWorkNoteCard } from '../../../cards/request-work-card.js';
import type { Reply, ReplyFile } from '../../../dialogs/reply.js';

export function drawActivity(reply: Reply): Partial<Activity> {
  const message = drawCard(reply, { takesFiles: true });
  return message ? cardActivity(message, reply) : textActivity(reply);
}

/**
 * @param takesFiles whether the client is our page, which copies, saves and prints by itself
 * @returns undefined for what is only text
 */
export function drawCard(reply: Reply, { takesFiles }: { takesFiles: boolean }): CardMessage | undefined {
  switch (reply.kind) {
    case 'answer':
      return buildAnswerCard(reply, { shares: takesFiles });
    case 'choices':
      return buildChoicesCard(reply);
    case 'none':
      return buildNoneCard(reply);
    case 'menu':
      return buildMenuCard(reply.menu, reply.locale);
    case 'report':
      return buildReportCard(reply);
    case 'reload':
      return buildReloadCard(reply);
    case 'step':
      return buildStepCard(reply.step);
    case 'look':
      return buildLookCard(reply.look);
    case 'verdict':
      return buildVerdictCard(reply.verdict, { takesFiles });
    case 'request':
      return buildRequestCard(reply.request);
    case 'requestNews':
      return buildRequestNewsCard(reply.news);
    case 'work':
      return buildWorkCard(reply.card);
    case 'workNote':
      return buildWorkNoteCard(reply.note);
    case 'notice':
      return buildCheckNoticeCard(reply.notice);
    case 'text':
    case 'file':
      return undefined;
  }
}

export function cardActivity(
  { card, summary }: CardMessage,
  { locale }: Pick<Reply, 'locale'>,
): Partial<Activity> {
  return { ...shared(locale), attachments: [CardFactory.adaptiveCard(card)], summary };
}

function textActivity(reply: Reply): Partial<Activity> {
  const text = 'text' in reply ? reply.text : '';
  const isPlain = reply.kind === 'text' && reply.format === 'plain';
  return {
    ...shared(reply.locale),
    text,
    ...(isPlain ? { textFormat: TextFormatTypes.Plain } : {}),
    ...(reply.kind === 'text' && reply.chosen ? { channelData: { chosenLanguage: reply.chosen } } : {}),
    ...(reply.kind === 'file' ? { attachments: [attachmentOf(reply.file)] } : {}),
  };
}

/** Whole within the message, for download. */
function attachmentOf({ name, contentType, content }: ReplyFile): {
  name: string;
  contentType: string;
  contentUrl: string;
} {
  const data = Buffer.from(content).toString('base64');
  return { name, contentType, contentUrl: `data:${contentType};charset=utf-8;base64,${data}` };
}

function shared(locale: string): Partial<Activity> {
  return { type: ActivityTypes.Message, locale, inputHint: InputHints.ExpectingInput };
}
