// What a pressed Universal Action gets back in the very response: the new card, or a line that says what happened.
import type { Activity, AdaptiveCardInvokeResponse, TurnContext } from 'botbuilder';
import type { Card } from '../../../cards/card.js';

interface Reply {
  /** The card that takes the place of the pressed one. */
  card?: Card;
  /** What was said last, in one line. */
  line?: string;
}

const KEY = Symbol('reply to a universal action');

export function replyOf(context: TurnContext): Reply | undefined {
  return context.turnState.get<Reply>(KEY);
}

/** Notes what is sent in this turn, or put in the place of a message. */
export function noteReply(context: TurnContext, { id, text, summary, attachments }: Partial<Activity>): void {
  const isReplacement = id !== undefined && id === context.activity.replyToId;
  const card = isReplacement ? (attachments?.[0]?.content as Card | undefined) : undefined;
  const line = text ?? summary;
  context.turnState.set(KEY, { ...replyOf(context), ...(card ? { card } : {}), ...(line ? { line } : {}) });
}

/**
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 * @param otherwise what to say where nothing was said
 */
export function cardResponse(
  context: TurnContext,
  otherwise = '',
): Omit<AdaptiveCardInvokeResponse, 'value'> & { value: unknown } {
  const { card, line = otherwise } = replyOf(context) ?? {};
  return card
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line };
}
