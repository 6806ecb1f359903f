// The Teams channel with the real assistant, SQLite and HTTP on both sides; only the clock of retries and typing is ours.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Activity, Storage } from 'botbuilder';
import { pino } from 'pino';
import { createAssistant, type FinishedTurn } from '../../bot/assistant.js';
import { createTeams, type TeamsOptions } from '../../bot/channels/teams/index.js';
import { createForgetting, insistent } from '../../bot/forgetting.js';
import { createJournalKeeper } from '../../bot/journal-keeper.js';
import { closeServer, createServer, listen } from '../../bot/http/server.js';
import type { Journal, JournalLine } from '../../bot/storage/journal.js';
import { createPseudonyms } from '../../bot/storage/pseudonym.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { createRequestDesk } from '../../bot/requests/request-desk.js';
import { createRequests, type Requests } from '../../bot/requests/index.js';
import { createToAsker } from '../../bot/requests/to-asker.js';
import { createDelivering } from '../../bot/requests/deliver.js';
import { createRooms } from '../../bot/requests/rooms.js';
import { createErasing, createToRoom } from '../../bot/requests/to-room.js';
import { createRequestDialog } from '../../bot/channels/teams/request-dialog.js';
import { createRoomWork } from '../../bot/channels/teams/room-work.js';
import type { RequestRules } from '../../knowledge/profile/request-settings.js';
import type { AdminDesk } from '../../dialogs/admin.js';
import { knowledge } from './knowledge.js';
import { startConnector, type FakeConnector } from './teams-connector.js';
import { journalLines } from './storage/lines.js';

export const TENANT = '7f0c6a5e-6d0a-4b8f-9f2e-2a1a1f6d9c11';

export interface TeamsRigOptions extends Partial<
  Pick<TeamsOptions, 'tenants' | 'startTimer' | 'identity' | 'cloud' | 'run'>
> {
  storage?: (real: Storage) => Storage;
  admin?: (journal: Journal) => AdminDesk;
  /** People can be asked by way of the bot. */
  rules?: RequestRules;
  /** Entra object ids of administrators. */
  admins?: readonly string[];
  /** The same of those who make answers. */
  editors?: readonly string[];
  /** Of requests. */
  clock?: () => number;
}

export interface TeamsAnswer {
  status: number;
  /** Of an invoke. */
  body: unknown;
}

export interface TeamsRig {
  connector: FakeConnector;
  /** Posts an activity as Teams does; what is left out is filled in. */
  send(activity: object, headers?: Record<string, string>): Promise<TeamsAnswer>;
  storage: Storage;
  journal: Journal;
  /** Every journal line so far. */
  journalLines(): Promise<JournalLine[]>;
  requests: Requests;
  turns: FinishedTurn[];
  /** Milliseconds that retries would have waited. */
  waits: number[];
  errors: unknown[];
  url: string;
  close(): Promise<void>;
}

export async function startTeams(options: TeamsRigOptions = {}): Promise<TeamsRig> {
  const dataDir = await mkdtemp(join(tmpdir(), 'teams-rig-'));
  const errors: unknown[] = [];
  const logger = pino({ level: 'error', hooks: { logMethod: ([fault]) => void errors.push(fault) } });
  const backend = await openSqliteBackend({ dataDir, logger });
  const storage = options.storage?.(backend.state) ?? backend.state;
  const turns: FinishedTurn[] = [];
  const waits: number[] = [];
  const wait = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
  const pseudonyms = createPseudonyms({ secret: 's'.repeat(32), rotationDays: 30, clock: Date.now });
  const { journal } = backend;
  const keeping = { retentionDays: 90, keepText: false, clock: Date.now };
  const keeper = createJournalKeeper({ journal, pseudonyms, logger, ...keeping });
  const toAsker = createToAsker({ web: undefined, azure: (...said) => teams.speak(...said) });
  const profile = { ...knowledge.profile, requests: options.rules };
  const known = Object.assign(Object.create(knowledge) as typeof knowledge, { profile });
  const clock = options.clock ?? Date.now;
  const rooms = createRooms({ state: backend.state, named: (channel) => teams.channelNamed(channel) });
  const publicUrl = 'https://bot.example';
  const speaking = { speak: (...said: Parameters<typeof teams.speak>) => teams.speak(...said) };
  const renewing = { renew: (...said: Parameters<typeof teams.renew>) => teams.renew(...said) };
  const inTeams = { teams: { ...speaking, ...renewing }, knowledge: () => known };
  const toRoom = createToRoom({ ...inTeams, rooms, publicUrl });
  const requests = createRequests({
    state: backend.state,
    ...createDelivering({
      ...{ toAsker, toRoom, toPlace: () => Promise.resolve('done'), ownsPage: true, knowledge: () => known },
    }),
    erase: createErasing(inTeams),
    logger,
    clock,
    random: () => 0.5,
  });
  const admin = options.admin?.(backend.journal);
  const assistant = createAssistant({
    knowledge: () => known,
    requests: createRequestDesk({
      ...{ requests, knowledge: () => known, hasDesk: true, hasMail: false, clock: Date.now },
    }),
    contactUrl: undefined,
    storage,
    logger,
    newId: randomUUID,
    forget: createForgetting({
      requests,
      backend: { ...backend, state: storage },
      pseudonyms,
      retentionDays: keeping.retentionDays,
      journalSettled: () => keeper.settled(),
    }),
    onTurnDone(turn) {
      turns.push(turn);
      keeper.turnDone(turn);
    },
    onTurnFailed: () => undefined,
    ...(admin ? { admin } : {}),
  });
  const teams = createTeams({
    identity: { type: 'none' },
    tenants: [],
    run: assistant.run.bind(assistant),
    knowledge: () => knowledge,
    work: createRoomWork({
      ...{ requests, rooms, knowledge: () => known, admins: options.admins ?? [], publicUrl },
      isLocal: options.identity === undefined,
    }),
    searching: createRequestDialog({
      ...{ requests, knowledge: () => known, editors: options.editors ?? [], publicUrl },
      isLocal: options.identity === undefined,
    }),
    mending: () => admin?.mend,
    logger,
    forget: insistent(assistant.forget.bind(assistant), wait),
    wait,
    random: () => 0.5,
    startTimer: () => () => undefined,
    ...options,
    storage,
  });
  const server = createServer({ logger });
  teams.register(server);
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const connector = await startConnector();
  return {
    connector,
    storage,
    journal,
    requests,
    async journalLines() {
      await keeper.settled();
      return journalLines(journal);
    },
    turns,
    waits,
    errors,
    url,
    async send(activity, headers = {}) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ ...teamsActivity(connector.url), ...activity }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async close() {
      await closeServer(server, 1_000);
      await requests.settled();
      await connector.close();
      await backend.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let counter = 0;

/** A message in a personal chat, as Teams sends it. */
export function teamsActivity(serviceUrl: string): Partial<Activity> {
  return {
    type: 'message',
    id: `person-${++counter}`,
    timestamp: new Date(1_790_000_000_000 + counter),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ann', name: 'Ann', aadObjectId: 'b6e5f5a2-1d3c-4f0e-8a7d-000000000001' },
    recipient: { id: '28:bot', name: 'Colleague' },
    conversation: {
      conversationType: 'personal',
      id: 'a:personal',
      tenantId: TENANT,
      isGroup: false,
      name: '',
    },
    channelData: { tenant: { id: TENANT } },
    locale: 'en-US',
  };
}

/** A thread in a channel of a team. */
export const THREAD = {
  conversationType: 'channel',
  id: '19:general@thread.tacv2;messageid=1700000000000',
  tenantId: TENANT,
  isGroup: true,
};

/** What the bot is called in a channel, with the entity that says so. */
export const MENTION = {
  text: '<at>Colleague</at>',
  entity: { type: 'mention', mentioned: { id: '28:bot', name: 'Colleague' }, text: '<at>Colleague</at>' },
};
