// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import { wordsOf } from '../../../knowledge/text/words.js';
import { hearing, proposalFor } from '../asking-back.js';
import { inYear } from '../calendar/calendar-date.js';
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { readControl, saysStop } from '../reading/controls.js';
import { parseNumber } from '../reading/numbers.js';
import { namesOther } from '../reading/other-products.js';
import { MAX_ANSWER_CHARS, type Problem } from '../reading/parsed.js';
import { acceptedOf } from '../reading/proposals.js';
import { fieldAskedAbout, pointsAtStep } from '../reading/step-questions.js';
import { deniesOption, doubtfulIn } from '../reading/noticed.js';
import { asksAbout } from '../reading/typed-answer.js';
import { saysUnknown } from '../reading/unknown.js';
import { parseYesNo } from '../reading/yes-no.js';
import { locate, type CheckRun, type Position } from '../run.js';
import { moveAfterVerdict } from './after-verdict.js';
import { changeBefore } from './changing.js';
import { moveOfLook } from './look-moves.js';
import { saysPhrase } from './phrases.js';
import { go, type CheckTalk, type Elsewhere, type Move, type Trouble } from './move.js';
import { steer } from './steering.js';
import { answerIn, saidBeside } from './text-facts.js';
import { volunteered } from './volunteered.js';

/** "Delete what you know of me" is heard, whatever is asked; "me" alone may be an answer. */
const MIN_TALK_WORDS = 3;

/** Longer texts tell a story: "my boss wants it renewed before the year is over". */
const MAX_ANSWER_WORDS = 6;

/** A sentence that tells facts beyond doubt may be longer, and is still no story. */
const MAX_TOLD_WORDS = 24;

export function moveOfText(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  if (elsewhere === 'language' || elsewhere === 'forget') return { kind: 'pass' };
  const { check, words, locale } = view;
  const { pending, look, steps } = locate(check, run);
  if (text.length > MAX_ANSWER_CHARS) return elsewhere === 'none' ? notUnderstood(pending) : { kind: 'pass' };
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (pending && saysStop(text, words)) return { kind: 'cancel' };
  if (elsewhere === 'talk' && wordsOf(text).length >= MIN_TALK_WORDS) return { kind: 'pass' };
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
  if (elsewhere === 'help' || saysPhrase(text, 'explain', words) || asksAbout(text, field, view))
    return { kind: 'stay', because: { kind: 'help', field } };
  if (saysPhrase(text, 'impatient', words) || (elsewhere === 'itself' && isAsking(text)))
    return { kind: 'stay', because: { kind: 'notYet', field } };
  const explained = explainedBy(text, elsewhere, step.fields, view);
  if (explained) return { kind: 'stay', because: explained };
  const accepted = accept(text, step.fields, run);
  if (accepted) return go(run, accepted);
  const changed = changeBefore(text, step.fields, view, run);
  if (changed) return changed;
  const answer = answerIn(text, step.fields, field, view);
  const said = saidBeside(text, field, view, run);
  const values = 'values' in answer ? { ...said.facts, ...answer.values } : said.facts;
  const isBrief = isAnswering(text, elsewhere);
  const isTelling = isQuestion(elsewhere) && wordsOf(text).length <= MAX_TOLD_WORDS;
  const asked = 'values' in answer ? Object.keys(answer.values) : [field.id];
  const beside = Object.keys(values).filter((id) => !asked.includes(id));
  const heard = hearing(run, said.heard);
  if (('values' in answer || isTelling) && Object.keys(values).length > 0) return go(heard, values, beside);
  if ('values' in answer) return { kind: 'pass' };
  if (saysPhrase(text, 'declines', words)) return { kind: 'cancel' };
  const [later] = Object.entries(said.heard);
  if (isTelling && later) return { kind: 'stay', because: laterOf(later, field, view), run: heard };
  if ('propose' in answer && (isBrief || (isTelling && isLookedUp(answer.field) && !isAsking(text))))
    return { kind: 'stay', because: { kind: 'propose', field: answer.field, values: answer.propose } };
  const isNeeded = !field.unsure && saysUnknown(text);
  const problem = isNeeded ? 'needed' : 'problem' in answer ? answer.problem : 'notUnderstood';
  const noticed = isBrief && !saysUnknown(text) ? doubtfulIn(field, text, view) : undefined;
  if (noticed) return { kind: 'stay', because: { ...troubleOf(noticed), field } };
  const kept =
    isBrief || (isTelling && elsewhere === 'none') ? volunteered(text, step.fields, view, run) : {};
  const [first] = Object.entries(kept);
  if (first) return { kind: 'stay', because: laterOf(first, field, view), run: hearing(run, kept) };
  // "We are a hospital in Norway", told a second time, asks nothing, though the knowledge may know Norway.
  const isElsewhere = elsewhere !== 'none' || asksSomething(text);
  if (isElsewhere && !said.isTold && !isAttempt(text, field, problem, elsewhere, view))
    return { kind: 'pass' };
  return { kind: 'stay', because: { kind: 'problem', field, problem } };
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

function isQuestion(elsewhere: Elsewhere): boolean {
  return elsewhere === 'answer' || elsewhere === 'choices' || elsewhere === 'none';
}

/** "Do we lose our data then?" is no answer that went wrong, whether anybody knows it or not; "Sweden?" may be one. */
function asksSomething(text: string): boolean {
  return isAsking(text) && wordsOf(text).length >= MIN_ASKING_WORDS;
}

const MIN_ASKING_WORDS = 4;

/** Brief, and no question. */
function isAnswering(text: string, elsewhere: Elsewhere): boolean {
  return isQuestion(elsewhere) && wordsOf(text).length <= MAX_ANSWER_WORDS && !isAsking(text);
}

/** "31 February", "soon", "no" and "company" are answers that went wrong, though the knowledge may know an entry that is near. */
function isAttempt(
  text: string,
  field: Field,
  problem: Problem,
  elsewhere: Elsewhere,
  view: CheckTalk,
): boolean {
  // "1500 employees and 600 licences": figures are an answer where a number is asked; "E3: 1200, E5: 900" nowhere a question.
  const isFigures = (field.kind === 'number' && /\d/.test(text)) || isAmount(text);
  const isAnswer =
    isFigures ||
    problem !== 'notUnderstood' ||
    saysUnknown(text) ||
    'value' in parseYesNo(text) ||
    deniesOption(field, text, view);
  return isAnswering(text, elsewhere) && (isAnswer || isVagueWord(text, elsewhere));
}

/** Numbers, and what is counted, alone. */
function isAmount(text: string): boolean {
  return 'value' in parseNumber(text, { min: 0, max: Number.MAX_SAFE_INTEGER });
}

/** One word that is near several entries, and the answer to none. */
function isVagueWord(text: string, elsewhere: Elsewhere): boolean {
  return elsewhere === 'choices' && !text.trim().includes(' ');
}
