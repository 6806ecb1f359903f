// What a text says about the question that waits, or about all of them, and that is no answer: "why do you ask". Pure.
import { fieldsOf, type Field } from '../check.js';
import { asksWhat, isAsking } from '../reading/asking.js';
import { namesOther } from '../reading/other-products.js';
import { fieldAskedAbout, pointsAtStep } from '../reading/step-questions.js';
import { mentionsTold } from '../reading/told-facts.js';
import { asksAbout, readTyped } from '../reading/typed-answer.js';
import { afterUnknown, leavesOpen } from '../reading/unknown.js';
import type { CheckRun, Position } from '../run.js';
import { isQuestion } from './attempts.js';
import type { CheckTalk, Elsewhere, Trouble } from './move.js';
import { saysIf, saysPhrase, supposedIn } from './phrases.js';

/** What a text says about the question itself, or about all of them, that is no answer. */
export function saidAbout(
  text: string,
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
  { field, step }: NonNullable<Position['pending']>,
): Trouble | undefined {
  const { words } = view;
  if (elsewhere === 'help' || saysPhrase(text, 'explain', words) || asksAbout(text, field, view))
    return { kind: 'help', field };
  if (saysPhrase(text, 'later', words)) return { kind: 'pause' };
  const another = elsewhere === 'known' ? undefined : choiceAskedAbout(text, step.fields, view);
  if (another) return { kind: 'help', field: another, isOther: true };
  // Its own name, typed before anything was answered, asks for no verdict.
  const isNamed = elsewhere === 'itself' && isAsking(text);
  if (isNamed && Object.keys(run.facts).length === 0) return { kind: 'help', field };
  if (isNamed || supposes(text, elsewhere, view) || saysPhrase(text, 'impatient', words))
    return { kind: 'notYet', field };
  return leavesOpen(text) ? undefined : explainedBy(text, elsewhere, step.fields, view);
}

/** "What if we were a school?", before there is a verdict to compare with. */
function supposes(text: string, elsewhere: Elsewhere, view: CheckTalk): boolean {
  if (!saysIf(text, view.words) || (elsewhere !== 'none' && elsewhere !== 'choices')) return false;
  const fields = fieldsOf(view.check.steps).filter((field) => field.kind !== 'choice' || !field.wished);
  return supposedIn(text, view.words).some(
    (rest) =>
      mentionsTold(rest, view).length > 0 ||
      fields.some((field) => field.kind !== 'yesNo' && 'value' in readTyped(field, rest, view)),
  );
}

/**
 * What explains a question about a question of the check. What an entry surely answers is left to that, unless it points at
 * what the check asks, or is about a plan that no entry names: "is F3 counted?".
 */
function explainedBy(
  text: string,
  elsewhere: Elsewhere,
  asked: readonly Field[],
  view: CheckTalk,
): Trouble | undefined {
  const isPointed = pointsAtStep(text);
  if (!isQuestion(elsewhere) && !(elsewhere === 'known' && isPointed)) return undefined;
  const others = fieldsOf(view.check.steps).filter(({ id }) => !asked.some((field) => field.id === id));
  const field = fieldAskedAbout(text, [...asked, ...others], view);
  if (!field || (elsewhere === 'answer' && !isPointed && !namesOther(text))) return undefined;
  return { kind: 'help', field, isOther: !asked.includes(field) };
}

/** "What is Software Assurance?", "no idea what Software Assurance is" while the number is asked. */
function choiceAskedAbout(text: string, asked: readonly Field[], view: CheckTalk): Field | undefined {
  const others = fieldsOf(view.check.steps).filter(({ id }) => !asked.some((field) => field.id === id));
  const unknown = afterUnknown(text);
  if (unknown !== undefined) return others.find((field) => asksAbout(unknown, field, view));
  return asksWhat(text) ? others.find((field) => asksAbout(text, field, view)) : undefined;
}
