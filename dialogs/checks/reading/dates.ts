// "12 mars 2026", "12-03-2026" (day first), "March 12th, 2026", "imorgon" -> `YYYY-MM-DD`.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { numberInWords } from './number-words.js';
import { normalise, plainWords, type Parsed } from './parsed.js';
import { slipsBetween } from './slips.js';

interface DateOptions {
  /** ISO `YYYY-MM-DD`, what "tomorrow" counts from. */
  today: string;
  min: string;
  max: string;
}

/** Year, month, day as said, perhaps of no calendar. */
type Said = readonly [year: number, month: number, day: number];

/**
 * The day comes first, unless only the month can: "12/03/2026" is 12 March, "12/31/2026" 31 December. Two digits are a
 * year of this century. `vague`: "December last year", "next week", "12 March". `nonexistent`: "31 feb 2026".
 */
export function parseDate(text: string, { today, min, max }: DateOptions): Parsed<string> {
  const plain = normalise(text);
  if (plain === '' || plain.includes('?')) return { problem: 'notUnderstood' };
  const words = wordsOfDate(plain);
  const days = RELATIVE.get(words.join(' '));
  const said = days === undefined ? (inDigits(plain) ?? inWords(words)) : undefined;
  if (days === undefined && !said)
    return { problem: isPartOfDate(plain) || words.some(speaksOfTime) ? 'vague' : 'notUnderstood' };
  const date = days === undefined ? calendarDate(...(said ?? [0, 0, 0])) : addDays(today, days);
  if (date === undefined) return { problem: 'nonexistent' };
  return date >= min && date <= max ? { value: date } : { problem: 'range' };
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
/** "1/12 2020", "1/12-20": the year parted by another sign than the month. */
const SWEDISH = /^(\d{1,2})\/(\d{1,2})[ -](\d{4}|\d{2})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

function inDigits(text: string): Said | undefined {
  const bare = withoutFillersAround(text.split(' '))
    .join(' ')
    .replace(/[.!]$/, '')
    .replace(/([-/.]) /g, '$1')
    .replace(SWEDISH, '$1/$2/$3');
  const [, year, , month, day] = YEAR_FIRST.exec(bare) ?? [];
  if (year) return [Number(year), Number(month), Number(day)];
  const compact = COMPACT.exec(bare);
  if (compact) return [Number(compact[1]), Number(compact[2]), Number(compact[3])];
  const [, first, , second, last] = YEAR_LAST.exec(bare) ?? [];
  if (last === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  return b > 12 && a <= 12 ? [yearOf(last), a, b] : [yearOf(last), b, a];
}

/** A month's name with a day and a year around it, in any order in which one can tell them apart. */
function inWords(words: readonly string[]): Said | undefined {
  const bare = withoutFillers(words).map(inFigures);
  // The last one, because "mar." before it is a French Tuesday.
  const at = bare.findLastIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(bare[at] ?? '');
  const others = bare.filter((word, index) => index !== at && !isWeekday(word));
  const numbers = others.map((word) => ORDINAL.exec(word)?.[1]);
  const [first, second] = numbers;
  if (month === undefined || numbers.length !== 2 || first === undefined || second === undefined)
    return undefined;
  const yearFirst = first.length === 4;
  const [year, day] = yearFirst ? [first, second] : [second, first];
  return day.length <= 2 && (year.length === 4 || year.length === 2)
    ? [yearOf(year), month, Number(day)]
    : undefined;
}

/** "Five", "femte": the day of a month in one word. */
function inFigures(word: string): string {
  if (!/^\p{L}+$/u.test(word) || monthOf(word) !== undefined) return word;
  const place = PLACES.get(word);
  if (place !== undefined) return String(place);
  const day = LOCALES.map((locale) => numberInWords(word, locale)).find((value) => value !== undefined);
  return day !== undefined && day >= 1 && day <= 31 ? String(day) : word;
}

/** First to fifth; the last of the list is "last". */
const PLACES: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].places
      .slice(0, 5)
      .flatMap((forms, at) => forms.split('/').map((form): [string, number] => [plainWords(form), at + 1])),
  ),
);

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "12", "12th", "1er", "1:a", "3e". */
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|er|e|de|ste|:?[ae])?$/;

/** "12mars2026," -> "12", "mars", "2026". */
function wordsOfDate(plain: string): string[] {
  return plain
    .replace(/(\d)(?=\p{L}{3})|(\p{L})(?=\d)/gu, '$1$2 ')
    .replace(/:(?=[ae]\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const WEEKDAYS = namesOf(
  'weekday',
  Array.from({ length: 7 }, (_, at) => Date.UTC(2024, 0, 1 + at)),
);
const MONTHS = namesOf(
  'month',
  Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 1)),
);
for (const [name, month] of [
  ['sept', 9],
  ['mrt', 3],
  ['okt', 10],
  ['juil', 7],
] as const)
  MONTHS.set(name, month);

const FILLERS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].dates.plain.flatMap((phrase) => [
      normalise(phrase),
      ...plainWords(phrase).split(' '),
    ]),
  ),
);

/** Weekdays say nothing that the date does not. */
function withoutFillers(words: readonly string[]): string[] {
  return words.filter((word) => {
    const bare = word.replace(/[,.:]$/, '');
    return !FILLERS.has(bare) && !(isWeekday(bare) && !MONTHS.has(bare));
  });
}

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

/** "Friday", "fredagen". */
function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word) || WEEKDAYS.has(word.replace(/en$/, ''));
}

/** A month's number for its name in any language, in full, shortened, or with a slip of the pen. */
function monthOf(word: string): number | undefined {
  const exact = MONTHS.get(word);
  if (exact !== undefined || word.length < 5) return exact;
  const near = [...MONTHS]
    .filter(([name]) => name.length >= 5 && slipsBetween(name, word) <= 1)
    .map(([, month]) => month);
  return new Set(near).size === 1 ? near[0] : undefined;
}

/** Names 1, 2, 3 ... as the four languages write them, in full and short, without accents and full stops. */
function namesOf(part: 'month' | 'weekday', dates: readonly number[]): Map<string, number> {
  return new Map(
    LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((width) => {
        const format = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' });
        return dates.map((date, at): [string, number] => [plainWords(format.format(date)), at + 1]);
      }),
    ),
  );
}

/** Days that are named by how far off they are; typed without blanks too. */
const RELATIVE: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    Object.entries(READING_WORDS[locale].dates.relative).flatMap(([days, phrases]) =>
      phrases.map((phrase): [string, number] => [plainWords(phrase), Number(days)]),
    ),
  ),
);

const TIME_WORDS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].dates.time.map(plainWords)),
);

/** "12/3", "03-2026": something is missing. */
function isPartOfDate(plain: string): boolean {
  return /^\d{1,2}[-/.]\d{1,4}$/.test(plain);
}

function speaksOfTime(word: string): boolean {
  const isYear = /^(?:19|20)\d{2}$/.test(word);
  return isYear || TIME_WORDS.has(word) || isWeekday(word) || monthOf(word) !== undefined;
}
