// `npm run soak -- requests [count]`: requests kept and answered by three processes on one Azurite, one of which is killed every
// four seconds, through a service that throttles, fails and fails after delivery. None may be lost, doubled or stuck.
import { startAzurite } from '../support/azurite.js';
import { report } from '../support/measurement.js';
import { storm } from '../support/requests/storm.js';

const requests = Number(process.argv[2] ?? 1_000);
const azurite = await startAzurite();
const { connectionString } = azurite;
const outcome = await storm({ connectionString, requests, killEveryMs: 4_000, seed: 18 });
await azurite.stop();
report({ ...outcome, seconds: Number(outcome.seconds.toFixed(1)) });
process.exitCode = outcome.lost + outcome.doubled + outcome.stuck === 0 && outcome.kept === requests ? 0 : 1;
process.exit();
