// What a benchmark or a soak test has measured: printed as a table, and with `--record` kept as JSON in `test/results/`, from which
// `npm run tables` makes the tables of the READMEs. So a figure in a document says when and how it was taken.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';

/** What is shown in a row, by heading; all rows of a measurement have the same headings. */
export type Row = Readonly<Record<string, string | number>>;

export interface Measurement {
  /** The command that repeats it: `soak -- memory`. */
  command: string;
  /** `2026-11-26` */
  date: string;
  /** `v20.19.0` */
  node: string;
  cores: number;
  rows: readonly Row[];
}

export const RESULTS = join(projectRoot(), 'test', 'results');

const taken: Row[] = [];

/** Prints rows of what was measured; those of one run are recorded together. */
export function report(...rows: Row[]): void {
  taken.push(...rows);
  console.table(rows.length === 1 ? rows[0] : rows);
}

/**
 * Keeps what this process has reported as the latest measurement of a command.
 * @param folder default: `test/results`
 * @throws when nothing was reported: the program does not record, and a file would say otherwise
 */
export function recordMeasurement(command: string, now: Date, folder = RESULTS): void {
  if (taken.length === 0)
    throw new Error(`npm run ${command} reports no rows, so there is nothing to record.`);
  const measurement: Measurement = {
    command,
    date: now.toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    rows: taken,
  };
  writeFileSync(fileOf(command, folder), `${JSON.stringify(measurement, null, 2)}\n`);
}

/** @returns the latest measurement of a command, undefined when there is none */
export function readMeasurement(command: string, folder = RESULTS): Measurement | undefined {
  const file = fileOf(command, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measurement) : undefined;
}

/** `soak -- memory` -> `soak-memory.json` */
function fileOf(command: string, folder: string): string {
  return join(folder, `${command.replace(/[^a-z0-9]+/g, '-')}.json`);
}
