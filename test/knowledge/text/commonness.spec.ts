import { expect } from 'chai';
import type { Locale } from '../../../knowledge/locales.js';
import { isOrdinary, tellingOf } from '../../../knowledge/text/commonness.js';
import { createVocabulary } from '../../../knowledge/text/vocabulary.js';

describe('tellingOf', () => {
  const cases: [locale: Locale, ordinary: string, telling: string][] = [
    ['en', 'want', 'receipt'],
    ['sv', 'sedan', 'kvitto'],
    ['nl', 'jullie', 'kilometervergoeding'],
    ['fr', 'chez', 'remboursement'],
  ];
  for (const [locale, ordinary, telling] of cases) {
    it(`holds “${ordinary}” for less telling than “${telling}” (${locale})`, () => {
      expect(tellingOf(ordinary, locale)).to.be.below(0.5);
      expect(tellingOf(telling, locale)).to.be.above(0.7);
    });
  }
  it('takes words no list has to tell all they can', () => expect(tellingOf('zyxwvut', 'en')).to.equal(1));
  it('is never 0, so that a question of ordinary words still says something', () =>
    expect(tellingOf('the', 'en')).to.be.above(0));
});

describe('isOrdinary', () => {
  it('knows the words of each language without accents', () => {
    expect(isOrdinary('fran', 'sv')).to.equal(true);
    expect(isOrdinary('medicament', 'fr')).to.equal(true);
    expect(isOrdinary('zyxwvut', 'en')).to.equal(false);
  });
});

describe('words a knowledge does not have', () => {
  const vocabulary = createVocabulary([
    { text: 'assurance voyage: qui contacter à l’étranger', locale: 'fr' },
    { text: 'reset your password', locale: 'en' },
  ]);
  const termOf = (text: string, locale: Locale, word: string) =>
    vocabulary.analyse(text, locale).find((term) => term.word === word);
  it('are not taken for misspelt ones where they are ordinary', () =>
    expect(termOf('a present for my boss', 'en', 'present')?.recognition).to.equal('unknown'));
  it('tell little where they are names or numbers', () => {
    expect(termOf('ask Wolfgang about it', 'en', 'wolfgang')?.telling).to.be.below(0.5);
    expect(termOf('I paid 4711 for it', 'en', '4711')?.telling).to.be.below(0.5);
  });
  it('are read without the elision that was written without its apostrophe', () =>
    expect(termOf('une question dassurance', 'fr', 'dassurance')?.stem).to.equal(
      termOf('assurance', 'fr', 'assurance')?.stem,
    ));
});
