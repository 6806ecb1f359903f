// What every state backend must do: one suite for all of them.
import { expect } from 'chai';
import type { PurgeableState } from '../../../bot/storage/backend.js';
import { ABSENT, isETagConflict } from '../../../bot/storage/etag-conflict.js';
import { rejectionOf } from '../rejection.js';
import type { Place } from './places.js';

type Item = Record<string, unknown> & { eTag: string };

/** Keys that a URL, a file system, SQL, JSON or a C string would change or merge. All of them are different keys. */
const ODD_KEYS = [
  'msteams/conversations/19:abc@thread.tacv2;messageid=1/',
  'msteams/conversations/19:abc@thread.tacv2;messageid=1',
  'msteams//conversations/19:abc@thread.tacv2;messageid=1/',
  'a b c/ü?x#%&=+',
  'a%20b%20c',
  '漢字/😀',
  "'; DROP TABLE state; --",
  '"quoted" \\ back\\\\slashed',
  'line\nbreak\ttab',
  'nul\0one',
  'nul\0two',
  'nul',
  'lone \ud800',
  'lone \udbff',
  'lone \\ud800',
  '.',
  '..',
  'a/../b',
  'b',
  'B',
  'dot.',
  '~2E',
  '',
  ' ',
  '__proto__',
  'constructor',
  '\u00e9', // é as one letter
  'e\u0301', // é as two
  `${'k'.repeat(2_000)}1`,
  `${'k'.repeat(2_000)}2`,
];

/** @param atomic whether a write of several keys is all or nothing; Azure blobs are written one by one */
export function describeState(
  name: string,
  newPlace: () => Promise<Place> | Place,
  { atomic }: { atomic: boolean },
): void {
  describe(`State on ${name}`, () => {
    let place: Place;
    let state: PurgeableState;
    /** Another client of the same data, as in a second process. */
    let other: PurgeableState;

    beforeEach(async () => {
      place = await newPlace();
      ({ state } = await place.open());
      ({ state: other } = await place.open());
    });
    afterEach(() => place.remove());

    const read = async (key: string, from = state): Promise<Item | undefined> =>
      (await from.read([key]))[key] as Item | undefined;
    const eTagOf = async (key: string): Promise<string> => (await read(key))?.eTag ?? 'nothing stored';
    const write = (key: string, item: object): Promise<void> => state.write({ [key]: item });

    describe('read', () => {
      it('gives what was written, with an eTag', async () => {
        await write('a', { n: 1 });
        const item = await read('a');
        expect(item).to.include({ n: 1 });
        expect(item?.eTag).to.be.a('string').and.not.empty;
      });
      it('leaves out keys that are not stored', async () => {
        await write('a', { n: 1 });
        expect(await state.read(['nothing', 'a', 'nil'])).to.have.all.keys('a');
      });
      it('gives an empty object for no keys', async () => {
        expect(await state.read([])).to.deep.equal({});
      });
      it('gives a copy: changing it changes nothing stored', async () => {
        await write('a', { list: [1] });
        ((await read('a'))?.['list'] as number[]).push(2);
        expect(await read('a')).to.deep.include({ list: [1] });
      });
      it('sees what another client wrote', async () => {
        await other.write({ a: { n: 1 } });
        expect(await read('a')).to.include({ n: 1 });
        await other.write({ a: { n: 2 } });
        expect(await read('a')).to.include({ n: 2 });
      });
      it('rejects what is not a list of keys', async () => {
        await rejectionOf(state.read(undefined as unknown as string[]));
      });
    });

    describe('write', () => {
      it('keeps every JSON value as it is', async () => {
        const value = {
          text: 'å ä ö é ï 漢字 😀 \0 \u2028 \ud800 "quoted" \\ </script>',
          numbers: [0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER],
          nothing: [null, '', {}, [], false],
          nested: { a: { b: [{ c: 'd' }] } },
          ['key with "quotes" and \ud800']: true,
        };
        await write('a', value);
        const { eTag, ...stored } = (await read('a')) ?? {};
        expect(eTag).to.be.a('string');
        expect(stored).to.deep.equal(value);
      });
      it('takes a "__proto__" inside a value for data', async () => {
        await write(
          'a',
          JSON.parse('{"__proto__": {"admin": true}, "deep": {"__proto__": {"admin": true}}}') as object,
        );
        const item = await read('a');
        expect(item).to.not.have.property('admin');
        expect(Object.keys(item?.['deep'] as object)).to.deep.equal(['__proto__']);
        expect({}).to.not.have.property('admin');
      });
      it('stores dates as text and leaves out undefined, as JSON does', async () => {
        await write('a', { at: new Date(0), gone: undefined });
        const item = await read('a');
        expect(item).to.include({ at: '1970-01-01T00:00:00.000Z' }).and.not.have.property('gone');
      });
      it('replaces the whole value', async () => {
        await write('a', { old: 1 });
        await write('a', { fresh: 2 });
        expect(await read('a'))
          .to.include({ fresh: 2 })
          .and.not.have.property('old');
      });
      it('changes neither the item nor its eTag in the hands of the caller', async () => {
        const item = { n: 1, eTag: '*' };
        await write('a', item);
        expect(item).to.deep.equal({ n: 1, eTag: '*' });
      });
      it('stores a value of 1 MB', async () => {
        const text = 'ö'.repeat(512 * 1024);
        await write('big', { text });
        expect((await read('big'))?.['text']).to.equal(text);
      });
      it('stores 500 keys at once', async () => {
        const keys = Array.from({ length: 500 }, (_, i) => `key/${i}`);
        await state.write(Object.fromEntries(keys.map((key, n) => [key, { n }])));
        const items = (await state.read(keys)) as Record<string, Item>;
        expect(keys.map((key) => items[key]?.['n'])).to.deep.equal(keys.map((_, n) => n));
      });
      it('keeps odd keys apart', async () => {
        for (const key of ODD_KEYS) await write(key, { key });
        const items = (await state.read(ODD_KEYS)) as Record<string, Item>;
        for (const key of ODD_KEYS) {
          expect(Object.hasOwn(items, key), JSON.stringify(key)).to.equal(true);
          expect(items[key]?.['key'], JSON.stringify(key)).to.equal(key);
        }
      });
      it('rejects an item that is not an object, and stores nothing', async () => {
        await rejectionOf(state.write({ a: null }));
        await rejectionOf(state.write(undefined as unknown as object));
        expect(await read('a')).to.equal(undefined);
      });
    });

    describe('eTags', () => {
      it('change with every write, also of the same value', async () => {
        await write('a', { n: 1 });
        const first = await eTagOf('a');
        await write('a', { n: 1 });
        expect(await eTagOf('a')).to.not.equal(first);
      });
      it('let the one through who read last', async () => {
        await write('a', { n: 1 });
        await write('a', { n: 2, eTag: await eTagOf('a') });
        expect(await read('a')).to.include({ n: 2 });
      });
      it('stop the one who read before another wrote, with the words of the SDK', async () => {
        await write('a "b" ü', { n: 1 });
        const stale = await eTagOf('a "b" ü');
        await other.write({ 'a "b" ü': { n: 2 } });
        const error = await rejectionOf(write('a "b" ü', { n: 3, eTag: stale }));
        expect(error.message).to.equal('Storage: error writing "a "b" ü" due to eTag conflict.');
        expect(isETagConflict(error)).to.equal(true);
        expect(await read('a "b" ü')).to.include({ n: 2 });
      });
      it('let exactly one of two clients through that read the same', async () => {
        await write('a', { n: 0 });
        const eTag = await eTagOf('a');
        const outcomes = await Promise.allSettled([
          state.write({ a: { n: 1, eTag } }),
          other.write({ a: { n: 2, eTag } }),
        ]);
        expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      });
      for (const [title, item] of [
        ['a missing eTag', { n: 2 }],
        ['an undefined eTag', { n: 2, eTag: undefined }],
        ['an empty eTag', { n: 2, eTag: '' }],
        ['the eTag *', { n: 2, eTag: '*' }],
      ] as const) {
        it(`overwrite without asking: ${title}`, async () => {
          await write('a', item);
          await write('a', { ...item, n: 3 });
          expect(await read('a')).to.include({ n: 3 });
        });
      }
      it('stop the first write of a key that expects an older one', async () => {
        const error = await rejectionOf(write('new', { n: 1, eTag: '"0x8D"' }));
        expect(error.message).to.equal('Storage: error writing "new" due to eTag conflict.');
        expect(await read('new')).to.equal(undefined);
      });
      it('ABSENT lets exactly one of several first writes through, and none after it', async () => {
        const outcomes = await Promise.allSettled(
          [state, other, state, other].map((client, n) => client.write({ 'ü/1': { n, eTag: ABSENT } })),
        );
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
        const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
        const error = await rejectionOf(write('ü/1', { n: 9, eTag: ABSENT }));
        expect(error.message).to.equal('Storage: error writing "ü/1" due to eTag conflict.');
        expect(await read('ü/1')).to.include({ n: winner });
        await state.delete(['ü/1']);
        await write('ü/1', { n: 10, eTag: ABSENT });
        expect(await read('ü/1')).to.include({ n: 10 });
      });
      it('do not fit a key that was deleted, or deleted and written again', async () => {
        await write('a', { n: 1 });
        const stale = await eTagOf('a');
        await state.delete(['a']);
        expect(isETagConflict(await rejectionOf(write('a', { n: 2, eTag: stale })))).to.equal(true);
        await write('a', { n: 1 });
        expect(isETagConflict(await rejectionOf(write('a', { n: 2, eTag: stale })))).to.equal(true);
      });
      it('are no part of the stored value', async () => {
        await write('a', { n: 1, eTag: '*' });
        expect(await eTagOf('a')).to.not.equal('*');
      });

      const others = atomic
        ? 'and nothing is stored of the others'
        : 'and the others are stored before it is reported';
      it(`of one key stop a write of several, ${others}`, async () => {
        await write('taken', { n: 1 });
        const stale = await eTagOf('taken');
        await other.write({ taken: { n: 2 } });
        const before = { n: 9 };
        const error = await rejectionOf(state.write({ before, taken: { n: 3, eTag: stale }, after: before }));
        expect(error.message).to.equal('Storage: error writing "taken" due to eTag conflict.');
        expect(await read('taken')).to.include({ n: 2 });
        expect(Object.keys(await state.read(['before', 'after']))).to.have.length(atomic ? 0 : 2);
      });
    });

    describe('delete', () => {
      it('removes the keys named and no others', async () => {
        await state.write({ a: { n: 1 }, b: { n: 2 }, c: { n: 3 } });
        await state.delete(['a', 'c']);
        expect(await state.read(['a', 'b', 'c'])).to.have.all.keys('b');
      });
      it('passes over keys that are not stored', async () => {
        await write('a', { n: 1 });
        await state.delete(['nothing', 'a']);
        expect(await read('a')).to.equal(undefined);
      });
      it('removes odd keys one by one', async () => {
        await state.write(Object.fromEntries(ODD_KEYS.map((key) => [key, { n: 1 }])));
        for (const [i, key] of ODD_KEYS.entries()) {
          await state.delete([key]);
          expect(Object.keys(await state.read(ODD_KEYS)), JSON.stringify(key)).to.have.length(
            ODD_KEYS.length - i - 1,
          );
        }
      });
    });

    describe('pages', () => {
      const all = async (prefix: string): Promise<Record<string, Item>> => {
        const found: Record<string, Item> = {};
        for await (const page of state.pages(prefix)) Object.assign(found, page);
        return found;
      };
      it('gives every document whose key begins with the prefix, as read does, and no other', async () => {
        await state.write({ 'web/å 1': { n: 1 }, 'web/2': { n: 2 }, webx: { n: 3 }, we: { n: 4 } });
        const found = await all('web/');
        expect(found).to.deep.equal(await state.read(['web/å 1', 'web/2']));
        expect(await all('nothing/')).to.deep.equal({});
      });
      it('gives more than it takes at once, each once', async () => {
        const many = Object.fromEntries(Array.from({ length: 450 }, (_, n) => [`many/${n}`, { n }]));
        await state.write(many);
        const seen: string[] = [];
        for await (const page of other.pages('many/')) seen.push(...Object.keys(page));
        expect(seen.sort()).to.deep.equal(Object.keys(many).sort());
      });
    });

    describe('deleteIdleSince', () => {
      const HOUR = 3_600_000;
      it('removes what begins with the prefix and was last written before then, and nothing else', async () => {
        await state.write({ 'web/users/1': { n: 1 }, 'web/rooms/1': { n: 1 }, 'webx/users/1': { n: 1 } });
        expect(await other.deleteIdleSince('web/', Date.now() - HOUR)).to.equal(0);
        expect(await other.deleteIdleSince('nobody/', Date.now() + HOUR)).to.equal(0);
        expect(await other.deleteIdleSince('web/', Date.now() + HOUR)).to.equal(2);
        expect(Object.keys(await state.read(['web/users/1', 'web/rooms/1', 'webx/users/1']))).to.deep.equal([
          'webx/users/1',
        ]);
      });
      it('removes more than it takes at once', async () => {
        const many = Object.fromEntries(Array.from({ length: 450 }, (_, n) => [`web/users/${n}`, { n }]));
        await state.write(many);
        expect(await state.deleteIdleSince('web/', Date.now() + HOUR)).to.equal(450);
        expect(await state.read(Object.keys(many))).to.deep.equal({});
      });
    });
  });
}
