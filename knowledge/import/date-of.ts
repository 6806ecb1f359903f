// Dates as sources write them -> `YYYY-MM-DD`.

/**
 * Reads `2024-10-25`, `2024-10-25T08:00:00Z`, `25.10.2024`, `25-10-2024`, and with slashes `10/25/2024` (month first, as
 * Microsoft's documents have it) or `25/10/2024` (where the first number can be no month).
 * @returns undefined for anything else, and for days that do not exist
 */
export function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text.trim());
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const other = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (!other) return undefined;
  const [, first = '', separator, second = '', year] = other;
  const monthFirst = separator === '/' && Number(first) <= 12;
  return monthFirst ? existing(year, first, second) : existing(year, second, first);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
