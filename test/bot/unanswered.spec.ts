import { expect } from 'chai';
import { reportUnanswered } from '../../bot/unanswered.js';
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

const groups = (...lines: JournalLine[]): unknown[] =>
  reportUnanswered(lines, 30).groups.map(({ why, count, text }) => [why, count, text]);

describe('reportUnanswered', () => {
  it('counts questions without an answer, and how many were asked at all', () => {
    const lines = [question('1'), question('2', { outcome: 'answer' }), reaction('helpful', '2')];
    expect(reportUnanswered(lines, 7)).to.deep.include({ days: 7, asked: 2, unanswered: 1 });
  });

  it('has nothing to say of an empty journal, and of answers that helped or were not rated', () => {
    const nothing = { days: 7, unanswered: 0, groups: [] };
    expect(reportUnanswered([], 7)).to.deep.equal({ ...nothing, asked: 0 });
    const lines = [question('1', { outcome: 'answer' }), question('2', { outcome: 'answer' })];
    expect(reportUnanswered([...lines, reaction('helpful', '2')], 7)).to.deep.equal({ ...nothing, asked: 2 });
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

  it('puts the newest first among equals, in whatever order the lines come', () => {
    const lines = [question('1', { text: 'older' }), question('2', { text: 'newer' })];
    const wanted = [
      ['none', 1, 'newer'],
      ['none', 1, 'older'],
    ];
    expect(groups(...lines)).to.deep.equal(wanted);
    expect(groups(...lines.toReversed())).to.deep.equal(wanted);
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
    const { groups: found } = reportUnanswered(
      [question('1'), question('2'), question('3', { entries: [] }), question('4', { locale: 'fr' })],
      30,
    );
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
    const { groups: found } = reportUnanswered([asked, reaction('unhelpful', '1', { text: 'too long' })], 30);
    expect(found).to.deep.equal([
      { why: 'unhelpful', count: 1, locale: 'en', text: 'how', entry: 'a/b', remarks: ['too long'] },
    ]);
  });

  it('takes the last rating of a question for its verdict', () => {
    const asked = question('1', { outcome: 'answer' });
    const no = reaction('unhelpful', '1');
    const yes = reaction('helpful', '1');
    expect(groups(asked, no, yes)).to.deep.equal([]);
    expect(groups(asked, { ...no, at: next() }, yes)).to.have.length(1);
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
});
