// `npm run soak -- requests [count]`: requests kept and answered by three processes on one Azurite, then on one SQLite file, one of
// which is killed every four seconds (on SQLite every second) while requests and answers come, through a service that throttles,
// fails and fails after delivery. None may be lost, doubled or stuck.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../support/azurite.js';
import { report, type Row } from '../support/measurement.js';
import { storm } from '../support/requests/storm.js';
import type { Kept } from '../support/requests/kept.js';

const requests = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000);

async function measure(storage: string, kept: Kept, killEveryMs: number): Promise<Row> {
  const outcome = await storm({ kept, requests, killEveryMs, seed: 18 });
  if (outcome.lost + outcome.doubled + outcome.stuck > 0 || outcome.kept !== requests) process.exitCode = 1;
  return { storage, ...outcome, seconds: Number(outcome.seconds.toFixed(1)) };
}

const azurite = await startAzurite();
const onAzure = await measure('Azure (Azurite)', { connectionString: azurite.connectionString }, 4_000);
await azurite.stop();
const dataDir = await mkdtemp(join(tmpdir(), 'soak-requests-'));
const onSqlite = await measure('SQLite', { dataDir }, 1_000); // all is sent within seconds there
await rm(dataDir, { recursive: true, force: true });
report(onAzure, onSqlite);
process.exit();
