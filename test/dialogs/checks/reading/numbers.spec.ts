import { expect } from 'chai';
import fc from 'fast-check';
import { parseNumber } from '../../../../dialogs/checks/reading/numbers.js';
import { numberWords } from '../../../support/number-words.js';
import { LOCALES } from '../../../../knowledge/locales.js';
import { examples } from '../../../support/examples.js';

const BOUNDS = { min: 0, max: 10_000_000 };

describe('parseNumber', () => {
  for (const [text, value] of [
    ['0', 0],
    ['12', 12],
    ['2000', 2000],
    ['2 000', 2000],
    ['2\u00A0000', 2000],
    ['2\u202F000', 2000],
    ['2.000', 2000],
    ['2,000', 2000],
    ['2’000', 2000],
    ['1.000.000', 1_000_000],
    ['2.000,00', 2000],
    ['2,000.00', 2000],
    ['2000.0', 2000],
    ['２０００', 2000],
    ['007', 7],
    ['ungefär 2500', 2500],
    ['about 2500', 2500],
    ['~2500', 2500],
    ['ongeveer 2.500', 2500],
    ['zo’n 2500', 2500],
    ['environ 2 500', 2500],
    ['à peu près 2500', 2500],
    ['2k', 2000],
    ['2.5k', 2500],
    ['2,5 tusen', 2500],
    ['2 duizend', 2000],
    ['1.5 million', 1_500_000],
    ['2 millions', 2_000_000],
    ['1.1k', 1100],
    ['2500 licences', 2500],
    ['we have 2,500 E5 seats.', 2500],
    ['vi har 2 500 E5-licenser', 2500],
    ['we hebben er 2.500', 2500],
    ['nous avons 2 500 licences E3', 2500],
    ['Microsoft 365 E3: 2000', 2000],
    ['1,200 E3 and 900 E5', 2100],
    ['1 200 E3 + 900 E5', 2100],
    ['1.200 E3 en 900 E5', 2100],
    ['1 200 E3 et 900 E5', 2100],
    ['1 200 E3 och 900 E5', 2100],
    ['twelve', 12],
    ['tolv', 12],
    ['twaalf', 12],
    ['douze', 12],
    ['deux mille', 2000],
    ['tvåtusenfemhundra', 2500],
    ['två tusen fem hundra', 2500],
    ['vijfentwintighonderd', 2500],
    ['tweeëntwintig', 22],
    ['twenty-five hundred', 2500],
    ['a hundred', 100],
    ['quatre-vingt-dix-neuf', 99],
    ['soixante et onze', 71],
    ['nonante', 90],
    ['one million two hundred thousand and five', 1_200_005],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(parseNumber(text, BOUNDS)).to.deep.equal({ value }));
  }

  for (const text of [
    ...[
      'more than 2000',
      'at least 2000',
      'under 2000',
      'nearly 2000',
      'between 1000 and 2000',
      '1000-2000',
      '2000+',
    ],
    ...['mer än 2000', 'minst 2000', 'knappt 2000', 'mellan 1000 och 2000', 'many', 'thousands'],
    ...['meer dan 2000', 'minstens 2000', 'tussen 1000 en 2000', 'ruim 2000', '1000 tot 2000'],
    ...['plus de 2000', 'moins de 2000', 'entre 1000 et 2000', 'presque 2000', 'beaucoup', '< 2000'],
  ]) {
    it(`finds "${text}" vague: a bound is not the number`, () => {
      expect(parseNumber(text, BOUNDS)).to.deep.equal({ problem: 'vague' });
    });
  }

  for (const text of ['-5', '−5', '10000001', '9'.repeat(60), '11 million']) {
    it(`finds "${text.slice(0, 20)}" out of range`, () => {
      expect(parseNumber(text, BOUNDS)).to.deep.equal({ problem: 'range' });
    });
  }

  for (const text of [
    ...[
      '',
      ' ',
      'E5',
      'hello',
      '2½ thousand',
      'two and a half thousand',
      '1.234,50',
      '12.34',
      '0.500',
      '2 00',
      '1 2 3',
    ],
    ...[
      '1,20,00',
      '2.000 000',
      '1e5',
      '0x10',
      'Infinity',
      'NaN',
      'two three',
      'hundred hundred',
      'twenty thirteen',
    ],
    ...[
      '2000?',
      'what happens after 90 days',
      'I have 3 dogs',
      'år 2024 hade vi 2500',
      '٢٠٠٠',
      '--5',
      '2 apples',
    ],
    `about ${'1 '.repeat(200)}`,
  ]) {
    it(`does not understand "${text.slice(0, 40)}"`, () => {
      expect(parseNumber(text, BOUNDS)).to.deep.equal({ problem: 'notUnderstood' });
    });
  }

  const numbers = fc.nat(BOUNDS.max);

  for (const tag of ['en-GB', 'en-US', 'sv-SE', 'nl-NL', 'nl-BE', 'fr-FR', 'fr-CH', 'fr-BE', 'fr-CA']) {
    it(`reads back every number as ${tag} writes it`, () => {
      const format = new Intl.NumberFormat(tag);
      fc.assert(
        fc.property(numbers, (value) => {
          expect(parseNumber(format.format(value), BOUNDS)).to.deep.equal({ value });
        }),
      );
    });
  }

  for (const locale of LOCALES) {
    it(`reads back every number written out in ${locale}`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.nat(130), fc.nat(2200), fc.nat(999_999)), (value) => {
          expect(parseNumber(numberWords(value, locale), BOUNDS)).to.deep.equal({ value });
        }),
        { numRuns: examples(400) },
      );
    });
  }

  it('takes any text, and gives only whole numbers within bounds', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: fc.constantFrom(...'0123456789 .,-+k ½ entwo%e') }),
        (text) => {
          const parsed = parseNumber(text, { min: 5, max: 500 });
          if ('value' in parsed)
            expect(
              typeof parsed.value === 'number' &&
                Number.isInteger(parsed.value) &&
                parsed.value >= 5 &&
                parsed.value <= 500,
            ).to.equal(true);
        },
      ),
      { numRuns: examples(2000) },
    );
  });
});
