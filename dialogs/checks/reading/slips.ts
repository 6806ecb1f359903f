// Slips of the pen: letters too many, missing, wrong or swapped.
import { distance } from 'fastest-levenshtein';

/** How many slips separate two words; two letters swapped beside each other, "svergie", are one. */
export function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b);
  return slips === 2 && isSwapped(a, b) ? 1 : slips;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
