// "Ja", "nej då", "yes, it is activated", "bien sûr" -> true or false. What stands beside an answer must not take it back:
// "right, we don't" is neither. The words live with the other words.
import type { Locale } from '../../../knowledge/locales.js';
import { meaningOf, meaningOfAll, openingOf, withoutSoftening } from './answer-meanings.js';
import { type AskedAbout, classesBeside, isSubjectOnly, subjectStatement } from './field-subjects.js';
import { isAsking } from './asking.js';
import { normalise, normaliseWithAccents, type Parsed } from './parsed.js';
import { THOUGHT, TIMES } from './shared-phrases.js';
import { PARTING } from './statements.js';
import { classesOf, phrasesOf, wordsIn, type Word } from './vocabulary.js';

/** A `Map`, because a person's words are looked up in it: a plain object has "constructor", too. */
const SIGNS: ReadonlyMap<string, boolean> = new Map([
  ['👍', true],
  ['✅', true],
  ['✔', true],
  ['👎', false],
  ['❌', false],
]);

/** A field that takes a yes or a no. */
interface Asked extends AskedAbout {
  /** Asks whether one has something: "I have none" is a no. */
  had?: boolean | undefined;
  /** The language of the conversation. */
  locale?: Locale;
}

/** `loose`: a detail that nobody listed, harmless beside a clear answer: "for xbox". `turning`: one that takes it back. */
type Polarity = boolean | 'agreed' | 'unknown' | 'nothing' | 'hedged' | 'loose' | 'turning' | 'doubtful';

/** "I don't know", "yes and no" and "I don't think so" are `vague`; the yes of "I think so" is proposed. */
export function parseYesNo(text: string, asked: Asked = {}): Parsed<boolean> {
  const reading = readYesNo(withoutThought(text), asked);
  return asked.had && !('value' in reading) && lacks(text, asked.locale) ? { value: false } : reading;
}

const LACKING = phrasesOf(({ having }) => having.lacking);

/** "I thought not, but they are": what was thought is over with the "but". */
function withoutThought(text: string): string {
  const [first = '', ...rest] = normalise(text).split(BUT);
  const isThought = rest.length > 0 && THOUGHT.at(wordsIn(first), 0) !== undefined;
  return isThought ? rest.join(' ').trim() : text;
}

const BUT = new RegExp(`(?<!\\p{L})(?:${PARTING})(?!\\p{L})`, 'u');

/** "Closed mine and haven't opened another": said of a part of it, with nothing hedged or contrasted beside it. */
function lacks(text: string, locale: Locale = 'en'): boolean {
  const words = wordsIn(normaliseWithAccents(text));
  const at = words.findIndex((_, place) => LACKING.at(words, place) !== undefined);
  const rest = at < 0 ? words : words.toSpliced(at, LACKING.at(words, at)?.length ?? 0);
  const isOpen = classesOf(words, locale).some((kind) => kind === 'doubting' || kind === 'ahead');
  return at >= 0 && !isOpen && !text.includes('?') && !contrasts(rest);
}

function readYesNo(text: string, asked: Asked): Parsed<boolean> {
  const sign = SIGNS.get(text.trim().replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ''));
  if (sign !== undefined) return { value: sign };
  const whole = meaningOfAll(text);
  if (whole === 'unknown' || whole === 'hedgedNo') return { problem: 'vague' };
  // "Yes?" asks whether that is the answer.
  if (whole !== undefined && text.includes('?')) return { problem: 'vague' };
  if (whole === undefined && isAsking(text)) return { problem: 'notUnderstood' };
  const said = statementsOf(text);
  const [first, ...others] = said.map((words, at) => polarity(words, asked, at === 0));
  const value = first === 'agreed' ? true : first;
  if (value === 'hedged' && others.every((one) => one === 'nothing')) return { propose: [true] };
  if (typeof value === 'boolean') {
    const isOpen = openingOf(said[0] ?? []) !== undefined;
    const supports = (one: Polarity, at: number): boolean => {
      if (one === 'nothing' || one === value || one === 'agreed') return true;
      // "No, we have not got round to it": what a clear no is told with is no other answer.
      return (
        isOpen && (one === 'loose' || (one === 'doubtful' && isHarmless(said[at + 1] ?? [], value, asked)))
      );
    };
    const turned = said
      .slice(1)
      .some((words, at) => isOpen && others[at] !== value && !isHarmless(words, value, asked));
    if (others.every(supports) && !turned) return { value };
    return { problem: 'vague' };
  }
  return later(value, others) ?? { problem: isVague(text, [value, ...others]) ? 'vague' : 'notUnderstood' };
}

/** "Well, yes": the answer may follow a statement that says nothing. */
function later(first: Polarity | undefined, others: readonly Polarity[]): Parsed<boolean> | undefined {
  const values = others.filter((one) => one !== 'nothing');
  const [value] = values;
  if (first !== 'nothing' || value === undefined) return undefined;
  return typeof value === 'boolean' && values.every((one) => one === value) ? { value } : undefined;
}

/** "Yes and no": an answer that was not understood to its end. */
function isVague(text: string, said: readonly (Polarity | undefined)[]): boolean {
  const opens = openingOf(wordsIn(normalise(text)));
  return opens !== undefined || said.some((one) => one !== undefined && ANSWERS.has(one));
}

const ANSWERS: ReadonlySet<Polarity> = new Set([true, false, 'agreed', 'unknown', 'hedged'] as const);

/** "No", "nej tack", "pas encore", "none of them": as a whole text, in any of the four languages. */
export function saysNo(text: string): boolean {
  const said = statementsOf(text).map((words) => meaningOf(words));
  return (
    said.length > 0 &&
    said.every((meaning) => meaning === 'no' || meaning === 'hasNone' || meaning === 'neither')
  );
}

/** "Yes", "ja det har vi": as a whole text, in any of the four languages. */
export function saysYes(text: string): boolean {
  const said = statementsOf(text).map((words) => meaningOf(words));
  return said.length > 0 && said.every((meaning) => meaning === 'yes' || meaning === 'has');
}

/** "Both", "les deux", "ingen av dem": true or false for each of two things asked at once. */
export function saysOfBoth(text: string): boolean | undefined {
  const meaning = meaningOf(wordsIn(normalise(text)));
  return meaning === 'both' ? true : meaning === 'neither' ? false : undefined;
}

/** Statements end as sentences do; a "but" begins another one and stays in it. */
function statementsOf(text: string): Word[][] {
  return normalise(text)
    .split(/[,;.!:\n()]|\s-\s/)
    .map((part) => wordsIn(part))
    .filter((words) => words.length > 0);
}

function polarity(words: readonly Word[], asked: Asked, isFirst: boolean): Polarity {
  switch (meaningOf(words)) {
    case 'agreed':
      return 'agreed';
    case 'yes':
    case 'both':
    case 'has':
      return true;
    case 'no':
    case 'neither':
      return false;
    case 'hasNone':
      return asked.had ? false : 'doubtful';
    case 'hedgedYes':
      return 'hedged';
    case 'hedgedNo':
    case 'unknown':
      return 'unknown';
    case undefined:
      return isTime(words, asked.locale) || withoutSoftening(words).length === 0
        ? 'nothing'
        : spoken(words, asked, isFirst);
  }
}

/** A statement that is no fixed phrase: an opening yes or no with details, or something about the field's subject. */
function spoken(words: readonly Word[], asked: Asked, isFirst: boolean): Polarity {
  const { locale = 'en' } = asked;
  const opening = openingOf(words);
  const rest = opening ? words.slice(opening.length) : words;
  const stated = subjectStatement(rest, asked, locale);
  if (!opening) return stated === 'doubtful' && !isFirst ? looseness(rest, locale) : stated;
  if (rest.length === 0) return opening.value;
  if (stated !== 'doubtful' && stated !== opening.value)
    return !opening.value && isSubjectOnly(rest, asked) ? false : 'turning';
  if (stated === 'doubtful' && isNoun(opening, words, locale)) return 'doubtful';
  return isHarmless(rest, opening.value, asked) ? opening.value : 'turning';
}

/** In English "no" may stand before a noun: "no problem" is no answer, "no we haven't" is. */
function isNoun(
  opening: { value: boolean; length: number },
  words: readonly Word[],
  locale: Locale,
): boolean {
  if (opening.value || words[opening.length - 1]?.plain !== 'no') return false;
  const [next] = classesOf(words.slice(opening.length), locale);
  return next === 'unknown';
}

function looseness(words: readonly Word[], locale: Locale): Polarity {
  return classesOf(words, locale).some((kind) => kind !== 'plain' && kind !== 'unknown')
    ? 'doubtful'
    : 'loose';
}

/** What may stand beside a clear answer. Of a no, what is denied, was, will be or is another's takes nothing back. */
function isHarmless(words: readonly Word[], value: boolean, asked: Asked): boolean {
  const { locale = 'en' } = asked;
  if (contrasts(words)) return false;
  if (isTime(words, locale)) return true;
  const isDone = value && words.some((_, at) => DOING.at(words, at) !== undefined);
  const classes = classesBeside(words, asked, locale).filter((kind) => kind !== 'others' || !isDone);
  return classes.every((kind) => kind === 'plain' || kind === 'unknown' || (!value && kind !== 'doubting'));
}

/** "Our IT guy did it": done by another it is done. */
const DOING = phrasesOf(({ doing }) => doing);

const BUTS = phrasesOf(({ but }) => but);

function contrasts(words: readonly Word[]): boolean {
  return words.some((_, at) => BUTS.at(words, at) !== undefined);
}

/** "Since March", "last week": how long it has been so. Dutch "pas" is a time, French "ou pas" is none. */
function isTime(words: readonly Word[], locale: Locale = 'en'): boolean {
  const hasTime = words.some((_, at) => TIMES.at(words, at) !== undefined);
  if (!hasTime || words.length > 4 || contrasts(words)) return false;
  return !classesOf(words, locale, 'own').some((kind) => kind === 'denying' || kind === 'doubting');
}

/** "No SA, no", "pas de SA non": a denial without the no behind it that says the same; undefined without one. */
export function withoutEchoedNo(text: string, locale: Locale): string | undefined {
  const words = wordsIn(text);
  const isNo = words.length > 1 && openingOf(words.slice(-1))?.value === false;
  const said = isNo ? text.slice(0, text.toLowerCase().lastIndexOf(words.at(-1)?.exact ?? '')) : text;
  return isNo && classesOf(wordsIn(said), locale).includes('denying') ? said : undefined;
}
