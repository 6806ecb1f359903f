/**
 * Which specs there are, and which of them start other processes or a browser. That is found by following their imports
 * through `test/`, so that there is no list to keep. JavaScript, for Mocha's configuration is read before TypeScript can be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TEST = dirname(import.meta.dirname);
/** The last two are of ours: with them a spec has files and drafts tried in a process of its own. */
const STARTS = ['node:child_process', 'playwright-core', 'bot/desk/reading.js', 'bot/desk/trial.js'];
const seen = new Map();

/** @returns {string[]} */
export function specs() {
  return readdirSync(TEST, { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => join(TEST, file))
    .sort();
}

/**
 * Those that wait for others begin first, so that at the end no one waits for them.
 * @returns {string[]}
 */
export function slowestFirst() {
  const all = specs();
  return [...all.filter(startsProcesses), ...all.filter((file) => !startsProcesses(file))];
}

/**
 * @param {string} file a TypeScript file below `test/`
 * @returns {boolean}
 */
export function startsProcesses(file) {
  if (!seen.has(file)) {
    seen.set(file, false); // circles end here
    const imports = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    const ours = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => resolve(file, '..', name).replace(/\.js$/, '.ts'))
      .filter((path) => path.startsWith(TEST));
    seen.set(
      file,
      imports.some((name) => STARTS.some((start) => name.endsWith(start))) || ours.some(startsProcesses),
    );
  }
  return seen.get(file);
}
