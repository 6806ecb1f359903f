// Many stock clients at once, half polling, half on sockets that are cut at random: does each get every activity once, in order?
import { queue } from 'rxjs/scheduler/queue.js';
import { activityId } from '../../../bot/channels/direct-line/activity-set.js';
import { startRig, type Rig } from './rig.js';
import { connect, shortWait, textsOf, type StockClient, type StockOptions } from './stock-client.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

export interface ConformanceOptions {
  conversations: number;
  /** Messages each person sends; the bot greets once and echoes each. */
  messages: number;
  seed: number;
  /** How often the polling half asks; 1,000 ms is the stock client's default. */
  pollingInterval: number;
  /** Chance, before each message of a socket client, that its socket is cut. */
  cutChance: number;
}

export interface ConformanceResult {
  durationMs: number;
  cuts: number;
  /** Activities that should have arrived, and that did. */
  expected: number;
  received: number;
  /** One line for each conversation that got something else than its log holds, at most ten. */
  faults: string[];
  /** Sending a message until its answer is there, reconnections included. */
  roundTripsMs: Record<'polling' | 'WebSocket', number[]>;
}

/** Every message of every conversation goes through the same channel at the same time. */
const LIMITS = {
  perAddress: { burst: 1e9, perSecond: 1e9 },
  tokensPerAddress: { burst: 1e6, perSecond: 1e6 },
};
/**
 * The stock client's default scheduler hands out the activities of an answer one timer tick apart, and so mixes up two answers when
 * the second comes at once, as it does when hundreds of clients share one process and a poll takes longer than the interval.
 * This scheduler, an option of the client, hands them out together: what is judged is what the channel delivered.
 */
const POLLING: StockOptions = { scheduler: queue };
const DEADLINE_MS = 60_000;

export async function runConformance(options: ConformanceOptions): Promise<ConformanceResult> {
  const { conversations, messages, seed, pollingInterval, cutChance } = options;
  const posts = { burst: messages + 1, perSecond: 1 };
  const rig = await startRig({
    clock: Date.now,
    limits: { ...LIMITS, posts, socketsPerAddress: conversations },
  });
  const said = [...Array.from({ length: messages }, (_, i) => `message ${i + 1}`), 'last'];
  const expected = ['welcome', ...said.flatMap((text) => [text, `echo ${text}`])];
  const result: ConformanceResult = {
    ...{ durationMs: 0, cuts: 0, expected: 0, received: 0, faults: [] },
    roundTripsMs: { polling: [], WebSocket: [] },
  };
  const startedAt = performance.now();
  try {
    const runs = Array.from({ length: conversations }, async (_, index) => {
      const webSocket = index % 2 === 0;
      const how = webSocket ? 'WebSocket' : 'polling';
      const random = seededRandom(seed * 1_000 + index);
      const page = await rig.newPage();
      const wait = { random: () => shortWait(20 + random() * 180) };
      const client = connect(
        page,
        webSocket ? { webSocket, ...wait } : { webSocket, ...POLLING, pollingInterval },
      );
      try {
        const times = result.roundTripsMs[how];
        for (let i = 1; i <= messages; i++) {
          if (webSocket && random() < cutChance) result.cuts += rig.cut(page.conversationId);
          const sentAt = performance.now();
          await client.say(`message ${i}`);
          if (random() < 0.5) continue; // half of the time, do not wait for the answer
          await client.until(() => textsOf(client).includes(`echo message ${i}`), DEADLINE_MS);
          times.push(performance.now() - sentAt);
        }
        await client.say('last'); // whatever comes twice has come before the answer to this
        await client.until(() => textsOf(client).includes('echo last'), DEADLINE_MS);
      } finally {
        client.end();
        const faults = await faultsOf(rig, page.conversationId, client, expected);
        result.faults.push(...faults.map((fault) => `${how} ${page.conversationId} ${fault}`));
        result.expected += expected.length;
        result.received += client.received.length;
      }
    });
    const ends = await Promise.allSettled(runs);
    ends.forEach((end) => end.status === 'rejected' && result.faults.push(String(end.reason)));
  } finally {
    result.durationMs = performance.now() - startedAt;
    result.faults.splice(10);
    await rig.close();
  }
  return result;
}

/** The log must hold what was said in the right order, and the client must have got exactly the log. */
async function faultsOf(rig: Rig, id: string, client: StockClient, expected: string[]): Promise<string[]> {
  const logged = (await rig.log.read(id, 0, 10_000)).map(({ sequence, activity }) => ({
    id: activity.id ?? activityId(id, sequence),
    text: activity.text ?? '',
  }));
  const received = client.received.map(({ id, text = '' }) => ({ id, text }));
  const words = (list: { text: string }[]): string => list.map(({ text }) => text).join('|');
  const faults: string[] = [];
  if (words(logged) !== expected.join('|')) faults.push(`logged ${words(logged)}`);
  if (JSON.stringify(received) !== JSON.stringify(logged)) faults.push(`received ${words(received)}`);
  return faults;
}
