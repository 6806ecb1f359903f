// A deadline for people's calendars: an iCalendar file, or a link that opens Outlook's form filled in. Whole days without
// a time zone, so that 31 January is 31 January wherever the calendar is read.
import { createEvents } from 'ics';
import { addDays, isCalendarDate } from './calendar-date.js';

export interface CalendarEntry {
  /** What it is about, stable over time: adding it again for the same date replaces it. For example `renewal-productKeys-expiry`. */
  id: string;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  title: string;
  description: string;
}

const DOMAIN = 'colleague-bot';

/**
 * The text of an .ics file (RFC 5545), CRLF line ends included.
 * @param now when it was made, for DTSTAMP
 * @throws when a date does not exist
 */
export function icsOf(entries: readonly CalendarEntry[], now: Date): string {
  const misdated = entries.find(({ date }) => !isCalendarDate(date));
  if (misdated) throw new Error(`"${misdated.date}" is no date for a calendar. Give it as YYYY-MM-DD.`);
  const events = entries.map(({ id, date, title, description }) => ({
    uid: `${id}-${date}@${DOMAIN}`,
    title,
    description,
    start: partsOf(date),
    // The end is the first moment after: all-day events end on the next day.
    end: partsOf(addDays(date, 1)),
    timestamp: now.getTime(),
    transp: 'TRANSPARENT' as const,
    busyStatus: 'FREE' as const,
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
