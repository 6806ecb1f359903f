// An instance that publishes, and dies by SIGKILL before a certain one of the writes that take: to the shared storage, or to a file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Storage } from 'botbuilder';

const [folder = '', dataDir = '', dieAt = ''] = process.argv.slice(2);
const steps: string[] = [];
let isCounting = false;

/** Written at once: whatever is said before the end is heard. */
const step = (name: string): void => {
  if (!isCounting) return;
  if (String(steps.length) === dieAt) {
    fs.writeSync(1, `died before ${name}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  steps.push(name);
};

const { renameSync, writeFileSync, rmSync } = fs;
Object.assign(fs, {
  renameSync: (from: string, to: string) => (step(`rename to ${to}`), renameSync(from, to)),
  writeFileSync: (...args: Parameters<typeof writeFileSync>) => (
    step(`write ${String(args[0])}`),
    writeFileSync(...args)
  ),
  rmSync: (...args: Parameters<typeof rmSync>) => (step(`remove ${String(args[0])}`), rmSync(...args)),
});
syncBuiltinESMExports();

const { openSqliteBackend } = await import('../../bot/storage/sqlite/index.js');
const { strictLogger } = await import('./storage/folder.js');
const { ANN, phrasing, publishingInstance } = await import('./publishing-instance.js');

const backend = await openSqliteBackend({ dataDir, logger: strictLogger });
const storage: Storage = {
  read: (keys) => backend.state.read(keys),
  delete: (keys) => backend.state.delete(keys),
  async write(changes) {
    step(`store ${Object.keys(changes).join()}`);
    await backend.state.write(changes);
  },
};
const one = publishingInstance(folder, storage, () => 'killed');
await one.recover();
isCounting = true;
await one.publish(ANN, 'Killed', [
  phrasing('shiny pomaceous thing from a tree'),
  phrasing('glänsande sak', 'sv'),
]);
step('the end');
console.log(JSON.stringify(steps));
process.exit(0);
