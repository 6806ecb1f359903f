// What stands in a typed text that is no answer: a value whose mention leaves it in doubt, an option that is denied. Pure.
import type { FactValue, Field, Mention } from '../check.js';
import { claimsOf } from './claims.js';
import { countryMentions } from './countries.js';
import { choiceOf, namesIn, type NameMention } from './option-names.js';
import { normalise, normaliseWithAccents } from './parsed.js';
import type { TypedAnswerOptions } from './typed-answer.js';
import { classesOf, wordsIn } from './vocabulary.js';

/**
 * The one value that a text mentions for a field without claiming it.
 * @returns `isOpen`: only words that nobody listed stand beside it, "Poland, Warsaw office"; otherwise the text itself doubts
 *   that it is so, "we used to be in Poland"
 */
export function doubtfulIn(
  field: Field,
  text: string,
  options: TypedAnswerOptions,
): { value: FactValue; isOpen: boolean } | undefined {
  const mentions = mentionsOf(field, text, options);
  if (mentions.some(({ value }) => value === '')) return undefined;
  const all = claimsOf(text, mentions, options.locale);
  const claims = all.filter(({ manner }) => manner !== 'denied');
  const [first] = claims;
  if (!first || new Set(claims.map(({ value }) => value)).size > 1) return undefined;
  const isOpen = all.every(({ manner }) => manner === 'doubtful' || manner === 'now');
  return { value: first.value, isOpen };
}

/** "We are not in Sweden": whether a text denies this one value of a field, and claims no other. */
export function deniesValue(
  field: Field,
  text: string,
  value: FactValue | undefined,
  options: TypedAnswerOptions,
): boolean {
  const claims = claimsOf(text, mentionsOf(field, text, options), options.locale);
  return claims.length > 0 && claims.every((claim) => claim.manner === 'denied' && claim.value === value);
}

/** "No school": what it is not, of the options of a choice; no answer, and no question either. */
export function deniesOption(field: Field, text: string, options: TypedAnswerOptions): boolean {
  const isDenial = classesOf(wordsIn(text), options.locale).includes('denying');
  return isDenial && namedIn(field, text, options).length > 0;
}

function mentionsOf(field: Field, text: string, options: TypedAnswerOptions): Mention[] {
  return field.kind === 'country'
    ? countryMentions(normalise(text), field.id)
    : namedIn(field, text, options);
}

/** The options of a choice that a text names; none of another field. */
function namedIn(field: Field, text: string, { check, words }: TypedAnswerOptions): NameMention[] {
  if (field.kind !== 'choice') return [];
  return namesIn(normalise(text), choiceOf(check.id, field, words), normaliseWithAccents(text));
}
