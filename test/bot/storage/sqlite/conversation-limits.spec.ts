// The log of web conversations stays within its limits and is there after a restart.
import { rmSync } from 'node:fs';
import { expect } from 'chai';
import type { Backend } from '../../../../bot/storage/backend.js';
import type { ConversationLog } from '../../../../bot/storage/conversation-log.js';
import type { ConversationLimits } from '../../../../bot/storage/sqlite/conversation-limits.js';
import { openSqliteBackend } from '../../../../bot/storage/sqlite/index.js';
import { strictLogger, temporaryFolder } from '../../../support/storage/folder.js';

const HOUR_MS = 3_600_000;

describe('Limits of the conversations on SQLite', () => {
  let dataDir: string;
  let backend: Backend;
  let log: ConversationLog;
  let now: number;

  const open = async (conversationLimits: Partial<ConversationLimits> = {}): Promise<void> => {
    backend = await openSqliteBackend({
      dataDir,
      logger: strictLogger,
      clock: () => now,
      conversationLimits,
    });
    log = backend.conversations;
  };
  const create = (id: string, userId = 'dl_x'): Promise<void> =>
    log.create({ id, userId, createdAt: now, greeted: false });
  const say = (id: string, text: string): Promise<number | undefined> =>
    log.append(id, { type: 'message', text });
  const texts = async (id: string): Promise<string[]> =>
    (await log.read(id, 0, Infinity)).map(({ sequence, activity }) => `${sequence} ${activity.text}`);
  const known = async (...ids: string[]): Promise<string[]> => {
    const found = await Promise.all(ids.map((id) => log.find(id)));
    return found.flatMap((conversation) => conversation?.id ?? []);
  };

  beforeEach(() => {
    dataDir = temporaryFolder();
    now = Date.parse('2026-11-21T08:00:00Z');
  });
  afterEach(async () => {
    await backend.close();
    rmSync(dataDir, { recursive: true });
  });

  it('activities: the oldest go, the numbers go on', async () => {
    await open({ activitiesPerConversation: 3 });
    await create('a');
    await create('b');
    await say('b', 'stays');
    for (const text of ['a', 'b', 'c', 'd', 'e']) await say('a', text);
    expect(await texts('a')).to.deep.equal(['3 c', '4 d', '5 e']);
    expect(await texts('b')).to.deep.equal(['1 stays']);
  });

  it('bytes of a conversation: the oldest go until the rest fits, in bytes and not in characters', async () => {
    await open({ bytesPerConversation: 300 });
    await create('a');
    for (const letter of ['å', 'ä', 'ö']) await say('a', letter.repeat(50)); // 130 bytes each
    expect((await texts('a')).map((text) => text.slice(0, 3))).to.deep.equal(['2 ä', '3 ö']);
    await say('a', 'small');
    expect(await texts('a')).to.have.length(3);
  });

  it('an activity above the limit is the only one kept', async () => {
    await open({ bytesPerConversation: 300 });
    await create('a');
    await say('a', 'small');
    await say('a', 'x'.repeat(1_000));
    expect((await texts('a')).map((text) => text.slice(0, 3))).to.deep.equal(['2 x']);
    await say('a', 'next');
    expect(await texts('a')).to.deep.equal(['3 next']);
  });

  it('conversations: the ones without activity for longest go, also when the clock stands still', async () => {
    await open({ conversations: 3 });
    for (const id of ['a', 'b', 'c']) await create(id);
    await say('a', 'still here');
    await create('d');
    expect(await known('a', 'b', 'c', 'd')).to.deep.equal(['a', 'c', 'd']);
    expect(await say('b', 'too late')).to.equal(undefined);
    await create('e');
    expect(await known('a', 'c', 'd', 'e')).to.deep.equal(['a', 'd', 'e']);
  });

  it('conversations: a flood of those in which nobody has said anything pushes out nothing but itself', async () => {
    await open({ conversations: 20 });
    await create('real');
    await log.append('real', {
      type: 'message',
      from: { id: 'dl_x', name: '', role: 'user' },
      text: 'hello',
    });
    for (let n = 0; n < 100; n += 1) {
      await create(`empty ${n}`);
      await say(`empty ${n}`, 'Welcome!');
    }
    expect(await known('real', 'empty 0', 'empty 80', 'empty 99')).to.deep.equal(['real', ...['empty 99']]);
  });

  it('bytes in all: other conversations go, never the one being written to', async () => {
    await open({ bytes: 1_000 });
    for (const id of ['a', 'b', 'c']) {
      await create(id);
      await say(id, 'x'.repeat(350));
    }
    expect(await known('a', 'b', 'c')).to.deep.equal(['b', 'c']);
    await say('c', 'x'.repeat(2_000));
    expect(await known('b', 'c')).to.deep.equal(['c']);
    expect(await texts('c')).to.have.length(2);
    await log.deleteOfUser('dl_x');
    await create('d');
    for (let n = 0; n < 5; n += 1) await say('d', 'x'.repeat(100));
    await create('e');
    expect(await known('d', 'e')).to.deep.equal(['d', 'e']); // what was deleted no longer counts
  });

  it('idle: it is gone without a sweep, and its id is free again', async () => {
    await open({ idleMs: HOUR_MS });
    await create('a', 'dl_old');
    now += HOUR_MS;
    await say('a', 'just in time');
    now += HOUR_MS + 1;
    expect(await known('a')).to.deep.equal([]);
    expect(await texts('a')).to.deep.equal([]);
    expect(await log.claimGreeting('a')).to.equal(false);
    expect(await say('a', 'too late')).to.equal(undefined);
    await create('a', 'dl_new');
    expect(await log.find('a')).to.include({ userId: 'dl_new' });
    expect(await texts('a')).to.deep.equal([]);
  });

  it('a clock that goes back loses nothing', async () => {
    await open({ idleMs: HOUR_MS });
    await create('a');
    now -= 5 * HOUR_MS;
    expect(await say('a', 'one')).to.equal(1);
    now += 5 * HOUR_MS;
    expect(await texts('a')).to.deep.equal(['1 one']);
  });

  it('a sweep removes more conversations than it takes at once', async () => {
    await open();
    for (let n = 0; n < 50; n += 1) await create(`old ${n}`);
    now += HOUR_MS;
    await create('new');
    expect(await log.deleteIdleSince(now)).to.equal(50);
    expect(await known('new', 'old 0', 'old 49')).to.deep.equal(['new']);
  });

  it('a restart keeps conversations, greetings, numbers and totals', async () => {
    await open();
    await create('a', 'dl_nul\0 \ud800');
    await log.claimGreeting('a');
    await say('a', 'before');
    await backend.close();
    await open({ conversations: 1 });
    expect(await log.find('a')).to.deep.equal({
      id: 'a',
      userId: 'dl_nul\0 \ud800',
      createdAt: now,
      greeted: true,
    });
    expect(await log.claimGreeting('a')).to.equal(false);
    expect(await say('a', 'after')).to.equal(2);
    expect(await texts('a')).to.deep.equal(['1 before', '2 after']);
    await create('b');
    expect(await known('a', 'b')).to.deep.equal(['b']);
  });
});
