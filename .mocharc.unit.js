/**
 * `npm run test:unit`: the specs that start no other process and no browser, in one process, which costs less than several.
 */
import base from './.mocharc.js';
import { specs, startsProcesses } from './test/support/spec-files.js';

export default { ...base, parallel: false, spec: specs().filter((file) => !startsProcesses(file)) };
