// `npm run soak -- check-fuzz [runs]`: the fuzz of the guided checks at length, with a new seed each time.
import { fuzzCheck } from '../support/check-fuzz.js';
import { report } from '../support/measurement.js';

const runs = Number(process.argv[2] ?? 10_000);
const started = performance.now();
const sent = await fuzzCheck({ runs });
report({
  'malformed submits': sent,
  seconds: ((performance.now() - started) / 1_000).toFixed(1),
  'failures, changes, leaks': 0, // the first one ends the run
});
