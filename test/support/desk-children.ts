// What the desk does in processes of their own, compiled: a source file would be translated anew by each of them.
import { join } from 'node:path';
import type * as Readings from '../../bot/desk/reading.js';
import type * as Trials from '../../bot/desk/trial.js';
import { compiled } from './built.js';

const load = async (name: string): Promise<unknown> => import(join(await compiled(), 'bot', 'desk', name));

/** @param maxMs after which a file is given up */
export async function compiledReading(maxMs?: number): Promise<Readings.Reading> {
  const { createReading } = (await load('reading.js')) as typeof Readings;
  return createReading(maxMs);
}

export async function compiledTrial(): Promise<Trials.Trial> {
  const { createTrial } = (await load('trial.js')) as typeof Trials;
  return createTrial();
}
