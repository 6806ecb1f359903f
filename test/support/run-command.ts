// A command for authors, in this process or as its npm script starts it.
import { execFile } from 'node:child_process';
import { Console } from 'node:console';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { projectRoot } from '../../bot/project-root.js';
import type { Command } from '../../knowledge/commands/command.js';
import { program } from './built.js';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the function: nothing to start, and what was loaded before is there. */
export async function runCommand(
  command: Command,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await command(args, new Console({ stdout, stderr }), env);
  const said = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { status, stdout: said(stdout), stderr: said(stderr) };
}

/** Runs the program, with nothing of our environment but the way to Node. */
export async function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return runNode([await program(file), ...args], env);
}

/** The same of a program that has to run from its source: it says where in it something is. */
export const runSource = (file: string, args: string[]): Promise<Run> =>
  runNode(['--import', 'tsx', file, ...args], {});

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const options = { cwd: projectRoot(), maxBuffer: Infinity, env: { PATH: process.env['PATH'], ...env } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

/** The file of `npm run NAME`, for authors. */
export const authorsProgram = (name: string): string => join('knowledge', 'commands', `${name}.ts`);
