/** `npm run coverage`: the specs that start no other process, all in one, whose coverage is then that of all of them. */
import { common } from './test/support/mocha-options.js';
import { specs, startsProcesses } from './test/support/spec-files.js';

export default {
  ...common,
  parallel: false,
  spec: specs().filter((file) => !startsProcesses(file)),
  timeout: 120_000,
  reporter: 'dot',
};
