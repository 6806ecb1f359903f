/**
 * `npm test` runs every spec, with a part of the examples and of the matrices, as test/README.md says; `EXAMPLES=1 npm test`, and
 * CI, with all. `npm test -- test/dialogs/checks/run.spec.ts` runs that file alone, with all.
 */
import { common, named, withBots } from './test/support/mocha-options.js';
import { slowestFirst } from './test/support/spec-files.js';

if (!named) process.env['EXAMPLES'] ??= '0.25';

export default named ? common : { ...common, ...withBots, spec: slowestFirst() };
