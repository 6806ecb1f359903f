// `npm run soak -- kill-nine [rounds] [seed]`: kills a writing bot at random instants, 200 times, and counts what
// was lost.
import { rmSync } from 'node:fs';
import { temporaryFolder } from '../support/storage/folder.js';
import { killNine } from '../support/storage/kill-nine.js';
import { report } from '../support/measurement.js';

const [rounds = '200', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const dataDir = temporaryFolder();
const startedAt = performance.now();
const { faults, acknowledged, killedEarly } = await killNine({
  dataDir,
  rounds: Number(rounds),
  seed: Number(seed),
});
rmSync(dataDir, { recursive: true });

report({
  rounds,
  seed,
  seconds: Math.round((performance.now() - startedAt) / 1_000),
  'acknowledged writes': acknowledged,
  'killed while opening': killedEarly,
  faults: faults.length,
});
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
