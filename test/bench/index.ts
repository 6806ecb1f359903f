// `npm run bench -- NAME [arguments]`: how fast, how good, how big; each prints a table.
import { runNamed } from '../support/run-named.js';

await runNamed(import.meta.dirname, 'bench');
