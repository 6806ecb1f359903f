// Data -> activity: the only place where dialogs touch the SDK's message shape.
import { ActivityTypes, CardFactory, InputHints } from 'botbuilder';
import type { CardMessage } from '../cards/card.js';
import type { Turn } from './turn.js';

export async function replyCard({ context, locale }: Turn, { card, summary }: CardMessage): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    attachments: [CardFactory.adaptiveCard(card)],
    summary,
    locale,
    inputHint: InputHints.ExpectingInput,
  });
}

/** @param text our own words; never something a person typed, since clients draw it as Markdown */
export async function replyText({ context, locale }: Turn, text: string): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    text,
    locale,
    inputHint: InputHints.ExpectingInput,
  });
}
