// What a command for authors is: a function of its arguments that says something and ends with a code. So specs run many in
// one process, and each file still is the program that its npm script starts.
import { realpathSync } from 'node:fs';
import { KnowledgeError } from '../entry.js';

/** Something that whoever called the command can mend; the message says what and how. */
export class CommandError extends Error {
  readonly code = 'COMMAND';
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CommandError';
  }
}

/** Where a command writes; the global `console` is one. */
export type Out = Pick<Console, 'log' | 'error' | 'table'>;

/**
 * @param args without Node and the file
 * @param env usually `process.env`
 * @returns the exit code: 0, 1 when something is wrong with what it looked at, 2 when it is called in another way
 */
export type Command = (args: string[], out: Out, env: NodeJS.ProcessEnv) => number | Promise<number>;

/** It was called in another way than it is meant to be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * A command that tells how it is called to whoever asks for `--help`, or calls it in another way: it throws `UsageError`, or
 * what `parseArgs` throws for an option that does not exist.
 * @param usage what stands behind "npm run"
 */
export function withUsage(usage: string, run: Command): Command {
  const line = `Usage: npm run ${usage}`;
  return async (args, out, env) => {
    if (args.includes('--help') || args.includes('-h')) {
      out.log(line);
      return 0;
    }
    try {
      return await run(args, out, env);
    } catch (error) {
      if (error instanceof UsageError) out.error(line);
      else if (isOptionFault(error)) out.error(`${error.message}\n${line}`);
      else throw error;
      return 2;
    }
  };
}

/** An option that does not exist, or lacks its value: the message says which, and how it would be written. */
const isOptionFault = (error: unknown): error is TypeError & { code: string } =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs it when its file is the program that Node was started with; imported, it only is there. */
export async function runAsProgram(file: string, command: Command): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== realpathSync(file)) return;
  stopWhenNobodyReads(process.stdout);
  try {
    process.exitCode = await command(process.argv.slice(2), console, process.env);
  } catch (error) {
    const ending = endingOf(error);
    if (!ending) throw error;
    console.error(ending.message);
    process.exitCode = ending.code;
  }
}

/** @returns what to say and to end with; undefined for a fault of the program, which needs its stack */
export function endingOf(error: unknown): { message: string; code: number } | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof CommandError || error instanceof KnowledgeError)
    return { message: error.message, code: 1 };
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = FILE_FAULTS[code];
  return reason === undefined || path === undefined ? undefined : { message: `${path}: ${reason}.`, code: 1 };
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. See whether the name and the folder are right',
  EISDIR: 'is a folder. Name a file in it',
  ENOTDIR: 'leads through a file as if it were a folder. See whether the name is right',
  EACCES: 'must not be read or written by you. Change its rights, or name another one',
};

/** `npm run … | head` closes the pipe early: that is no fault of anybody's. */
function stopWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
