// `npm run soak -- flow-fuzz [runs]`: the fuzz of the guided flows at length, with a new seed each time.
import { fuzzFlow } from '../support/flow-fuzz.js';

const runs = Number(process.argv[2] ?? 10_000);
const started = performance.now();
const sent = await fuzzFlow({ runs });
console.log(
  `${sent} malformed submits in ${((performance.now() - started) / 1_000).toFixed(1)} s: no failure, no change, no leak.`,
);
