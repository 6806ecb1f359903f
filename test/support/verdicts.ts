// Looking into verdicts, and trying every combination of facts.
import type { Facts, FactValue, Reason, Verdict } from '../../dialogs/checks/check.js';

export function keysOf(parts: readonly { key: string }[]): string[] {
  return parts.map(({ key }) => key);
}

/** @throws when the verdict has no such reason */
export function reasonOf(verdict: Verdict, key: string): Reason {
  const reason = verdict.reasons.find((candidate) => candidate.key === key);
  if (!reason) throw new Error(`No reason "${key}" among ${keysOf(verdict.reasons).join(', ')}`);
  return reason;
}

/** Every choice of one value per fact. A value of undefined leaves the fact out. */
export function combinations(values: Readonly<Record<string, readonly (FactValue | undefined)[]>>): Facts[] {
  return Object.entries(values).reduce<Facts[]>(
    (facts, [id, options]) =>
      facts.flatMap((some) =>
        options.map((value) => (value === undefined ? some : { ...some, [id]: value })),
      ),
    [{}],
  );
}
