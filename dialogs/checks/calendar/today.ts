// "Today" where the person is: a deadline that passes at midnight passes there, not where the server stands.

/** The longest name of a zone has 30 letters; a longer text is none. */
const LONGEST_ZONE = 64;
/** Formats kept: more zones than people of one installation live in, and never more, whatever clients send. */
const MAX_FORMATS = 100;

/**
 * @param now epoch milliseconds
 * @param timeZone as clients send it, "Europe/Stockholm"; what is no time zone counts as UTC
 * @returns ISO `YYYY-MM-DD`
 */
export function todayOf(now: number, timeZone: unknown): string {
  const isName = typeof timeZone === 'string' && timeZone !== '' && timeZone.length <= LONGEST_ZONE;
  const zone = isName ? timeZone : 'UTC';
  const minute = Math.floor(now / MINUTE_MS);
  if (latest?.zone === zone && latest.minute === minute) return latest.day;
  const day = dayIn(zone, now);
  latest = { zone, minute, day };
  return day;
}

const MINUTE_MS = 60_000;

/** Days begin with a minute, in every zone; most turns follow one of the same zone within it. */
let latest: { zone: string; minute: number; day: string } | undefined;

function dayIn(zone: string, now: number): string {
  const parts = formatOf(zone).formatToParts(now);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** How many formats are kept at the moment; never more than a hundred. */
export function keptFormats(): number {
  return formats.size;
}

/** Building a format takes longer than a whole turn, so those of the zones used last are kept, in order of use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const name = zone.toLowerCase(); // one zone, however it is spelled: Intl ignores case
  const format = formats.get(name) ?? newFormat(name);
  if (!format) return formatOf('UTC');
  formats.delete(name);
  formats.set(name, format);
  if (formats.size > MAX_FORMATS) formats.delete(formats.keys().next().value as string);
  return format;
}

/** undefined when there is no such zone. */
function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    return undefined;
  }
}
