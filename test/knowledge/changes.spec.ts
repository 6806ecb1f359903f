import { expect } from 'chai';
import { changesBetween } from '../../knowledge/changes.js';
import type { Entry } from '../../knowledge/entry.js';
import { knowledge } from '../support/knowledge.js';

const [first, second, third] = knowledge.entries as [Entry, Entry, Entry];

/** The entry with another text in some languages. */
function edited(entry: Entry, part: 'answer' | 'phrasings', ...locales: ('en' | 'sv' | 'fr')[]): Entry {
  const texts = locales.map((locale) => [
    locale,
    { ...entry.texts[locale], [part]: part === 'answer' ? 'Another one.' : ['another one'] },
  ]);
  return { ...entry, texts: { ...entry.texts, ...(Object.fromEntries(texts) as object) } };
}

describe('changesBetween', () => {
  it('finds nothing between the same entries, read twice', () => {
    const again = structuredClone([first, second]);
    expect(changesBetween([first, second], again)).to.deep.equal({ added: [], removed: [], changed: [] });
  });

  it('names what is new, what is gone, and what says something else in which languages', () => {
    const after = [edited(second, 'answer', 'fr', 'sv'), third];
    expect(changesBetween([first, second], after)).to.deep.equal({
      added: [third.id],
      removed: [first.id],
      changed: [{ id: second.id, locales: ['sv', 'fr'] }],
    });
  });

  it('counts another phrasing, which nobody sees but which decides what is found', () => {
    expect(changesBetween([first], [edited(first, 'phrasings', 'en')]).changed).to.deep.equal([
      { id: first.id, locales: ['en'] },
    ]);
  });

  it('counts other links between entries as a change of no language', () => {
    expect(changesBetween([first], [{ ...first, related: [] }]).changed).to.deep.equal([
      { id: first.id, locales: [] },
    ]);
  });
});
