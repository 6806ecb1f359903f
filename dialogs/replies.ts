// Replies of the guided flows, which bring their cards ready made.
import type { CardMessage } from '../cards/card.js';
import { reply, type ReplyContent, type ReplyFile } from './reply.js';
import type { Turn } from './turn.js';

export function replyCard(turn: Turn, message: CardMessage): Promise<void> {
  reply(turn, { kind: 'card', message }, { private: true, ...nameOf(message) });
  return Promise.resolve();
}

/** Text to be copied, shown letter for letter. */
export function replyPlainText(turn: Turn, text: string): Promise<void> {
  reply(turn, { kind: 'text', text, format: 'plain' }, { private: true });
  return Promise.resolve();
}

/** Sends a small file, whole within the message. Only where `takesFiles`. */
export function replyFile(turn: Turn, text: string, file: ReplyFile): Promise<void> {
  reply(turn, { kind: 'file', text, file }, { private: true });
  return Promise.resolve();
}

/** Where a channel cannot replace a message: what is `needed` is said anew, what is `dispensable` is not. */
export type Replacing = 'needed' | 'dispensable';

/** Puts a card, or a line of text, in the place of a message, under the same name. */
export function replaceMessage(
  turn: Turn,
  { id, name }: { id: string; name: string },
  message: CardMessage | string,
  importance: Replacing,
): Promise<void> {
  const content: ReplyContent =
    typeof message === 'string' ? { kind: 'text', text: message } : { kind: 'card', message };
  const named = { name, ...(typeof message === 'string' ? {} : nameOf(message)) };
  reply(turn, content, { private: true, ...named, replaces: { id, importance } });
  return Promise.resolve();
}

function nameOf({ name }: CardMessage): { name?: string } {
  return name === undefined ? {} : { name };
}
