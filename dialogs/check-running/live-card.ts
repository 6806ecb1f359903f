// The one card of a guided check that waits for an answer. When another follows, a line takes its place, pressed or not: two
// cards with live buttons for one question invite an answer that comes too late.
import type { CardMessage } from '../../cards/card.js';
import { replaceMessage, replyCard, type Replacing } from '../replies.js';
import type { Turn, WaitingCard } from '../turn.js';

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
 * @param replacing `needed`: it was pressed, and what is put there is said nowhere else
 * @returns false, having shown nothing, when the card's message is not known
 */
export async function closeCard(
  turn: Turn,
  message?: CardMessage | string,
  replacing: Replacing = 'dispensable',
): Promise<boolean> {
  const { card } = turn.state.session;
  delete turn.state.session.card;
  return card !== undefined && replaceCard(turn, card, message ?? card.line, replacing);
}

/** Shows a new version of the card that was pressed, in its place. @returns as `closeCard` */
export async function renewCard(turn: Turn, message: CardMessage): Promise<boolean> {
  const { card } = turn.state.session;
  return card !== undefined && replaceCard(turn, card, message, 'needed');
}

/** A client that says which message was pressed knows best: a network that repeats itself can show a card twice. */
async function replaceCard(
  turn: Turn,
  { id, name }: WaitingCard,
  message: CardMessage | string,
  replacing: Replacing,
): Promise<boolean> {
  const pressed = replacing === 'needed' ? turn.context.activity.replyToId : undefined;
  const place = pressed ?? id;
  if (place === undefined) return false;
  await replaceMessage(turn, { id: place, name }, message, replacing);
  return true;
}
