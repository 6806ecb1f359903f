// The one card of a guided check that waits for an answer. When another follows, a line takes its place, pressed or not: two
// cards with live buttons for one question invite an answer that comes too late.
import type { RunKey } from '../../cards/check-step-card.js';
import { reply, type Replacement, type ReplyContent } from '../reply.js';
import type { Turn, WaitingCard } from '../turn.js';

/** What is said in a check is the asker's own business. */
export function sayPrivately(turn: Turn, content: ReplyContent): void {
  const name = nameOf(content);
  reply(turn, content, { private: true, ...(name === undefined ? {} : { name }) });
}

/**
 * Shows a card, and closes the one that waited before.
 * @param question what the card asks; undefined for one that asks nothing, a verdict
 */
export function showCard(turn: Turn, content: ReplyContent, question: string | undefined): void {
  closeCard(turn);
  sayPrivately(turn, content);
  const name = nameOf(content);
  if (question !== undefined && name !== undefined) turn.state.session.card = { name, line: `↓ ${question}` };
}

/**
 * Puts something in the place of the card that waits, which is then over.
 * @param content default: what it asked
 * @param importance `needed`: it was pressed, and what is put there is said nowhere else
 * @returns false, having shown nothing, when the card's message is not known
 */
export function closeCard(
  turn: Turn,
  content?: ReplyContent,
  importance: Replacement['importance'] = 'dispensable',
): boolean {
  const { card } = turn.state.session;
  delete turn.state.session.card;
  if (card === undefined) return false;
  return replaceCard(turn, card, content ?? { kind: 'text', text: card.line }, importance);
}

/** Shows a new version of the card that was pressed, in its place. @returns as `closeCard` */
export function renewCard(turn: Turn, content: ReplyContent): boolean {
  const { card } = turn.state.session;
  return card !== undefined && replaceCard(turn, card, content, 'needed');
}

/** A client that says which message was pressed knows best: a network that repeats itself can show a card twice. */
function replaceCard(
  turn: Turn,
  { id, name }: WaitingCard,
  content: ReplyContent,
  importance: Replacement['importance'],
): boolean {
  const pressed = importance === 'needed' ? turn.context.activity.replyToId : undefined;
  const place = pressed ?? id;
  if (place === undefined) return false;
  reply(turn, content, {
    private: true,
    name: nameOf(content) ?? name,
    replaces: { id: place, importance },
  });
  return true;
}

/** By which the message of a step is found again once it is on the screen: it tells one state of one run. */
function nameOf(content: ReplyContent): string | undefined {
  if (content.kind === 'look') return runName(content.look.key);
  return content.kind === 'step' ? runName(content.step.key) : undefined;
}

const runName = ({ check, run, revision }: RunKey): string => `check/${check}/${run}/${revision}`;
