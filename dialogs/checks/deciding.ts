// Which answers a verdict hangs on. Pure, for any check: an answer decides when without it the verdict would be another one.
import type { Check, Facts } from './check.js';

/** @returns ids of the fields that decide, in the order of `facts` */
export function decidingFields({ verdict }: Pick<Check, 'verdict'>, facts: Facts, today: string): string[] {
  const { headline, standing } = verdict(facts, today);
  return Object.keys(facts).filter((id) => {
    const without = verdict({ ...facts, [id]: 'unknown' }, today);
    return without.headline !== headline || without.standing !== standing;
  });
}

/** What differs between two sets of facts: ids of the fields, those of `after` first. */
export function changedFields(before: Facts, after: Facts): string[] {
  const ids = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}
