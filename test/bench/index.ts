// `npm run bench -- NAME [arguments]`: runs test/bench/NAME.ts.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const [name = ''] = process.argv.splice(2, 1);
if (names.includes(name)) {
  await import(`./${name}.js`);
} else {
  console.error(`Usage: npm run bench -- ${names.join('|')} [arguments]`);
  process.exitCode = 2;
}
