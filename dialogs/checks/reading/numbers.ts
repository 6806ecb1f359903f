// "2 000", "about 2500", "2k", "twaalf", "1,200 E3 and 900 E5", "more than 2,000" -> a whole number or a span of them.
// Every word beside the numbers must be known: numbers of other things, "1,500 employees" or "Office 2021", are not taken.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { Span } from '../check.js';
import { numberParts, type NumberParts } from './number-parts.js';
import { withoutSoftening } from './answer-meanings.js';
import { normalise, type Parsed } from './parsed.js';
import { phrasesOf, takenApart, wordsIn } from './vocabulary.js';
import { saysOfBoth } from './yes-no.js';

export interface NumberOptions {
  min: number;
  max: number;
  /** From this number on something else holds: on which side of it a span lies decides, so spans are taken. */
  limit?: number | undefined;
  hint?: Locale | undefined;
}

/**
 * `propose`: "une cinquantaine". `vague`: an amount that is no number ("many"), and a span where only a number will do. `range`: beyond the bounds.
 */
export function parseNumber(text: string, options: NumberOptions): Parsed<number | Span> {
  if (saysNoneAtAll(text) && options.min <= 0) return { value: 0 };
  // "Les deux", "alle twee": two things that were named, and no number of anything.
  if (saysOfBoth(text) !== undefined) return { problem: 'notUnderstood' };
  const figures = inFigures(text);
  const said = numberParts(figures, options.hint ?? 'en');
  if (!said) return { problem: 'notUnderstood' };
  const value = valueOf(said, options);
  if (value === undefined) return { problem: said.isVague ? 'vague' : 'notUnderstood' };
  if (value === 'vague') return { problem: 'vague' };
  const { min, max } = options;
  const ends = typeof value === 'number' ? [value] : [value.min ?? min, value.max ?? max];
  if (!ends.every((end) => end >= min && end <= max)) return { problem: 'range' };
  return figures === text && !countsSelves(text) ? { value } : { propose: [value] };
}

const ROUNDLY: readonly (readonly [phrase: string, number: string])[] = LOCALES.flatMap((locale) =>
  Object.entries(READING_WORDS[locale].numbers.roundly).flatMap(([number, phrases]) =>
    phrases.map((phrase) => [normalise(phrase), number] as const),
  ),
);

/** "Une cinquantaine" -> "~50". */
function inFigures(text: string): string {
  const plain = ` ${normalise(text)} `;
  const hit = ROUNDLY.find(([phrase]) => plain.includes(` ${phrase} `));
  return hit ? plain.replace(` ${hit[0]} `, ` ~${hit[1]} `).trim() : text;
}

const NONE_AT_ALL = phrasesOf(({ numbers }) => numbers.noneAtAll);

/** "None at all, sorry": as a whole text. */
function saysNoneAtAll(text: string): boolean {
  const words = wordsIn(normalise(text));
  return NONE_AT_ALL.get(words) === true || NONE_AT_ALL.get(withoutSoftening(words)) === true;
}

const PEOPLE = phrasesOf(({ numbers }) => numbers.people);
const OTHERS = phrasesOf(({ numbers }) => [...numbers.people, ...numbers.others]);

/** "500 people" -> "500": there may be a licence for each of them; undefined where nobody is counted. */
export function withoutPeople(text: string): string | undefined {
  const { typed, places, words } = takenApart(text);
  const at = words.findIndex((_, place) => PEOPLE.at(words, place) !== undefined);
  const length = PEOPLE.at(words, at)?.length ?? 0;
  const [first, last] = [places[at], places[at + length - 1]];
  if (words.length !== places.length || !first || !last) return undefined;
  return `${typed.slice(0, first.index)}${typed.slice(last.index + last[0].length)}`.trim();
}

const SELVES = phrasesOf(({ numbers }) => numbers.selves);
const ABOUT = phrasesOf(({ numbers }) => numbers.about);
const COUNTED = phrasesOf(({ numbers }) => numbers.counted);

/** "We are 210": people, unless what is counted is said, too. */
function countsSelves(text: string): boolean {
  const words = wordsIn(text);
  if (words.some((_, at) => COUNTED.at(words, at) !== undefined)) return false;
  return words.some((_, at) => {
    const selves = SELVES.at(words, at)?.length ?? 0;
    const about = ABOUT.at(words, at + selves)?.length ?? 0;
    return selves > 0 && /^\d/.test(words[at + selves + about]?.plain ?? '');
  });
}

/** "350 people", "we are 350": whether it says how many there are of them. */
export function countsPeople(text: string): boolean {
  return withoutPeople(text) !== undefined || countsSelves(text);
}

/** "1,500, all our staff together": something else is counted. */
export function countsOthers(text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => OTHERS.at(words, at) !== undefined);
}

const BOUNDS = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
/** "About" may be this far off. */
const ABOUT_SHARE = 0.1;

function valueOf(said: NumberParts, options: NumberOptions): number | Span | 'vague' | undefined {
  const { numbers, kinds } = said;
  const roles = new Set(said.roles.flatMap((some) => [...some]));
  const [first, second] = numbers;
  // "Plus 2500" in French is "no longer 2500".
  if (first === undefined || roles.has('vague') || said.roles[0]?.has('plus')) return undefined;
  if (numbers.length === 1) return one(first, said, options);
  const between = said.roles[1] ?? new Set();
  if (numbers.length === 2 && second !== undefined && between.has('to') && !isSum(said)) {
    const isSpan = first < second && kinds < 2 && (roles.has('between') || !between.has('plus'));
    if (!isSpan) return undefined;
    return options.limit === undefined ? 'vague' : { min: first, max: second };
  }
  if (!isSum(said)) return undefined;
  if (roles.has('about') || BOUNDS.some((bound) => roles.has(bound))) return 'vague';
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Licences come in kinds: each number has its own, or they are joined by a plus. */
function isSum({ numbers, kinds, roles }: NumberParts): boolean {
  const joined = roles.slice(1, -1);
  return (
    numbers.length > 1 &&
    !roles.some((some) => some.has('between')) &&
    (kinds === numbers.length || joined.every((some) => some.has('plus') && !some.has('to')))
  );
}

function one(
  number: number,
  { roles }: NumberParts,
  { limit, min, max }: NumberOptions,
): number | Span | 'vague' | undefined {
  const all = new Set(roles.flatMap((some) => [...some]));
  if (roles[1]?.has('plus')) {
    all.add('atLeast'); // "2000+"
  }
  const bounds = BOUNDS.filter((bound) => all.has(bound));
  if (bounds.length > 1) return 'vague';
  const [bound] = bounds;
  const [low, high] = [Math.ceil(number * (1 - ABOUT_SHARE)), Math.floor(number * (1 + ABOUT_SHARE))];
  if (all.has('about') && limit !== undefined && low < limit && high >= limit) return { min: low, max: high };
  if (bound !== undefined) {
    if (limit === undefined) return 'vague';
    if (number < min || number > max) return number;
    return bound === 'atLeast'
      ? { min: number }
      : bound === 'moreThan'
        ? { min: number + 1 }
        : bound === 'atMost'
          ? { max: number }
          : { max: number - 1 };
  }
  return number;
}
