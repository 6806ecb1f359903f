// The real bot as its own process on a free port, with a temporary data folder. For every suite that talks to it from outside.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../bot/project-root.js';
import { compiled } from './built.js';

export interface RunningBotOptions {
  /** Added to the environment, for example `{ CONTACT_URL: 'https://help.example' }`. */
  env?: Readonly<Record<string, string>>;
  /** Nobody will stop it: it does not keep the test process alive, and ends with it, its data included. */
  unattended?: boolean;
  /** One that was stopped with SIGKILL: the new one takes over its port and its data. Default: a free port, an empty folder. */
  after?: RunningBot;
}

export interface RunningBot {
  /** `http://127.0.0.1:40123` */
  url: string;
  port: number;
  dataDir: string;
  /** The log lines written so far, parsed; lines that are not JSON as `{ msg }`. */
  log: readonly LogLine[];
  /** Resolves with the first log line that fits, now or later; its pipe may be behind the answers. */
  logged(fits: (line: LogLine) => boolean): Promise<LogLine>;
  signal(name: NodeJS.Signals): void;
  /** Ends the process and waits until it is gone. The data go with it, unless it was SIGKILL, a crash. Default SIGTERM. */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<void>;
}

export interface LogLine {
  msg?: string;
  level?: number;
  [key: string]: unknown;
}

const END_WITH_PARENT = join('test', 'support', 'end-with-parent.js');
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;

/** Of one entry, for a bot that is not asked anything: it starts in half the time. */
export const SMALL_KNOWLEDGE = { KNOWLEDGE_DIR: join(import.meta.dirname, 'small-knowledge') };

/** Only these reach the bot from our own environment: a developer's settings must not change what a test sees. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG'] as const;

/** @throws Error with everything the bot said, when it ends or stays silent instead of getting ready */
export async function startBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const built = await compiled();
  const dataDir = options.after?.dataDir ?? (await mkdtemp(join(tmpdir(), 'colleague-bot-')));
  const inherited = INHERITED.map((name) => [name, process.env[name]]).filter(
    ([, value]) => value !== undefined,
  );
  const imports = options.unattended ? ['--import', join(built, END_WITH_PARENT)] : [];
  const flags = ['--enable-source-maps', ...imports];
  const child = spawn(process.execPath, [...flags, join(built, 'bot', 'index.js')], {
    cwd: projectRoot(),
    env: {
      ...(Object.fromEntries(inherited) as Record<string, string>),
      HOST: '127.0.0.1',
      PORT: String(options.after?.port ?? 0),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'info',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(options.unattended ? ['ipc' as const] : [])],
  });
  const log: LogLine[] = [];
  const readers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue; // both are pipes
    createInterface({ input: stream }).on('line', (line) => {
      log.push(parseLine(line));
      for (const read of readers) read();
    });
  }
  const logged: RunningBot['logged'] = (fits) =>
    new Promise((resolve) => {
      const read = (): void => {
        const line = log.find(fits);
        if (!line) return;
        readers.delete(read);
        resolve(line);
      };
      readers.add(read);
      read();
    });
  const exited = once(child, 'exit');
  const stop: RunningBot['stop'] = async (signal = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      const deadline = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(deadline);
    }
    if (signal !== 'SIGKILL') await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await ready(child, log);
    if (options.unattended) letGo(child);
    return {
      url: `http://127.0.0.1:${port}`,
      port,
      dataDir,
      log,
      logged,
      signal: (name) => void child.kill(name),
      stop,
    };
  } catch (error) {
    await stop('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

/** Its output is still read, but nothing waits for it. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as Socket | null)?.unref();
}

function ready(child: ChildProcess, log: readonly LogLine[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      clearTimeout(deadline);
      clearInterval(look);
      reject(new Error(`The bot ${what}. It said:\n${log.map((line) => JSON.stringify(line)).join('\n')}`));
    };
    const deadline = setTimeout(() => fail(`was not ready within ${START_TIMEOUT_MS} ms`), START_TIMEOUT_MS);
    // Output and exit are separate pipes, so `exit` may come before its reason; `close` waits for all of it.
    child.once('close', (code) => fail(`ended with code ${code}`));
    const look = setInterval(() => {
      const port = log.find(({ msg }) => msg?.startsWith('ready on '))?.['port'];
      if (typeof port !== 'number') return;
      clearTimeout(deadline);
      clearInterval(look);
      resolve(port);
    }, 10);
  });
}

function parseLine(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return { msg: line };
  }
}
