// "Today" where the person is: a deadline that passes at midnight passes there, not where the server stands.

/**
 * @param now epoch milliseconds
 * @param timeZone as clients send it, "Europe/Stockholm"; what is no time zone counts as UTC
 * @returns ISO `YYYY-MM-DD`
 */
export function todayOf(now: number, timeZone: unknown): string {
  const zone = typeof timeZone === 'string' && timeZone !== '' ? timeZone : 'UTC';
  return formatOf(zone).format(now);
}

/** Building a format takes longer than a whole turn, so each zone's is kept; there are a few hundred zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
    FORMATS.set(zone, format);
    return format;
  } catch {
    return formatOf('UTC');
  }
}
