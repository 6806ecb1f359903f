// kill -9 at random instants: starts a writing child, kills it, reopens the file and compares with what was
// acknowledged.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { program } from '../built.js';
import { openSqliteBackend } from '../../../bot/storage/sqlite/index.js';
import { strictLogger } from './folder.js';
import { journalLines } from './lines.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

const CHILD = 'test/support/storage/kill-nine-child.ts';
const LATEST_KILL_MS = 150;

export interface KillNineOptions {
  dataDir: string;
  rounds: number;
  seed: number;
}

export interface KillNineResult {
  rounds: number;
  /** Writes acknowledged by children, over all rounds. */
  acknowledged: number;
  /** Rounds killed before their first acknowledged write, so while the file was opened. */
  killedEarly: number;
  /** What was lost or does not fit together, in words; empty = nothing. */
  faults: string[];
}

/** The last acknowledged number of each kind of write. */
type Acknowledged = Record<'state' | 'journal' | 'conversation', number>;

export async function killNine({ dataDir, rounds, seed }: KillNineOptions): Promise<KillNineResult> {
  const random = seededRandom(seed);
  const result: KillNineResult = { rounds, acknowledged: 0, killedEarly: 0, faults: [] };
  for (let round = 1; round <= rounds; round += 1) {
    const since = new Date().toISOString();
    const acknowledged = await runAndKill(dataDir, round, random() * LATEST_KILL_MS);
    const faults = await compare(dataDir, round, since, acknowledged);
    result.faults.push(...faults.map((fault) => `round ${round}: ${fault}`));
    result.acknowledged += acknowledged.state + acknowledged.journal + acknowledged.conversation;
    if (acknowledged.state === 0) result.killedEarly += 1;
  }
  return result;
}

async function runAndKill(dataDir: string, round: number, killAfterMs: number): Promise<Acknowledged> {
  const notes = join(dataDir, `notes of round ${round}`);
  const notesFd = openSync(notes, 'w');
  const child = fork(await program(CHILD), [dataDir, String(round)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', notesFd, 'ipc'],
  });
  closeSync(notesFd); // the child has its own now
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
  await once(child, 'message'); // "opening"
  await setTimeout(killAfterMs);
  child.kill('SIGKILL');
  const [code, signal] = await exited;
  if (signal !== 'SIGKILL') throw new Error(`The child ended by itself: ${code}`);
  const noted = readFileSync(notes, 'utf8').trim().split('\n').reverse();
  const last = (kind: string): number =>
    Number(noted.find((line) => line.startsWith(kind))?.slice(kind.length) ?? 0);
  return { state: last('state'), journal: last('journal'), conversation: last('conversation') };
}

/** @returns what is missing or wrong */
async function compare(
  dataDir: string,
  round: number,
  since: string,
  acknowledged: Acknowledged,
): Promise<string[]> {
  // The strict logger throws when the file is found damaged.
  const backend = await openSqliteBackend({ dataDir, logger: strictLogger });
  const { left, right } = (await backend.state.read(['left', 'right'])) as Record<
    string,
    { round: string; n: number }
  >;
  const lines = await journalLines(backend.journal, since);
  const activities = await backend.conversations.read(`round ${round}`, 0, Infinity);
  await backend.close();

  const written = left?.round === String(round) ? left.n : 0;
  const journal = new Set(lines.map((line) => line.question));
  const conversation = new Set(activities.map(({ activity }) => activity.text));
  const missing = (kind: 'journal' | 'conversation', stored: (n: number) => boolean): string[] =>
    Array.from({ length: acknowledged[kind] }, (_, i) => i + 1)
      .filter((n) => !stored(n))
      .map((n) => `${kind} ${n} was acknowledged and is lost`);
  return [
    ...(left?.n === right?.n && left?.round === right?.round
      ? []
      : ['half of a write of two keys is stored']),
    ...(written >= acknowledged.state
      ? []
      : [`state ${acknowledged.state} was acknowledged, ${written} is stored`]),
    ...missing('journal', (n) => journal.has(`${round} ${n}`)),
    ...missing('conversation', (n) => conversation.has(String(n))),
    ...activities
      .filter(({ sequence }, i) => sequence !== i + 1)
      .map(({ sequence }) => `gap before sequence ${sequence}`),
  ];
}
