import { MemoryStorage } from 'botbuilder';
import { expect } from 'chai';
import { eTagConflict, isETagConflict, requiredETag } from '../../../bot/storage/etag-conflict.js';
import { rejectionOf } from '../../support/rejection.js';

describe('isETagConflict', () => {
  it("knows the SDK's conflicts and ours, and they are the same", async () => {
    const sdk = new MemoryStorage();
    await sdk.write({ 'a "key"': { n: 1 } });
    const error = await rejectionOf(sdk.write({ 'a "key"': { n: 2, eTag: 'stale' } }));
    expect(isETagConflict(error)).to.equal(true);
    expect(eTagConflict('a "key"').message).to.equal(error.message);
  });

  it('knows no other errors', () => {
    for (const error of [
      new Error('Storage: error writing "a"'),
      new Error(''),
      'eTag conflict',
      undefined,
      null,
      {},
    ]) {
      expect(isETagConflict(error)).to.equal(false);
    }
  });
});

describe('requiredETag', () => {
  it('is the eTag to match, or undefined for those that overwrite', () => {
    expect(['"0x8D"', '7', '', '*', undefined, null, 7].map(requiredETag)).to.deep.equal([
      ...['"0x8D"', '7'],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});
