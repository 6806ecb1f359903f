/**
 * `npm test` runs every spec, one file after the other, or with `JOBS=2 npm test` two at a time: much of the time is waiting
 * for a browser, a server, a disk. A machine that is busy already is then too slow for some.
 *
 * Mocha adds `spec` to the files that are named on the command line instead of giving way to them, so it is set only when
 * none is: `npm test -- test/dialogs/checks/run.spec.ts` runs that file alone.
 */
import { slowestFirst } from './test/support/spec-files.js';

const jobs = Number(process.env['JOBS'] ?? 1);
const named = process.argv.slice(2).some((argument) => /^(\.\/)?test\/|\.spec\.ts$/.test(argument));

export default {
  import: 'tsx',
  spec: named ? [] : slowestFirst(),
  parallel: !named && jobs > 1,
  jobs,
  timeout: 20_000,
  forbidOnly: true,
  exit: false,
};
