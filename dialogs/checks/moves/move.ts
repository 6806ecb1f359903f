// What can happen to a run, as data: moves are decided here, and worded, sent and kept by others.
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { Check, Facts, FactValue, Field } from '../check.js';
import type { Problem } from '../reading/parsed.js';
import { answered, askedAgain, steppedBack, type CheckRun } from '../run.js';

export type Move =
  /** On to a new state; `values` is what was understood. */
  | { kind: 'go'; run: CheckRun; values: Facts }
  /** After a verdict: the reasons, shortly, of what `facts` come to. */
  | { kind: 'why'; facts: Facts }
  /** After a verdict: it, and its dates, in two lines. */
  | { kind: 'shorter'; facts: Facts }
  /** After a verdict, which stands: what it would be with `facts`, of which `values` are new; `run` remembers it. */
  | { kind: 'whatIf'; run: CheckRun; facts: Facts; values: Facts }
  /** After a verdict: what can be supposed, where something else was. */
  | { kind: 'canSuppose' }
  /** The same step again, and why; `run`, where something is to be remembered. */
  | { kind: 'stay'; because: Trouble; run?: CheckRun }
  /** The same step again: nothing lies before it. */
  | { kind: 'show' }
  | { kind: 'cancel' | 'startOver' | 'copy' | 'calendar' }
  /** A card that is out of date, or was never ours. */
  | { kind: 'stale' }
  /** What came in is done already, or answers nothing now: an edited message, a second press. */
  | { kind: 'nothing' }
  /** Not for the check; `run`, where that is worth remembering. */
  | { kind: 'pass'; run?: CheckRun };

/** Why a step is shown again. */
export type Trouble =
  | { kind: 'problem'; field: Field; problem: Problem }
  /** A value was mentioned, but whether it is so, now and here, is not beyond doubt. */
  | { kind: 'doubtful'; field: Field; value: FactValue }
  /** What was probably meant; a yes takes the one value, a place one of several. `ofPeople`: people were counted, not what is asked. */
  | { kind: 'propose'; field: Field; values: readonly FactValue[]; ofPeople?: boolean }
  /** Several were named where one is looked at after the other; a yes takes the first. */
  | { kind: 'several'; field: Field; values: readonly FactValue[] }
  /** What was noted of another field is not so. */
  | { kind: 'takenBack'; field: Field; said: string }
  /** `isOther`: the question was about another field than the one asked. */
  | { kind: 'help'; field: Field; isOther?: boolean }
  /** The verdict was asked for, and this answer is wanting. */
  | { kind: 'notYet'; field: Field }
  /** It was asked how many questions there still are. */
  | { kind: 'left'; field: Field }
  /** Something was said of another field, which will be asked back where its turn comes. `isGuess`: it may be of yet another. */
  | { kind: 'later'; field: Field; said: string; isGuess?: boolean }
  /** What was said is what was answered before, and stands. */
  | { kind: 'stands'; field: Field; values: readonly (readonly [Field, FactValue])[] }
  /** Something was said of a field that the answers before leave out. */
  | { kind: 'moot'; field: Field }
  /** Somebody would rather go on another time. */
  | { kind: 'pause' }
  /** Something was asked while what was told waits to be looked at. */
  | { kind: 'lookHelp' }
  /** What was told is not right, but not which of it. */
  | { kind: 'which' };

/**
 * What a text means where no check runs: its outcome where it is a question. `known`: a command, a start, an entry's title;
 * `talk`: a command or a remark to the bot; `itself`: what this check is for; `language` and `forget` are never answers,
 * whatever words they hold: "forget everything about me".
 */
export type Elsewhere =
  'language' | 'forget' | 'help' | 'talk' | 'itself' | 'known' | 'answer' | 'choices' | 'none';

/** What reading needs to know of the conversation. */
export interface CheckTalk {
  check: Check;
  words: CheckWordsByLocale;
  locale: Locale;
  /** The reader's date, ISO `YYYY-MM-DD`. */
  today: string;
}

/** @param beside fields of `values` that were told beside what was asked */
export function go(
  run: CheckRun,
  values: Facts,
  beside: readonly string[] = [],
): Extract<Move, { kind: 'go' }> {
  return { kind: 'go', run: answered(run, values, beside), values };
}

export function back({ check }: Pick<CheckTalk, 'check'>, run: CheckRun): Move {
  const previous = steppedBack(check, run);
  return previous ? { kind: 'go', run: previous, values: {} } : { kind: 'show' };
}

export function edit(field: string, { check }: Pick<CheckTalk, 'check'>, run: CheckRun): Move | undefined {
  const again = askedAgain(check, run, field);
  return again && { kind: 'go', run: again, values: {} };
}
