// A deadline for people's calendars: an iCalendar file, or a link that opens Outlook's form filled in. Whole days without
// a time zone, so that 31 January is 31 January wherever the calendar is read.
import { createEvents } from 'ics';
import { addDays, isCalendarDate } from './calendar-date.js';

export interface CalendarEntry {
  /** What it is about, stable over time: adding it again moves it to its new date. For example `renewal-productKeys-expiry`. */
  id: string;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  title: string;
  description: string;
}

const DOMAIN = 'colleague-bot';

/** Seconds since then number the versions of an event: the standard's integers end 68 years later. */
const SEQUENCE_START_MS = Date.parse('2026-01-01T00:00:00Z');

/** A week and a day before, at nine in the morning: a whole day begins at midnight. */
const REMINDERS = [
  { days: 6, hours: 15, before: true },
  { hours: 15, before: true },
];

/**
 * The text of an .ics file (RFC 5545), CRLF line ends included.
 * @param now when it was made, for DTSTAMP
 * @throws when a date does not exist
 */
export function icsOf(entries: readonly CalendarEntry[], now: Date): string {
  const misdated = entries.find(({ date }) => !isCalendarDate(date));
  if (misdated) throw new Error(`"${misdated.date}" is no date for a calendar. Give it as YYYY-MM-DD.`);
  const events = entries.map(({ id, date, title, description }) => ({
    uid: `${id}@${DOMAIN}`,
    // Of two versions of an event the higher number counts, whatever came in between; nothing is kept here to count by.
    sequence: Math.max(0, Math.floor((now.getTime() - SEQUENCE_START_MS) / 1000)),
    title,
    description,
    start: partsOf(date),
    // The end is the first moment after: all-day events end on the next day.
    end: partsOf(addDays(date, 1)),
    timestamp: now.getTime(),
    transp: 'TRANSPARENT' as const,
    busyStatus: 'FREE' as const,
    alarms: REMINDERS.map((trigger) => ({ action: 'display' as const, description: title, trigger })),
  }));
  const { error, value } = createEvents(events, { productId: `-//${DOMAIN}//renewal//EN` });
  if (!value) throw new Error('These entries make no calendar file. Check their titles.', { cause: error });
  return foldByOctets(value);
}

/** Opens Outlook on the web with the entry filled in, to look at and save. */
export function outlookLink({ date, title, description }: CalendarEntry): string {
  const fields = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    allday: 'true',
    startdt: date,
    enddt: addDays(date, 1),
    subject: title,
    body: description,
  };
  // Outlook shows a "+" where a blank was, so blanks are %20.
  const query = new URLSearchParams(fields).toString().replaceAll('+', '%20');
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query}`;
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** The package folds by characters; the standard counts octets, 75 a line, and "å" is two of them. */
function foldByOctets(ics: string): string {
  const unfolded = ics.replace(/\r\n[\t ]/g, '');
  return unfolded.split('\r\n').map(foldLine).join('\r\n');
}

const MAX_LINE_OCTETS = 75;

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
