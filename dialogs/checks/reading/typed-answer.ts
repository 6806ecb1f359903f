// A typed text as the answer to a field: picks the parser, and words nothing.
import type { Params } from '../../../cards/words/check-words.js';
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { CheckId } from '../../../cards/words/checks.js';
import { inYear } from '../calendar/calendar-date.js';
import type { FactValue, Field } from '../check.js';
import { meaningOf } from './answer-meanings.js';
import { withoutAsides, withoutSource } from './asides.js';
import { isAsking, withoutLead } from './asking.js';
import { parseChoice } from './choices.js';
import { conclusionIn, outsideBrackets } from './conclusions.js';
import { correctionIn } from './corrections.js';
import { parseCountry } from './countries.js';
import { parseDate } from './dates.js';
import { isMocking } from './mocking.js';
import { countsOthers, parseNumber, withoutPeople } from './numbers.js';
import { choiceOf, namesIn } from './option-names.js';
import { withoutOtherNames, withoutOthers } from './other-products.js';
import { normalise, normaliseWithAccents, type Parsed, type Problem } from './parsed.js';
import { joinedNo, partedNo } from './spoken-no.js';
import { afterUnknown, leavesOpen, saysNotFound, saysUnknown } from './unknown.js';
import { withoutHedges, withoutOpinion, wordsIn } from './vocabulary.js';
import { parseYesNo, withoutEchoedNo } from './yes-no.js';

export interface TypedAnswerOptions {
  check: { id: CheckId };
  words: CheckWordsByLocale;
  locale: Locale;
  /** ISO `YYYY-MM-DD`, what "tomorrow" counts from. */
  today: string;
}

/**
 * What a text answers. A hedge beside an answer, "150, I think", makes a proposal of it.
 */
export function readTyped(field: Field, typed: string, options: TypedAnswerOptions): Parsed<FactValue> {
  const text = field.kind === 'choice' ? joinedNo(partedNo(typed)) : typed;
  if (isMocking(text)) return { problem: 'vague' };
  if (field.unsure && isUnknown(field, text)) return { value: 'unknown' };
  const beside = field.unsure ? afterUnknown(text) : undefined;
  // "No idea what Software Assurance is" names it, and no more.
  if (beside !== undefined && isAsking(beside)) return { value: 'unknown' };
  if (beside !== undefined) {
    const reading = read(field, withoutHedges(beside, options.locale)?.replace('?', '') ?? beside, options);
    return 'value' in reading ? { propose: [reading.value] } : { value: 'unknown' };
  }
  const counted = field.kind === 'number' ? withoutOthers(text, options.locale) : undefined;
  if (counted !== undefined) return countedIn(field, counted, options);
  const reading = read(field, text, options);
  if (!('problem' in reading)) return reading;
  const echoed = withoutEchoedNo(text, options.locale);
  const denied = echoed === undefined ? reading : read(field, echoed, options);
  if ('value' in denied) return denied;
  const corrected = correctedIn(field, text, options);
  if (corrected !== undefined) return { value: corrected };
  for (const part of [outsideBrackets(text, options.locale), conclusionIn(text, options.locale)]) {
    const said = part === undefined ? reading : read(field, part, options);
    if ('value' in said) return said;
  }
  const isHedgedNo = field.kind === 'choice' && meaningOf(wordsIn(normalise(text))) === 'hedgedNo';
  if (isHedgedNo && field.none !== undefined) return { propose: [field.none] };
  const unhedged = withoutHedges(text, options.locale);
  const bare = field.kind === 'number' ? (withoutPeople(unhedged ?? text) ?? unhedged) : unhedged;
  const hedged = bare === undefined ? reading : read(field, bare, options);
  if ('propose' in hedged) return hedged;
  if ('value' in hedged && hedged.value !== false) return { propose: [hedged.value] };
  return saysNoByOpinion(field, text, options) ? { propose: [false] } : reading;
}

/** "Not activated yet, I think": of a hedged no only this is clear enough to ask "do you mean: no?". */
function saysNoByOpinion(field: Field, text: string, options: TypedAnswerOptions): boolean {
  const bare = field.kind === 'yesNo' ? withoutOpinion(text) : undefined;
  const reading = bare === undefined ? undefined : read(field, bare, options);
  return reading !== undefined && 'value' in reading && reading.value === false;
}

/** Of licences of several kinds what was read is asked back. */
function countedIn(
  field: Field,
  counted: 'none' | { rest: string },
  options: TypedAnswerOptions,
): Parsed<FactValue> {
  if (counted === 'none') return { propose: [0] };
  const reading = read(field, counted.rest, options);
  return 'value' in reading ? { propose: [reading.value] } : reading;
}

/**
 * "Not Norway, Finland": the value that is named in place of another one. Whatever is turned away must be a value of the field,
 * too, and another one: "not today, Finland" is too much of a riddle. Of a yes or no "not X, Y" says little.
 */
function correctedIn(field: Field, text: string, options: TypedAnswerOptions): FactValue | undefined {
  const correction = field.kind === 'yesNo' ? undefined : correctionIn(text, options.locale);
  if (!correction) return undefined;
  // "No, software assurance" may say that there is none of it.
  if (correction.turnedAway.length === 0 && field.kind === 'choice' && field.none !== undefined)
    return undefined;
  const said = inYearBefore(readTail(field, correction.said, options), field, text);
  // "Not today, tomorrow" puts off, whatever is asked.
  if (!('value' in said) || (field.kind === 'date' && !/\d/.test(correction.said))) return undefined;
  const isAnother = correction.turnedAway.every((other) => {
    const reading = readTail(field, other, options);
    return 'value' in reading
      ? JSON.stringify(reading.value) !== JSON.stringify(said.value)
      : field.kind === 'date' && /\d/.test(other);
  });
  return isAnother ? said.value : undefined;
}

/** "31 January 2027, or no, 28 February": of two days in one text the second is in the year of the first. */
function inYearBefore(said: Parsed<FactValue>, field: Field, text: string): Parsed<FactValue> {
  const [year] = /(?<!\d)20\d\d(?!\d)/.exec(text) ?? [];
  if (field.kind !== 'date' || year === undefined || !('propose' in said)) return said;
  const [day, another] = said.propose;
  const dated = typeof day === 'string' && another === undefined ? inYear(day, year) : undefined;
  return dated === undefined ? said : { value: dated };
}

/** Of one thing in place of another the number at its end: "since the reorganisation we have 615". */
function readTail(field: Field, text: string, options: TypedAnswerOptions): Parsed<FactValue> {
  const reading = read(field, text, options);
  if ('value' in reading || field.kind !== 'number') return reading;
  const tails = [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => text.slice(index));
  const told = tails.filter((tail) => !/\d/.test(text.slice(0, text.length - tail.length)));
  const values = told.map((tail) => read(field, tail, options));
  return values.find((one) => 'value' in one) ?? reading;
}

/** To look up something and not to find it is not to know it; of a yes or no and of a choice it may be the answer. */
function isUnknown(field: Field, text: string): boolean {
  const isLookedUp = field.kind === 'date' || field.kind === 'number' || field.kind === 'country';
  if (saysUnknown(text) || (isLookedUp && saysNotFound(text))) return true;
  // Whether something is done may be known as soon as somebody was asked.
  return field.kind !== 'yesNo' && leavesOpen(text);
}

/** Figures are looked for as if the asides around them were not there: "20 Aug 2027, says the portal". */
function read(field: Field, text: string, options: TypedAnswerOptions): Parsed<FactValue> {
  const reading = readWhole(field, text, options);
  if (!('problem' in reading) || (field.kind !== 'number' && field.kind !== 'date')) return reading;
  if (field.kind === 'number' && countsOthers(text)) return reading;
  for (const core of coresOf(field, text, options)) {
    const bare = core === undefined ? reading : readWhole(field, core, options);
    if (!('problem' in bare)) return bare;
  }
  return reading;
}

/** What may hold the answer, the likeliest first; each is looked for when those before it held none. */
function* coresOf(field: Field, text: string, options: TypedAnswerOptions): Generator<string | undefined> {
  yield withoutAsides(text, options.locale);
  // "Tomorrow, hence the panic": no figures, and a day all the same.
  yield withoutAsides(text, options.locale, (said) => 'value' in readWhole(field, said, options));
  yield* withoutSource(text);
}

function readWhole(field: Field, text: string, options: TypedAnswerOptions): Parsed<FactValue> {
  const { locale, today, words, check } = options;
  switch (field.kind) {
    case 'choice':
      return parseChoice(withoutOtherNames(text), choiceOf(check.id, field, words), {
        locale,
        wished: field.wished,
      });
    case 'yesNo':
      return parseYesNo(text, { ...field, locale });
    case 'number':
      return parseNumber(text, { min: field.min, max: field.max, limit: field.limit, hint: locale });
    case 'date':
      return parseDate(text, { ...field, today, locale });
    case 'country':
      return parseCountry(text, locale);
  }
}

/** "What is Software Assurance?": a brief question about one of the options is for the step to explain. */
export function asksAbout(text: string, field: Field, options: TypedAnswerOptions): boolean {
  // "Software Assurance? No" answers itself.
  const isOpen = !leavesOpen(text) && joinedNo(text) === text;
  return isAsking(text) && isOpen && namesOption(text, field, options);
}

/** Whether a brief text names an option of a choice. */
function namesOption(text: string, field: Field, { check, words }: TypedAnswerOptions): boolean {
  if (field.kind !== 'choice' || wordsIn(withoutLead(text)).length > MAX_ASKING_WORDS) return false;
  return namesIn(normalise(text), choiceOf(check.id, field, words), normaliseWithAccents(text)).some(
    ({ kind }) => kind === 'name',
  );
}

/** More words than these ask something of their own; "ik wil graag weten wat Software Assurance is" has eight. */
const MAX_ASKING_WORDS = 8;

/** Key and values of the wording that tells why an answer was not taken. */
export function wordingOf(problem: Problem, field: Field): { key: ProblemKey; params: Params } {
  if (problem === 'range' && (field.kind === 'number' || field.kind === 'date')) {
    return { key: 'range', params: { min: field.min, max: field.max } };
  }
  if (problem === 'needed') return { key: 'needed', params: {} };
  return { key: problem === 'vague' && field.kind === 'date' ? 'vagueDate' : field.kind, params: {} };
}

type ProblemKey = Field['kind'] | 'range' | 'vagueDate' | 'needed';
