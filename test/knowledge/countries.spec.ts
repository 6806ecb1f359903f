// Every country there is, by its name in each language: found in a text, and a follow-up on an answer about countries.
import { expect } from 'chai';
import { COUNTRY_CODES } from '../../cards/words/country-codes.js';
import { countryName } from '../../cards/words/format.js';
import { WORDS } from '../../cards/words/index.js';
import { answerForCountries } from '../../knowledge/country-answer.js';
import type { EntryText } from '../../knowledge/entry.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { countriesIn } from '../../knowledge/meaning/countries.js';
import { knowledge } from '../support/knowledge.js';

const AND: Record<Locale, string> = { en: 'and', sv: 'och', nl: 'en', fr: 'et' };

const codesIn = (text: string): string[] => countriesIn(text).map(({ code }) => code);

describe('countriesIn', () => {
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    it(`knows every country by its name in ${locale}, alone and in a follow-up`, () => {
      const missed = COUNTRY_CODES.filter((code) => {
        const name = names.of(code) ?? '';
        return [`${name}?`, `${AND[locale]} ${name}?`].some((text) => codesIn(text).join() !== code);
      });
      expect(missed).to.deep.equal([]);
    });
    it(`makes every one of them a follow-up on an answer about countries (${locale})`, () => {
      const lastEntry = 'home-use-program/markets';
      const missed = COUNTRY_CODES.filter((code) => {
        const finding = knowledge.find(`${AND[locale]} ${names.of(code)}?`, { locale, lastEntry });
        return !(finding.outcome === 'answer' && finding.entry.id === lastEntry && finding.evidence.followUp);
      });
      expect(missed).to.deep.equal([]);
    }).timeout(60_000);
  }
  const texts: [text: string, codes: string[]][] = [
    ['bosnia and herzegovina, saint lucia or Burma', ['BA', 'LC', 'MM']],
    ['et en Côte d’Ivoire ?', ['CI']],
    ['we have offices in Georgia', ['GE']],
    ['tell us about it', []],
    ['indien ik dat wil', []],
    ['how do devs get VS?', []],
    ['on perd de l’eau', []],
    ['', []],
  ];
  for (const [text, codes] of texts)
    it(`finds ${codes.join(', ') || 'none'} in "${text}"`, () => expect(codesIn(text)).to.deep.equal(codes));
});

describe('an answer about countries', () => {
  const written = (answer: string): EntryText => ({
    ...{ locale: 'en', question: 'Where?', label: 'Where', phrasings: [] },
    answer,
  });
  const ANSWER = [
    'We deliver everywhere. These are the exceptions:',
    '- **Malta and Cyprus:** by boat. For Malta, see [the timetable](https://example.com/norway).\n- **Chile:** never.',
    '**Update, May 2026:** Kenya is served again.',
  ].join('\n\n');
  const asked = (...codes: string[]): unknown => answerForCountries(written(ANSWER), 'en', codes);

  it('says what it says of the one asked about', () => {
    expect(asked('MT')).to.deep.equal({
      named: true,
      text: '**Malta and Cyprus:** by boat. For Malta, see [the timetable](https://example.com/norway).',
    });
    expect(asked('KE')).to.deep.equal({ named: true, text: '**Update, May 2026:** Kenya is served again.' });
  });
  it('takes what stands between two sentences on it along: it is said once', () => {
    const said = '**Malta and Peru:** by boat. For Peru, ask Ann. For Malta, ask Bo.';
    const about = answerForCountries(written(`Everywhere, but:\n\n- ${said}\n- **Chile:** never.`), 'en', [
      'MT',
    ]);
    expect(about).to.deep.equal({ named: true, text: said });
  });
  it('says that it does not name it', () => {
    const text = WORDS.en.answer.countryNotNamed('Norway and Peru');
    expect(asked('NO', 'PE')).to.deep.equal({ named: false, text });
  });
  it('is none where fewer than two are named, or none is asked about', () => {
    expect(asked()).to.equal(undefined);
    expect(answerForCountries(written('Only in Chile.'), 'en', ['NO'])).to.equal(undefined);
  });
  for (const locale of LOCALES)
    it(`begins in ${locale} with the country asked about`, () => {
      const name = countryName('BE', locale);
      const finding = knowledge.find(`${AND[locale]} ${name}?`, {
        locale,
        lastEntry: 'home-use-program/markets',
      });
      const entry = knowledge.entry('home-use-program/markets');
      if (!entry) throw new Error('no such entry');
      const piece = knowledge.piece(entry, locale, finding.evidence, name);
      expect(piece)
        .to.match(new RegExp(`^\\*\\*${name}`))
        .and.not.include('\n');
      expect(knowledge.lead(entry, locale, finding.evidence)).to.include(name);
    });
});
