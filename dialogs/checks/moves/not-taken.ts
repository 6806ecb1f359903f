// A text at a waiting step that no field has taken: what was noticed in it, is kept of it, or is wrong with it. Pure.
import { hearing } from '../asking-back.js';
import { fieldsOf, type FactValue, type Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { optionAfterNo } from '../reading/choices.js';
import { doubtfulIn } from '../reading/noticed.js';
import { choiceOf } from '../reading/option-names.js';
import type { Problem } from '../reading/parsed.js';
import { namesCounted } from '../reading/other-products.js';
import { saysUnknown } from '../reading/unknown.js';
import type { CheckRun, Position } from '../run.js';
import { asksSomething, isAttempt } from './attempts.js';
import { monthIn } from './days-told.js';
import type { CheckTalk, Elsewhere, Move, Trouble } from './move.js';
import { saysPhrase } from './phrases.js';
import { claimedAnew } from './said-anew.js';
import { leftOutIn, volunteered } from './volunteered.js';

/** What is done with a text that no field has taken. */
export function notTaken(
  text: string,
  found: Problem,
  {
    elsewhere,
    isBrief,
    isTelling,
    isTold,
  }: {
    elsewhere: Elsewhere;
    isBrief: boolean;
    isTelling: boolean;
    isTold: boolean;
  },
  view: CheckTalk,
  run: CheckRun,
  { field, step }: NonNullable<Position['pending']>,
): Move {
  if (saysPhrase(text, 'right', view.words)) return { kind: 'show' };
  const problem = !field.unsure && saysUnknown(text) ? 'needed' : found;
  const isNaming = isBrief || (isTelling && field.kind === 'choice' && !isAsking(text));
  const noticed = isNaming && !saysUnknown(text) ? doubtfulIn(field, text, view) : undefined;
  if (noticed) return { kind: 'stay', because: { ...troubleOf(noticed), field } };
  // "E3 mainly" is what would have to be settled here, before it is anything for later.
  const isOpenHere = found === 'vague' && field.kind === 'choice' && namesCounted(text);
  const isKept = !isOpenHere && (isBrief || (isTelling && !isAsking(text)));
  const kept = isKept ? volunteered(text, step.fields, view, run) : {};
  const [first] = Object.entries(kept);
  if (first)
    return {
      kind: 'stay',
      because: { ...laterOf(first, field, view), isGuess: true },
      run: hearing(run, kept),
    };
  const moot = isBrief ? leftOutIn(text, step.fields, view, run) : undefined;
  if (moot) return { kind: 'stay', because: { kind: 'moot', field: moot } };
  const anew = isBrief ? claimedAnew(text, elsewhere, view, run) : undefined;
  if (anew) return anew;
  const { check, words, locale } = view;
  const option =
    field.kind === 'choice'
      ? optionAfterNo(text, choiceOf(check.id, field, words).options, locale)
      : undefined;
  if (option) return { kind: 'stay', because: { kind: 'propose', field, values: [option.id] } };
  // "We are a hospital in Norway", told a second time, asks nothing, though the knowledge may know Norway.
  const isElsewhere = elsewhere !== 'none' || asksSomething(text);
  if (isElsewhere && !isTold && !isAttempt(text, field, problem, elsewhere, view)) return { kind: 'pass' };
  // Its day is asked for, and may come alone.
  const isOpenDay = field.kind === 'date' && problem === 'vague';
  const month = isOpenDay && monthIn(text) !== undefined ? { run: hearing(run, { [field.id]: text }) } : {};
  return { kind: 'stay', because: { kind: 'problem', field, problem }, ...month };
}

/** What was said of a field whose turn has not come. */
export function laterOf(
  [id, said]: [string, string],
  field: Field,
  { check }: CheckTalk,
): Extract<Trouble, { kind: 'later' }> {
  const fields = fieldsOf(check.steps);
  return { kind: 'later', field: fields.find((one) => one.id === id) ?? field, said };
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
