// What every ConversationLog must do, whatever it is made of. Each implementation's spec calls `describeConversationLog`.
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { ConversationLog, WebConversation } from '../../../bot/storage/conversation-log.js';

const HOUR = 3_600_000;

/** @param create a fresh, empty log on the real clock, with room for 1,000 activities of a conversation and 100 conversations */
export function describeConversationLog(
  name: string,
  create: () => Promise<{ log: ConversationLog; close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let log: ConversationLog;
    let close: () => Promise<void>;
    beforeEach(async () => ({ log, close } = await create()));
    afterEach(() => close());

    const conversation = (id: string, more: Partial<WebConversation> = {}): WebConversation => ({
      ...{ id, userId: `dl_${id}`, createdAt: Date.now(), greeted: false },
      ...more,
    });
    const say = (text: string): Partial<Activity> => ({ type: 'message', text });
    const sequences = async (id: string, after = 0, limit = 5_000): Promise<number[]> =>
      (await log.read(id, after, limit)).map(({ sequence }) => sequence);

    describe('create and find', () => {
      it('give back what was created', async () => {
        const created = conversation('a', { createdAt: Date.now() - HOUR });
        await log.create(created);
        expect(await log.find('a')).to.deep.equal(created);
      });

      it('know nothing of other ids', async () => {
        await log.create(conversation('a'));
        for (const id of ['b', '', 'A', 'a ', "a' OR '1'='1", '__proto__', 'constructor']) {
          expect(await log.find(id), id).to.equal(undefined);
        }
      });

      it('refuse an id that is taken, and keep the first conversation', async () => {
        await log.create(conversation('a'));
        await log.append('a', say('hello'));
        const fault = await log
          .create(conversation('a', { userId: 'dl_thief' }))
          .catch((error: unknown) => error);
        expect(fault).to.be.instanceOf(Error);
        expect(await log.find('a')).to.include({ userId: 'dl_a' });
        expect(await sequences('a')).to.deep.equal([1]);
      });

      it('hand out copies', async () => {
        const created = conversation('a');
        await log.create(created);
        created.userId = 'dl_changed';
        Object.assign((await log.find('a')) ?? {}, { userId: 'dl_changed' });
        expect(await log.find('a')).to.include({ userId: 'dl_a' });
      });
    });

    describe('claimGreeting', () => {
      it('is true for exactly one of many callers', async () => {
        await log.create(conversation('a'));
        const claims = await Promise.all(Array.from({ length: 20 }, () => log.claimGreeting('a')));
        expect(claims.filter(Boolean)).to.have.lengthOf(1);
        expect(await log.find('a')).to.include({ greeted: true });
      });

      it('is false for a greeted and for an unknown conversation', async () => {
        await log.create(conversation('a', { greeted: true }));
        expect(await log.claimGreeting('a')).to.equal(false);
        expect(await log.claimGreeting('unknown')).to.equal(false);
      });
    });

    describe('append and read', () => {
      it('number the activities of each conversation 1, 2, 3', async () => {
        await log.create(conversation('a'));
        await log.create(conversation('b'));
        expect(await log.append('a', say('one'))).to.equal(1);
        expect(await log.append('b', say('other'))).to.equal(1);
        expect(await log.append('a', say('two'))).to.equal(2);
        expect(await log.read('a', 0, 10)).to.deep.equal([
          { sequence: 1, activity: say('one') },
          { sequence: 2, activity: say('two') },
        ]);
      });

      it('give every one of many concurrent activities its own number, without gaps', async () => {
        await log.create(conversation('a'));
        const given = await Promise.all(Array.from({ length: 200 }, (_, i) => log.append('a', say(`${i}`))));
        expect(new Set(given).size).to.equal(200);
        const read = await log.read('a', 0, 1_000);
        expect(read.map(({ sequence }) => sequence)).to.deep.equal(
          Array.from({ length: 200 }, (_, i) => i + 1),
        );
        for (const { sequence, activity } of read) expect(given[Number(activity.text)]).to.equal(sequence);
      });

      it('read on after a number, at most as many as asked for', async () => {
        await log.create(conversation('a'));
        for (let i = 0; i < 7; i++) await log.append('a', say(`${i}`));
        expect(await sequences('a', 0, 3)).to.deep.equal([1, 2, 3]);
        expect(await sequences('a', 3, 3)).to.deep.equal([4, 5, 6]);
        expect(await sequences('a', 6, 3)).to.deep.equal([7]);
        expect(await sequences('a', 7, 3)).to.deep.equal([]);
        expect(await sequences('a', 999, 3)).to.deep.equal([]);
        expect(await sequences('a', 0, 0)).to.deep.equal([]);
      });

      it('keep an activity as its JSON: nested values, dates as text, any character', async () => {
        await log.create(conversation('a'));
        const timestamp = new Date();
        const activity = {
          ...say('né 😀 \u0000 \ud800 <b>'),
          value: { a: [1, null, { b: true }] },
          timestamp,
        };
        await log.append('a', activity);
        activity.value.a.push(2);
        const [kept] = await log.read('a', 0, 1);
        expect(kept?.activity).to.deep.equal({
          ...{ type: 'message', text: 'né 😀 \u0000 \ud800 <b>' },
          ...{ value: { a: [1, null, { b: true }] }, timestamp: timestamp.toISOString() },
        });
      });

      it('know nothing of an unknown conversation', async () => {
        expect(await log.append('unknown', say('hello'))).to.equal(undefined);
        expect(await log.read('unknown', 0, 10)).to.deep.equal([]);
        expect(await log.find('unknown')).to.equal(undefined);
      });
    });

    describe('deleteOfUser', () => {
      it("removes all of a person's conversations and nobody else's", async () => {
        await log.create(conversation('a', { userId: 'dl_me' }));
        await log.create(conversation('b', { userId: 'dl_me' }));
        await log.create(conversation('c', { userId: 'dl_me2' }));
        for (const id of ['a', 'b', 'c']) await log.append(id, say('hello'));
        expect(await log.deleteOfUser('dl_me')).to.equal(2);
        expect(await log.find('a')).to.equal(undefined);
        expect(await log.read('b', 0, 10)).to.deep.equal([]);
        expect(await log.append('a', say('again'))).to.equal(undefined);
        expect(await sequences('c')).to.deep.equal([1]);
        expect(await log.deleteOfUser('dl_me')).to.equal(0);
      });
    });

    describe('deleteIdleSince', () => {
      it('removes what has been idle since its creation and keeps what was active later', async () => {
        const createdAt = Date.now() - 2 * HOUR;
        await log.create(conversation('idle', { createdAt }));
        await log.create(conversation('active', { createdAt }));
        await log.append('active', say('hello'));
        expect(await log.deleteIdleSince(createdAt)).to.equal(0);
        expect(await log.deleteIdleSince(Date.now() - HOUR)).to.equal(1);
        expect(await log.find('idle')).to.equal(undefined);
        expect(await sequences('active')).to.deep.equal([1]);
      });
    });
  });
}
