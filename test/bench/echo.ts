// `npm run bench -- echo`: what an answered turn over `/api/messages` (expectReplies) costs beside an echo bot on the same
// server and SDK, in one process and in turn, so that the ratio holds when the machine's speed drifts.
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
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { quantile } from '../../knowledge/commands/figures.js';
import { knowledge } from '../support/knowledge.js';
import { messagesClient } from '../support/messages-client.js';
import { report } from '../support/measurement.js';

const ROUNDS = 8;
const TURNS_PER_ROUND = 150;
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
const ours = await serve((context) => assistant.run(context, cardChannel));
const times = { echo: [] as number[], ours: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  times.echo.push(...(await measure(echo.url, round)));
  times.ours.push(...(await measure(ours.url, round)));
}
const figures = Object.entries(times).map(([name, all]) => {
  const warm = all.slice(2 * TURNS_PER_ROUND).sort((a, b) => a - b);
  return { name, p50Ms: quantile(warm, 0.5), p99Ms: quantile(warm, 0.99) };
});
const [base] = figures;
report(
  ...figures.map(({ name, p50Ms, p99Ms }) => ({
    turn: name,
    'p50 ms': p50Ms.toFixed(2),
    'p99 ms': p99Ms.toFixed(2),
    'times an echo (p50)': (p50Ms / (base?.p50Ms ?? NaN)).toFixed(2),
  })),
);
await echo.close();
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

async function measure(url: string, round: number): Promise<number[]> {
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
