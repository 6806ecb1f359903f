// "Did this help?": what is noted, and what a "no" leads to.
import { TALK_WORDS, WORDS } from '../cards/words/index.js';
import { wasAsked } from './answering.js';
import type { AnsweringOptions } from './answering-options.js';
import { nearMenu } from './menus.js';
import { reply, replyText } from './reply.js';
import type { FeedbackPayload, SessionState, Turn } from './turn.js';

type Missing = NonNullable<SessionState['missing']>;

export interface FeedbackOptions extends AnsweringOptions {
  /** Whether texts are kept in the journal: only then is it asked what was missing. */
  keepsText?: boolean | undefined;
}

/** A button under an answer, or its word typed. */
export function takeFeedback(turn: Turn, payload: FeedbackPayload, options: FeedbackOptions): void {
  const { answer, trouble } = WORDS[turn.locale];
  if (!isRateable(turn, payload, options)) return replyText(turn, trouble.staleCard);
  noteFeedback(turn, payload);
  if (payload.helpful) return replyText(turn, answer.thanksForYes);
  offerOthers(turn, payload, options);
}

/** Tied to the question, where there was one: without, it is the entry's text that is judged, not the finder. */
export function noteFeedback(
  turn: Turn,
  { helpful, question, entry }: FeedbackPayload,
  comment?: string,
): void {
  turn.record.events.push({
    kind: helpful ? 'helpful' : 'unhelpful',
    entry,
    ...(question === undefined ? {} : { question }),
    ...(comment ? { text: comment } : {}),
  });
}

/** What was missing in an answer, in the person's words. */
export function noteMissing(turn: Turn, missing: Missing, text: string): void {
  turn.record.events.push({ kind: 'unhelpful', ...missing, text });
  replyText(turn, TALK_WORDS[turn.locale].feedback.noted);
}

/** A click can be forged: what is noted is about an entry there is and, if about a question, about one that was asked. */
function isRateable(
  turn: Turn,
  { entry, question }: FeedbackPayload,
  { knowledge }: AnsweringOptions,
): boolean {
  return knowledge().entry(entry) !== undefined && (question === undefined || wasAsked(turn, question));
}

/** Asks what was missing where that is kept; the answers that came next, else the related ones; and a person. */
function offerOthers(turn: Turn, { entry: id, question }: FeedbackPayload, options: FeedbackOptions): void {
  const { session } = turn.state;
  const knowledge = options.knowledge();
  const { answer } = WORDS[turn.locale];
  const { feedback } = TALK_WORDS[turn.locale];
  const asks = options.keepsText === true;
  if (asks) session.missing = { entry: id, ...(question === undefined ? {} : { question }) };
  const found = session.lastEntry === id ? (session.nextBest ?? []) : [];
  const others = found.length > 0 ? found : (knowledge.entry(id)?.related ?? []);
  const near = others.flatMap((other) => knowledge.entry(other) ?? []);
  const text = asks ? feedback.missing : answer.thanksForNo;
  reply(turn, { kind: 'menu', menu: nearMenu(turn.locale, near, { title: answer.notHelpful, text }) });
}
