/** `npm run test:processes`: the specs that start other processes or a browser. With those of `npm run coverage` they are all. */
import { common, withBots } from './test/support/mocha-options.js';
import { specs, startsProcesses } from './test/support/spec-files.js';

export default { ...common, ...withBots, spec: specs().filter(startsProcesses) };
