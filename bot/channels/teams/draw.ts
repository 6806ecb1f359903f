// A reply as Teams shows it best: answers as texts with a citation, everything with buttons as a card. Pure.
import { ActivityTypes, type Activity } from 'botbuilder';
import { buildCard, paragraph, type CardMessage } from '../../../cards/card.js';
import type { Reply } from '../../../dialogs/reply.js';
import type { ShownAnswer } from '../../../dialogs/turn.js';
import { cardActivity, drawActivity, drawCard } from '../cards/draw.js';
import { answerAsTexts } from './answer-message.js';
import { isTargetedMessage, privacyOf } from './conversation.js';
import { fitting } from './size-guard.js';
import { withUniversalActions } from './universal-actions.js';

/** Teams takes no file within a message. */
const TAKES = { takesFiles: false };

export interface Outgoing {
  activity: Partial<Activity>;
  /** For the asker's eyes only, in a group or channel. */
  targeted: boolean;
  /** The answer that it shows, so that feedback can be tied to it. */
  answer?: ShownAnswer;
}

/**
 * One reply may become two messages: what Teams draws on texts only does not go beside suggested actions.
 * @param incoming what it replies to
 */
export function drawForTeams(reply: Reply, incoming: Partial<Activity>): Outgoing[] {
  const targeted = isTargeted(reply, incoming);
  const finish = (activity: Partial<Activity>): Partial<Activity> =>
    fitting(quoting(activity, targeted, incoming));
  if (reply.kind === 'answer') {
    const [text, ...next] = answerAsTexts(reply, privacyOf(incoming));
    const answer = { entry: reply.entry.id, question: reply.question };
    return [
      { activity: finish(text), targeted, answer },
      ...next.map((activity) => ({ activity: finish(activity), targeted })),
    ];
  }
  const message = drawCard(reply, TAKES);
  const activity = message ? drawPressable(message, reply, targeted) : drawText(reply);
  return [{ activity: finish(activity), targeted }];
}

/**
 * A new version of a message that showed a card: what is only text becomes a card, too, because clients show nothing where
 * a card has turned into a text, until the chat is opened again. https://github.com/microsoft/botbuilder-js/issues/3822
 */
export function drawReplacement(reply: Reply, incoming: Partial<Activity>): Outgoing {
  const targeted = isTargeted(reply, incoming);
  const message = drawCard(reply, TAKES) ?? textCard(reply);
  const activity = fitting(quoting(drawPressable(message, reply, targeted), targeted, incoming));
  return { activity, targeted };
}

/** What was asked privately is answered privately, and some replies are nobody's business but the asker's anyhow. */
function isTargeted(reply: Reply, incoming: Partial<Activity>): boolean {
  const { isGroup, asksPrivately } = privacyOf(incoming);
  return isGroup && (asksPrivately || reply.private === true);
}

/**
 * The buttons of a step of a check replace it, as Universal Actions; everything else answers with a message of its own.
 * What a private card leads to is private, too.
 */
function drawPressable(message: CardMessage, reply: Reply, targeted: boolean): Partial<Activity> {
  const card = withUniversalActions(message.card, {
    replaceCard: reply.kind === 'step' || reply.kind === 'look' || reply.kind === 'work',
    targeted,
  });
  return cardActivity({ ...message, card }, reply);
}

/** Teams takes no file within a message: what is in it can still be copied. */
function drawText(reply: Reply): Partial<Activity> {
  if (reply.kind !== 'file') return drawActivity(reply);
  return drawActivity({ ...reply, kind: 'text', text: reply.file.content, format: 'plain' });
}

function textCard(reply: Reply): CardMessage {
  const text = 'text' in reply ? reply.text : '';
  return { card: buildCard(reply.locale, text, [paragraph(text)]), summary: text };
}

/** Teams shows the private request above the reply ("prompt preview"). */
function quoting(
  activity: Partial<Activity>,
  targeted: boolean,
  { id, type, recipient }: Partial<Activity>,
): Partial<Activity> {
  if (!targeted || type !== ActivityTypes.Message || !isTargetedMessage(recipient) || !id) return activity;
  return {
    ...activity,
    entities: [...(activity.entities ?? []), { type: 'targetedMessageInfo', messageId: id }],
  };
}
