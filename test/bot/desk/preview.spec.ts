// What an editor sees while writing: what stands in the way of keeping it, and nothing that is only still to come.
import { expect } from 'chai';
import { previewOf } from '../../../bot/desk/preview.js';

const TEXT = {
  ...{ question: 'Where is the key?', label: '', answer: 'At the desk.', phrasings: [], related: [] },
  ...{ source: '', asOf: '', owner: '', reviewBy: '' },
};
const OPTIONS = { hosts: { http: [], images: [] }, entry: () => undefined };

describe('previewOf', () => {
  it('draws an answer whose question is still to come, without a fault', async () => {
    for (const question of ['', '  ']) {
      const { faults, card } = await previewOf({ ...TEXT, question }, 'en', OPTIONS);
      expect(faults).to.deep.equal([]);
      expect(JSON.stringify(card)).to.include('At the desk.').and.not.include('Preview?');
    }
  });
  it('tells of what is wrong, at its field', async () => {
    const { faults } = await previewOf({ ...TEXT, source: 'nowhere' }, 'en', OPTIONS);
    expect(faults.map(({ field }) => field)).to.deep.equal(['source']);
  });
});
