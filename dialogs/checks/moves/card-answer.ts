// What was filled in on a step's card, checked as if made up by somebody: the client's own checks can be gone around.
import type { Locale } from '../../../knowledge/locales.js';
import { isCalendarDate } from '../calendar/calendar-date.js';
import type { FactValue, Field, Step } from '../check.js';
import { parseCountry } from '../reading/countries.js';
import type { Parsed, Problem } from '../reading/parsed.js';

export type CardAnswer = { values: Record<string, FactValue> } | { problem: Problem; field: Field };

/**
 * @param inputs text by input id, as clients send it; with one of two inputs filled in, a step is half answered
 * @returns undefined for inputs this step never had
 */
export function readCardAnswer(
  step: Step,
  inputs: Readonly<Record<string, string>>,
  locale?: Locale,
): CardAnswer | undefined {
  const [first] = step.fields;
  const isOurs = (id: string): boolean => step.fields.some((field) => field.id === id);
  if (!first || !Object.keys(inputs).every(isOurs)) return undefined;
  const values: Record<string, FactValue> = {};
  for (const field of step.fields) {
    const input = inputs[field.id]?.trim() ?? '';
    if (input === '') continue;
    const reading = readInput(field, input, locale);
    if ('problem' in reading) return { problem: reading.problem, field };
    if ('propose' in reading) return { problem: 'notUnderstood', field };
    values[field.id] = reading.value;
  }
  return Object.keys(values).length > 0 ? { values } : { problem: 'notUnderstood', field: first };
}

function readInput(field: Field, input: string, locale?: Locale): Parsed<FactValue> {
  const fault: Parsed<FactValue> = { problem: 'notUnderstood' };
  if (input === 'unknown') return field.unsure ? { value: 'unknown' } : fault;
  switch (field.kind) {
    case 'choice':
      return field.options.includes(input) ? { value: input } : fault;
    case 'yesNo':
      return input === 'true' || input === 'false' ? { value: input === 'true' } : fault;
    case 'number':
      return /^-?\d{1,15}$/.test(input) ? within(Number(input), field) : fault;
    case 'date':
      return isCalendarDate(input) ? within(input, field) : { problem: 'nonexistent' };
    case 'country':
      return parseCountry(input, locale);
  }
}

function within<T extends string | number>(value: T, { min, max }: { min: T; max: T }): Parsed<T> {
  return value >= min && value <= max ? { value } : { problem: 'range' };
}
