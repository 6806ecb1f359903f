// `npm run bench -- storage`: what durable state costs a turn, beside the SDK's MemoryStorage, in one run.
import { rmSync } from 'node:fs';
import { MemoryStorage, type Storage } from 'botbuilder';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { question } from '../support/storage/lines.js';
import { strictLogger, temporaryFolder } from '../support/storage/folder.js';

const TURNS = 5_000;
const CONVERSATIONS = 200;
/** The goal of this project for SQLite. */
const GOAL_MS = 1;

/** Some 3 kB: a dialog stack with a half-filled form, as a turn in the middle of a check leaves it. */
function turnState(turn: number): object {
  const step = {
    id: 'check',
    state: { step: turn % 9, answers: { seats: turn, product: 'Visio', when: '2026-11-21' } },
  };
  const fields = Array.from({ length: 36 }, (_, i) => ({
    field: `field-${i}`,
    value: `svar på fråga ${i} `.repeat(3),
  }));
  return { dialogState: { dialogStack: [step, { id: 'prompt', state: { options: fields } }] }, locale: 'sv' };
}

/** Reads and writes the state of one conversation, as every turn does. @returns milliseconds */
async function turn(storage: Storage, n: number): Promise<number> {
  const key = `msteams/conversations/19:${n % CONVERSATIONS}@thread.tacv2/`;
  const startedAt = performance.now();
  await storage.read([key]);
  await storage.write({ [key]: { ...turnState(n), eTag: '*' } });
  return performance.now() - startedAt;
}

function percentiles(samples: number[]): { p50: number; p99: number } {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number => Number(sorted[Math.floor(sorted.length * share)]?.toFixed(3));
  return { p50: at(0.5), p99: at(0.99) };
}

const dataDir = temporaryFolder();
const sqlite = await openSqliteBackend({ dataDir, logger: strictLogger });
const memory = new MemoryStorage();
const samples: Record<'memory' | 'sqlite' | 'journal', number[]> = { memory: [], sqlite: [], journal: [] };
for (let n = -500; n < TURNS; n += 1) {
  const [memoryMs, sqliteMs] = [await turn(memory, n + 500), await turn(sqlite.state, n + 500)];
  const startedAt = performance.now();
  await sqlite.journal.append(question('2026-11-20T08:00:00.000Z'));
  const journalMs = performance.now() - startedAt;
  if (n < 0) continue; // warming up
  samples.memory.push(memoryMs);
  samples.sqlite.push(sqliteMs);
  samples.journal.push(journalMs);
}
await sqlite.close();
rmSync(dataDir, { recursive: true });

const [inMemory, onDisk, journal] = [samples.memory, samples.sqlite, samples.journal].map(percentiles);
const bytes = JSON.stringify(turnState(1)).length;
console.log(
  `read + write of ${bytes} bytes of state, ${TURNS} turns alternating, Node ${process.version} (ms)`,
);
console.table({ 'MemoryStorage (SDK)': inMemory, SQLite: onDisk, 'SQLite, a journal line': journal });
const added = (onDisk?.p50 ?? NaN) - (inMemory?.p50 ?? NaN);
const ratio = (onDisk?.p50 ?? NaN) / (inMemory?.p50 ?? NaN);
console.log(
  `SQLite adds ${added.toFixed(3)} ms p50 a turn (${ratio.toFixed(1)} times); goal: at most ${GOAL_MS} ms`,
);
process.exitCode = added <= GOAL_MS ? 0 : 1;
