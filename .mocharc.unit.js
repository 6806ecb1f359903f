/**
 * `npm run test:unit`: the specs that start no other process and no browser. Which ones do is found by following their
 * imports through `test/`, so that there is no list to keep.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import base from './.mocharc.js';

const STARTS = ['node:child_process', 'playwright-core'];
const seen = new Map();

/** @param {string} file a TypeScript file below `test/` */
function startsProcesses(file) {
  if (!seen.has(file)) {
    seen.set(file, false); // circles end here
    const imports = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    const ours = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => resolve(file, '..', name).replace(/\.js$/, '.ts'))
      .filter((path) => path.startsWith(join(import.meta.dirname, 'test')));
    seen.set(file, imports.some((name) => STARTS.includes(name)) || ours.some(startsProcesses));
  }
  return seen.get(file);
}

const specs = readdirSync(join(import.meta.dirname, 'test'), { recursive: true })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => join(import.meta.dirname, 'test', file));
export default { ...base, spec: specs.filter((file) => !startsProcesses(file)).sort() };
