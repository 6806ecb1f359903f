// What a text says around its numbers: which roles its words play before, between and after them, and whether all are known.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { numberTokens } from './number-signs.js';
import { wholeOf, scaleOf, writtenNumber } from './written-number.js';
import { INSIDE } from './shared-phrases.js';
import { classesOf, PhraseTable, wordsIn, type Word } from './vocabulary.js';

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
export type Role = (typeof ROLES)[number];

export interface NumberParts {
  /** NaN, but for a moment: a sign that waits for its number. */
  numbers: number[];
  /** What stands before, between and after the numbers: one set more than there are numbers. */
  roles: Set<Role>[];
  /** How many kinds of licences are named. */
  kinds: number;
  /** Words make the amount less than exact. */
  isVague: boolean;
}

/** @returns undefined when a word is not known to be harmless: "1,500 employees" */
export function numberParts(text: string, locale: Locale): NumberParts | undefined {
  const marked = numberTokens(text);
  if (!marked) return undefined;
  const read = readTokens(marked.tokens, marked.values, locale);
  if (!read) return undefined;
  const { parts, rest } = read;
  parts.isVague = parts.roles.some((roles) =>
    [...roles].some((role) => role !== 'counted' && role !== 'plus' && role !== 'to'),
  );
  const isSum = parts.numbers.length > 1 && parts.roles.some((roles) => roles.has('plus'));
  if (classesOf(isSum ? withoutPlaces(rest, locale) : rest, locale).every((kind) => kind === 'plain'))
    return parts;
  return parts.isVague && parts.numbers.length === 0 ? parts : undefined;
}

/** "60 in the office plus 15 in the shop": where each part of a sum is says nothing against it. */
function withoutPlaces(words: readonly Word[], locale: Locale): Word[] {
  const at = words.findIndex((_, place) => INSIDE.at(words, place) !== undefined);
  const end = at + (INSIDE.at(words, at)?.length ?? 0);
  if (at < 0) return [...words];
  // "In the shop": an article may stand before the place.
  const isArticle = classesOf(words.slice(end, end + 1), locale)[0] === 'plain';
  const length = isArticle && INSIDE.at(words, end + 1) === undefined ? 2 : 1;
  return [...words.slice(0, at), ...withoutPlaces(words.slice(end + length), locale)];
}

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

/** @returns undefined for a number that is not whole */
function readTokens(
  tokens: readonly string[],
  values: readonly number[],
  locale: Locale,
): { parts: NumberParts; rest: Word[] } | undefined {
  const parts: NumberParts = { numbers: [], roles: [new Set()], kinds: 0, isVague: false };
  const rest: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const role = SIGN_ROLES.get(token);
    if (token === '@') parts.kinds++;
    else if (role) parts.roles.at(-1)?.add(role);
    else if (token === '-') push(parts, NaN);
    else if (token.startsWith('§')) {
      const scale = scaleOf(tokens[at + 1]);
      const value = wholeOf((values[Number(token.slice(1))] ?? NaN) * (scale ?? 1));
      if (value === undefined) return undefined;
      push(parts, value);
      if (scale !== undefined) at++;
    } else at += readWord(tokens, at, { parts, rest, locale, hasDigits: values.length > 0 }) - 1;
  }
  return { parts, rest };
}

/** A number written out, a phrase with a role, or a word that is neither. @returns how many tokens it takes */
function readWord(
  tokens: readonly string[],
  at: number,
  {
    parts,
    rest,
    locale,
    hasDigits,
  }: { parts: NumberParts; rest: Word[]; locale: Locale; hasDigits: boolean },
): number {
  const token = tokens[at] ?? '';
  const written = writtenNumber(tokens, at, locale, hasDigits || parts.numbers.length > 0);
  const phrase = longestRole(tokens, at);
  if (written && (!phrase || written.length >= phrase.length)) {
    push(parts, written.value);
    return written.length;
  }
  if (phrase) {
    for (const one of phrase.roles) parts.roles.at(-1)?.add(one);
    return phrase.length;
  }
  rest.push(...(/\p{L}/u.test(token) ? wordsIn(token) : [{ exact: token, plain: token }]));
  return 1;
}

/** A sign before a number belongs to it. */
function push({ numbers, roles }: NumberParts, value: number): void {
  const isNegative = Number.isNaN(numbers.at(-1) ?? 0);
  if (isNegative) {
    numbers.pop();
    roles.pop();
  }
  numbers.push(isNegative ? -value : value);
  roles.push(new Set());
}

function longestRole(tokens: readonly string[], at: number): { roles: Role[]; length: number } | undefined {
  const ahead = tokens.slice(at, at + ROLE_TABLE.longest);
  const end = ahead.findIndex((word) => !/\p{L}/u.test(word));
  const words = (end < 0 ? ahead : ahead.slice(0, end)).map((word) => wordsIn(word));
  for (let length = words.length; length > 0; length--) {
    const roles = ROLE_TABLE.get(words.slice(0, length).flat());
    if (roles) return { roles, length };
  }
  return undefined;
}
