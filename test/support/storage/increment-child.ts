// Another process on the same file: increments a counter by reading and writing with the eTag. Started by
// processes.spec.ts.
import { isETagConflict } from '../../../bot/storage/etag-conflict.js';
import { openSqliteBackend } from '../../../bot/storage/sqlite/index.js';

const [dataDir = '', key = '', times = ''] = process.argv.slice(2);
const notices: object[] = [];
const backend = await openSqliteBackend({ dataDir, logger: { error: (fields) => notices.push(fields) } });
let conflicts = 0;
for (let done = 0; done < Number(times);) {
  const { [key]: counter } = (await backend.state.read([key])) as Record<string, { n: number; eTag: string }>;
  try {
    await backend.state.write({ [key]: { ...counter, n: (counter?.n ?? 0) + 1 } });
    await backend.conversations.append('shared', { type: 'message', text: String(process.pid) });
    done += 1;
  } catch (error) {
    if (!isETagConflict(error)) throw error;
    conflicts += 1;
  }
}
await backend.close();
console.log(JSON.stringify({ conflicts, notices }));
