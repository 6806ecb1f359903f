// Journal dates as numbers: "…:00Z" and "…:00.500Z" are both ISO 8601 but do not sort as text.

/** 13 digits of milliseconds: the year 2286. */
export const LATEST_INSTANT_MS = 9_999_999_999_999;

/**
 * @param at ISO 8601
 * @returns epoch milliseconds
 * @throws RangeError for anything that is not a date between 1970 and 2286
 */
export function instantOf(at: string): number {
  const ms = Date.parse(at);
  if (ms >= 0 && ms <= LATEST_INSTANT_MS) return ms;
  throw new RangeError(`Journal: "${at}" is no ISO 8601 date. Pass for example "2026-11-21T10:15:00.000Z".`);
}
