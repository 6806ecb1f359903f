// How a system bears a growing knowledge: each size in a process of its own, so that memory is its own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Ours indexes what is in memory, as the peers do, and in a second row reads and checks Markdown files first. */
export const GROWTH_SYSTEMS = [
  'this project',
  'this project, from files',
  'minisearch',
  '@orama/orama',
] as const;

export type GrowthSystem = (typeof GROWTH_SYSTEMS)[number];

/** What the child process prints, as JSON. */
export interface Growth {
  /** Until the first question can be asked, in seconds. */
  readySeconds: number;
  /** Milliseconds a question: "p50 / p99". */
  times: string;
  /** Highest resident memory of the process, in MB; the made-up entries and tsx are part of it. */
  peakMb: number;
  /** Right entry first; invented words, so only good to see that a system works at that size. */
  t1: string;
  /** Asked before the time for asking was over. */
  questions: number;
}

/** @param entries per locale */
export async function growthRow(
  system: GrowthSystem,
  entries: number,
  seed: number,
): Promise<Record<string, string | number>> {
  const child = join(import.meta.dirname, 'growth-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    child,
    system,
    String(entries),
    String(seed),
  ]);
  const { readySeconds, times, peakMb, t1, questions } = JSON.parse(stdout) as Growth;
  return {
    'entries per locale': entries.toLocaleString('en'),
    system,
    'ready s': readySeconds.toFixed(1),
    'p50 / p99 ms': times,
    'peak MB': peakMb,
    't1 %': t1,
    questions,
  };
}
