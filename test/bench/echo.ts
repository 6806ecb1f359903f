// `npm run bench -- echo`: what an answered turn over `/api/messages` (expectReplies) costs beside an echo bot on the same
// server and SDK, in one process and in turn, so that the ratio holds when the machine's speed drifts. On a machine that others
// use a longer turn is also interrupted more often; then its CPU time and the fastest tenth (p10) tell more than the median. A third
// bot echoes and counts what it was told: what of a turn is the keeping of state.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { createAssistant } from '../../bot/assistant.js';
import { cardChannel } from '../../bot/channels/cards/index.js';
import { createCloudAdapter, registerMessages } from '../../bot/channels/teams/messages.js';
import { closeServer, createServer, listen } from '../../bot/http/server.js';
import { keysOf, withTurnState } from '../../bot/turn-state.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { quantile } from '../../knowledge/commands/figures.js';
import { knowledge } from '../support/knowledge.js';
import { messagesClient } from '../support/messages-client.js';
import { report } from '../support/measurement.js';

const ROUNDS = 8;
const TURNS_PER_ROUND = 150;
/** Rounds that count for nothing. */
const WARM_UP = 2;
const QUESTION = 'how do I renew our partner benefits?';

const logger = pino({ level: 'silent' });
const dataDir = mkdtempSync(join(tmpdir(), 'bot-bench-'));
const backend = await openSqliteBackend({ dataDir, logger });
const assistant = createAssistant({
  knowledge: () => knowledge,
  contactUrl: undefined,
  storage: backend.state,
  logger,
  newId: randomUUID,
  forget: () => Promise.resolve(0),
});

const echo = await serve(
  async (context) => void (await context.sendActivity(`You said: ${context.activity.text}`)),
);
const counting = await serve(async (context) => {
  await withTurnState(backend.state, keysOf(context), ({ session }) => {
    session.lastText = context.activity.text;
    session.seen = [...(session.seen ?? []), context.activity.id ?? ''].slice(-20);
    return Promise.resolve();
  });
  await context.sendActivity(`You said: ${context.activity.text}`);
});
const ours = await serve((context) => assistant.run(context, cardChannel));
const bots = { echo, 'echo that keeps its state': counting, ours };
const turns = Object.entries(bots).map(([name, { url }]) => ({ name, url, all: [] as number[], cpuMs: 0 }));
for (let round = 0; round < ROUNDS; round++) {
  for (const bot of turns) {
    const before = process.cpuUsage();
    const durations = await measure(bot.url, `${bot.name}-${round}`);
    const { user, system } = process.cpuUsage(before);
    if (round < WARM_UP) continue;
    bot.all.push(...durations);
    bot.cpuMs += (user + system) / 1000;
  }
}
const figures = turns.map(({ name, all, cpuMs }) => {
  const warm = all.sort((a, b) => a - b);
  return {
    name,
    p10Ms: quantile(warm, 0.1),
    p50Ms: quantile(warm, 0.5),
    p99Ms: quantile(warm, 0.99),
    cpuMs: cpuMs / warm.length,
  };
});
const times = (of: 'p10Ms' | 'p50Ms' | 'cpuMs', value: number): string =>
  (value / (figures[0]?.[of] ?? NaN)).toFixed(2);
report(
  ...figures.map(({ name, p10Ms, p50Ms, p99Ms, cpuMs }) => ({
    turn: name,
    'p50 ms': p50Ms.toFixed(2),
    'p99 ms': p99Ms.toFixed(2),
    'times an echo (p50)': times('p50Ms', p50Ms),
    'times (p10)': times('p10Ms', p10Ms),
    'times (CPU)': times('cpuMs', cpuMs),
  })),
);
await echo.close();
await counting.close();
await ours.close();
await backend.close();
rmSync(dataDir, { recursive: true, force: true });

async function serve(
  run: (context: TurnContext) => Promise<void>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer({ logger });
  const options = { isLocal: true, identity: { type: 'none' } as const, run, logger };
  registerMessages(server, createCloudAdapter(options), options);
  const port = await listen(server, 0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server, 1_000) };
}

async function measure(url: string, round: string): Promise<number[]> {
  const client = messagesClient(url, `bench-${round}`);
  const durations: number[] = [];
  for (let turn = 0; turn < TURNS_PER_ROUND; turn++) {
    const started = performance.now();
    // Another text each time, so that nothing kept from the turn before helps.
    await client.send({ text: `${QUESTION} (${round}.${turn})` });
    durations.push(performance.now() - started);
  }
  return durations;
}
