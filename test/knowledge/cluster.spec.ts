// Which questions are taken for the same, measured on 60 plain ones in four languages: what a bot of few answers is asked in vain.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { knowledge } from '../support/knowledge.js';
import type { Locale } from '../../knowledge/locales.js';

interface Asked {
  text: string;
  locale: Locale;
  /** What it is about: the same word for the same thing. */
  about: string;
}

const traffic = readFileSync(new URL('../questions/desk-traffic.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Asked);

const groupsOf = (asked: Parameters<typeof knowledge.sameQuestions>[0]): number[] => {
  const steps = knowledge.sameQuestions(asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

describe('the same question in other words', () => {
  for (const [order, asked] of Object.entries({
    'as they were asked': traffic,
    'the last first': traffic.toReversed(),
    'by language': traffic.toSorted((a, b) => a.locale.localeCompare(b.locale)),
  }))
    it(`makes fewer than 25 groups of 60 questions, ${order}, and none of questions about two things`, () => {
      const groups = new Map<number, Set<string>>();
      groupsOf(asked).forEach((first, at) => {
        groups.set(first, (groups.get(first) ?? new Set()).add(asked[at]?.about ?? ''));
      });
      expect(groups.size).to.be.below(25);
      expect([...groups.values()].filter(({ size }) => size > 1)).to.deep.equal([]);
    });

  it('takes a name that nobody knows for what is asked about', () => {
    const texts: [string, Locale][] = [
      ['does it run on a Chromebook', 'en'],
      ['fungerar det på en Chromebook', 'sv'],
      ['chromebook supported?', 'en'],
      ['does it run on a Zorglub', 'en'],
    ];
    const asked = texts.map(([text, locale]) => ({ text, locale }));
    expect(groupsOf(asked).slice(0, 3)).to.deep.equal([0, 0, 0]);
  });

  it('goes across languages by what the words mean', () => {
    const texts: [string, Locale][] = [
      ['I need a VAT invoice', 'en'],
      ['jag behöver en faktura med moms', 'sv'],
      ['il me faut une facture avec la TVA', 'fr'],
      ['waar kunnen bezoekers hun auto parkeren', 'nl'],
    ];
    const asked = texts.map(([text, locale]) => ({ text, locale }));
    expect(groupsOf(asked)).to.deep.equal([0, 0, 0, 3]);
  });

  it('leaves texts without words of their own alone', () => {
    const asked = ['', '???', '👋', 'the of and', 'x'.repeat(100_000)].map((text) => ({
      text,
      locale: 'en' as const,
    }));
    expect(groupsOf(asked)).to.deep.equal([0, 1, 2, 3, 4]);
  });
});
