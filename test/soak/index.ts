// `npm run soak -- NAME [arguments]`: what specs do in seconds, at length. Exit code 1 on any fault.
import { runNamed } from '../support/run-named.js';

await runNamed(import.meta.dirname, 'soak');
