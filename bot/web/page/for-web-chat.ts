// Activities as they come -> as Web Chat makes the best of them. Pure.
import { plainTextsOfCards } from './card-texts.js';
import type { Activity } from './web-chat.js';

/** Shows what a button said, gives screen readers the words of cards, takes deleted messages away without a trace. */
export function forWebChat(activity: Activity): Activity {
  // Web Chat draws a deleted message as an error; an event in its place draws as nothing.
  if (activity.type === 'messageDelete') return { ...activity, type: 'event', name: 'deleted' };
  // It hides a message without text, even one that brings words to show in its place.
  const shown = activity.channelData?.messageBack?.displayText;
  if (shown !== undefined && !activity.text) return { ...activity, text: shown, textFormat: 'plain' };
  const spoken = spokenText(activity);
  if (spoken === undefined) return activity;
  return { ...activity, channelData: { ...activity.channelData, 'webchat:fallback-text': spoken } };
}

/**
 * What is read out in place of a message with cards: its text and each card's own plain text, in order. Left alone,
 * Web Chat says "a card" and the names of its buttons, and nothing of the answer.
 */
function spokenText({ type, text, attachments }: Activity): string | undefined {
  if (type !== 'message' || !Array.isArray(attachments)) return undefined;
  const cards = plainTextsOfCards(attachments);
  if (cards.length === 0 || cards.some((card) => card === undefined)) return undefined;
  const words = [text, ...cards].filter((part) => typeof part === 'string' && part !== '').join('\n');
  return words.replace(/ \(https?:[^)\s]*\)/g, ''); // nobody wants to hear an address spelled
}
