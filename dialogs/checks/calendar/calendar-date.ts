// Calendar arithmetic on dates as people write them, `YYYY-MM-DD`: no hours, no time zones, nothing that shifts with
// where the server stands. UTC is only the abacus: it has no daylight saving, so every day has 24 hours.

const DAY_MS = 86_400_000;

/** Whether a text is `YYYY-MM-DD` and names a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(utcOf(text)) === text;
}

/** `date` of the given year, month (1 to 12) and day; undefined when there is no such day. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return isCalendarDate(text) ? text : undefined;
}

/** A day in another year: 2027-01-31 and 2028 -> 2028-01-31; undefined when that year has no such day. */
export function inYear(date: string, year: string): string | undefined {
  const text = `${year}${date.slice(4)}`;
  return isCalendarDate(text) ? text : undefined;
}

/** The day `days` later, earlier when negative: 2021-01-31 and 30 -> 2021-03-02. */
export function addDays(date: string, days: number): string {
  return isoOf(utcOf(date) + days * DAY_MS);
}

/**
 * The same day of the year, `years` later. 29 February becomes 28 February in a year without one: the last day of the
 * same month, so that nobody is promised a day more than a strict reading gives.
 */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  return calendarDate(year, month, Number(date.slice(8))) ?? `${String(year).padStart(4, '0')}-02-28`;
}

/** NaN for what is no date. */
function utcOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoOf(utcMs: number): string {
  return Number.isNaN(utcMs) ? '' : new Date(utcMs).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
