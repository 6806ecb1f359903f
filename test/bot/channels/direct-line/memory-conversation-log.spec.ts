import { expect } from 'chai';
import {
  createMemoryConversationLog,
  type ConversationLogLimits,
} from '../../../../bot/channels/direct-line/memory-conversation-log.js';
import type { ConversationLog } from '../../../../bot/storage/conversation-log.js';
import { describeConversationLog } from '../../../support/storage/conversation-log-contract.js';

describeConversationLog('createMemoryConversationLog', () =>
  Promise.resolve({ log: createMemoryConversationLog(), close: () => Promise.resolve() }),
);

describe('The bounds of createMemoryConversationLog', () => {
  const time = { now: 0 };
  beforeEach(() => (time.now = 1_000_000));
  const create = (limits: Partial<ConversationLogLimits>): ConversationLog =>
    createMemoryConversationLog(limits, () => time.now);
  const open = (log: ConversationLog, id: string): Promise<void> =>
    log.create({ id, userId: `dl_${id}`, createdAt: time.now, greeted: false });
  const say = (log: ConversationLog, id: string, text = 'x'): Promise<number | undefined> =>
    log.append(id, { type: 'message', text });
  const kept = async (log: ConversationLog, ids: string): Promise<string> => {
    const found = await Promise.all([...ids].map((id) => log.find(id)));
    return found.map((conversation) => conversation?.id ?? '').join('');
  };

  it('drop the oldest activities of a conversation, and count on', async () => {
    const log = create({ activitiesPerConversation: 3 });
    await open(log, 'a');
    for (let i = 1; i <= 5; i++) expect(await say(log, 'a')).to.equal(i);
    const read = await log.read('a', 0, 10);
    expect(read.map(({ sequence }) => sequence)).to.deep.equal([3, 4, 5]);
    expect((await log.read('a', 3, 10)).map(({ sequence }) => sequence)).to.deep.equal([4, 5]);
  });

  it('drop the oldest bytes of a conversation, but never the newest activity', async () => {
    const log = create({ bytesPerConversation: 200 });
    await open(log, 'a');
    await say(log, 'a', 'é'.repeat(40));
    await say(log, 'a', 'é'.repeat(40));
    expect((await log.read('a', 0, 10)).map(({ sequence }) => sequence)).to.deep.equal([2]);
    await say(log, 'a', 'é'.repeat(400));
    expect((await log.read('a', 0, 10)).map(({ sequence }) => sequence)).to.deep.equal([3]);
  });

  it('drop the conversation without activity for longest when there are too many', async () => {
    const log = create({ conversations: 3 });
    for (const id of 'abc') await open(log, id);
    await say(log, 'a');
    await open(log, 'd');
    expect(await kept(log, 'abcd')).to.equal('acd');
  });

  it('drop conversations without activity for longest when all together are too large', async () => {
    const log = create({ bytes: 1_100 });
    for (const id of 'abc') {
      await open(log, id);
      await say(log, id, 'x'.repeat(300));
    }
    await say(log, 'a', 'y');
    await say(log, 'c', 'x'.repeat(300));
    expect(await kept(log, 'abc')).to.equal('ac');
    await log.deleteOfUser('dl_a');
    await open(log, 'd');
    await say(log, 'd', 'x'.repeat(300));
    expect(await kept(log, 'cd'), 'what was deleted no longer counts').to.equal('cd');
  });

  it('drop what has been idle for too long', async () => {
    const log = create({ idleMs: 1_000 });
    await open(log, 'a');
    await open(log, 'b');
    time.now += 1_000;
    await say(log, 'b');
    expect(await kept(log, 'ab')).to.equal('ab');
    time.now += 1;
    expect(await kept(log, 'ab')).to.equal('b');
    expect(await say(log, 'a')).to.equal(undefined);
  });
});
