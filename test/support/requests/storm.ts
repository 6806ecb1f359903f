// Requests through everything that goes wrong: three processes on one storage, killed in the middle of whatever they do, also right
// after something has arrived and before they can note it, and a service that throttles, fails, and fails after it has delivered. Half of the askers are on a channel where what is said twice is
// seen twice, as are all cards for those who answer. Counted afterwards: lost, doubled, stuck.
import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { program } from '../built.js';
import { createRequestStore } from '../../../bot/requests/request-store.js';
import type { Request } from '../../../bot/requests/request.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';
import { openKept, type Kept } from './kept.js';
import type { Job } from './worker-child.js';

export interface StormOptions {
  /** Where the processes keep them. */
  kept: Kept;
  requests: number;
  /** A process is killed each time so much has happened (something done, or brought to the service), however fast the storage is. */
  killAfter: number;
  seed: number;
}

export interface StormOutcome {
  /** Cards sent, and requests there are. */
  sent: number;
  kept: number;
  kills: number;
  /** Sent, and not there; answered, and neither arrived nor told as not delivered. */
  lost: number;
  /** Cards that became two requests, answers noted twice, and what was seen twice without a word that it might be. */
  doubled: number;
  /** With something to deliver at the end, or in a state they should not be in. */
  stuck: number;
  /** Answers that arrived more than once under one name, of which a page draws one. */
  repeated: number;
  /** Said once more, and said that they might be here already, since the service had not told; and those that were. */
  again: number;
  againInVain: number;
  /** Told to the expert as not delivered: the person has blocked the bot, or nobody knows. */
  notDelivered: number;
  seconds: number;
}

const PROCESSES = 3;
/** An hour of waits is two minutes. */
const SPEED = 30;
/** At what is kept, each of which waits ten seconds for an answer. */
const MAX_LOOKS = 30;
const PATIENCE_MS = 900_000;

export async function storm({ kept, requests, killAfter, seed }: StormOptions): Promise<StormOutcome> {
  const began = Date.now();
  const random = seededRandom(seed);
  const arrived = new Map<string, Arrivals>();
  let happened = 0;
  let kills = 0;
  const happen = (by?: number): void => {
    if (++happened % killAfter === 0 && workers.kill(by)) kills++;
  };
  const service = await startService(random, arrived, happen);
  const args = [JSON.stringify(kept), service.url, String(began), String(SPEED)];
  const workers = await startWorkers(args, happen);

  const drafts = Array.from({ length: requests }, (_, at) => `draft-${at}`);
  // Every third card comes twice, by way of two processes.
  const opened = await Promise.all(
    drafts.map(async (draft, at) => {
      const again = at % 3 === 0 ? workers.work({ open: draft }) : undefined;
      return [await workers.work({ open: draft }), await again] as const;
    }),
  );
  await Promise.all(opened.map(([code]) => workers.work({ answer: code })));

  const backend = await openKept(kept);
  const store = createRequestStore(backend.state, Date.now);
  const everything = async (): Promise<Request[]> => {
    // The storage may be too busy with the processes to answer in time: then it is looked at again.
    for (let tries = 1; ; tries++) {
      try {
        const all: Request[] = [];
        for await (const page of store.pages()) all.push(...page);
        return all;
      } catch (error) {
        if (tries >= MAX_LOOKS) throw error;
      }
    }
  };
  let all = await everything();
  while (all.some(({ outbox }) => outbox.length > 0) && Date.now() - began < PATIENCE_MS) {
    await wait(5_000); // looked at again, not a time waited for; more often would be a load of its own
    all = await everything();
  }
  await workers.stop();
  await service.stop();
  await backend.close();

  const isBlocked = ({ events }: Request): boolean => events.some(({ did }) => did === 'notDelivered');
  const byDraft = new Map(all.map((request) => [request.draft, request]));
  const nameOf = ({ id }: Request): string => `/${id}/answer-${id}`;
  const seen = [...arrived].map(([name, times]) => ({ name, ...times }));
  const isOnPage = new Set(all.filter(({ asker }) => asker.channel !== 'msteams').map(nameOf));
  return {
    sent: requests,
    kept: all.length,
    kills,
    lost: drafts.filter((draft) => {
      const request = byDraft.get(draft);
      return !request || (!arrived.has(nameOf(request)) && !isBlocked(request));
    }).length,
    doubled:
      all.length -
      byDraft.size +
      all.filter(({ messages }) => messages.length !== 1).length +
      seen.filter(({ name, plain }) => plain > 1 && !isOnPage.has(name)).length +
      opened.filter(([one, other]) => other !== undefined && other !== one).length,
    stuck: all.filter(({ outbox, state }) => outbox.length > 0 || state !== 'answered').length,
    repeated: seen.filter(({ name, plain }) => plain > 1 && isOnPage.has(name)).length,
    again: seen.filter(({ again }) => again > 0).length,
    againInVain: seen.filter(({ again, plain }) => again > 0 && plain > 0).length,
    notDelivered: all.filter(isBlocked).length,
    seconds: (Date.now() - began) / 1_000,
  };
}

/** How often something has arrived: as if for the first time, and saying that it might be here already. */
interface Arrivals {
  plain: number;
  again: number;
}

/** Takes answers and cards the way Teams does on a bad day. */
async function startService(
  random: () => number,
  arrived: Map<string, Arrivals>,
  onCall: (by: number) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const name = request.url ?? '';
    const chance = random();
    const arrive = (): void => {
      const times = arrived.get(name) ?? { plain: 0, again: 0 };
      times[request.headers['x-again'] === 'yes' ? 'again' : 'plain']++;
      arrived.set(name, times);
    };
    const answer = (status: number, headers = {}): void => {
      onCall(Number(request.headers['x-process']));
      response.writeHead(status, headers);
      response.end();
    };
    if (isBlocking(name)) return answer(403);
    if (chance < 0.1) return answer(429, { 'retry-after': '5' });
    if (chance < 0.15) return answer(412);
    if (chance < 0.2) return answer(500);
    arrive();
    if (chance < 0.25) return answer(502); // after delivery
    if (chance < 0.27) return void response.destroy();
    return answer(200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** One person in twenty or so has blocked the bot. */
function isBlocking(name: string): boolean {
  return name.startsWith('/C');
}

interface Workers {
  /** By one of the processes; by another one should it be killed before it has said that it is done. */
  work(job: Omit<Job, 'job'>): Promise<string>;
  /** @param by pid; without one, or where that is gone, whichever is up longest. @returns false where none is up */
  kill(by?: number): boolean;
  stop(): Promise<void>;
}

const CHILD = 'test/support/requests/worker-child.ts';
/** At work at a time. */
const MOST = 24;

async function startWorkers(args: readonly string[], onDone: () => void): Promise<Workers> {
  const file = await program(CHILD);
  const jobs = new Map<
    number,
    { todo: Job; worker: ChildProcess | undefined; done: (result: string) => void }
  >();
  const ready = new Set<ChildProcess>();
  const all = new Set<ChildProcess>();
  let last = 0;
  let turn = 0;
  let isOver = false;

  const hand = (): void => {
    const waiting = [...jobs.values()].filter(({ worker }) => worker === undefined);
    const busy = jobs.size - waiting.length;
    for (const job of waiting.slice(0, MOST - busy)) {
      const worker = [...ready][turn++ % ready.size];
      if (!worker) return;
      job.worker = worker;
      worker.send(job.todo, () => undefined); // to one just killed: its exit gives the job to another
    }
  };
  const spawn = (): void => {
    const child = fork(file, args, { execArgv: [] });
    all.add(child);
    child.on('message', (told: { ready?: true; job?: number; result?: string }) => {
      if (told.ready) ready.add(child);
      const job = told.job === undefined ? undefined : jobs.get(told.job);
      if (job && told.result === undefined)
        job.worker = undefined; // it failed: once more
      else if (job && told.job !== undefined && told.result !== undefined) {
        jobs.delete(told.job);
        job.done(told.result);
        onDone();
      }
      hand();
    });
    child.once('exit', () => {
      all.delete(child);
      ready.delete(child);
      for (const job of jobs.values()) if (job.worker === child) job.worker = undefined;
      if (!isOver) spawn();
      hand();
    });
  };
  for (let at = 0; at < PROCESSES; at++) spawn();
  while (ready.size < PROCESSES) await wait(50); // looked at again
  return {
    work: (job) =>
      new Promise((done) => {
        const todo = { ...job, job: ++last };
        jobs.set(todo.job, { todo, worker: undefined, done });
        hand();
      }),
    kill(by) {
      const [oldest] = ready;
      const meant = [...ready].find(({ pid }) => pid === by) ?? oldest;
      if (meant) ready.delete(meant); // nobody is killed twice
      return meant?.kill('SIGKILL') ?? false;
    },
    async stop() {
      isOver = true;
      const gone = [...all].map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of all) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
