// Work that is given to a process of its own: it may take long, take much memory or fall over, and nobody notices.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.js';

export interface ChildOptions {
  /** Longer, and it is ended. */
  maxMs: number;
  /** Memory of its JavaScript; more ends it. Default: what Node takes. */
  maxMegabytes?: number;
}

/** The compiled or the source file beside the caller's: `childFile('./trial-child', import.meta.url)`. */
export function childFile(name: string, caller: string): string {
  return fileURLToPath(new URL(`${name}${caller.endsWith('.ts') ? '.ts' : '.js'}`, caller));
}

/** What Node was told about memory and stack traces. */
const ABOUT_NODE_ITSELF = /^--(?:enable-source-maps|max-)/;

/**
 * How Node starts it. What this process loads first is for this process: the environment, which the other does not read, or
 * who translates source files, without whom a compiled file starts in half the time.
 */
const flagsFor = (file: string): string[] =>
  file.endsWith('.ts') ? process.execArgv : process.execArgv.filter((flag) => ABOUT_NODE_ITSELF.test(flag));

/**
 * Sends the process one message and takes one as its answer.
 * @throws Error when it ends without one
 */
export function askChild<Input, Result>(
  file: string,
  input: Input,
  { maxMs, maxMegabytes }: ChildOptions,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // Of the environment only what a process needs to run: it reads no configuration.
    const { PATH, TMPDIR } = process.env; // eslint-disable-line no-restricted-properties -- handed on, not read
    const env = { ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }) };
    const bounds = maxMegabytes === undefined ? [] : [`--max-old-space-size=${maxMegabytes}`];
    const child = fork(file, {
      env,
      timeout: maxMs,
      killSignal: 'SIGKILL', // what is busy hears no other
      execArgv: [...flagsFor(file), ...bounds],
      serialization: 'advanced', // bytes stay bytes
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (result) => resolve(result as Result));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The process ended without a result.')));
    child.send(input as object);
  });
}

/** More that wait are nobody's work, and the last of them would wait for minutes. */
const MAX_WAITING = 10;

/**
 * One at a time: each takes a core for some seconds and much memory.
 * @returns work that throws a `Refusal` 429 when too much of it waits already
 */
export function oneAtATime<Input, Result>(
  work: (input: Input) => Promise<Result>,
): (input: Input) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let begun = 0;
  return async (input) => {
    if (begun > MAX_WAITING)
      throw new Refusal(429, 'TooManyRequests', 'Too much of this waits already. Try again in a minute.');
    begun++;
    const result = last.then(() => work(input)).finally(() => begun--);
    last = result.catch(() => undefined);
    return result;
  };
}
