// The inbox is grouped once for everybody, and before anybody looks.
import { MemoryStorage } from 'botbuilder';
import { expect } from 'chai';
import { createDrafts } from '../../../bot/desk/drafts.js';
import { wordingKey, type Wording } from '../../../bot/desk/inbox/cases.js';
import { createOpenCases } from '../../../bot/desk/inbox/open-cases.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { knowledge } from '../../support/knowledge.js';

const wording = (text: string): Wording => ({
  ...{ key: wordingKey(text, 'en'), text, locale: 'en', count: 1, why: { none: 1 }, channels: { web: 1 } },
  last: '2026-11-26T10:00:00.000Z',
});

describe('what of the inbox is open', () => {
  it('is grouped for whoever comes by what was made ready for nobody, and anew when a draft takes something out', async () => {
    let grouped = 0;
    const counting: Knowledge = {
      ...knowledge,
      sameQuestions: (texts) => {
        grouped += 1;
        return knowledge.sameQuestions(texts);
      },
    };
    const storage = new MemoryStorage();
    const drafts = createDrafts(storage, () => Date.parse('2026-11-26T12:00:00Z'));
    const wordings = ['where is the zorglub', 'how tall is a giraffe'].map(wording);
    const cases = { total: 2, withoutText: 0, wordings };
    const open = createOpenCases({
      ...{ storage, drafts },
      knowledge: () => counting,
      cases: () => Promise.resolve(cases),
    });
    const [ann, bo] = ['ann', 'bo'].map((id) => ({ id, name: id }));
    if (!ann || !bo) throw new Error('two people');
    await Promise.all([
      open.of({ id: '', name: '' }, { laterToo: false }),
      open.of(ann, { laterToo: false }), // while it is still on its way
    ]);
    expect((await open.of(bo, { laterToo: false })).clusters).to.have.length(2);
    expect(grouped).to.equal(1);
    await drafts.add(ann, [{ kind: 'notOurs', locale: 'en', text: 'how tall is a giraffe' }]);
    expect((await open.of(bo, { laterToo: false })).clusters).to.have.length(1);
    expect(grouped).to.equal(2);
  });
});
