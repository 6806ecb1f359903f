import { expect } from 'chai';
import fc from 'fast-check';
import { countryMentions, parseCountry } from '../../../../dialogs/checks/reading/countries.js';
import { COUNTRY_CODES, isCountryCode } from '../../../../dialogs/checks/reading/country-codes.js';
import { normalise } from '../../../../dialogs/checks/reading/parsed.js';
import { LOCALES } from '../../../../knowledge/locales.js';

describe('parseCountry', () => {
  for (const [text, value] of [
    ['Sweden', 'SE'],
    ['Sverige', 'SE'],
    ['Zweden', 'SE'],
    ['la Suède', 'SE'],
    ['la suede', 'SE'],
    ['SE', 'SE'],
    ['Holland', 'NL'],
    ['the Netherlands', 'NL'],
    ['les Pays-Bas', 'NL'],
    ['UK', 'GB'],
    ['u.k.', 'GB'],
    ['England', 'GB'],
    ['Storbritannien', 'GB'],
    ['Groot-Brittannië', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['the States', 'US'],
    ['USA', 'US'],
    ['us', 'US'],
    ['Förenta staterna', 'US'],
    ['les États-Unis', 'US'],
    ['VS', 'US'],
    ['Hongkong', 'HK'],
    ['Hong Kong', 'HK'],
    ['Macau', 'MO'],
    ['Macao', 'MO'],
    ['Ryssland', 'RU'],
    ['Rusland', 'RU'],
    ['la Russie', 'RU'],
    ['Russian Federation', 'RU'],
    ['Venezuela', 'VE'],
    ['Kina', 'CN'],
    ['mainland China', 'CN'],
    ['au Japon', 'JP'],
    ['Czech Republic', 'CZ'],
    ['Côte d’Ivoire', 'CI'],
    ['Turkey', 'TR'],
    ['South Korea', 'KR'],
    ['we are in Norway', 'NO'],
    ['vi sitter i Norge', 'NO'],
    ['we zitten in België', 'BE'],
    ['nous sommes en France', 'FR'],
    ['Japan, please', 'JP'],
    ['Japan!', 'JP'],
    ['Swden', 'SE'],
    ['Sweeden', 'SE'],
    ['Jpan', 'JP'],
    ['Storbrittanien', 'GB'],
    ['Switserland', 'CH'],
    ['venezula', 'VE'],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(parseCountry(text)).to.deep.equal({ value }));
  }

  for (const text of [
    ...['', ' ', 'no', 'se', 'ja', '12', 'Europe', 'Congo', 'Austrlia', 'Avalon', 'ZZ', 'XX', 'in', 'the'],
    ...['What about Japan?', 'Japan or Sweden', 'Japan '.repeat(100), 'Atlantis', 'not Japan'],
  ]) {
    it(`does not understand "${text.slice(0, 40)}"`, () => {
      expect(parseCountry(text)).to.deep.equal({ problem: 'notUnderstood' });
    });
  }

  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      it(`reads back every country as ${locale} writes it, ${style}`, () => {
        const names = new Intl.DisplayNames(locale, { type: 'region', style });
        for (const code of COUNTRY_CODES) {
          const name = names.of(code) ?? '';
          expect(parseCountry(name), name).to.deep.equal({ value: code });
          expect(parseCountry(name.toUpperCase()), name).to.deep.equal({ value: code });
        }
      });
    }
  }

  it('takes any text, and gives only countries there are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        const parsed = parseCountry(text);
        if ('value' in parsed) expect(isCountryCode(parsed.value)).to.equal(true);
      }),
    );
  });
});

const countriesIn = (text: string): unknown[] => [
  ...new Set(countryMentions(normalise(text), 'country').map(({ value }) => value)),
];

describe('countryMentions', () => {
  for (const [text, codes] of [
    ['are we eligible with 2500 E5 seats in Japan?', ['JP']],
    ['gäller det i Hongkong eller Kina', ['HK', 'CN']],
    ['komen we in aanmerking in het Verenigd Koninkrijk', ['GB']],
    ['sommes-nous éligibles en Nouvelle-Zélande', ['NZ']],
    ['Guinea-Bissau and Equatorial Guinea', ['GW', 'GQ']],
    ['Japan, japan and JAPAN', ['JP']],
    ['tell us more about it', []],
    ['komen we in aanmerking indien we klein zijn', []],
    ['', []],
  ] as const) {
    it(`finds ${codes.join(', ') || 'none'} in "${text}"`, () =>
      expect(countriesIn(text)).to.deep.equal(codes));
  }
});
