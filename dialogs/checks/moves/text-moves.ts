// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import { wordsOf } from '../../../knowledge/text/words.js';
import { hearing, proposalFor } from '../asking-back.js';
import { inYear } from '../calendar/calendar-date.js';
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { meaningOfAll, onlyTakesNote } from '../reading/answer-meanings.js';
import { asksWhat, isAsking } from '../reading/asking.js';
import { readControl, saysStop } from '../reading/controls.js';
import { namesOther } from '../reading/other-products.js';
import { MAX_ANSWER_CHARS } from '../reading/parsed.js';
import { acceptedOf } from '../reading/proposals.js';
import { fieldAskedAbout, pointsAtStep } from '../reading/step-questions.js';
import { doubtfulIn } from '../reading/noticed.js';
import { asksAbout } from '../reading/typed-answer.js';
import { afterUnknown, leavesOpen, saysUnknown } from '../reading/unknown.js';
import { locate, type CheckRun, type Position } from '../run.js';
import { moveAfterVerdict } from './after-verdict.js';
import { asksSomething, isAnswering, isAttempt, isQuestion, MAX_TOLD_WORDS } from './attempts.js';
import { askedBeside, asksToBegin } from './asked-beside.js';
import { changeBefore } from './changing.js';
import { dayTold, monthIn } from './days-told.js';
import { moveOfLook } from './look-moves.js';
import { saysPhrase } from './phrases.js';
import { go, type CheckTalk, type Elsewhere, type Move, type Trouble } from './move.js';
import { acceptedBySilence, nowKnown, saidOtherwise } from './said-otherwise.js';
import { severalNamed } from './several.js';
import { steer } from './steering.js';
import { answerIn, saidBeside } from './text-facts.js';
import { alsoNamed, volunteered } from './volunteered.js';

/** "Delete what you know of me" is heard, whatever is asked; "me" alone may be an answer. */
const MIN_TALK_WORDS = 3;

export function moveOfText(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  if (elsewhere === 'language' || elsewhere === 'forget') return { kind: 'pass' };
  const { check, words, locale } = view;
  const { pending, look, steps } = locate(check, run);
  if (text.length > MAX_ANSWER_CHARS) return elsewhere === 'none' ? notUnderstood(pending) : { kind: 'pass' };
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (pending && saysStop(text, words)) return { kind: 'cancel' };
  const beside = pending && askedBeside(text, pending.field, view);
  if (beside) return { kind: 'stay', because: beside };
  if (pending && asksToBegin(text, view)) return { kind: 'show' };
  // "Det tror jag inte vi har" answers, whatever it resembles.
  const isFixed = meaningOfAll(text) !== undefined;
  if (elsewhere === 'talk' && !isFixed && wordsOf(text).length >= MIN_TALK_WORDS) return { kind: 'pass' };
  if (look.length > 0) return moveOfLook(text, elsewhere, look, view, run);
  if (!pending) return moveAfterVerdict(text, elsewhere, view, run);
  return moveAtStep(text, elsewhere, view, run, pending);
}

/** A text while a step waits for its answer. */
function moveAtStep(
  text: string,
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
  { field, step }: NonNullable<Position['pending']>,
): Move {
  const { words } = view;
  // "OK, thank you" is said to what was just told, and answers nothing.
  if (elsewhere === 'known' && onlyTakesNote(text)) return { kind: 'pass' };
  if (elsewhere === 'help' || saysPhrase(text, 'explain', words) || asksAbout(text, field, view))
    return { kind: 'stay', because: { kind: 'help', field } };
  const another = elsewhere === 'known' ? undefined : choiceAskedAbout(text, step.fields, view);
  if (another) return { kind: 'stay', because: { kind: 'help', field: another, isOther: true } };
  // Its own name, typed before anything was answered, asks for no verdict.
  const isNamed = elsewhere === 'itself' && isAsking(text);
  if (isNamed && Object.keys(run.facts).length === 0)
    return { kind: 'stay', because: { kind: 'help', field } };
  if (isNamed || saysPhrase(text, 'impatient', words))
    return { kind: 'stay', because: { kind: 'notYet', field } };
  const explained = leavesOpen(text) ? undefined : explainedBy(text, elsewhere, step.fields, view);
  if (explained) return { kind: 'stay', because: explained };
  const accepted = accept(text, step.fields, run);
  if (accepted) return go(run, accepted);
  const silent = acceptedBySilence(text, step.fields, view, run);
  if (silent) return go(run, silent);
  const changed = changeBefore(text, step.fields, view, run);
  if (changed) return changed;
  const several = isQuestion(elsewhere) ? severalNamed(text, field, view) : undefined;
  if (several) return { kind: 'stay', because: several };
  const answer = answerIn(text, step.fields, field, view);
  const said = saidBeside(text, field, view, run);
  const values = 'values' in answer ? { ...said.facts, ...answer.values } : said.facts;
  // "Renewal is sometime in March" answers the question for a day, if not well enough.
  const isOpenDay = field.kind === 'date' && 'problem' in answer && answer.problem === 'vague';
  const isBrief = !isOpenDay && (isAnswering(text, elsewhere) || meaningOfAll(text) !== undefined);
  const isTelling = isQuestion(elsewhere) && wordsOf(text).length <= MAX_TOLD_WORDS;
  const asked = 'values' in answer ? Object.keys(answer.values) : [field.id];
  const beside = Object.keys(values).filter((id) => !asked.includes(id));
  const told =
    'values' in answer && isTelling ? { ...alsoNamed(text, field, view, run), ...said.heard } : said.heard;
  const heard = hearing(run, told);
  if (('values' in answer || isTelling) && Object.keys(values).length > 0) return go(heard, values, beside);
  if ('values' in answer) return { kind: 'pass' };
  const day =
    'problem' in answer && Object.keys(said.heard).length === 0 ? dayTold(text, field, view, run) : undefined;
  if (day) return day;
  if (saysPhrase(text, 'declines', words)) return { kind: 'cancel' };
  const known = isBrief ? nowKnown(text, step.fields, view, run) : undefined;
  if (known && !('propose' in answer)) return go(run, known, Object.keys(known));
  const otherwise = isBrief ? saidOtherwise(text, step.fields, view, run) : undefined;
  if (otherwise && !('propose' in answer)) return { kind: 'stay', because: otherwise };
  const [later] = Object.entries(said.heard);
  if (isTelling && later) return { kind: 'stay', because: laterOf(later, field, view), run: heard };
  if ('propose' in answer && (isBrief || (isTelling && isLookedUp(answer.field) && !isAsking(text))))
    return { kind: 'stay', because: { kind: 'propose', field: answer.field, values: answer.propose } };
  if (saysPhrase(text, 'right', words)) return { kind: 'show' };
  const isNeeded = !field.unsure && saysUnknown(text);
  const problem = isNeeded ? 'needed' : 'problem' in answer ? answer.problem : 'notUnderstood';
  const isNaming = isBrief || (isTelling && field.kind === 'choice' && !isAsking(text));
  const noticed = isNaming && !saysUnknown(text) ? doubtfulIn(field, text, view) : undefined;
  if (noticed) return { kind: 'stay', because: { ...troubleOf(noticed), field } };
  const kept = isBrief || (isTelling && !isAsking(text)) ? volunteered(text, step.fields, view, run) : {};
  const [first] = Object.entries(kept);
  if (first) return { kind: 'stay', because: laterOf(first, field, view), run: hearing(run, kept) };
  // "We are a hospital in Norway", told a second time, asks nothing, though the knowledge may know Norway.
  const isElsewhere = elsewhere !== 'none' || asksSomething(text);
  if (isElsewhere && !said.isTold && !isAttempt(text, field, problem, elsewhere, view))
    return { kind: 'pass' };
  // Its day is asked for, and may come alone.
  const month = isOpenDay && monthIn(text) !== undefined ? { run: hearing(run, { [field.id]: text }) } : {};
  return { kind: 'stay', because: { kind: 'problem', field, problem }, ...month };
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

/** Figures stand out of a longer text, too. */
function isLookedUp({ kind }: Field): boolean {
  return kind === 'number' || kind === 'date';
}

/** What a text takes of what was proposed for one of the fields. */
function accept(text: string, fields: readonly Field[], run: CheckRun): Facts | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length > 0);
  const value = field && acceptedOf(proposalFor(run, field.id), text);
  if (field && value !== undefined) return { [field.id]: value };
  const dated = field?.kind === 'date' ? inYearSaid(proposalFor(run, field.id), text) : undefined;
  return field && dated !== undefined ? { [field.id]: dated } : undefined;
}

/** "31 March 2027?" – "2028": the day that was proposed, in the year that is said. */
function inYearSaid([proposed, another]: readonly FactValue[], text: string): string | undefined {
  const [, year] = /^\s*(20\d\d)[\s.!]*$/.exec(text) ?? [];
  if (year === undefined || typeof proposed !== 'string' || another !== undefined) return undefined;
  return inYear(proposed, year);
}

/** What was said of a field whose turn has not come. */
function laterOf([id, said]: [string, string], field: Field, { check }: CheckTalk): Trouble {
  const fields = fieldsOf(check.steps);
  return { kind: 'later', field: fields.find((one) => one.id === id) ?? field, said };
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
