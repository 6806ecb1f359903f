// What `npm run bench -- NAME [arguments]` and `npm run soak -- NAME [arguments]` do: run NAME.ts of their folder. With `--record`
// what it reports is kept (see `measurement.ts`).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordMeasurement } from './measurement.js';

/** @param folder its files, apart from `index.ts` and specs, are the names; the program then sees only its own arguments */
export async function runNamed(folder: string, command: string): Promise<void> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.spec.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  const [name = ''] = process.argv.splice(2, 1);
  const record = process.argv.indexOf('--record');
  if (record > 0) process.argv.splice(record, 1);
  if (!names.includes(name)) {
    console.error(`Usage: npm run ${command} -- ${names.join('|')} [arguments]`);
    process.exitCode = 2;
    return;
  }
  const whole = [command, '--', name, ...process.argv.slice(2)].join(' ');
  // Some end the process themselves.
  if (record > 0) process.once('exit', () => recordMeasurement(whole, new Date()));
  await import(pathToFileURL(join(folder, `${name}.ts`)).href);
}
