// A command for authors, in this process or as its npm script starts it.
import { spawnSync } from 'node:child_process';
import { Console } from 'node:console';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { projectRoot } from '../../bot/project-root.js';
import type { Command } from '../../knowledge/commands/command.js';

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
export function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: projectRoot(),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return { status, stdout, stderr };
}

/** The file of `npm run NAME`, for authors. */
export const authorsProgram = (name: string): string => join('knowledge', 'commands', `${name}.ts`);
