// The one card of a guided flow that waits for an answer. When another follows, a line takes its place, pressed or not: two
// cards with live buttons for one question invite an answer that comes too late.
import type { CardMessage } from '../../cards/card.js';
import { replaceMessage, replyCard, type Replacing } from '../replies.js';
import type { Turn } from '../turn.js';

/**
 * Shows a card, and closes the one that waited before.
 * @param question what the card asks; undefined for one that asks nothing, a verdict
 */
export async function showCard(
  turn: Turn,
  message: CardMessage,
  question: string | undefined,
): Promise<void> {
  await closeCard(turn);
  await replyCard(turn, message);
  const { name } = message;
  if (question !== undefined && name !== undefined) turn.state.session.card = { name, line: `↓ ${question}` };
}

/**
 * Puts something in the place of the card that waits, which is then over.
 * @param message default: what it asked
 * @param replacing `dispensable` unless it tells something that is said nowhere else
 * @returns false, having shown nothing, when the card's message is not known
 */
export async function closeCard(
  turn: Turn,
  message?: CardMessage | string,
  replacing: Replacing = 'dispensable',
): Promise<boolean> {
  const { card } = turn.state.session;
  delete turn.state.session.card;
  if (card?.id === undefined) return false;
  await replaceMessage(turn, { ...card, id: card.id }, message ?? card.line, replacing);
  return true;
}

/** Shows a new version of the card that waits, in its place. @returns as `closeCard` */
export async function renewCard(turn: Turn, message: CardMessage): Promise<boolean> {
  const { card } = turn.state.session;
  if (card?.id === undefined) return false;
  await replaceMessage(turn, { ...card, id: card.id }, message, 'needed');
  return true;
}
