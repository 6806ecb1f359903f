// Which entries the list shows: what is known of each, and what an address asks for.
import { expect } from 'chai';
import {
  filterText,
  fitsFilter,
  NO_FILTER,
  readFilter,
  type EntryFilter,
} from '../../../bot/desk/page/entry-filter.js';
import type { EntryFacts } from '../../../bot/desk/figures/entry-facts.js';
import type { ListedEntry } from '../../../bot/desk/page/types.js';
import { loadKnowledge } from '../../../knowledge/knowledge.js';
import type { JournalLine } from '../../../bot/storage/journal.js';
import { askedInVain, journalOf } from '../../support/asked.js';
import { startDesk } from '../../support/desk-rig.js';
import { entryMarkdown, frontMatter, fruitFolder } from '../../support/knowledge-folder.js';

const PEAR: ListedEntry = {
  ...{ id: 'fruit/pear', topic: 'fruit', topicTitle: 'Fruit', question: 'What is a pêar?', label: 'Pears' },
  ...{ locales: ['en', 'sv'], phrasings: 2, reviewBy: '2026-11-26' },
};

describe('the filter of the list of entries', () => {
  const fits = (filter: Partial<EntryFilter>, facts?: Partial<EntryFacts>): boolean =>
    fitsFilter(
      PEAR,
      facts && { asked: 0, helpful: 0, unhelpful: 0, ...facts },
      { ...NO_FILTER, ...filter },
      '2026-11-26',
    );

  it('goes by words, topic, language and date of review', () => {
    expect(fits({})).to.equal(true);
    expect([fits({ search: 'PEAR what' }), fits({ search: 'apple' })]).to.deep.equal([true, false]);
    expect([fits({ topic: 'fruit' }), fits({ topic: 'nuts' })]).to.deep.equal([true, false]);
    expect([fits({ missing: 'fr' }), fits({ missing: 'sv' })]).to.deep.equal([true, false]);
    expect(fits({ overdue: 'yes' })).to.equal(true);
  });
  it('goes by when it was last asked for', () => {
    const asked = (asked: string, lastAsked?: string): boolean =>
      fits({ asked }, lastAsked === undefined ? {} : { lastAsked });
    expect([asked('7', '2026-11-19'), asked('7', '2026-11-18'), asked('7')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect([asked('not-7', '2026-11-19'), asked('not-7', '2026-11-18'), asked('not-7')]).to.deep.equal([
      ...[false, true, true],
    ]);
    expect([asked('never', '2026-11-18'), asked('never')]).to.deep.equal([false, true]);
  });
  it('goes by what people said, and by whether it is told apart', () => {
    expect([fits({ helped: 'yes' }, { helpful: 2, unhelpful: 1 }), fits({ helped: 'yes' })]).to.deep.equal([
      ...[true, false],
    ]);
    expect([fits({ helped: 'no' }, { helpful: 1, unhelpful: 1 }), fits({ helped: 'no' })]).to.deep.equal([
      ...[true, false],
    ]);
    expect([fits({ helped: 'unrated' }), fits({ helped: 'unrated' }, { helpful: 1 })]).to.deep.equal([
      ...[true, false],
    ]);
    expect([fits({ mistaken: 'yes' }, { mistakenFor: null }), fits({ mistaken: 'yes' }, {})]).to.deep.equal([
      ...[true, false],
    ]);
  });
  it('is written into an address and read from it, whatever else stands there', () => {
    const filter: EntryFilter = { ...NO_FILTER, search: 'a/b & c=d %', asked: 'not-30', mistaken: 'yes' };
    expect(readFilter(filterText(filter))).to.deep.equal(filter);
    expect(filterText(NO_FILTER)).to.equal('');
    expect(readFilter('__proto__=1&colour=red&topic=fruit')).to.deep.equal({ ...NO_FILTER, topic: 'fruit' });
  });
});

describe('what is known of each entry', () => {
  it('comes from the journal, and from asking each its own question', async () => {
    const folder = fruitFolder();
    const twice = entryMarkdown('quince', { question: 'What is apple?', asked: ['en quince please'] });
    folder.write('faq/nuts/en.md', frontMatter('en') + twice);
    const answered = { outcome: 'answer' as const, entries: ['fruit/apple'] };
    const { person, locale, channel } = askedInVain('x');
    const rated = { person, locale, channel, entry: 'fruit/apple', question: 'q1' };
    const lines: JournalLine[] = [
      { kind: 'unhelpful', at: '2026-11-26T11:00:00.000Z', ...rated },
      { kind: 'helpful', at: '2026-11-26T10:30:00.000Z', ...rated },
      askedInVain('apple', { ...answered, question: 'q1' }),
      askedInVain('apple', { ...answered, at: '2026-11-20T10:00:00.000Z' }),
      askedInVain('pear', { outcome: 'none', entries: ['fruit/pear'] }),
      askedInVain('pear', { outcome: 'answer', entries: ['fruit/pear'], at: '2026-09-20T10:00:00.000Z' }),
    ];
    const knowledge = loadKnowledge(folder.path);
    const desk = await startDesk({ knowledge: () => knowledge, journal: journalOf(lines) });
    try {
      const person = await desk.signIn();
      const response = await person.get('/entries/facts');
      const { days, today, facts } = (await response.json()) as {
        days: number;
        today: string;
        facts: Record<string, EntryFacts>;
      };
      expect({ days, today }).to.deep.equal({ days: 30, today: '2026-11-26' });
      expect(facts['fruit/apple']).to.include({
        asked: 2,
        lastAsked: '2026-11-26',
        helpful: 0,
        unhelpful: 1,
      });
      const { mistaken } = (await (await person.get('/entries/mistaken?locale=en')).json()) as {
        mistaken: Record<string, string | null>;
      };
      expect(mistaken['nuts/quince']).to.equal('fruit/apple');
      expect(mistaken).not.to.have.property('fruit/pear');
      expect(facts['fruit/pear'], 'told apart, and too long ago').to.equal(undefined);
      for (const path of ['facts', 'mistaken'])
        expect((await fetch(`${desk.url}/desk/api/entries/${path}`)).status).to.equal(401);
    } finally {
      await desk.close();
      folder.remove();
    }
  });
});
