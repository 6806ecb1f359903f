// What goes out to Teams, as Teams shows it best. Pure: the dialogs write for every channel alike, and what they wrote is
// rewritten here, at the edge.
import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import { buildCard, paragraph, type Card } from '../../../cards/card.js';
import { isRunName } from '../../../cards/check-step-card.js';
import { payloadsIn } from '../../../cards/payloads-in.js';
import type { ShownAnswer } from '../../../dialogs/turn.js';
import type { Entry } from '../../../knowledge/entry.js';
import { DEFAULT_LOCALE, localeOfTag } from '../../../knowledge/locales.js';
import { answerAsTexts, type AnswerPart } from './answer-message.js';
import { isTargetedMessage, privacyOf, type Privacy } from './conversation.js';
import { withUniversalActions } from './universal-actions.js';
import { fitting } from './size-guard.js';

export interface Outgoing {
  activity: Partial<Activity>;
  /** For the asker's eyes only, in a group or channel. */
  targeted: boolean;
  /** The answer that it shows, so that feedback can be tied to it. */
  answer?: ShownAnswer;
}

export interface OutgoingOptions {
  /** What it replies to. */
  incoming: Partial<Activity>;
  /** Looks an entry up by id. */
  entry: (id: string) => Entry | undefined;
}

/** More are not shown. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions */
const MAX_SUGGESTED_ACTIONS = 3;

/** One message may become two: what Teams draws on texts only does not go beside a card. */
export function toTeams(activity: Partial<Activity>, { incoming, entry }: OutgoingOptions): Outgoing[] {
  if (activity.type !== ActivityTypes.Message) return [{ activity, targeted: false }];
  const privacy = privacyOf(incoming);
  const targeted = isTargeted(activity, privacy);
  const parts: AnswerPart[] =
    answerAsTexts(activity, { entry, isGroup: privacy.isGroup }) ??
    split(activity).map((part) => ({ activity: withButtons(part, targeted) }));
  return parts.map((part) => ({
    ...part,
    activity: fitting(quoting(withSuggestions(part.activity), targeted, incoming)),
    targeted,
  }));
}

/**
 * A new version of a message that showed a card: one that is only text becomes a card, too, because clients show nothing
 * where a card has turned into a text, until the chat is opened again. https://github.com/microsoft/botbuilder-js/issues/3822
 */
export function asReplacement(activity: Partial<Activity>): Partial<Activity> {
  const { text, textFormat, attachments = [], ...rest } = activity;
  if (!text || attachments.length > 0) return activity;
  const card = buildCard(localeOfTag(activity.locale) ?? DEFAULT_LOCALE, text, [paragraph(text)]);
  return { ...rest, attachments: [CardFactory.adaptiveCard(card)], summary: activity.summary ?? text };
}

/**
 * What was asked privately is answered privately, and a guided check is nobody's business but the asker's: its answers are
 * facts about an organisation, and its cards would crowd a channel.
 */
function isTargeted(activity: Partial<Activity>, { isGroup, asksPrivately }: Privacy): boolean {
  if (!isGroup) return false;
  const isOfRun =
    isRunName(activity.name) || payloadsIn(cardsOf(activity)).some((payload) => 'run' in payload);
  return asksPrivately || isOfRun;
}

function split(activity: Partial<Activity>): Partial<Activity>[] {
  const { text, textFormat, attachments = [], suggestedActions, summary, ...rest } = activity;
  if (!text || attachments.length === 0) return [activity];
  return [
    { ...rest, text, ...(textFormat === undefined ? {} : { textFormat }) },
    {
      ...rest,
      attachments,
      ...(suggestedActions ? { suggestedActions } : {}),
      ...(summary === undefined ? {} : { summary }),
    },
  ];
}

/** The summary is what notifications and the chat list show of a card. */
function withButtons(activity: Partial<Activity>, targeted: boolean): Partial<Activity> {
  const [card] = cardsOf(activity);
  if (!card) return activity;
  const attachments = (activity.attachments ?? []).map((attachment) => ({
    ...attachment,
    content: withUniversalActions(attachment.content, { targeted }) as object,
  }));
  const summary = activity.summary ?? card.fallbackText.split('\n')[0];
  return { ...activity, attachments, ...(summary === undefined ? {} : { summary }) };
}

/** Teams shows them under a text only. */
function withSuggestions({ suggestedActions, ...activity }: Partial<Activity>): Partial<Activity> {
  if (!suggestedActions || (activity.attachments ?? []).length > 0) return activity;
  const actions = suggestedActions.actions.slice(0, MAX_SUGGESTED_ACTIONS);
  return { ...activity, suggestedActions: { ...suggestedActions, actions } };
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

function cardsOf({ attachments = [] }: Partial<Activity>): Card[] {
  return attachments
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => content as Card);
}
