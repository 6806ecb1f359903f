// `npm run soak -- check-fuzz [runs]`: the fuzz of the guided checks at length, with a new seed each time.
import { fuzzCheck } from '../support/check-fuzz.js';

const runs = Number(process.argv[2] ?? 10_000);
const started = performance.now();
const sent = await fuzzCheck({ runs });
console.log(
  `${sent} malformed submits in ${((performance.now() - started) / 1_000).toFixed(1)} s: no failure, no change, no leak.`,
);
