// A bot under load, to be killed: writes as fast as it can and notes what was acknowledged. Started by kill-nine.ts.
import { writeSync } from 'node:fs';
import { openSqliteBackend } from '../../../bot/storage/sqlite/index.js';
import { question } from './lines.js';
import { strictLogger } from './folder.js';

const [dataDir = '', round = ''] = process.argv.slice(2);
/** An open file of the parent's: what was noted is there whatever happens to this process. (A pipe may be full.) */
const NOTES = 3;
const note = (line: string): void => void writeSync(NOTES, `${line}\n`);

process.send?.('opening');
const backend = await openSqliteBackend({ dataDir, logger: strictLogger });
const conversation = `round ${round}`;
const at = new Date().toISOString();
// A round that was killed while it opened is begun again.
if (!(await backend.conversations.find(conversation))) {
  await backend.conversations.create({
    id: conversation,
    userId: 'dl_x',
    createdAt: Date.now(),
    greeted: false,
  });
}
for (let n = 1; ; n += 1) {
  // Two keys in one write: after a crash they must agree. Their size makes pages overflow and the log grow.
  await backend.state.write({ left: { round, n, text: 'x'.repeat(n % 5_000) }, right: { round, n } });
  note(`state ${n}`);
  await backend.journal.append(question(at, { question: `${round} ${n}`, person: conversation }));
  note(`journal ${n}`);
  await backend.conversations.append(conversation, { type: 'message', text: String(n) });
  note(`conversation ${n}`);
}
