import { expect } from 'chai';
import type { EntryText } from '../../knowledge/entry.js';
import type { Locale } from '../../knowledge/locales.js';
import { pieceOf, stepIn } from '../../knowledge/piece.js';

const STEPS =
  'Do this:\n\n1. Open the drawer.\n2. Take the [blue key](https://example.com/key).\n3. Turn it.';

function written(answer: string, more: Partial<EntryText> = {}): EntryText {
  return { locale: 'en', question: 'How?', label: 'How', answer, phrasings: [], ...more };
}

describe('stepIn', () => {
  const cases: [text: string, step: number | undefined][] = [
    ['step 2 does not work', 2],
    ['steg 3 går inte', 3],
    ['het lukt niet bij stap 1', 1],
    ['l’étape 4 ne marche pas', 4],
    ['the 2nd step fails', 2],
    ['la 2e étape bloque', 2],
    ['next steps?', undefined],
    ['I have 2 keys', undefined],
    ['in 2 stappenplannen', undefined],
    ['step 200', undefined],
    ['', undefined],
  ];
  for (const [text, step] of cases) {
    it(`reads ${JSON.stringify(text)} as ${step}`, () => expect(stepIn(text)).to.equal(step));
  }
});

describe('pieceOf', () => {
  it('gives the step that is named, and nothing for a step there is none of', () => {
    expect(pieceOf(written(STEPS), 'en', 'step 3 does nothing')).to.equal('Turn it.');
    expect(pieceOf(written(STEPS), 'en', 'step 9 does nothing')).to.equal(undefined);
  });
  const reasons: [locale: Locale, answer: string, asked: string, piece: RegExp][] = [
    ['en', 'Use the door. It is shut at night because of the cold. Ring.', 'why?', /^It is shut/],
    ['sv', 'Ta dörren. Den är låst eftersom det är kallt. Ring.', 'varför då?', /^Den är låst/],
    ['nl', 'Neem de deur. Hij zit dicht omdat het koud is. Bel.', 'waarom?', /^Hij zit dicht/],
    ['fr', 'Prenez la porte. Elle est fermée car il fait froid. Sonnez.', 'pourquoi ?', /^Elle est fermée/],
  ];
  for (const [locale, answer, asked, piece] of reasons) {
    it(`gives the sentence with the reason (${locale})`, () =>
      expect(pieceOf(written(answer), locale, asked)).to.match(piece));
  }
  const RULE = 'The post goes everywhere, but for:\n\n- **Malta:** by boat.\n\nSince May it is faster.';
  for (const text of ['and Norway?', 'gäller det i Finland?', 'en België?', 'et le Maroc ?'])
    it(`gives the rule that covers what it does not name: "${text}"`, () => {
      expect(pieceOf(written(RULE), 'en', text)).to.equal(
        'The post goes everywhere, but for:\n\n- **Malta:** by boat.',
      );
    });
  const LIST = 'Some do not fit, such as:\n\n- old ones,\n- blue ones.\n\nAsk Ann.';
  for (const text of ['which ones?', 'vilka då?', 'welke?', 'lesquelles ?'])
    it(`gives the list for "${text}"`, () => {
      expect(pieceOf(written(LIST), 'en', text)).to.equal(
        'Some do not fit, such as:\n\n- old ones,\n- blue ones.',
      );
      expect(pieceOf(written('Ask Ann.'), 'en', text)).to.equal(undefined);
    });
  it('invents no reason', () => expect(pieceOf(written('Use the door.'), 'en', 'why?')).to.equal(undefined));
  it('gives what links there are, else the source', () => {
    expect(pieceOf(written(STEPS), 'en', 'any link?')).to.contain('https://example.com/key');
    expect(pieceOf(written('No.', { source: 'https://example.com/' }), 'en', 'the page?')).to.equal(
      'https://example.com/',
    );
  });
  it('gives the sentence on a detail, or nothing for "more"', () => {
    expect(pieceOf(written(STEPS), 'en', 'and the key?', 'Take the key.')).to.equal('Take the key.');
    expect(pieceOf(written(STEPS), 'en', 'more')).to.equal(undefined);
  });
});
