import { expect } from 'chai';
import { anyOf, languageList, languageName, sayIn } from '../../../cards/words/format.js';
import { ADMIN_WORDS, PRIVACY_WORDS, WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../cards/words/locales.js';

describe('words that go with a count', () => {
  it('follow each language: French has no plural for nothing', () => {
    const forms = { one: 'ligne', other: 'lignes' };
    expect([0, 1, 2].map((lines) => sayIn('fr').form(lines, forms))).to.deep.equal([
      'ligne',
      'ligne',
      'lignes',
    ]);
    expect([0, 1, 2].map((lines) => sayIn('sv').form(lines, forms))).to.deep.equal([
      'lignes',
      'ligne',
      'lignes',
    ]);
  });

  it('group the digits of the count as the language does', () => {
    expect(sayIn('en').count(2000, { one: 'licence', other: 'licences' })).to.equal('2,000 licences');
  });

  const ONE_DAY = {
    en: ['last day', '1 day', 'for 1 day.', 'every day', 'for at most 1 day after'],
    sv: ['senaste dagen', '1 dag', 'i 1 dag.', 'varje dag', 'i högst 1 dag efter'],
    nl: ['laatste dag', '1 dag', '1 dag bewaard.', 'elke dag', 'hooguit 1 dag na'],
    fr: [
      'dernier jour',
      '1 jour',
      'conservée 1 jour.',
      'tous les jours',
      'Elle est conservée 1 jour au plus après',
    ],
  };
  const ONE_LINE = { en: '1 journal line ', sv: ' 1 rad i journalen', nl: '1 regel in', fr: '1 ligne du' };

  for (const locale of LOCALES) {
    it(`are singular for one day and one line in ${locale}`, () => {
      const { title, period } = ADMIN_WORDS[locale].report;
      const { journal, conversation } = PRIVACY_WORDS[locale].kept;
      const [last, day, during, every, until] = ONE_DAY[locale];
      expect(title(1)).to.match(new RegExp(`${last}$`));
      expect(period(1)).to.equal(day);
      expect(journal(1, 1)).to.include(during).and.include(every);
      expect(conversation(1)).to.include(until);
      expect(WORDS[locale].forget.done(1)).to.include(ONE_LINE[locale]);
    });

    it(`do not speak of no lines at all in ${locale}`, () => {
      expect(WORDS[locale].forget.done(0)).to.not.match(/0|undefined/);
    });

    it(`never leave the choice to the reader in ${locale}`, () => {
      const texts = [1, 2].flatMap((count) => [
        ADMIN_WORDS[locale].report.title(count),
        ADMIN_WORDS[locale].report.more(count),
        WORDS[locale].forget.done(count),
        PRIVACY_WORDS[locale].kept.journal(count, count),
      ]);
      for (const text of texts) expect(text).to.not.match(/\p{L}\(\p{L}+\)|undefined/u);
    });
  }

  it('count days in Swedish as people say them', () => {
    const journal = (days: number): string => PRIVACY_WORDS.sv.kept.journal(90, days);
    expect(journal(2)).to.include('som byts varannan dag');
    expect(journal(7)).to.include('som byts var 7:e dag');
    expect(journal(22)).to.include('som byts var 22:a dag');
  });
});

describe('names of languages', () => {
  it('are those of the reader', () => {
    expect(languageName('sv', 'fr')).to.equal('suédois');
    expect(languageName('nl', 'en')).to.equal('Dutch');
  });

  it('are listed with the reader’s first', () => {
    expect(languageList('sv')).to.equal('svenska, engelska, nederländska eller franska');
    expect(languageList('fr', 'en ')).to.equal('en français, en anglais, en suédois ou en néerlandais');
  });
});

describe('anyOf', () => {
  it('takes phrases literally and tries the longest first', () => {
    expect('a.b, a'.match(new RegExp(anyOf(['a', 'a.b']), 'g'))).to.deep.equal(['a.b', 'a']);
    expect(new RegExp(`^(?:${anyOf(['a.b'])})$`).test('axb')).to.equal(false);
  });
});
