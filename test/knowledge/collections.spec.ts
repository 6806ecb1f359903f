import { expect } from 'chai';
import { DEFAULT_CALIBRATION, type Decision } from '../../knowledge/decide/decide.js';
import { merged, type Reading } from '../../knowledge/decide/merge.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { createFinder } from '../../knowledge/finder.js';
import { createCollections, partition } from '../../knowledge/rank/collections.js';
import { readOwnFaqs, together } from '../support/bench/own-faqs.js';
import { shippedContent } from '../support/bench/simulate.js';

const shipped = shippedContent();
const [faq] = readOwnFaqs();
if (!faq) throw new Error('There are FAQs of other organisations.');
const own = faq.content(3);
const both = together(shipped, own);

describe('collections', () => {
  it('keep topics of many phrasings apart from those of few', () => {
    const { rich, plain } = partition(both);
    expect(rich).to.have.lengthOf(shipped.entries.length);
    expect(plain.map((at) => both.entries[at]?.id)).to.deep.equal(own.entries.map(({ id }) => id));
  });

  it('are one where all topics are alike', () => {
    expect(partition(shipped).plain).to.be.empty;
    expect(createCollections(own).vocabularies).to.have.lengthOf(1);
    expect(createCollections({ ...own, entries: [] }).vocabularies).to.have.lengthOf(1);
  });

  it('leave an entry that is still thinly phrased in its rich topic', () => {
    const [first, ...rest] = shipped.entries;
    const thin = {
      ...(first as NonNullable<typeof first>),
      texts: own.entries[0]?.texts as KnowledgeContent['entries'][number]['texts'],
    };
    expect(partition({ ...shipped, entries: [thin, ...rest] }).plain).to.be.empty;
  });

  it('give entries their places in the whole content', () => {
    const collections = createCollections(both);
    for (const at of [0, shipped.entries.length, both.entries.length - 1]) {
      const { question } = both.entries[at]?.texts[faq.locale] ?? { question: '' };
      const firsts = collections.rank(question, faq.locale).map(({ candidates }) => candidates[0]?.entry);
      expect(firsts, question).to.include(at);
      expect(collections.closest(collections.rank(question, faq.locale)[0].terms, at)?.text).to.be.a(
        'string',
      );
    }
  });

  it('answer the heading of every entry of both, as each does alone', () => {
    const finder = createFinder(both, DEFAULT_CALIBRATION);
    for (const entry of both.entries) {
      const locale = entry.locales.includes(faq.locale) ? faq.locale : 'en';
      const finding = finder.find(entry.texts[locale].question, { locale });
      expect(finding.outcome, entry.id).to.equal('answer');
      expect(finding).to.have.nested.property('entry.id', entry.id);
    }
  });
});

describe('what two collections make of a text', () => {
  const [ranking] = createCollections(own).rank('hello', 'en');
  const reading = (
    outcome: Decision['outcome'],
    entries: number[],
    first: number,
    among = first,
  ): Reading => ({
    ranking,
    decision: { outcome, entries, kind: 'unknown', confidence: { first, among } } as Decision,
  });
  const outcomeOf = (one: Reading, other: Reading): [string, number[]] => {
    const { outcome, entries } = merged(one, other).decision;
    return [outcome, entries];
  };

  it('is the answer of the only one that has one', () => {
    expect(outcomeOf(reading('answer', [4], 0.8), reading('choices', [7, 8], 0.5, 0.9))).to.deep.equal([
      'answer',
      [4],
    ]);
    expect(outcomeOf(reading('none', [], 0.1), reading('answer', [7], 0.7))).to.deep.equal(['answer', [7]]);
  });

  it('is a choice where the only answer is a doubtful one and the other has something near', () => {
    const doubtful = reading('answer', [4], 0.7);
    expect(outcomeOf(doubtful, reading('choices', [7, 8], 0.5, 0.9))).to.deep.equal(['choices', [4, 7, 8]]);
    expect(outcomeOf(reading('none', [7], 0.3), doubtful)).to.deep.equal(['choices', [4, 7]]);
  });

  it('is the surer answer where one is much surer, else a choice, the surer first', () => {
    expect(outcomeOf(reading('answer', [4], 0.7), reading('answer', [7], 0.99))).to.deep.equal([
      'answer',
      [7],
    ]);
    expect(outcomeOf(reading('answer', [4], 0.8), reading('answer', [7], 0.85))).to.deep.equal([
      'choices',
      [7, 4],
    ]);
  });

  it('is of two choices the first of each, then the rest, three at most', () => {
    const one = reading('choices', [1, 2, 3], 0.4, 0.6);
    expect(outcomeOf(one, reading('choices', [7, 8], 0.4, 0.7))).to.deep.equal(['choices', [7, 1, 8]]);
    expect(outcomeOf(one, reading('none', [9], 0.2))).to.deep.equal(['choices', [1, 2, 3]]);
  });

  it('is none where neither knows, with what the likelier one has near', () => {
    expect(outcomeOf(reading('none', [1], 0.1, 0.2), reading('none', [9], 0.2, 0.4))).to.deep.equal([
      'none',
      [9],
    ]);
  });
});
