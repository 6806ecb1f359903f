/**
 * What all the ways to run specs have in common. JavaScript, for Mocha's configuration is read before TypeScript can be.
 *
 * Two files run at a time where the machine has two cores: much of the time is waiting for a browser, a server, a disk.
 * `JOBS=1 npm test` runs one after the other, for a machine that is busy already.
 */
import { availableParallelism } from 'node:os';

const jobs = Number(process.env['JOBS'] ?? Math.min(2, availableParallelism()));

/** Whether files are named on the command line: Mocha would add `spec` to them instead of giving way. */
export const named = process.argv.slice(2).some((argument) => /^(\.\/)?test\/|\.spec\.ts$/.test(argument));

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
