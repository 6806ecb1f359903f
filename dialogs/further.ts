// A follow-up on the answer shown last: the piece it is after, or that there is no more to say, what is near, and who may know.
import { WORDS } from '../cards/words/index.js';
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import { asksForMore } from '../knowledge/pointing.js';
import type { AnsweringOptions } from './answering-options.js';
import { askOption } from './menus.js';
import { replyNone } from './not-known.js';
import { relatedOf } from './related.js';
import { reply, replyText } from './reply.js';
import type { Turn } from './turn.js';

export function answerFurther(
  turn: Turn,
  { entry, evidence }: Extract<Finding, { outcome: 'answer' }>,
  text: string,
  options: AnsweringOptions,
): void {
  const knowledge = options.knowledge();
  const piece = knowledge.piece(entry, turn.locale, evidence, text);
  if (piece === undefined && !asksForMore(text)) return replyNone(turn, relatedOf(entry, knowledge), options);
  if (piece === undefined) sayThatIsAll(turn, entry, options);
  else replyText(turn, piece);
  turn.state.session.lastSaid = 'answer'; // a part of it, or about it
}

/** Where the question goes on to something else ("and how do I do that?"), that is often among what is related. */
function sayThatIsAll(turn: Turn, entry: Entry, { knowledge, contactUrl }: AnsweringOptions): void {
  const { answer, none } = WORDS[turn.locale];
  const known = knowledge();
  const url = known.profile.contactFor(entry.topic) ?? contactUrl;
  const near = relatedOf(entry, known).map((other) => askOption(other, turn.locale));
  reply(turn, {
    kind: 'menu',
    menu: {
      title: answer.thatIsAll(entry.texts[turn.locale].label),
      text: known.profile.texts[turn.locale].person,
      groups: near.length > 0 ? [{ options: near }] : [],
      more: url === undefined ? [] : [{ title: none.contact, url }],
    },
  });
}

/** Whether it is what was answered last. */
export function isOnTheScreen({ state: { session } }: Turn, { id }: Entry): boolean {
  return session.lastEntry === id && session.lastSaid === 'answer';
}

/**
 * "And how much is the discount?", right after where prices are seen: the sentence that is asked for, and not the whole answer again; after that
 * there is no more to say.
 */
export function sayOnlyLead(
  turn: Turn,
  { entry, lead, question }: { entry: Entry; lead: string; question: string },
  options: AnsweringOptions,
): void {
  if (turn.state.session.ledAgain === true) sayThatIsAll(turn, entry, options);
  else replyText(turn, lead);
  turn.state.session.ledAgain = true;
  turn.state.session.lastSaid = 'answer';
  turn.state.session.lastQuestion = question;
  turn.state.session.rateable = true;
}
