/**
 * Which specs there are, and what each of them needs. That is found by following their imports through `test/`, so that there
 * is no list to keep. JavaScript, for Mocha's configuration is read before TypeScript can be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TEST = dirname(import.meta.dirname);
/** Other processes, a browser. The last two are of ours: with them files and drafts are tried in a process of their own. */
const PROCESSES = /^node:child_process$|^playwright-core$|\bbot\/desk\/(reading|trial)\.js$/;
/** A port, a storage, a package that has one of them; a model of its own to train, or Microsoft's large schemas to compile. */
const PORTS_AND_STORAGE = new RegExp(
  [
    '^node:(http|https|net)$',
    '^(libsql|restify|smtp-server|ws)$',
    '\\bbot/http/server\\.js$',
    '\\bbot/storage/(azure|sqlite)/',
    '/bench/(own-faqs|simulate)\\.js$',
    '\\bmanifest/(app-package|check-schema)\\.js$',
  ].join('|'),
);
/** Who makes folders writes to the disk. */
const FOLDERS = /\bmkdtemp/;

const source = memoised((file) => readFileSync(file, 'utf8'));

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

/** Whether a spec starts another process or a browser; the others run in one process, which coverage is counted in. */
export const startsProcesses = reaches((text) => imported(text).some((name) => PROCESSES.test(name)));

const opensOrWrites = reaches(
  (text) => FOLDERS.test(text) || imported(text).some((name) => PORTS_AND_STORAGE.test(name)),
);

/**
 * Whether a spec needs memory and the project's own files, nothing else: no process, port, storage or folder.
 * @param {string} file a TypeScript file below `test/`
 * @returns {boolean}
 */
export const isUnit = (file) => !startsProcesses(file) && !opensOrWrites(file);

/**
 * @param {(text: string) => boolean} has
 * @returns {(file: string) => boolean} whether the file, or one of `test/` that it imports, has it
 */
function reaches(has) {
  const seen = new Map();
  return function reached(file) {
    if (!seen.has(file)) {
      seen.set(file, false); // circles end here
      seen.set(file, has(source(file)) || helpers(file).some(reached));
    }
    return seen.get(file);
  };
}

/** @returns {string[]} the files of `test/` that it imports */
function helpers(file) {
  return imported(source(file))
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(file, '..', name).replace(/\.js$/, '.ts'))
    .filter((path) => path.startsWith(TEST));
}

/** @returns {string[]} what is imported for more than its types */
function imported(text) {
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].map(([, name]) => name);
}

function memoised(read) {
  const known = new Map();
  return (key) => known.get(key) ?? known.set(key, read(key)).get(key);
}
