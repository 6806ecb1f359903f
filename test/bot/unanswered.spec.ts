import { expect } from 'chai';
import { readReport } from '../../bot/admin-desk.js';
import type { UnansweredReport } from '../../cards/report-card.js';
import { tallyUnanswered } from '../../bot/unanswered.js';
import type { JournalLine, QuestionLine, ReactionLine } from '../../bot/storage/journal.js';

const COMMON = { person: 'p', locale: 'en', channel: 'msteams' } as const;

let minute = 0;
const next = (): string => new Date(Date.UTC(2026, 10, 1, 0, minute++)).toISOString();

function question(id: string, more: Partial<QuestionLine> = {}): QuestionLine {
  const found = { outcome: 'none' as const, entries: ['a/near'] };
  return { kind: 'question', question: id, at: next(), ...COMMON, ...found, latencyMs: 1, ...more };
}

function reaction(kind: ReactionLine['kind'], id: string, more: Partial<ReactionLine> = {}): ReactionLine {
  return {
    kind,
    question: id,
    at: next(),
    person: 'p',
    locale: 'en',
    channel: 'msteams',
    entry: 'a/b',
    ...more,
  };
}

/** The newest first, as a journal gives them. */
const sorted = (lines: readonly JournalLine[]): JournalLine[] =>
  [...lines].sort((a, b) => b.at.localeCompare(a.at));

function tally(lines: readonly JournalLine[]): ReturnType<ReturnType<typeof tallyUnanswered>['result']> {
  const all = tallyUnanswered();
  for (const line of sorted(lines)) all.add(line);
  return all.result();
}

const groups = (...lines: JournalLine[]): unknown[] =>
  tally(lines).groups.map(({ why, count, text }) => [why, count, text]);

describe('The report of what was not answered', () => {
  it('counts questions without an answer, and how many were asked at all', () => {
    const lines = [question('1'), question('2', { outcome: 'answer' }), reaction('helpful', '2')];
    expect(tally(lines)).to.deep.include({ asked: 2, unanswered: 1 });
  });

  it('has nothing to say of an empty journal, and of answers that helped or were not rated', () => {
    const nothing = { unanswered: 0, groups: [] };
    expect(tally([])).to.deep.equal({ ...nothing, asked: 0 });
    const lines = [question('1', { outcome: 'answer' }), question('2', { outcome: 'answer' })];
    expect(tally([...lines, reaction('helpful', '2')])).to.deep.equal({ ...nothing, asked: 2 });
  });

  it('puts the same words together, whatever their case, accents and punctuation, the most frequent first', () => {
    expect(
      groups(
        question('1', { text: 'Lonely?' }),
        question('2', { text: 'where is the café' }),
        question('3', { text: 'Where is the Cafe?!' }),
      ),
    ).to.deep.equal([
      ['none', 2, 'Where is the Cafe?!'],
      ['none', 1, 'Lonely?'],
    ]);
  });

  it('puts the newest first among equals', () => {
    const lines = [question('1', { text: 'older' }), question('2', { text: 'newer' })];
    expect(groups(...lines)).to.deep.equal([
      ['none', 1, 'newer'],
      ['none', 1, 'older'],
    ]);
  });

  it('keeps languages and reasons apart', () => {
    const text = 'rapport';
    expect(
      groups(
        question('1', { text, locale: 'sv' }),
        question('2', { text, locale: 'nl' }),
        question('3', { text, locale: 'nl', outcome: 'choices' }),
      ),
    ).to.have.length(3);
  });

  it('without texts counts by the nearest entry and language', () => {
    const { groups: found } = tally([
      question('1'),
      question('2'),
      question('3', { entries: [] }),
      question('4', { locale: 'fr' }),
    ]);
    expect(found.map(({ count, entry, locale, text }) => [count, entry, locale, text])).to.deep.equal([
      [2, 'a/near', 'en', undefined],
      [1, 'a/near', 'fr', undefined],
      [1, undefined, 'en', undefined],
    ]);
  });

  it('counts choices only while none of them was taken', () => {
    const offered = question('1', { outcome: 'choices', text: 'renew' });
    expect(groups(offered)).to.deep.equal([['choices', 1, 'renew']]);
    expect(groups(offered, reaction('chosen', '1'))).to.deep.equal([]);
    expect(groups(offered, reaction('chosen', 'another'))).to.have.length(1);
  });

  it('counts an answer that did not help, with the entry and what people added', () => {
    const asked = question('1', { outcome: 'answer', text: 'how', entries: ['a/b'] });
    const { groups: found } = tally([asked, reaction('unhelpful', '1', { text: 'too long' })]);
    expect(found).to.deep.equal([
      { why: 'unhelpful', count: 1, locale: 'en', text: 'how', entry: 'a/b', remarks: ['too long'] },
    ]);
  });

  it('takes the last rating of a question for its verdict', () => {
    const asked = question('1', { outcome: 'answer' });
    const no = reaction('unhelpful', '1');
    const yes = reaction('helpful', '1');
    expect(groups(asked, no, yes)).to.deep.equal([]);
    expect(groups(asked, yes, { ...no, at: next() })).to.have.length(1);
    expect(groups(asked, no, reaction('unhelpful', '1'))).to.deep.equal([['unhelpful', 1, undefined]]);
  });

  it('takes a choice that did not help for an answer that did not', () => {
    const offered = question('1', { outcome: 'choices', text: 'renew' });
    expect(groups(offered, reaction('chosen', '1'), reaction('unhelpful', '1'))).to.deep.equal([
      ['unhelpful', 1, 'renew'],
    ]);
  });

  it('counts a rating whose question is from before the period', () => {
    expect(groups(reaction('unhelpful', 'long ago'))).to.deep.equal([['unhelpful', 1, undefined]]);
  });

  it('counts an answer that nobody asked for in words and that did not help, by the last word of each person', () => {
    const { question: _none, ...picked } = reaction('unhelpful', '');
    const other = { ...picked, person: 'somebody else' };
    expect(groups(picked, other)).to.deep.equal([['unhelpful', 2, undefined]]);
    expect(groups(picked, other, { ...picked, kind: 'helpful', at: next() })).to.have.length(1);
  });

  describe('of a long journal', () => {
    const lines = Array.from({ length: 25 }, (_, n) =>
      question(`${n}`, { at: `2026-11-${String(25 - n).padStart(2, '0')}T10:00:00Z` }),
    );
    let pagesRead = 0;
    const journal = {
      async *pages() {
        for (let at = 0; at < lines.length; at += 10) {
          pagesRead += 1;
          yield await Promise.resolve(lines.slice(at, at + 10));
        }
      },
    };
    const report = (maxLines?: number): Promise<UnansweredReport> => {
      pagesRead = 0;
      return readReport(journal, 90, () => Date.UTC(2026, 10, 26), maxLines);
    };

    it('reads it page by page to the end of the period', async () => {
      expect(await report()).to.deep.include({ days: 90, asked: 25, unanswered: 25 });
      expect(await report(25)).to.not.have.property('readBackTo');
    });
    it('stops at the most it reads, and says how far back that is', async () => {
      expect(await report(20)).to.deep.include({ asked: 20, readBackTo: '2026-11-06' });
      expect(await report(14)).to.deep.include({ asked: 14, readBackTo: '2026-11-12' });
      expect(pagesRead).to.equal(2);
    });
  });
});
