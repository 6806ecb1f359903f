// That there is no answer: at length once in a conversation, then briefly; and that none of the choices was meant.
import { escapeMarkdown } from '../cards/card.js';
import { TALK_WORDS, WORDS } from '../cards/words/index.js';
import type { Entry } from '../knowledge/entry.js';
import type { ElsewherePlace } from '../knowledge/profile/elsewhere.js';
import type { AnsweringOptions } from './answering-options.js';
import { subjectOf } from './question-route.js';
import { asksPeople } from './requests/asking-people.js';
import { reply } from './reply.js';
import { elsewhereFor } from './talk/elsewhere.js';
import { mendedKey } from './talk/mended.js';
import type { Turn } from './turn.js';

/** At length the first time in a conversation; after that briefly, and in other words than before. */
export function replyNone(turn: Turn, nearest: readonly Entry[], options: AnsweringOptions): void {
  const { session } = turn.state;
  session.unknowns = (session.unknowns ?? 0) + 1;
  sayNone(turn, nearest, options);
}

/** After so many, every second one says whom to ask, too. */
const SEVERAL = 2;

/** That nothing is known, as it was said last. */
export function sayNone(turn: Turn, nearest: readonly Entry[], options: AnsweringOptions): void {
  const { none } = WORDS[turn.locale];
  const { notFound, person } = options.knowledge().profile.texts[turn.locale];
  const before = (turn.state.session.unknowns ?? 1) - 1;
  const brief = before === 0 ? undefined : none.again[(before - 1) % none.again.length];
  const offersPerson = before >= SEVERAL && before % 2 === 0;
  const said =
    brief === undefined
      ? { title: none.title, notFound, person }
      : { title: brief, ...(offersPerson ? { person } : {}) };
  const other = lookedAfterElsewhere(turn, options);
  if (other) {
    const lead = TALK_WORDS[turn.locale].elsewhere.lead(escapeMarkdown(other.about[turn.locale]));
    return reply(turn, { kind: 'none', nearest: [], ...said, person: lead, contactUrl: other.to });
  }
  reply(turn, { kind: 'none', nearest, ...said, contactUrl: contactBeside(nearest, options) });
}

/** Who else looks after what was asked last; slips in it are mended. */
function lookedAfterElsewhere(
  { locale, state }: Turn,
  { knowledge }: AnsweringOptions,
): ElsewherePlace | undefined {
  const { lastText = '', lastEntry, listed } = state.session;
  const known = knowledge();
  const { profile } = known;
  const subject = subjectOf({ knowledge: known, lastEntry, listed });
  const mended = mendedKey(lastText, known, locale);
  return (
    elsewhereFor(lastText, profile, locale, subject) ??
    (mended === undefined ? undefined : elsewhereFor(mended, profile, locale, subject))
  );
}

/** None of the choices was meant. */
export function refuseChoices(turn: Turn, options: AnsweringOptions): void {
  const { noneThen: title, otherwise: notFound } = WORDS[turn.locale].none;
  reply(turn, { kind: 'none', nearest: [], title, notFound, contactUrl: contactBeside([], options) });
}

/** Where the bot itself passes questions on, its button leads to the card. */
function contactBeside(nearest: readonly Entry[], options: AnsweringOptions): string | undefined {
  if (asksPeople(options)) return undefined;
  return options.knowledge().profile.contactFor(nearest[0]?.topic) ?? options.contactUrl;
}
