// A text about numbers cut into tokens: digits are read ("1,200", "2 000", "10'000"), names of products with digits go.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { normalise, plainWords } from './parsed.js';

export interface NumberTokens {
  /** Words, signs, `@` for a kind of licence, and `§0`, `§1` … for the numbers. */
  tokens: string[];
  values: number[];
}

/** Names of products that hold digits. E3 and E5 are what is counted, years and 365 count nothing. */
const EDITIONS =
  /\b(?:(?:microsoft |office |m|o)365|microsoft 365|office 365|(?:office|windows|visual studio|project|visio|exchange|sharepoint|sql server|server|word|excel|teams)(?: (?:pro|professional|standard|home|plus|ltsc))* (?:19|20)\d\d)\b/g;
const KINDS = /\be[35](?:\/e[35])?-?(?:er|or|s)?(?![\p{L}\d])/gu;

const NUMBER =
  /(?<![\p{L}\d.,'])(?:\d{1,3}(?:(?<sign>[.,'])\d{3})(?:\k<sign>\d{3})*|\d{1,2}(?: \d{3})+|\d{3}(?: 000)+|\d+)(?:[.,]\d{1,2}(?!\d))?(?![\d])/gu;

/** Pictures that say nothing against a number. */
const NICE_SIGNS = /(?![👎❌🚫❓])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?/gu;

/** @returns undefined for a question, a year, and digits that are no number */
export function numberTokens(text: string): NumberTokens | undefined {
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
  return isWhole ? { tokens: tokensOf(marked), values } : undefined;
}

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
