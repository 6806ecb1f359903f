// What requests rely on, on every backend: one suite for all of them.
import { expect } from 'chai';
import { moved } from '../../../bot/requests/moves.js';
import { createRequestStore, type RequestStore } from '../../../bot/requests/request-store.js';
import type { Request } from '../../../bot/requests/request.js';
import type { Place } from '../storage/places.js';
import { ANN, asked, BO } from './asked.js';

const AT = '2026-11-26T12:00:00.000Z';

export function describeRequestStore(name: string, newPlace: () => Place): void {
  describe(`Requests on ${name}`, () => {
    let place: Place;
    let store: RequestStore;
    /** Another process. */
    let other: RequestStore;
    let now: number;

    beforeEach(async () => {
      now = Date.parse(AT);
      place = newPlace();
      store = createRequestStore((await place.open()).state, () => now);
      other = createRequestStore((await place.open()).state, () => now);
    });
    afterEach(() => place.remove());

    const all = async (): Promise<Request[]> => {
      const found: Request[] = [];
      for await (const page of store.pages()) found.push(...page);
      return found;
    };

    it('keep what was asked, under an id that people can say', async () => {
      const request = await store.open(asked());
      expect(request.id).to.match(/^[CDFGHJKMNPQRTVWXY34679]{3}-[CDFGHJKMNPQRTVWXY34679]{3}$/);
      expect(request).to.include({ state: 'open', at: AT, question: 'Comment peler une orange ?' });
      expect(await other.find(request.id)).to.deep.equal(request);
      expect(await all()).to.deep.equal([request]);
    });
    it('make one of a draft that is sent ten times by two processes at once', async () => {
      const sent = await Promise.all(
        Array.from({ length: 10 }, (_, at) => (at % 2 ? store : other).open(asked())),
      );
      expect(new Set(sent.map(({ id }) => id)).size).to.equal(1);
      expect(await all()).to.have.length(1);
    });
    it('make two of two drafts', async () => {
      await store.open(asked());
      await store.open(asked({ draft: 'draft-2' }));
      expect(await all()).to.have.length(2);
    });
    it('lose no message of twenty that two processes write at once', async () => {
      const { id } = await store.open(asked());
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          (at % 2 ? store : other).change(id, (request) =>
            moved(request, { kind: 'writeBack', id: `m${at}`, text: `number ${at}` }, AT),
          ),
        ),
      );
      const kept = await store.find(id);
      expect(new Set(kept?.messages.map((message) => message.id)).size).to.equal(20);
      expect(kept?.outbox).to.have.length(20);
    });
    it('let one of two experts take it', async () => {
      const { id } = await store.open(asked());
      const tries = await Promise.allSettled([
        store.change(id, (request) => moved(request, { kind: 'take', who: ANN }, AT)),
        other.change(id, (request) => moved(request, { kind: 'take', who: BO }, AT)),
      ]);
      expect(tries.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      expect((await store.find(id))?.takenBy?.id).to.be.oneOf(['ann', 'bo']);
    });
    it('tell which have something to deliver, and no longer when it is done and some time has passed', async () => {
      const { id } = await store.open(asked());
      await store.open(asked({ draft: 'quiet' }));
      await store.change(id, (request) =>
        moved(request, { kind: 'answer', who: ANN, id: 'm1', text: 'So.' }, AT),
      );
      expect(await other.due()).to.deep.equal([id]);
      await store.tidy(id, await store.find(id));
      expect(await other.due()).to.deep.equal([id]);
      const done = await store.change(id, (request) => ({ ...request, outbox: [] }));
      await store.tidy(id, done);
      expect(await other.due(), 'a writer may be between two steps').to.deep.equal([id]);
      now += 3_600_000;
      await store.tidy(id, done);
      expect(await other.due()).to.deep.equal([]);
    });
    it('find those of a person, and of nobody else', async () => {
      const mine = await store.open(asked());
      await store.open(
        asked({ draft: 'x', asker: { channel: 'directline', userId: 'dl_2', conversation: {} } }),
      );
      await store.open(
        asked({ draft: 'y', asker: { channel: 'msteams', userId: 'dl_1', conversation: {} } }),
      );
      expect(await other.ofPerson({ channel: 'directline', userId: 'dl_1' })).to.deep.equal([mine]);
    });
    it('leave nothing of one that is removed', async () => {
      const request = await store.open(asked());
      const answered = await store.change(request.id, (kept) =>
        moved(kept, { kind: 'answer', who: ANN, id: 'm1', text: 'So.' }, AT),
      );
      await store.remove(answered ?? request);
      expect(await store.find(request.id)).to.equal(undefined);
      expect(await store.ofPerson({ channel: 'directline', userId: 'dl_1' })).to.deep.equal([]);
      expect([await all(), await store.due()]).to.deep.equal([[], []]);
      expect(await store.change(request.id, (kept) => ({ ...kept, question: 'back?' }))).to.equal(undefined);
      expect(await all()).to.deep.equal([]);
    });
    it('keep text of any kind letter for letter', async () => {
      const question = '**b** <b>x</b> [x](http://x) \u202e rtl \ud83d\ude00 \0 @everyone';
      const { id } = await store.open(asked({ question }));
      expect((await other.find(id))?.question).to.equal(question);
    });
  });
}
