// "2 000", "about 2500", "2k", "twaalf", "1,200 E3 and 900 E5", "more than 2,000" -> a whole number or a span of them.
// Every word beside the numbers must be known: numbers of other things, "1,500 employees" or "Office 2021", are not taken.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { Span } from '../check.js';
import { numberInWords } from './number-words.js';
import { normalise, plainWords, type Parsed } from './parsed.js';
import { classesOf, PhraseTable, wordsIn, type Word } from './vocabulary.js';

export interface NumberOptions {
  min: number;
  max: number;
  /** From this number on something else holds: on which side of it a span lies decides, so spans are taken. */
  limit?: number | undefined;
  hint?: Locale | undefined;
}

/**
 * `vague`: an amount that is no number ("many"), and a span where only a number will do. `range`: beyond the bounds.
 */
export function parseNumber(text: string, options: NumberOptions): Parsed<number | Span> {
  const said = partsOf(text, options.hint ?? 'en');
  if (!said) return { problem: 'notUnderstood' };
  const value = valueOf(said, options);
  if (value === undefined) return { problem: said.isVague ? 'vague' : 'notUnderstood' };
  if (value === 'vague') return { problem: 'vague' };
  const { min, max } = options;
  const ends = typeof value === 'number' ? [value] : [value.min ?? min, value.max ?? max];
  return ends.every((end) => end >= min && end <= max) ? { value } : { problem: 'range' };
}

const ROLES = [
  'counted',
  'about',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'between',
  'to',
  'plus',
  'vague',
] as const;
type Role = (typeof ROLES)[number];

const ROLE_TABLE = new PhraseTable<Role[]>(
  LOCALES.flatMap((locale) =>
    ROLES.flatMap((role) =>
      READING_WORDS[locale].numbers[role].map((phrase): [string, Role[]] => [phrase, [role]]),
    ),
  ),
  (a, b) => [...new Set([...a, ...b])],
);

const SIGN_ROLES: ReadonlyMap<string, Role> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'lessThan'],
  ['>', 'moreThan'],
  ['≤', 'atMost'],
  ['≥', 'atLeast'],
  ['…', 'to'],
  ['+', 'plus'],
  ['&', 'plus'],
]);

interface Said {
  numbers: number[];
  /** What stands before, between and after the numbers: one set more than there are numbers. */
  roles: Set<Role>[];
  /** How many kinds of licences are named. */
  kinds: number;
  isVague: boolean;
}

/** Names of products that hold digits. E3 and E5 are what is counted, years and 365 count nothing. */
const EDITIONS =
  /\b(?:(?:microsoft |office |m|o)365|microsoft 365|office 365|(?:office|windows|visual studio|project|visio|exchange|sharepoint|sql server|server|word|excel|teams)(?: (?:pro|professional|standard|home|plus|ltsc))* (?:19|20)\d\d)\b/g;
const KINDS = /\be[35](?:\/e[35])?\b-?/g;

const NUMBER =
  /(?<![\p{L}\d.,'])(?:\d{1,3}(?:(?<sign>[.,'])\d{3})(?:\k<sign>\d{3})*|\d{1,2}(?: \d{3})+|\d{3}(?: 000)+|\d+)(?:[.,]\d{1,2}(?!\d))?(?![\d])/gu;

/** What a word after digits multiplies by; "20 cent" is money. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['hundred', 'hundra', 'honderd'].map((word): [string, number] => [word, 100]),
  ...['k', 'thousand', 'tusen', 'duizend', 'mille'].map((word): [string, number] => [word, 1_000]),
  ...['m', 'mn', 'million', 'miljon', 'miljoner', 'miljoen', 'millions'].map((word): [string, number] => [
    word,
    1_000_000,
  ]),
]);

function partsOf(text: string, locale: Locale): Said | undefined {
  // A no-break space within a number is how several languages group its digits.
  const plain = normalise(text.replace(/(?<=\d)[\u00A0\u202F](?=\d{3})/g, "'").replace(NICE_SIGNS, ' '));
  if (plain === '' || plain.includes('?') || plain.includes('--') || isYear(plain)) return undefined;
  const values: number[] = [];
  let isWhole = true;
  const marked = plain
    .replace(EDITIONS, ' ')
    .replace(KINDS, ' @ ')
    .replace(/(?<=\d)\s*-\s*(?=\d)/g, ' … ')
    .replace(/(?<=\d)(?=ish\b)/g, ' ')
    .replace(NUMBER, (digits: string, ...groups: unknown[]) => {
      const value = numberInDigits(digits, (groups.at(-1) as { sign?: string }).sign);
      if (value === undefined) isWhole = false;
      values.push(value ?? NaN);
      return ` §${values.length - 1} `;
    });
  if (!isWhole) return undefined;
  return assemble(tokensOf(marked), values, locale);
}

/** Pictures that say nothing against a number. */
const NICE_SIGNS = /(?![👎❌🚫❓])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?/gu;

const YEAR_WORDS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].numbers.year.map(plainWords)),
);

/** "In 2025", "år 2021": a time, and no count. */
function isYear(plain: string): boolean {
  const [, before] = /^(.*\D)(?:19|20)\d\d\W*$/.exec(plain) ?? [];
  return before !== undefined && YEAR_WORDS.has(plainWords(before));
}

function numberInDigits(digits: string, sign: string | undefined): number | undefined {
  if (sign !== undefined && digits.startsWith('0')) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1);
  return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
}

function tokensOf(marked: string): string[] {
  return marked.match(/§\d+|[@+&…<>≤≥~≈]|-(?=\s*§)|\p{L}+(?:[-']\p{L}+)*|[^\s\p{L},;:.()\/!'"-]+/gu) ?? [];
}

function assemble(tokens: readonly string[], values: readonly number[], locale: Locale): Said | undefined {
  const said: Said = { numbers: [], roles: [new Set()], kinds: 0, isVague: false };
  const hasDigits = values.length > 0;
  const rest: Word[] = [];
  const push = (value: number): void => {
    said.numbers.push(value);
    said.roles.push(new Set());
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    const role = SIGN_ROLES.get(token);
    if (token === '@') said.kinds++;
    else if (role) said.roles.at(-1)?.add(role);
    else if (token === '-') push(NaN);
    else if (token.startsWith('§')) {
      const negative = Number.isNaN(said.numbers.at(-1) ?? 0);
      if (negative) {
        said.numbers.pop();
        said.roles.pop();
      }
      const factor = SCALES.get(tokens[at + 1] ?? '');
      const value = wholeOf((values[Number(token.slice(1))] ?? NaN) * (factor ?? 1));
      if (value === undefined) return undefined;
      push(negative ? -value : value);
      if (factor !== undefined) at++;
    } else {
      const written = writtenNumber(tokens, at, locale, hasDigits || said.numbers.length > 0);
      const ahead = tokens.slice(at, at + ROLE_TABLE.longest);
      const end = ahead.findIndex((word) => !/\p{L}/u.test(word));
      const words = (end < 0 ? ahead : ahead.slice(0, end)).map((word) => wordsIn(word));
      const phrase = longestRole(words);
      if (written && (!phrase || written.length >= phrase.length)) {
        push(written.value);
        at += written.length - 1;
      } else if (phrase) {
        for (const one of phrase.roles) said.roles.at(-1)?.add(one);
        at += phrase.length - 1;
      } else rest.push(...wordsIn(token), ...(/\p{L}/u.test(token) ? [] : [{ exact: token, plain: token }]));
    }
    at++;
  }
  said.isVague = said.roles.some((roles) =>
    [...roles].some((role) => role !== 'counted' && role !== 'plus' && role !== 'to'),
  );
  const isPlain = classesOf(rest, locale).every((kind) => kind === 'plain');
  if (!isPlain) return said.isVague && said.numbers.length === 0 ? { ...said, numbers: [] } : undefined;
  return said;
}

function longestRole(words: readonly (readonly Word[])[]): { roles: Role[]; length: number } | undefined {
  for (let length = words.length; length > 0; length--) {
    const roles = ROLE_TABLE.get(words.slice(0, length).flat());
    if (roles) return { roles, length };
  }
  return undefined;
}

/** "1.1k" is whole; 1.1 * 1000 is not quite, in floating point. */
function wholeOf(number: number): number | undefined {
  const rounded = Math.round(number);
  return Math.abs(number - rounded) < 1e-6 ? rounded : undefined;
}

/** One, an article as well: a number only where no other is, "un abonnement". */
const ARTICLES: ReadonlySet<string> = new Set(['one', 'ett', 'en', 'een', 'un', 'une', 'a', 'an']);
/** Articles that are "and" or "it" as often. */
const NEVER_ALONE: ReadonlySet<string> = new Set(['a', 'an', 'en']);
const MOST_WORDS = 12;

/** "One of us" and "one for all" count nothing. */
const PARTS_WITH: ReadonlySet<string> = new Set('of van de av for voor pour till d'.split(' '));

function isCount(article: string, next: string | undefined, hasOther: boolean): boolean {
  return !hasOther && !NEVER_ALONE.has(article) && !PARTS_WITH.has(next ?? '');
}

function writtenNumber(
  tokens: readonly string[],
  at: number,
  locale: Locale,
  hasOther: boolean,
): { value: number; length: number } | undefined {
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (length === 1 && ARTICLES.has(words[0] ?? '') && !isCount(words[0] ?? '', tokens[at + 1], hasOther))
      return undefined;
    if (/^(?:and|et|en|och)$/.test(words[0] ?? '') || /^(?:and|et|en|och)$/.test(words.at(-1) ?? ''))
      continue;
    for (const language of [locale, ...LOCALES]) {
      const value = numberInWords(words.join(' '), language);
      if (value !== undefined) return { value, length };
    }
  }
  return undefined;
}

const BOUNDS = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
/** "About" may be this far off. */
const ABOUT_SHARE = 0.1;

function valueOf(said: Said, options: NumberOptions): number | Span | 'vague' | undefined {
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
function isSum({ numbers, kinds, roles }: Said): boolean {
  const joined = roles.slice(1, -1);
  return (
    numbers.length > 1 &&
    !roles.some((some) => some.has('between')) &&
    (kinds === numbers.length || joined.every((some) => some.has('plus') && !some.has('to')))
  );
}

function one(
  number: number,
  { roles }: Said,
  { limit, min, max }: NumberOptions,
): number | Span | 'vague' | undefined {
  const all = new Set(roles.flatMap((some) => [...some]));
  if (roles[1]?.has('plus')) {
    all.add('atLeast'); // "2000+"
  }
  const bounds = BOUNDS.filter((bound) => all.has(bound));
  if (bounds.length > 1) return 'vague';
  const [bound] = bounds;
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
  if (!all.has('about') || limit === undefined) return number;
  const [low, high] = [Math.ceil(number * (1 - ABOUT_SHARE)), Math.floor(number * (1 + ABOUT_SHARE))];
  return low < limit && high >= limit ? { min: low, max: high } : number;
}
