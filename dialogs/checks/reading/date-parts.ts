// The day, month and year that a text names, as it names them: in digits or with a month's name, with or without a year.
import { inFigures, isWeekday, monthOf, withoutFillers } from './date-names.js';

/** Perhaps of no calendar. No year: it was not said. */
export interface DateParts {
  year?: number;
  month: number;
  day: number;
  /** It takes a confirmation. */
  isLoose?: boolean;
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const NO_YEAR = /^(\d{1,2})([-/])(\d{1,2})$/;
/** "1/12 2020", "1/12-20": the year parted by another sign than the month. */
const SWEDISH = /^(\d{1,2})\/(\d{1,2})[ -](\d{4}|\d{2})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/**
 * A date in digits. The day comes first, unless only the month can, or the order is open.
 * @param isOrderOpen "1/2/2027" may be February or January: what British and American readers write apart
 * @returns one reading or two, the day-first one before; undefined for anything else
 */
export function partsInDigits(text: string, isOrderOpen: boolean): DateParts[] | undefined {
  const bare = withoutFillersAround(text.split(' '))
    .join(' ')
    .replace(/[.!]$/, '')
    .replace(/([-/.]) /g, '$1')
    .replace(SWEDISH, '$1/$2/$3');
  const [, year, , month, day] = YEAR_FIRST.exec(bare) ?? compactParts(bare);
  if (year) return [{ year: Number(year), month: Number(month), day: Number(day) }];
  const [, first, sign, second, last] = YEAR_LAST.exec(bare) ?? NO_YEAR.exec(bare) ?? [];
  if (first === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const named = last === undefined ? {} : { year: yearOf(last) };
  const [dayFirst, monthFirst] = [
    { ...named, month: b, day: a },
    { ...named, month: a, day: b },
  ];
  if (b > 12 && a <= 12) return [monthFirst];
  // Full stops are written between days and months only where the day comes first.
  const isEither = isOrderOpen && sign !== '.' && a <= 12 && a !== b;
  return isEither ? [dayFirst, monthFirst] : [dayFirst];
}

function compactParts(text: string): readonly (string | undefined)[] {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  return [text, year, '', month, day];
}

/** A month's name with a day and perhaps a year around it, in any order in which one can tell them apart. */
export function partsInWords(words: readonly string[]): DateParts | undefined {
  const bare = withoutFillers(words).map(inFigures);
  // The last one, because "mar." before it is a French Tuesday.
  const at = bare.findLastIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(bare[at] ?? '');
  const others = bare.filter((word, index) => index !== at && !isWeekday(word));
  const numbers = others.map((word) => ORDINAL.exec(word)?.[1]);
  const [first, second] = numbers;
  if (month === undefined || first === undefined || numbers.includes(undefined)) return undefined;
  if (numbers.length === 1) return first.length <= 2 ? { month, day: Number(first) } : undefined;
  if (numbers.length !== 2 || second === undefined) return undefined;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return day.length <= 2 && (year.length === 4 || year.length === 2)
    ? { year: yearOf(year), month, day: Number(day) }
    : undefined;
}

/** Two digits are a year of this century. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "12", "12th", "1er", "1:a", "3e". */
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|er|e|de|ste|:?[ae])?$/;

/** Between digits they part what belongs together: "31 du 1 2027". */
function withoutFillersAround(words: readonly string[]): string[] {
  const isDigits = (word: string): boolean => /\d/.test(word);
  const [from, to] = [words.findIndex(isDigits), words.findLastIndex(isDigits) + 1];
  return [
    ...withoutFillers(words.slice(0, Math.max(from, 0))),
    ...words.slice(Math.max(from, 0), to),
    ...withoutFillers(words.slice(to)),
  ];
}
