// A typed text as the answer to a field: picks the parser, and words nothing.
import type { CheckWordsByLocale as FlowWordsByLocale } from '../../cards/words/check-words.js';
import type { Locale } from '../../knowledge/locales.js';
import type { FactValue, Field, FlowId, Params } from './flow.js';
import { optionsOf, parseChoice } from './parse/choices.js';
import { parseCountry } from './parse/countries.js';
import { parseDate } from './parse/dates.js';
import { parseNumber } from './parse/numbers.js';
import type { Parsed, Problem } from './parse/parsed.js';
import { parseYesNo, saysUnknown } from './parse/yes-no.js';

export interface TypedAnswerOptions {
  flow: { id: FlowId };
  words: FlowWordsByLocale;
  locale: Locale;
  /** ISO `YYYY-MM-DD`, what "tomorrow" counts from. */
  today: string;
}

export function readTyped(field: Field, text: string, options: TypedAnswerOptions): Parsed<FactValue> {
  if (field.unsure && saysUnknown(text)) return { value: 'unknown' };
  switch (field.kind) {
    case 'choice':
      return parseChoice(text, optionsOf(options.flow.id, field, options.words));
    case 'yesNo':
      return parseYesNo(text);
    case 'number':
      return parseNumber(text, { min: field.min, max: field.max, hint: options.locale });
    case 'date':
      return parseDate(text, { today: options.today, min: field.min, max: field.max });
    case 'country':
      return parseCountry(text);
  }
}

/** Key and values of the wording that tells why an answer was not taken. */
export function wordingOf(problem: Problem, field: Field): { key: ProblemKey; params: Params } {
  if (problem === 'range' && (field.kind === 'number' || field.kind === 'date')) {
    return { key: 'range', params: { min: field.min, max: field.max } };
  }
  return { key: problem === 'vague' && field.kind === 'date' ? 'vagueDate' : field.kind, params: {} };
}

type ProblemKey = Field['kind'] | 'range' | 'vagueDate';
