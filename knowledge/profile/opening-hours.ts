// When somebody is there: by weekday in a time zone, but for holidays. Pure.

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface OpeningHours {
  /** IANA name: `Europe/Stockholm`. */
  zone: string;
  /** From and to, as `09:00-17:00`; a weekday without any is closed. */
  days: Readonly<Partial<Record<Weekday, string>>>;
  /** Closed all day, as `2026-12-25`. */
  holidays?: readonly string[] | undefined;
}

/** `from` is before `to`; a day ends at 24:00 at the latest. */
export const HOURS_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** As people in that zone have it on their clock. */
export interface Opening {
  /** `2026-11-30` */
  date: string;
  /** `09:00` */
  time: string;
}

const DAY_MS = 86_400_000;
/** Somebody who is away for longer than this is not coming back soon. */
const LOOK_AHEAD_DAYS = 60;

/** @returns undefined while it is open; else when it opens next, or `'unknown'` when that is too far off */
export function closedUntil(hours: OpeningHours, epochMs: number): Opening | 'unknown' | undefined {
  const { date: today, time: now } = clockIn(hours.zone, epochMs);
  const current = hoursOn(hours, today);
  if (current && current.from <= now && now < current.to) return undefined;
  if (current && now < current.from) return { date: today, time: current.from };
  for (let days = 1; days <= LOOK_AHEAD_DAYS; days++) {
    const date = new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
    const next = hoursOn(hours, date);
    if (next) return { date, time: next.from };
  }
  return 'unknown';
}

function hoursOn(
  { days, holidays = [] }: OpeningHours,
  date: string,
): { from: string; to: string } | undefined {
  if (holidays.includes(date)) return undefined;
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];
  const [from, to] = (weekday === undefined ? undefined : days[weekday])?.split('-') ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function clockIn(zone: string, epochMs: number): Opening {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(epochMs);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Whether the name is one that dates can be told in. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
