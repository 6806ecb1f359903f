// `npm run soak -- conformance [conversations] [messages] [seed]`
// The stock client against the embedded Direct Line: every activity once and in order, and what an idle conversation costs.
// Prints a table; the exit code is 1 on any fault.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runConformance } from '../support/direct-line/conformance.js';
import { startRig } from '../support/direct-line/rig.js';
import { report } from '../support/measurement.js';

const [conversations = 200, messages = 20, seed = 42] = process.argv.slice(2).map(Number);
const IDLE_CONVERSATIONS = 2_000;
const MAX_IDLE_BYTES = 50 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Memory {
  heap: number;
  rss: number;
}

function measure(): Memory {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}

/** Opens the sockets from another process, so that only the server's side is counted here. */
const CLIENT = `
  const { WebSocket } = require('ws');
  process.on('message', async (urls) => {
    await Promise.all(urls.map((url) => new Promise((resolve, reject) => {
      const socket = new WebSocket(url).on('error', reject);
      socket.on('message', () => resolve());
    })));
    process.send('open');
  });`;

/** Memory of the server per conversation with an open socket and a question answered a moment ago. */
async function measureIdle(count: number): Promise<Memory> {
  const many = { burst: 1e9, perSecond: 1e9 };
  const rig = await startRig({
    clock: Date.now,
    limits: { perAddress: many, tokensPerAddress: many, tokensPerSite: many, socketsPerAddress: count },
  });
  const client = spawn(process.execPath, ['-e', CLIENT], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const begin = async (): Promise<string> => {
      const page = await rig.newPage();
      const { streamUrl } = await rig.start(page);
      await rig.say(page, 'When does my subscription expire?');
      return streamUrl;
    };
    for (let i = 0; i < 50; i++) await begin(); // warm up
    rig.turns.length = 0;
    const before = measure();
    const urls: string[] = [];
    for (let i = 0; i < count; i++) urls.push(await begin());
    client.send(urls);
    await once(client, 'message');
    urls.length = 0;
    rig.turns.length = 0; // the test's own notes are not the server's memory
    const after = measure();
    if (rig.sockets !== count) throw new Error(`${rig.sockets} sockets open, ${count} wanted`);
    return { heap: (after.heap - before.heap) / count, rss: (after.rss - before.rss) / count };
  } finally {
    client.kill();
    await rig.close();
  }
}

function quantile(values: number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
}

const idle = await measureIdle(IDLE_CONVERSATIONS);
const pollingInterval = 1_000;
const run = await runConformance({ conversations, messages, seed, pollingInterval, cutChance: 0.15 });
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
const times = (values: number[]): string =>
  `p50 ${quantile(values, 0.5)} ms, p95 ${quantile(values, 0.95)} ms`;

report({
  conversations: `${conversations}, half polling (${pollingInterval} ms), half WebSocket`,
  'messages each': messages + 1,
  'sockets cut': `${run.cuts} (seed ${seed})`,
  'activities expected': run.expected,
  'activities received': run.received,
  'conversations at fault': run.faults.length,
  duration: `${(run.durationMs / 1000).toFixed(1)} s`,
  'round trip, polling': times(run.roundTripsMs.polling),
  'round trip, WebSocket': `${times(run.roundTripsMs.WebSocket)} (connecting and reconnecting included)`,
  'idle conversation, heap': `${kilobytes(idle.heap)} (with its socket; of ${IDLE_CONVERSATIONS})`,
  'idle conversation, resident': kilobytes(idle.rss),
});
run.faults.forEach((fault) => console.error(fault));
const failed = run.faults.length > 0 || run.received !== run.expected || !(idle.heap < MAX_IDLE_BYTES);
console.log(failed ? 'FAILED' : 'OK');
process.exit(failed ? 1 : 0);
