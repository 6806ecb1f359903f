/**
 * `npm test` runs every spec, two files at a time where the machine has two cores: much of the time is waiting for a browser, a
 * server, a disk. `JOBS=1 npm test` runs one after the other, for a machine that is busy already.
 *
 * Mocha adds `spec` to the files that are named on the command line instead of giving way to them, so it is set only when
 * none is: `npm test -- test/dialogs/checks/run.spec.ts` runs that file alone.
 */
import { availableParallelism } from 'node:os';
import { slowestFirst } from './test/support/spec-files.js';

const jobs = Number(process.env['JOBS'] ?? Math.min(2, availableParallelism()));
const named = process.argv.slice(2).some((argument) => /^(\.\/)?test\/|\.spec\.ts$/.test(argument));

/** For all the ways to run specs. */
export const common = {
  import: 'tsx',
  // Specs make many objects that live shortly; with room for them less time goes into collecting.
  'max-semi-space-size': 64,
  parallel: !named && jobs > 1,
  jobs,
  timeout: 30_000,
  forbidOnly: true,
  exit: false,
};

/** Compiles the bot once for all that start it; a file that is run alone does so for itself. */
export const withBots = { require: './test/support/once-a-run.ts' };

export default named ? common : { ...common, ...withBots, spec: slowestFirst() };
