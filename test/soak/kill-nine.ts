// `npm run soak -- kill-nine [rounds] [seed]`: kills a writing bot at random instants, 200 times, and counts what
// was lost.
import { rmSync } from 'node:fs';
import { temporaryFolder } from '../support/storage/folder.js';
import { killNine } from '../support/storage/kill-nine.js';

const [rounds = '200', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const dataDir = temporaryFolder();
const startedAt = performance.now();
const { faults, acknowledged, killedEarly } = await killNine({
  dataDir,
  rounds: Number(rounds),
  seed: Number(seed),
});
rmSync(dataDir, { recursive: true });

const seconds = Math.round((performance.now() - startedAt) / 1_000);
console.log(`kill -9, ${rounds} rounds, seed ${seed}, ${seconds} s`);
console.log(
  `acknowledged writes: ${acknowledged}; killed while opening: ${killedEarly} rounds; faults: ${faults.length}`,
);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
