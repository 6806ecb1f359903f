// One of several instances of the bot on one storage account: endpoint, channel, assistant and state as in production; only
// what a turn says is ours: it counts. Started by many-machines.ts, and ends with it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { createAssistant } from '../../bot/assistant.js';
import { createTeams } from '../../bot/channels/teams/index.js';
import { closeServer, createServer, listen } from '../../bot/http/server.js';
import { openAzureBackend } from '../../bot/storage/azure/index.js';
import { projectRoot } from '../../bot/project-root.js';
import type { Turn } from '../../dialogs/turn.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';

interface Counted {
  count?: number;
}

/** Nobody asks it anything. */
const knowledge = loadKnowledge(join(projectRoot(), 'test', 'support', 'small-knowledge'));

/** How often each activity's turn was run: more than once after a conflict. */
const runs = new Map<string, number>();

/** Counts whoever joins in the room, everything else with the person and in their conversation, and says the numbers. */
function count({ context, incoming, locale, state, reply }: Turn): Promise<void> {
  const { id = '' } = context.activity;
  runs.set(id, (runs.get(id) ?? 0) + 1);
  const places: object[] = incoming.kind === 'joined' ? [state.room] : [state.session, state.person];
  const numbers = places.map((place: Counted) => (place.count = (place.count ?? 0) + 1));
  reply({ kind: 'text', text: numbers.join(' '), locale });
  return Promise.resolve();
}

const [connectionString = ''] = process.argv.slice(2);
const logger = pino({ level: 'error' });
// The emulator shares the machine with all instances and the tests: this is about counting, not about speed.
const backend = await openAzureBackend({ account: { connectionString }, timeoutMs: 120_000 });
const storage = backend.state;
const forget = (): Promise<number> => Promise.resolve(0);
const assistant = createAssistant({
  knowledge: () => knowledge,
  contactUrl: undefined,
  storage,
  logger,
  newId: randomUUID,
  forget,
  converse: count,
});
const teams = createTeams({
  identity: { type: 'none' },
  tenants: [],
  run: assistant.run.bind(assistant),
  knowledge: () => knowledge,
  storage,
  forget,
  logger,
});
const server = createServer({ logger });
teams.register(server);
process.send?.({ port: await listen(server, 0, '127.0.0.1') });
process.on('message', () => process.send?.({ runs: [...runs.values()] }));
process.on('disconnect', () => void closeServer(server, 1_000).then(() => backend.close()));
