// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import type { CheckWordsByLocale } from '../../cards/words/check-words.js';
import type { Locale } from '../../knowledge/locales.js';
import { wordsOf } from '../../knowledge/text/words.js';
import { readControl, type Control } from './reading/controls.js';
import type { Check, Facts, FactValue, Field } from './check.js';
import {
  answered,
  askedAgain,
  locate,
  proposalFor,
  steppedBack,
  type CheckRun,
  type Position,
} from './run.js';
import { isAsking } from './reading/asking.js';
import { MAX_ANSWER_CHARS, type Problem } from './reading/parsed.js';
import { claimedFacts, claimsOf, takesBack } from './reading/claims.js';
import { doubtfulIn, readTyped } from './reading/typed-answer.js';
import { subjectsIn } from './reading/field-subjects.js';
import { acceptedOf } from './reading/proposals.js';
import { saysUnknown } from './reading/unknown.js';
import { parseYesNo, saysOfBoth } from './reading/yes-no.js';

export type Move =
  /** On to a new state; `values` is what was understood. */
  | { kind: 'go'; run: CheckRun; values: Facts }
  /** The same step again, and why. */
  | { kind: 'stay'; because: Trouble }
  /** The same step again: nothing lies before it. */
  | { kind: 'show' }
  | { kind: 'cancel' | 'startOver' | 'copy' | 'calendar' }
  /** A card that is out of date, or was never ours. */
  | { kind: 'stale' }
  /** An edited message that answered nothing: it answers nothing now. */
  | { kind: 'nothing' }
  /** Not for the check. */
  | { kind: 'pass' };

/** Why a step is shown again. */
export type Trouble =
  | { kind: 'problem'; field: Field; problem: Problem }
  /** A value was mentioned, but whether it is so, now and here, is not beyond doubt. */
  | { kind: 'doubtful'; field: Field; value: FactValue }
  /** What was probably meant; a yes takes the one value, a place one of several. */
  | { kind: 'propose'; field: Field; values: readonly FactValue[] }
  | { kind: 'help'; field: Field };

/** What a text means where no check runs: its outcome where it is a question. `known`: a command, a start, an entry's title. */
export type Elsewhere = 'language' | 'help' | 'known' | 'answer' | 'choices' | 'none';

/** What reading needs to know of the conversation. */
export interface CheckTalk {
  check: Check;
  words: CheckWordsByLocale;
  locale: Locale;
  /** The reader's date, ISO `YYYY-MM-DD`. */
  today: string;
}

/** "Change the country, please": this many words may follow a field's name without being its new value. */
const MAX_STRAY_WORDS = 2;

/** Longer texts tell a story: "my boss wants it renewed before the year is over". */
const MAX_ANSWER_WORDS = 6;

export function moveOfText(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  if (elsewhere === 'language') return { kind: 'pass' };
  const { check, words, locale } = view;
  const { pending, steps } = locate(check, run);
  if (text.length > MAX_ANSWER_CHARS) return elsewhere === 'none' ? notUnderstood(pending) : { kind: 'pass' };
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (!pending) return { kind: 'pass' };
  const { field } = pending;
  if (elsewhere === 'help') return { kind: 'stay', because: { kind: 'help', field } };
  const accepted = acceptedOf(proposalFor(run, field.id), text);
  if (accepted !== undefined) return go(run, { [field.id]: accepted });
  const answer = answerIn(text, pending.step.fields, field, view);
  const said = saidBeside(text, field, view, run);
  const values = 'values' in answer ? { ...said, ...answer.values } : said;
  const isForUs = 'values' in answer || isAnswering(text, elsewhere);
  if (isForUs && Object.keys(values).length > 0) return go(run, values);
  if ('values' in answer) return { kind: 'pass' };
  const isBrief = isAnswering(text, elsewhere);
  if ('propose' in answer && isBrief)
    return { kind: 'stay', because: { kind: 'propose', field: answer.field, values: answer.propose } };
  const problem = 'problem' in answer ? answer.problem : 'notUnderstood';
  const noticed = isBrief ? doubtfulIn(field, text, view) : undefined;
  if (noticed) return { kind: 'stay', because: { ...troubleOf(noticed), field } };
  if (elsewhere !== 'none' && !isAttempt(text, problem, elsewhere)) return { kind: 'pass' };
  return { kind: 'stay', because: { kind: 'problem', field, problem } };
}

/** No text that is longer is read at all. */
function notUnderstood(pending: Position['pending']): Move {
  return pending
    ? { kind: 'stay', because: { kind: 'problem', field: pending.field, problem: 'notUnderstood' } }
    : { kind: 'pass' };
}

/** A value that was noticed is proposed, unless the text itself doubts it: then it must be said anew. */
function troubleOf({
  value,
  isOpen,
}: {
  value: FactValue;
  isOpen: boolean;
}): { kind: 'propose'; values: FactValue[] } | { kind: 'doubtful'; value: FactValue } {
  return isOpen ? { kind: 'propose', values: [value] } : { kind: 'doubtful', value };
}

/**
 * What an edited message does: it answers the fields that it answered before. Those it no longer answers are asked again,
 * for their words are gone.
 * @param message its id
 */
export function moveOfEdit(
  message: { id: string | undefined; text: string },
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
): Move {
  const fields = run.said?.[message.id ?? ''] ?? [];
  if (fields.length === 0) return elsewhere === 'answer' ? { kind: 'pass' } : { kind: 'nothing' };
  const asked = { ...run, again: [...fields] };
  const move = moveOfText(message.text, 'none', view, asked);
  const values = move.kind === 'go' ? move.values : {};
  const isAnswered = fields.some((field) => values[field] !== undefined);
  const { run: next } = go(asked, isAnswered ? values : {});
  return {
    kind: 'go',
    run: { ...next, again: [...new Set([...run.again, ...next.again])] },
    values: isAnswered ? values : {},
  };
}

/**
 * What a text answers of the step that waits. It may speak of the step's second field, "no account", or of both.
 * @param field the one asked
 */
function answerIn(
  text: string,
  fields: readonly Field[],
  field: Field,
  view: CheckTalk,
): { values: Facts } | { propose: readonly FactValue[]; field: Field } | { problem: Problem } {
  const pair = fields.filter(({ kind }) => kind === 'yesNo');
  const both = pair.length > 1 ? saysOfBoth(text) : undefined;
  if (both !== undefined) return { values: Object.fromEntries(pair.map(({ id }) => [id, both])) };
  const subjects =
    pair.length > 1
      ? subjectsIn(
          text,
          pair.map(({ id }) => id),
        )
      : [];
  const meant = subjects.length === 1 ? (pair.find(({ id }) => id === subjects[0]) ?? field) : field;
  const reading = readTyped(meant, text, view);
  if ('propose' in reading) return { propose: reading.propose, field: meant };
  return 'value' in reading ? { values: { [meant.id]: reading.value } } : reading;
}

/**
 * What a text claims beyond the question: "we are a school in Sweden" answers two more. Nothing said before is touched.
 * @param asked is answered only if nobody's words are left over: "Lebanon, Ohio" is no Lebanon
 */
function saidBeside(text: string, asked: Field, { check, locale }: CheckTalk, run: CheckRun): Facts {
  if (isAsking(text)) return {};
  const mentions = check.mentionsIn(text);
  if (takesBack(text, mentions, locale, { strict: false })) return {};
  const facts = claimedFacts(claimsOf(text, mentions, locale));
  const told = Object.keys(facts).length === 0 ? facts : { ...check.impliedBy?.(text), ...facts };
  const isLeftOver = takesBack(text, mentions, locale);
  const isNew = ([id]: [string, FactValue]): boolean =>
    (run.facts[id] === undefined || run.again.includes(id)) && !(isLeftOver && id === asked.id);
  return Object.fromEntries(Object.entries(told).filter(isNew));
}

function isQuestion(elsewhere: Elsewhere): boolean {
  return elsewhere === 'answer' || elsewhere === 'choices' || elsewhere === 'none';
}

/** Brief, and no question. */
function isAnswering(text: string, elsewhere: Elsewhere): boolean {
  return isQuestion(elsewhere) && wordsOf(text).length <= MAX_ANSWER_WORDS && !isAsking(text);
}

/** "31 February", "soon", "no" and "company" are answers that went wrong, though the knowledge may know an entry that is near. */
function isAttempt(text: string, problem: Problem, elsewhere: Elsewhere): boolean {
  const isAnswer = problem !== 'notUnderstood' || saysUnknown(text) || 'value' in parseYesNo(text);
  return isAnswering(text, elsewhere) && (isAnswer || isVagueWord(text, elsewhere));
}

/** One word that is near several entries, and the answer to none. */
function isVagueWord(text: string, elsewhere: Elsewhere): boolean {
  return elsewhere === 'choices' && !text.trim().includes(' ');
}

/** @returns undefined when the text only looks like a control */
function steer(control: Control, view: CheckTalk, run: CheckRun): Move | undefined {
  switch (control.kind) {
    case 'back':
      return back(view, run);
    case 'copy':
      return locate(view.check, run).pending ? undefined : { kind: 'copy' };
    case 'cancel':
    case 'startOver':
      return { kind: control.kind };
    case 'change':
      return change(control.field, control.rest, view, run);
  }
}

/** "Change the country" asks for it again, "change the country to Japan" is enough said. */
function change(field: Field, rest: string, view: CheckTalk, run: CheckRun): Move | undefined {
  const words = rest.split(' ').filter((word) => word !== '');
  for (const value of [words, words.slice(1)].filter((some) => some.length > 0)) {
    const reading = readTyped(field, value.join(' '), view);
    if ('value' in reading) return go(run, { [field.id]: reading.value });
  }
  return words.length <= MAX_STRAY_WORDS ? edit(field.id, view, run) : undefined;
}

export function go(run: CheckRun, values: Facts): Extract<Move, { kind: 'go' }> {
  return { kind: 'go', run: answered(run, values), values };
}

export function back({ check }: Pick<CheckTalk, 'check'>, run: CheckRun): Move {
  const previous = steppedBack(check, run);
  return previous ? { kind: 'go', run: previous, values: {} } : { kind: 'show' };
}

export function edit(field: string, { check }: Pick<CheckTalk, 'check'>, run: CheckRun): Move | undefined {
  const again = askedAgain(check, run, field);
  return again && { kind: 'go', run: again, values: {} };
}
