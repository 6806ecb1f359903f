// What a typed text says of the fields of a check: of those asked, and beside them. Pure.
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { afterCorrecting } from '../reading/corrections.js';
import { subjectsIn } from '../reading/field-subjects.js';
import { openingOf } from '../reading/answer-meanings.js';
import { normalise, type Problem } from '../reading/parsed.js';
import { wordsIn } from '../reading/vocabulary.js';
import { toldIn } from '../reading/told-facts.js';
import { readTyped } from '../reading/typed-answer.js';
import { saysOfBoth } from '../reading/yes-no.js';
import type { CheckRun } from '../run.js';
import type { CheckTalk } from './move.js';

/**
 * What a text answers of the step that waits. It may speak of the step's second field, "no account", or of both.
 * @param field the one asked
 */
export function answerIn(
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
 * What a text tells beyond the question: "we are a school in Sweden" answers two more. Nothing said before is touched.
 * @param asked is answered only if nobody's words are left over: "Lebanon, Ohio" is no Lebanon
 * @returns `heard`: what must be asked back where its turn comes; `isTold`: whether it claims anything, new or said before
 */
export function saidBeside(
  text: string,
  asked: Field,
  view: CheckTalk,
  run: CheckRun,
): { facts: Facts; heard: Readonly<Record<string, string>>; isTold: boolean } {
  if (isAsking(text)) return { facts: {}, heard: {}, isTold: false };
  const { facts, heard, isLeftOver } = toldIn(text, view);
  // "Yes, but it isn't activated" is read as the answer or not at all.
  const isAnswered = asked.kind === 'yesNo' && openingOf(wordsIn(normalise(text))) !== undefined;
  const isOpen = (id: string): boolean => run.facts[id] === undefined || run.again.includes(id);
  return {
    facts: Object.fromEntries(
      Object.entries(facts).filter(([id]) => isOpen(id) && !((isLeftOver || isAnswered) && id === asked.id)),
    ),
    heard: Object.fromEntries(Object.entries(heard).filter(([id]) => isOpen(id) && id !== asked.id)),
    isTold: Object.keys(facts).length > 0,
  };
}

/** "No, it was 31 May", when a yes or no is asked by now: the day told last, in its year where none is said. */
function dayCorrected(
  text: string,
  asked: readonly Field[],
  { check, ...view }: CheckTalk,
  run: CheckRun,
): Facts | undefined {
  const words = wordsIn(normalise(text));
  if (openingOf(words.slice(0, 1))?.value !== false || !/\d/.test(text)) return undefined;
  if (asked.some(({ kind }) => kind !== 'yesNo')) return undefined;
  const field = fieldsOf(check.steps).findLast(
    ({ id, kind }) => kind === 'date' && typeof run.facts[id] === 'string' && run.facts[id] !== 'unknown',
  );
  const before = field && run.facts[field.id];
  if (!field || typeof before !== 'string') return undefined;
  const dated = /\d{4}/.test(text) ? text : `${text.replace(/[.!]/g, ' ').trim()} ${before.slice(0, 4)}`;
  const places = [...dated.matchAll(/(?<=\s)\S/gu)].map(({ index }) => dated.slice(index));
  const readings = places.map((tail) => readTyped(field, tail, { check, ...view }));
  const reading = readings.find((one) => 'value' in one && one.value !== 'unknown');
  return reading && 'value' in reading ? { [field.id]: reading.value } : undefined;
}

/**
 * "Actually Germany", when something else is asked by now: the answer given before that it corrects, the latest first. Nothing
 * where it may answer what is asked.
 * @param asked the fields that wait
 */
export function correctedBefore(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Facts | undefined {
  const rest = afterCorrecting(text);
  if (rest === undefined) return dayCorrected(text, asked, view, run);
  const read = (field: Field): FactValue | undefined => {
    const reading = field.kind === 'yesNo' ? undefined : readTyped(field, rest, view);
    return reading && 'value' in reading && reading.value !== 'unknown' ? reading.value : undefined;
  };
  if (asked.some((field) => 'value' in readTyped(field, rest, view))) return undefined;
  const before = fieldsOf(view.check.steps).filter(
    ({ id }) => run.facts[id] !== undefined && !asked.some((field) => field.id === id),
  );
  const field = before.findLast((one) => read(one) !== undefined);
  const value = field && read(field);
  return field && value !== undefined ? { [field.id]: value } : undefined;
}
