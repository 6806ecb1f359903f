// Numbers written out among other words: "two hundred licences". An article is a one only where it counts something.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { numberInWords } from './number-words.js';
import { normalise, plainWords } from './parsed.js';

const NUMBER_WORDS = LOCALES.map((locale) => READING_WORDS[locale].numbers);
const wordsOf = (pick: (words: (typeof NUMBER_WORDS)[number]) => readonly string[]): ReadonlySet<string> =>
  new Set(NUMBER_WORDS.flatMap((words) => pick(words).map(normalise)));

/** One, an article as well: a number only where no other is, "un abonnement". */
const ARTICLES = wordsOf(({ articles }) => [...articles.counting, ...articles.never]);
/** Articles that are "and" or "it" as often. */
const NEVER_ALONE = wordsOf(({ articles }) => articles.never);
/** "One of us" and "one for all" count nothing. */
const PARTS_WITH = wordsOf(({ articles }) => articles.notBefore);
const ANDS: ReadonlySet<string> = new Set(NUMBER_WORDS.map(({ and }) => and));
const MOST_WORDS = 12;

/** The longest number that begins at a place. */
export function writtenNumber(
  tokens: readonly string[],
  at: number,
  locale: Locale,
  hasOther: boolean,
): { value: number; length: number } | undefined {
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (length === 1 && ARTICLES.has(first) && !isCount(first, tokens[at + 1], hasOther)) return undefined;
    if (ANDS.has(first) || ANDS.has(last)) continue;
    for (const language of [locale, ...LOCALES]) {
      const value = numberInWords(words.join(' '), language);
      if (value !== undefined) return { value, length };
    }
  }
  return undefined;
}

function isCount(article: string, next: string | undefined, hasOther: boolean): boolean {
  return !hasOther && !NEVER_ALONE.has(article) && !PARTS_WITH.has(next ?? '');
}

const SCALES: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.flatMap(({ scales }) =>
    Object.entries(scales).flatMap(([scale, words]) =>
      words.map((word): [string, number] => [plainWords(word), Number(scale)]),
    ),
  ),
);

/** What a word right after digits multiplies by: "2 thousand". "20 cent" is money. */
export function scaleOf(word: string | undefined): number | undefined {
  return SCALES.get(word ?? '');
}

/** "1.1k" is whole; 1.1 * 1000 is not quite, in floating point. */
export function wholeOf(number: number): number | undefined {
  const rounded = Math.round(number);
  return Math.abs(number - rounded) < 1e-6 ? rounded : undefined;
}
