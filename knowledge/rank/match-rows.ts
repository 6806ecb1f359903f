// Where in the store the stems stand that a question has in common with some entries.
import type { MatchStore } from './match-store.js';

/**
 * By entry: which of its stems are met, in their order.
 * @param entries each once
 * @param touched the stems that a question meets
 */
export function rowsOf(
  entries: readonly number[],
  touched: readonly number[],
  { firstRow, rows, firstStem }: MatchStore,
): ReadonlyMap<number, number[]> {
  const found = new Map(entries.map((entry) => [entry, [] as number[]]));
  const inOrder = [...entries].sort((a, b) => a - b);
  for (const id of touched) {
    const end = firstRow[id + 1] as number;
    let at = firstRow[id] as number;
    for (const entry of inOrder) {
      at = firstFrom(firstStem[entry] as number, rows, at, end);
      if (at === end) break;
      const row = rows[at] as number;
      if (row < (firstStem[entry + 1] as number)) found.get(entry)?.push(row);
    }
  }
  for (const some of found.values()) some.sort((a, b) => a - b);
  return found;
}

/** The place of the first of ascending values that is at least `least`; `to` when there is none. */
function firstFrom(least: number, values: Uint32Array, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
