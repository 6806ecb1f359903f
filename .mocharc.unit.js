/**
 * `npm run test:unit`: the specs that need memory only, no process, port, storage or folder. Of the properties fewer examples
 * are tried than `npm test` tries.
 */
import { common } from './test/support/mocha-options.js';
import { isUnit, specs } from './test/support/spec-files.js';

process.env['EXAMPLES'] ??= '0.1';

export default { ...common, spec: specs().filter(isUnit) };
