// "Actually Germany", "no, it was 31 May", "wait, we are a charity": a new value for an answer given before. Pure.
import { inYear, isCalendarDate } from '../calendar/calendar-date.js';
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { meaningOf } from '../reading/answer-meanings.js';
import { isAsking } from '../reading/asking.js';
import { afterCorrecting } from '../reading/corrections.js';
import { deniesValue } from '../reading/noticed.js';
import { afterRefusing, afterWas } from '../reading/refusals.js';
import { toldIn } from '../reading/told-facts.js';
import { readTyped } from '../reading/typed-answer.js';
import { wordsIn } from '../reading/vocabulary.js';
import { locate, type CheckRun } from '../run.js';
import { edit, go, type CheckTalk, type Move } from './move.js';
import { yesNoAnew } from './yes-no-anew.js';

/**
 * What a text changes of the answers before, the latest first. Nothing where it may answer what is asked.
 * @param asked the fields that wait; none after a verdict
 * @returns undefined when it changes nothing
 */
export function changeBefore(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  if (isAsking(text)) return undefined;
  const given = givenBefore(asked, view, run);
  const among = (said: string | undefined, kinds?: readonly Field['kind'][]): Move | undefined => {
    const fields = given.filter(({ kind }) => kinds?.includes(kind) ?? true);
    return said === undefined ? undefined : changeTo(said, fields, asked, view, run);
  };
  const corrected = afterCorrecting(text);
  const said = corrected ?? text;
  return (
    among(corrected) ??
    (corrected === undefined ? undefined : noneAfterAll(corrected, given, asked, view, run)) ??
    (corrected === undefined ? undefined : yesNoAnew(text, corrected, given, asked, view, run)) ??
    // After a mere "no" only what cannot be an answer to a yes or no: "no, it was 31 May".
    (corrected === undefined ? among(afterRefusing(text, view.locale), BEYOND_A_NO) : undefined) ??
    among(afterWas(said, view.locale), ['date']) ??
    denied(said, given, asked, view, run)
  );
}

/** "Yes, actually", after the last choice was answered with "none of them": it is asked again. */
function noneAfterAll(
  said: string,
  given: readonly Field[],
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  if (mayAnswer(said, asked, view)) return undefined;
  const last = given.findLast(({ id }) => run.facts[id] !== 'unknown');
  const isNone = last?.kind === 'choice' && last.none !== undefined && run.facts[last.id] === last.none;
  const meaning = meaningOf(wordsIn(said));
  return isNone && (meaning === 'yes' || meaning === 'has') ? edit(last.id, view, run) : undefined;
}

/** "We are not in Sweden", after Sweden was answered: with nothing said instead it is asked again. */
function denied(
  said: string,
  given: readonly Field[],
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  if (mayAnswer(said, asked, view)) return undefined;
  const field = given.find((one) => deniesValue(one, said, run.facts[one.id], view));
  if (!field) return undefined;
  const reading = readTyped(field, said, view);
  return 'value' in reading ? go(run, { [field.id]: reading.value }) : edit(field.id, view, run);
}

/** Then it is no change of what was answered before. */
function mayAnswer(said: string, asked: readonly Field[], view: CheckTalk): boolean {
  return asked.some((field) => !('problem' in readTyped(field, said, view)));
}

const BEYOND_A_NO: readonly Field['kind'][] = ['date', 'number', 'country'];

/** Answered fields in the order of their steps, those that count last. */
function givenBefore(asked: readonly Field[], view: CheckTalk, run: CheckRun): Field[] {
  const given = fieldsOf(view.check.steps).filter(
    ({ id }) => run.facts[id] !== undefined && !asked.some((field) => field.id === id),
  );
  const { facts } = locate(view.check, run);
  const counts = ({ id }: Field): boolean => facts[id] !== undefined;
  return [...given.filter((field) => !counts(field)), ...given.filter(counts)];
}

function changeTo(
  said: string,
  given: readonly Field[],
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  if (mayAnswer(said, asked, view)) return undefined;
  const isOther = (id: string, value: FactValue): boolean =>
    JSON.stringify(run.facts[id]) !== JSON.stringify(value);
  const implied = view.check.impliedBy?.(said) ?? {};
  // Of any field: "no, we're a council" answers no question about an address.
  const told = Object.entries(toldIn(said, view).facts).filter(
    ([id, value]) => !asked.some((field) => field.id === id) && isOther(id, value),
  );
  // "We" says who asks, and takes nothing back that was answered.
  const news = told.filter(([id]) => implied[id] === undefined || run.facts[id] === undefined);
  if (news.length > 0)
    return go(
      run,
      Object.fromEntries(news),
      news.map(([id]) => id).filter((id) => run.facts[id] === undefined),
    );
  let isSaidAgain = false;
  for (const field of given.toReversed()) {
    if (field.kind === 'yesNo') continue;
    const value = readAnew(field, said, view, run.facts);
    // "A university, I mean" says again what kind of organisation it is, and leaves open for whom.
    if (value === 'vague' && !isSaidAgain) return edit(field.id, view, run);
    if (typeof value !== 'object') continue;
    if (isOther(field.id, value.is)) return go(run, { [field.id]: value.is });
    isSaidAgain = true;
  }
  return undefined;
}

/**
 * The value that a text names in place of the one that was given: a day without its year is of the same year.
 * @returns `vague` for an option that must be asked
 */
export function readAnew(
  field: Field,
  said: string,
  view: CheckTalk,
  { [field.id]: was }: Facts,
): { is: FactValue } | 'vague' | undefined {
  const reading = readTyped(field, said, view);
  if ('value' in reading) return reading.value === 'unknown' ? undefined : { is: reading.value };
  if ('problem' in reading)
    return field.kind === 'choice' && reading.problem === 'vague' ? 'vague' : undefined;
  const [proposed, another] = reading.propose;
  if (field.kind !== 'date' || typeof proposed !== 'string' || another !== undefined) return undefined;
  return { is: inYearOf(was, proposed) };
}

/** A day was said, and perhaps its year: without one it is that of the date it corrects. */
function inYearOf(was: FactValue | undefined, proposed: string): string {
  const isDay = typeof was === 'string' && isCalendarDate(was);
  return (isDay ? inYear(proposed, was.slice(0, 4)) : undefined) ?? proposed;
}
