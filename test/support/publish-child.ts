// Publishes a version and dies at a step, as a machine that loses power would.
import { publishFiles, type Version } from '../../knowledge/write/publish-files.js';

const [folder = '', version = '', dieAt = ''] = process.argv.slice(2);
let step = 0;
publishFiles(folder, JSON.parse(version) as Version, () => {
  if (String(step++) === dieAt) process.kill(process.pid, 'SIGKILL');
});
console.log(`all ${step} steps`);
