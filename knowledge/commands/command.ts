// What a command for authors is: a function of its arguments that says something and ends with a code. So specs run many in
// one process, and each file still is the program that its npm script starts.
import { realpathSync } from 'node:fs';

/** Where a command writes; the global `console` is one. */
export type Out = Pick<Console, 'log' | 'error' | 'table'>;

/**
 * @param args without Node and the file
 * @param env usually `process.env`
 * @returns the exit code: 0, 1 when something is wrong with what it looked at, 2 when it is called in another way
 */
export type Command = (args: string[], out: Out, env: NodeJS.ProcessEnv) => number | Promise<number>;

/** Runs it when its file is the program that Node was started with; imported, it only is there. */
export async function runAsProgram(file: string, command: Command): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== realpathSync(file)) return;
  stopWhenNobodyReads(process.stdout);
  try {
    process.exitCode = await command(process.argv.slice(2), console, process.env);
  } catch (error) {
    // An option that does not exist, or lacks its value: the message says which, and how it would be written.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** `npm run … | head` closes the pipe early: that is no fault of anybody's. */
function stopWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
