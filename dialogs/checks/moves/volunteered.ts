// What is said of a field before its turn, "about 400" while the agreement is asked: it is kept as it was said, and asked back
// where its turn comes. Pure.
import { fieldsOf, type Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { saidInstead } from '../reading/instead.js';
import { namesCounted, namesOther } from '../reading/other-products.js';
import { readTyped } from '../reading/typed-answer.js';
import { wordsIn } from '../reading/vocabulary.js';
import { saysNo } from '../reading/yes-no.js';
import { locate, type CheckRun } from '../run.js';
import type { CheckTalk } from './move.js';

/**
 * @param asked the fields that wait, which the text does not answer
 * @returns the text by the field it speaks of; empty where it may be of several, or was kept before
 */
export function volunteered(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Readonly<Record<string, string>> {
  if (isAsking(text) || saysNo(text) || PLACE.test(text.trim())) return {};
  const { steps } = locate(view.check, run);
  const leftOut = leftOutBefore(asked, view, run);
  const open = [...new Set([...fieldsOf(steps), ...fieldsOf(view.check.steps)])].filter(
    (field) =>
      run.facts[field.id] === undefined &&
      !asked.some(({ id }) => id === field.id) &&
      !leftOut.includes(field),
  );
  const said = saidOfOne(open, saidInstead(text, view.locale) ?? text, view);
  // "We are a private company, about 400 staff": a field each.
  const parts = statementsIn(text).map((part) => saidOfOne(open, part, view));
  const found = said ? [said] : parts.filter((one) => one !== undefined);
  const isClear = new Set(found.map(([id]) => id)).size === found.length;
  const news = found.filter(([id, part]) => run.heard?.[id] !== part);
  return isClear ? Object.fromEntries(news) : {};
}

/**
 * The one field that a text speaks of, and the text. A day that may be of several is kept for the first that is asked for one,
 * and asked back there.
 */
function saidOfOne(open: readonly Field[], text: string, view: CheckTalk): [string, string] | undefined {
  const [field, ...others] = open.filter((one) => saysOf(one, text, view));
  const isOne = others.length === 0 || [field, ...others].every((one) => one?.kind === 'date');
  return field && isOne ? [field.id, text] : undefined;
}

/** As they were typed, without those that only deny; none where there is but one. */
function statementsIn(text: string): string[] {
  const parts = text.split(/[,;]\s/u).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '' && !saysNo(part)) : [];
}

/** A text that speaks of a field which the answers before leave out, as the number of licences of a school. */
export function leftOutIn(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Field | undefined {
  if (isAsking(text) || PLACE.test(text.trim())) return undefined;
  const [field, another] = leftOutBefore(asked, view, run).filter((one) => saysOf(one, text, view));
  return another ? undefined : field;
}

/** What would have been asked before the step that waits, and was not. */
function leftOutBefore(asked: readonly Field[], { check }: CheckTalk, run: CheckRun): Field[] {
  const { steps } = locate(check, run);
  const at = check.steps.findIndex(({ fields }) =>
    fields.some(({ id }) => asked.some((field) => field.id === id)),
  );
  return fieldsOf(check.steps.slice(0, Math.max(at, 0)).filter((step) => !steps.includes(step)));
}

/** In so many words somebody says more than what was asked: "we are a Ltd". */
const MIN_NAMING_WORDS = 4;

/**
 * What an answer to one choice says of another one, to be asked back: "we are a Ltd, a private firm" tells for whom it is, and what
 * kind of organisation.
 * @param asked the field that it answers
 */
export function alsoNamed(
  text: string,
  asked: Field,
  view: CheckTalk,
  run: CheckRun,
): Readonly<Record<string, string>> {
  if (asked.kind !== 'choice' || wordsIn(text).length < MIN_NAMING_WORDS || isAsking(text)) return {};
  const named = fieldsOf(view.check.steps).filter(
    (field) =>
      field.kind === 'choice' &&
      field.id !== asked.id &&
      run.facts[field.id] === undefined &&
      saysOf(field, text, view),
  );
  const [field, another] = named;
  return field && !another ? { [field.id]: text } : {};
}

/** "2" is a place in a list before it is a number of anything. */
const PLACE = /^\d[.)]?$/;

function saysOf(field: Field, text: string, view: CheckTalk): boolean {
  if (field.kind === 'yesNo' || (field.kind === 'date' && !/\d/.test(text))) return false;
  const reading = readTyped(field, text, view);
  // "Ett företag": an article, and no number.
  if (field.kind === 'number' && 'value' in reading && reading.value === 1 && !/\d/.test(text)) return false;
  // "We have E3" says what is counted, and not how many.
  const isCounted = field.kind === 'number' && namesCounted(text) && !namesOther(text);
  return 'value' in reading ? reading.value !== 'unknown' : 'propose' in reading || isCounted;
}
