// How long things take.
import { quantile } from '../../../knowledge/commands/figures.js';

/** @returns the result and the milliseconds it took */
export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const startedAt = performance.now();
  const result = await work();
  return [result, performance.now() - startedAt];
}

/** @param times in milliseconds @returns "0.21 / 1.30" */
export function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${quantile(sorted, 0.5).toFixed(2)} / ${quantile(sorted, 0.99).toFixed(2)}`;
}
