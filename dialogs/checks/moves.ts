// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import type { CheckWordsByLocale } from '../../cards/words/check-words.js';
import type { Locale } from '../../knowledge/locales.js';
import { wordsOf } from '../../knowledge/text/words.js';
import { readControl, type Control } from './reading/controls.js';
import type { Check, Facts, Field } from './check.js';
import { answered, askedAgain, locate, steppedBack, type CheckRun } from './run.js';
import { isAsking, type Problem } from './reading/parsed.js';
import { parseYesNo, saysUnknown } from './reading/yes-no.js';
import { readTyped } from './reading/typed-answer.js';

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
  /** Not for the check. */
  | { kind: 'pass' };

/** Why a step is shown again. */
export type Trouble = { kind: 'problem'; field: Field; problem: Problem } | { kind: 'help'; field: Field };

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
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (!pending) return { kind: 'pass' };
  const { field } = pending;
  if (elsewhere === 'help') return { kind: 'stay', because: { kind: 'help', field } };
  const reading = readTyped(field, text, view);
  const said = saidBeside(text, view, run);
  if ('value' in reading) return go(run, { ...said, [field.id]: reading.value });
  if (isAnswering(text, elsewhere) && Object.keys(said).length > 0) return go(run, said);
  const isForKnowledge = elsewhere !== 'none' && !isAttempt(text, reading.problem, elsewhere);
  return isForKnowledge
    ? { kind: 'pass' }
    : { kind: 'stay', because: { kind: 'problem', field, ...reading } };
}

/** What a text tells beyond the question: "we are a school in Sweden" answers two more. Nothing said before is touched. */
function saidBeside(text: string, { check }: CheckTalk, run: CheckRun): Facts {
  const facts = isAsking(text) ? {} : check.factsIn(text);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => run.facts[id] === undefined));
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

export function go(run: CheckRun, values: Facts): Move {
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
