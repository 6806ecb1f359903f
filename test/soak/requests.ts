// `npm run soak -- requests [count] [azure|sqlite]`: requests kept and answered by three processes on one Azurite, then on one SQLite
// file, one of which is killed (-9) again and again while requests and answers come and go out, through a service that throttles,
// fails and fails after delivery. None may be lost, doubled or stuck.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../support/azurite.js';
import { report, type Row } from '../support/measurement.js';
import { storm } from '../support/requests/storm.js';
import type { Kept } from '../support/requests/kept.js';

const words = process.argv.slice(2);
const requests = Number(words.find((word) => /^\d+$/.test(word)) ?? 1_000);
/** Some fifty to a hundred kills in all. */
const killAfter = Math.max(5, Math.round(requests / 20));

async function measure(storage: string, kept: Kept): Promise<Row> {
  const outcome = await storm({ kept, requests, killAfter, seed: 18 });
  const isWhole = outcome.lost + outcome.doubled + outcome.stuck === 0 && outcome.kept === requests;
  // Without kills nothing is shown.
  if (!isWhole || outcome.kills === 0) process.exitCode = 1;
  return { storage, ...outcome, seconds: Number(outcome.seconds.toFixed(1)) };
}

async function onAzure(): Promise<Row> {
  const azurite = await startAzurite();
  const row = await measure('Azure (Azurite)', { connectionString: azurite.connectionString });
  await azurite.stop();
  return row;
}

async function onSqlite(): Promise<Row> {
  const dataDir = await mkdtemp(join(tmpdir(), 'soak-requests-'));
  const row = await measure('SQLite', { dataDir });
  await rm(dataDir, { recursive: true, force: true });
  return row;
}

const only = words.find((word) => word === 'azure' || word === 'sqlite');
const rows = [
  ...(only === 'sqlite' ? [] : [await onAzure()]),
  ...(only === 'azure' ? [] : [await onSqlite()]),
];
report(...rows);
process.exit();
