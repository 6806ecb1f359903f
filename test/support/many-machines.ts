// Several processes of the bot on one storage account, a channel that takes their replies, and many turns at once.
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { program } from './built.js';
import { startConnector, type FakeConnector } from './teams-connector.js';
import { teamsActivity, TENANT } from './teams-rig.js';

const INSTANCE = 'test/support/counting-instance.ts';

/** Who talks, and where: every person alone, one person in all conversations, or a crowd that joins each conversation. */
export type Storm = 'persons' | 'one person' | 'crowds';

export interface StormOptions {
  storm: Storm;
  conversations: number;
  /** At once, in each conversation. */
  turns: number;
  /** Every activity is delivered to this many instances. Default 1. */
  deliveries?: number;
}

export interface StormResult {
  /** What was said in each conversation, in the order it arrived. */
  replies: string[][];
  /** Turns that lost against another one and ran again. */
  conflicts: number;
  /** Of one turn. */
  mostRuns: number;
  seconds: number;
}

export interface Machines {
  /** Sends all turns at once, spread over the instances, and waits for their end. */
  brew(options: StormOptions): Promise<StormResult>;
  stop(): Promise<void>;
}

interface Instance {
  child: ChildProcess;
  url: string;
}

export async function startMachines(instances: number, connectionString: string): Promise<Machines> {
  const connector = await startConnector();
  const machines = await Promise.all(
    Array.from({ length: instances }, () => startInstance(connectionString)),
  );
  return {
    async brew(options) {
      const before = (await Promise.all(machines.map(runsOf))).map(({ length }) => length);
      const sentBefore = connector.requests.length;
      const started = performance.now();
      const rooms = await send(machines, connector.url, randomUUID(), options);
      const seconds = (performance.now() - started) / 1000;
      const said = connector.requests.slice(sentBefore);
      const runs = (await Promise.all(machines.map(runsOf))).flatMap((all, at) => all.slice(before[at]));
      return {
        replies: rooms.map((room) =>
          said.flatMap(({ activity }) => (activity.conversation?.id === room ? (activity.text ?? []) : [])),
        ),
        conflicts: runs.reduce((sum, times) => sum + times - 1, 0),
        mostRuns: Math.max(...runs),
        seconds,
      };
    },
    async stop() {
      await Promise.all(machines.map(({ child }) => stopInstance(child)));
      await connector.close();
    },
  };
}

/** @returns the ids of the conversations */
async function send(
  machines: readonly Instance[],
  serviceUrl: FakeConnector['url'],
  name: string,
  { storm, conversations, turns, deliveries = 1 }: StormOptions,
): Promise<string[]> {
  const rooms = Array.from({ length: conversations }, (_, at) => `19:${name}-${at}@thread.v2`);
  const requests = rooms.flatMap((id, room) =>
    Array.from({ length: turns }, (_, turn) => {
      const person = { persons: room, 'one person': 0, crowds: room * turns + turn }[storm];
      const isCrowd = storm === 'crowds';
      const activity = {
        ...teamsActivity(serviceUrl),
        from: { id: `29:${name}-${person}` },
        conversation: {
          conversationType: isCrowd ? 'groupChat' : 'personal',
          id,
          tenantId: TENANT,
          isGroup: isCrowd,
        },
        ...(isCrowd ? { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] } : { text: 'hello' }),
      };
      return Array.from({ length: deliveries }, (_, delivery) => {
        const machine = machines[(room + turn + delivery) % machines.length];
        return post(machine?.url ?? '', activity);
      });
    }).flat(),
  );
  await Promise.all(requests);
  return rooms;
}

async function post(url: string, activity: object): Promise<void> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`);
}

async function startInstance(connectionString: string): Promise<Instance> {
  const child = fork(await program(INSTANCE), [connectionString], { execArgv: [] });
  const early = once(child, 'exit').then(([code]) => {
    throw new Error(`An instance ended with code ${String(code)} before it listened.`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), early])) as [{ port: number }];
  early.catch(() => undefined); // from here on its end is what we ask for
  return { child, url: `http://127.0.0.1:${port}` };
}

async function runsOf({ child }: Instance): Promise<number[]> {
  child.send('runs?');
  const [{ runs }] = (await once(child, 'message')) as [{ runs: number[] }];
  return runs;
}

async function stopInstance(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.disconnect();
  await exited;
}
