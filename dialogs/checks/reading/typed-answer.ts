// A typed text as the answer to a field: picks the parser, and words nothing.
import type { CheckWordsByLocale, Params } from '../../../cards/words/check-words.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { CheckId } from '../../../cards/words/check-ids.js';
import type { FactValue, Field } from '../check.js';
import { claimsOf } from './claims.js';
import { choiceMentions, optionsOf, parseChoice } from './choices.js';
import { countryMentions, parseCountry } from './countries.js';
import { parseDate } from './dates.js';
import { parseNumber } from './numbers.js';
import { normalise, type Parsed, type Problem } from './parsed.js';
import { parseYesNo, saysUnknown } from './yes-no.js';

export interface TypedAnswerOptions {
  check: { id: CheckId };
  words: CheckWordsByLocale;
  locale: Locale;
  /** ISO `YYYY-MM-DD`, what "tomorrow" counts from. */
  today: string;
}

export function readTyped(field: Field, text: string, options: TypedAnswerOptions): Parsed<FactValue> {
  if (field.unsure && saysUnknown(text)) return { value: 'unknown' };
  switch (field.kind) {
    case 'choice':
      return parseChoice(text, optionsOf(options.check.id, field, options.words), options.locale);
    case 'yesNo':
      return parseYesNo(text, { id: field.id, had: field.had ?? false, locale: options.locale });
    case 'number':
      return parseNumber(text, { min: field.min, max: field.max, limit: field.limit, hint: options.locale });
    case 'date':
      return parseDate(text, { today: options.today, min: field.min, max: field.max });
    case 'country':
      return parseCountry(text, options.locale);
  }
}

/** The one value that a text mentions for a field without claiming it: "not a school", "Sweden I think". */
export function doubtfulIn(field: Field, text: string, options: TypedAnswerOptions): FactValue | undefined {
  const plain = normalise(text);
  const mentions =
    field.kind === 'country'
      ? countryMentions(plain, field.id)
      : field.kind === 'choice'
        ? choiceMentions(plain, field.id, optionsOf(options.check.id, field, options.words))
        : [];
  const claims = claimsOf(text, mentions, options.locale).filter(({ manner }) => manner !== 'denied');
  const values = new Set(claims.map(({ value }) => value));
  return values.size === 1 ? claims[0]?.value : undefined;
}

/** Key and values of the wording that tells why an answer was not taken. */
export function wordingOf(problem: Problem, field: Field): { key: ProblemKey; params: Params } {
  if (problem === 'range' && (field.kind === 'number' || field.kind === 'date')) {
    return { key: 'range', params: { min: field.min, max: field.max } };
  }
  return { key: problem === 'vague' && field.kind === 'date' ? 'vagueDate' : field.kind, params: {} };
}

type ProblemKey = Field['kind'] | 'range' | 'vagueDate';
