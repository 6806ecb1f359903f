// Texts that do not answer the question that waits, and still belong to the check: what was answered before, or was not known
// then, a product that is not counted. Pure.
import { hearing } from '../asking-back.js';
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { afterCorrecting } from '../reading/corrections.js';
import { namesOther } from '../reading/other-products.js';
import { readTyped } from '../reading/typed-answer.js';
import type { CheckRun } from '../run.js';
import { edit, type CheckTalk, type Move, type Trouble } from './move.js';

/** A mere yes or no is for what is asked. */
const SILENT: readonly Field['kind'][] = ['choice', 'country', 'number', 'date'];

/** What one did not know before and says now, where it can be of one field only: "31/03/2027" one question later. */
export function nowKnown(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Facts | undefined {
  const found = fieldsOf(view.check.steps).flatMap((field): [string, FactValue][] => {
    const isOpen = run.facts[field.id] === 'unknown' && !asked.some(({ id }) => id === field.id);
    if (!isOpen || !SILENT.includes(field.kind)) return [];
    const reading = readTyped(field, text, view);
    return 'value' in reading && reading.value !== 'unknown' ? [[field.id, reading.value]] : [];
  });
  return found.length === 1 ? Object.fromEntries(found) : undefined;
}

/** The same with an "I think": it is asked once more, and what was said is proposed. */
export function perhapsKnown(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  const [field, another] = fieldsOf(view.check.steps).filter((one) => {
    const isOpen = run.facts[one.id] === 'unknown' && !asked.some(({ id }) => id === one.id);
    return isOpen && SILENT.includes(one.kind) && 'propose' in readTyped(one, text, view);
  });
  return field && !another ? edit(field.id, view, hearing(run, { [field.id]: text })) : undefined;
}

/** What a text says that is no answer to the fields asked, and nothing new. */
export function saidOtherwise(
  text: string,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Trouble | undefined {
  const [first] = asked;
  const others = fieldsOf(view.check.steps).filter(({ id }) => !asked.some((field) => field.id === id));
  const counted = others.find(({ id, kind }) => kind === 'number' && run.facts[id] === undefined);
  if (counted && namesOther(text)) return { kind: 'help', field: counted, isOther: true };
  const said = afterCorrecting(text) ?? text;
  const values = others.flatMap((field): [Field, FactValue][] => {
    if (run.facts[field.id] === undefined || !SILENT.includes(field.kind)) return [];
    const reading = readTyped(field, said, view);
    const isSame =
      'value' in reading && JSON.stringify(reading.value) === JSON.stringify(run.facts[field.id]);
    return isSame && reading.value !== 'unknown' ? [[field, reading.value]] : [];
  });
  return first && values.length > 0 ? { kind: 'stands', field: first, values } : undefined;
}
