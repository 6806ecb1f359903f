// "12 mars 2026", "12-03-2026", "March 12th, 2026", "imorgon" -> `YYYY-MM-DD`; "1 dec" -> that day in a likely year, to confirm.
import { LANGUAGE_FACTS, type Locale } from '../../../knowledge/locales.js';
import { addDays, calendarDate } from '../calendar/calendar-date.js';
import {
  RELATIVE_DAYS,
  saysEnded,
  saysUntil,
  speaksOfTime,
  withoutFillers,
  withoutOpener,
  withYearInFigures,
} from './date-names.js';
import { partsInDigits, partsInWords, type DateParts } from './date-parts.js';
import { namedDay } from './named-days.js';
import { normalise, type Parsed } from './parsed.js';

export interface DateOptions {
  /** ISO `YYYY-MM-DD`, what "tomorrow" counts from. */
  today: string;
  min: string;
  max: string;
  /** Of the conversation. Where people may write so, digits may stand month first; without a locale the day comes first. */
  locale?: Locale;
  /** Where a day without a year is looked for, today included; default `ahead`. */
  side?: 'past' | 'ahead' | undefined;
  /** The day is one on which something begins: "from 1 March 2027" is an answer. */
  opens?: boolean | undefined;
  /** … comes to its end: "it expired on 1 March 2026" is one. */
  ends?: boolean | undefined;
}

/**
 * `propose`: a day without its year, and both readings of digits whose order is open ("1/2/2027" in English). `vague`:
 * "December last year", "next week". `nonexistent`: "31 feb 2026". Two digits are a year of this century.
 */
export function parseDate(text: string, options: DateOptions): Parsed<string> {
  const plain = bareDay(normalise(text), options);
  if (plain === '' || plain.includes('?')) return { problem: 'notUnderstood' };
  const words = wordsOfDate(plain);
  const days = RELATIVE_DAYS.get(words.join(' ')) ?? RELATIVE_DAYS.get(withoutFillers(words).join(' '));
  if (days !== undefined) return within([addDays(options.today, days)], options);
  const said = partsIn(plain, words, options);
  if (!said) {
    const isVague = isPartOfDate(plain) || isDayAlone(words) || words.some(speaksOfTime);
    return { problem: isVague ? 'vague' : 'notUnderstood' };
  }
  // "It ended on 3 September" is of a day that has been.
  const side = options.ends && saysEnded(text) ? 'past' : options.side;
  const dates = said.map((parts) => dateOf(parts, { ...options, side }));
  const isSure =
    said.length === 1 &&
    said[0]?.year !== undefined &&
    !said[0].isLoose &&
    !(options.ends && saysUntil(plain));
  const reading = within(dates, options);
  return 'value' in reading && !isSure ? { propose: [reading.value] } : reading;
}

function bareDay(plain: string, { opens = false, ends = false }: DateOptions): string {
  const open = opens ? withoutOpener(plain, 'opens') : plain;
  return ends ? withoutOpener(open, 'ends') : open;
}

function partsIn(plain: string, words: readonly string[], options: DateOptions): DateParts[] | undefined {
  const inDigits = partsInDigits(
    plain,
    options.locale !== undefined && LANGUAGE_FACTS[options.locale].isMonthFirst,
  );
  if (inDigits) return inDigits;
  const said = withYearInFigures(words, options.today) ?? words;
  const parts = partsInWords(said) ?? namedDay(said, options.today);
  return parts && [parts];
}

/** Those of some days that the field takes; all problems alike when there are none. */
function within(dates: readonly (string | undefined)[], { min, max }: DateOptions): Parsed<string> {
  const existing = [...new Set(dates.filter((date) => date !== undefined))];
  const taken = existing.filter((date) => date >= min && date <= max);
  const [first] = taken;
  if (first === undefined) return { problem: existing.length > 0 ? 'range' : 'nonexistent' };
  return taken.length > 1 ? { propose: taken } : { value: first };
}

/** As far as a day without its year is looked for: 29 February may be eight years off. */
const MAX_YEARS_OFF = 8;

function dateOf({ year, month, day }: DateParts, { today, side = 'ahead' }: DateOptions): string | undefined {
  if (year !== undefined) return calendarDate(year, month, day);
  const step = side === 'past' ? -1 : 1;
  for (let off = 0; off <= MAX_YEARS_OFF; off++) {
    const date = calendarDate(Number(today.slice(0, 4)) + off * step, month, day);
    if (date !== undefined && (side === 'past' ? date <= today : date >= today)) return date;
  }
  return undefined;
}

/** "12mars2026," -> "12", "mars", "2026". */
function wordsOfDate(plain: string): string[] {
  return plain
    .replace(/(\d)(?=\p{L}{3})|(\p{L})(?=\d)/gu, '$1$2 ')
    .replace(/:(?=[ae]\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** "03-2026": something is missing. */
function isPartOfDate(plain: string): boolean {
  return /^\d{1,2}[-/.]\d{1,4}$/.test(plain);
}

/** "The 14th", "den 14": its month is missing; "14" may be of anything. */
function isDayAlone(words: readonly string[]): boolean {
  const [day, another] = withoutFillers(words);
  if (words.length === 1 && /^\d+$/.test(words[0] ?? '')) return false;
  return another === undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|e|er)?$/.test(day ?? '');
}
