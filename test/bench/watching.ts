// `npm run bench -- watching`: what one look at a folder costs the watcher, by the number of files in it.
import { join } from 'node:path';
import { lookAt } from '../../bot/watch-folder.js';
import { temporaryFolder } from '../support/knowledge-folder.js';

const LOOKS = 200;
const rows = [10, 100, 1_000].map((files) => {
  const folder = temporaryFolder();
  for (let n = 0; n < files; n++) folder.write(join('faq', `topic-${n % 20}`, `${n}.md`), 'x');
  const before = process.cpuUsage();
  for (let n = 0; n < LOOKS; n++) lookAt(folder.path);
  const { user, system } = process.cpuUsage(before);
  folder.remove();
  return { files, 'CPU ms a look': ((user + system) / 1000 / LOOKS).toFixed(2) };
});
console.table(rows);
