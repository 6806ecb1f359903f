// Data -> activity: the only place where dialogs touch the SDK's message shape.
import {
  ActivityImportance,
  ActivityTypes,
  CardFactory,
  Channels,
  InputHints,
  TextFormatTypes,
  type Activity,
} from 'botbuilder';
import type { CardMessage } from '../cards/card.js';
import type { Turn } from './turn.js';

export async function replyCard(turn: Turn, message: CardMessage): Promise<void> {
  await turn.context.sendActivity(cardActivity(turn, message));
}

/** @param text our own words; never something a person typed, since clients draw it as Markdown */
export async function replyText(turn: Turn, text: string): Promise<void> {
  await turn.context.sendActivity(textActivity(turn, text));
}

/** Text to be copied, shown letter for letter. */
export async function replyPlainText(turn: Turn, text: string): Promise<void> {
  await turn.context.sendActivity({ ...textActivity(turn, text), textFormat: TextFormatTypes.Plain });
}

export interface File {
  name: string;
  contentType: string;
  /** Text of the file. */
  content: string;
}

/** Sends a small file, whole within the message. Only where `takesFiles`. */
export async function replyFile(
  turn: Turn,
  text: string,
  { name, contentType, content }: File,
): Promise<void> {
  const contentUrl = `data:${contentType};charset=utf-8;base64,${Buffer.from(content).toString('base64')}`;
  const attachments = [{ name, contentType, contentUrl }];
  await turn.context.sendActivity({ ...textActivity(turn, text), attachments });
}

/** Teams takes no file within a message; Web Chat offers it for download. */
export function takesFiles({ context }: Turn): boolean {
  return context.activity.channelId !== (Channels.Msteams as string);
}

/** Where a channel cannot replace a message: what is `needed` is said anew, what is `dispensable` is not. */
export type Replacing = 'needed' | 'dispensable';

/** Puts a card, or a line of text, in the place of a message, under the same name. */
export async function replaceMessage(
  turn: Turn,
  { id, name }: { id: string; name: string },
  message: CardMessage | string,
  replacing: Replacing,
): Promise<void> {
  const activity = typeof message === 'string' ? textActivity(turn, message) : cardActivity(turn, message);
  const importance = replacing === 'needed' ? ActivityImportance.Normal : ActivityImportance.Low;
  await turn.context.updateActivity({ name, ...activity, id, importance });
}

function cardActivity({ locale }: Turn, { card, summary, name }: CardMessage): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    attachments: [CardFactory.adaptiveCard(card)],
    summary,
    locale,
    inputHint: InputHints.ExpectingInput,
    ...(name === undefined ? {} : { name }),
  };
}

function textActivity({ locale }: Turn, text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, locale, inputHint: InputHints.ExpectingInput };
}
