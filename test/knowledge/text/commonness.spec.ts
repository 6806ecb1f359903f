import { expect } from 'chai';
import { LOCALES } from '../../../knowledge/locales.js';
import { tellingOf } from '../../../knowledge/text/commonness.js';

describe('how much a word tells', () => {
  it('is everything for a word that everyday talk does not have', () => {
    for (const locale of LOCALES) expect(tellingOf('kubernetes', locale), locale).to.equal(1);
  });

  for (const [locale, ordinary, rarer] of [
    ['en', 'how', 'recipe'],
    ['sv', 'hur', 'recept'],
    ['nl', 'kan', 'recept'],
    ['fr', 'comment', 'recette'],
  ] as const)
    it(`is less, the more talk a word stands in: "${ordinary}", "${rarer}" (${locale})`, () => {
      expect(tellingOf(ordinary, locale)).to.be.within(0.2, 0.6);
      expect(tellingOf(rarer, locale)).to.be.above(tellingOf(ordinary, locale));
    });
});
