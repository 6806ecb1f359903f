// What `npm run bench -- NAME [arguments]` and `npm run soak -- NAME [arguments]` do: run NAME.ts of their folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param folder its files, apart from `index.ts` and specs, are the names; the program then sees only its own arguments */
export async function runNamed(folder: string, command: string): Promise<void> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.spec.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  const [name = ''] = process.argv.splice(2, 1);
  if (names.includes(name)) {
    await import(pathToFileURL(join(folder, `${name}.ts`)).href);
  } else {
    console.error(`Usage: npm run ${command} -- ${names.join('|')} [arguments]`);
    process.exitCode = 2;
  }
}
