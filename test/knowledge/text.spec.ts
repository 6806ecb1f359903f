import { expect } from 'chai';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { LOCALES, localeOfTag, type Locale } from '../../knowledge/locales.js';
import { createLanguageIdentifier } from '../../knowledge/text/language.js';
import { createSpelling } from '../../knowledge/text/spelling.js';
import { createVocabulary } from '../../knowledge/text/vocabulary.js';
import { countWords, fold, wordsOf, type Sample } from '../../knowledge/text/words.js';
import { anyCharacter } from '../support/any-character.js';

describe('localeOfTag', () => {
  it('takes language tags in any case and with any region', () => {
    expect(['sv-SE', 'sv-se', 'NL', 'fr_CA', ' en '].map(localeOfTag)).to.deep.equal([
      'sv',
      'sv',
      'nl',
      'fr',
      'en',
    ]);
  });
  it('knows no other languages and no other types', () => {
    expect(['de', '', 'english', undefined, 7, null].map(localeOfTag)).to.deep.equal(
      Array(6).fill(undefined),
    );
  });
});

describe('wordsOf', () => {
  const cases: [text: string, words: string[]][] = [
    ['Förnya  LICENSEN!', ['förnya', 'licensen']],
    ["L’accès à l'abonnement d’Élise", ['accès', 'à', 'abonnement', 'élise']],
    ["Qu'est-ce que c'est ?", ['est', 'ce', 'que', 'est']],
    ["Microsoft's keys can't expire", ['microsoft', 'keys', 'cant', 'expire']],
    [
      '2 000, 2.000, 2,000 and 2 000 seats in 2021',
      ['2000', '2000', '2000', 'and', '2000', 'seats', 'in', '2021'],
    ],
    ['e3/e5 🎉 <b>x</b>', ['e3', 'e5', 'b', 'x', 'b']],
    ['', []],
    ['🙂🙂', []],
  ];
  for (const [text, words] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => expect(wordsOf(text)).to.deep.equal(words));
  }
  it('never throws and never keeps blanks, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) =>
        wordsOf(text).every((word) => !/\s/.test(word)),
      ),
    );
  });
});

describe('fold', () => {
  it('removes accents', () =>
    expect(fold('förnyelse éligibilité œuvre')).to.equal('fornyelse eligibilite oeuvre'));
});

describe('createSpelling', () => {
  const known = ['subscription', 'licence', 'renew', 'benefit', 'key'];
  const spelling = createSpelling(new Map(known.map((word) => [word, 1])));

  it('corrects one error from four letters and two from eight', () => {
    expect(
      ['licens', 'renw', 'rneew', 'benefits', 'subscirption', 'subscrptin'].map((word) =>
        spelling.nearest(word),
      ),
    ).to.deep.equal([undefined, 'renew', 'renew', 'benefit', 'subscription', 'subscription']);
  });
  it('leaves short words, numbers and far words alone', () => {
    expect(['kei', '2000', 'weather'].map((word) => spelling.nearest(word))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('prefers the more frequent of equally near words', () => {
    const two = createSpelling(
      new Map([
        ['plant', 1],
        ['plane', 5],
      ]),
    );
    expect(two.nearest('plano')).to.equal('plane');
  });
  it('finds a word within its bound whenever a naive search does', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 20 }), letters, (words, word) => {
        const near = createSpelling(new Map(words.map((item) => [item, 1]))).nearest(word);
        const naive = words.some((item) => distance(item, word) <= 1);
        return naive ? near !== undefined : near === undefined || distance(near, word) === 2; // 2 = two letters swapped
      }),
    );
  });
});

describe('createVocabulary', () => {
  const vocabulary = createVocabulary([
    { locale: 'sv', text: 'förfallodatum produktnyckel datum nyckel produkt förfallo' },
    { locale: 'nl', text: 'licentie verlengen vervaldatum datum' },
    { locale: 'en', text: 'the subscription expires' },
    { locale: 'fr', text: "l'éligibilité de l'abonnement" },
  ]);
  const stems = (text: string, locale: Locale): string[] =>
    vocabulary.analyse(text, locale).map(({ stem, recognition }) => `${stem}:${recognition}`);

  it('stems known words and adds the parts of a compound at less weight', () => {
    const terms = vocabulary.analyse('Förfallodatum', 'sv');
    expect(terms.map(({ stem, weight }) => [stem, weight])).to.deep.equal([
      ['forfallodatum', 1],
      ['forfallo', 0.5],
      ['datum', 0.5],
    ]);
  });
  it('joins a split compound', () => {
    expect(stems('förfallo datum', 'sv')).to.include('forfallodatum:joined');
  });
  it('splits an unknown compound into known parts', () => {
    expect(stems('licentiedatum', 'nl')).to.deep.equal(['licentie:compound', 'datum:compound']);
  });
  it('reads words without their accents', () => {
    expect(stems('eligibilite', 'fr')).to.deep.equal(['eligibil:accents']);
  });
  it('takes words of another language as they are', () => {
    expect(stems('subscription', 'sv')).to.deep.equal(['subscrip:foreign']);
  });
  it('corrects typing errors', () => {
    expect(stems('eligiblite', 'fr')).to.deep.equal(['eligibil:spelling']);
  });
  it('says so when it does not know a word', () => {
    expect(stems('zebra', 'en')).to.deep.equal(['zebra:unknown']);
  });
  it('takes no content word for a function word, though stem and accents fall together', () => {
    const words = createVocabulary([
      { locale: 'sv', text: 'vad är väder' },
      { locale: 'fr', text: 'où ou' },
    ]);
    const [what, is, weather] = words.analyse('vad är väder', 'sv');
    expect(weather?.stem).not.to.equal(what?.stem);
    expect([what, is, weather].map((term) => term?.weight)).to.deep.equal([0.3, 0.3, 1]);
    expect(words.analyse('ar', 'sv')[0], 'without its accent').to.include({ stem: is?.stem, weight: 0.3 });
  });
  it('gives function words less weight', () => {
    expect(vocabulary.analyse('the subscription', 'en').map(({ weight }) => weight)).to.deep.equal([0.3, 1]);
  });
});

describe('createLanguageIdentifier', () => {
  const samples: Sample[] = [
    { locale: 'en', text: 'how do I renew the licence before it expires' },
    { locale: 'sv', text: 'hur förnyar jag licensen innan den går ut' },
    { locale: 'nl', text: 'hoe verleng ik de licentie voordat deze verloopt' },
    { locale: 'fr', text: "comment renouveler la licence avant qu'elle expire" },
  ];
  const identifier = createLanguageIdentifier([countWords(samples)]);
  const sentences: Record<Locale, string> = {
    en: 'When will they send the new contract?',
    sv: 'När skickar de det nya avtalet?',
    nl: 'Wanneer sturen ze het nieuwe contract?',
    fr: 'Quand vont-ils envoyer le nouveau contrat ?',
  };
  for (const locale of LOCALES) {
    it(`recognises ${locale} in a sentence it has not seen`, () => {
      expect(identifier.identify(sentences[locale])?.locale).to.equal(locale);
    });
  }
  it('goes by the person’s language where a word or two say little, and by the text where it says much', () => {
    for (const expected of ['sv', 'nl'] as const)
      expect(identifier.identify('de', expected)?.locale).to.equal(expected);
    expect(identifier.identify(sentences.nl, 'sv')?.locale).to.equal('nl');
  });
  it('learns nothing from the letters of brief words that nobody knows', () => {
    for (const expected of LOCALES) {
      const alone = identifier.identify('licence', expected)?.locale;
      expect(identifier.identify('vv licence ii qq', expected)?.locale, expected).to.equal(alone);
    }
  });
  it('knows nothing of numbers, emoji or silence', () => {
    expect(['2019', '🙂', ''].map((text) => identifier.identify(text))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
