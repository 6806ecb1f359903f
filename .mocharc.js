/**
 * `npm test` runs every spec, a few files at a time. Mocha adds `spec` to the files that are named on the command line instead
 * of giving way to them, so it is set only when none is: `npm test -- test/dialogs/run.spec.ts` runs that file alone.
 */
import { availableParallelism } from 'node:os';
import { slowestFirst } from './test/support/spec-files.js';

const named = process.argv.slice(2).some((argument) => /^(\.\/)?test\/|\.spec\.ts$/.test(argument));

export default {
  import: 'tsx',
  spec: named ? [] : slowestFirst(),
  // Much of the time is waiting for a browser, a server, a disk.
  parallel: !named,
  jobs: availableParallelism(),
  timeout: 20_000,
  forbidOnly: true,
  exit: false,
};
