// What people ask in a word or two, and the entry it means: the price first of all.
import { expect } from 'chai';
import { understandText } from '../../../dialogs/understand.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { knowledge } from '../../support/knowledge.js';

const answered = (text: string, locale: Locale, lastEntry?: string): string | undefined => {
  const route = understandText(text, { locale, knowledge, checks: CHECKS, lastEntry });
  if (route.kind === 'entry') return route.entry.id;
  return route.kind === 'pressed' && route.payload.action === 'ask' ? route.payload.entry : undefined;
};

const PRICE: Record<Locale, string[]> = {
  en: ['how much is it', 'What’s the price?', 'hi, how much does it cost please?', 'price?', 'is it free'],
  sv: ['hur mycket kostar det', 'Vad är priset?', 'hej, vad kostar det?', 'pris?', 'är det gratis'],
  nl: ['wat is de prijs', 'Hoe duur is het?', 'hallo, hoeveel kost het?', 'prijs?', 'is het gratis'],
  fr: ['ça coûte combien', 'Quel est le prix ?', 'bonjour, c’est combien ?', 'prix ?', 'c’est gratuit ?'],
};

describe('a shortcut', () => {
  for (const locale of LOCALES) {
    for (const text of PRICE[locale])
      it(`"${text}" leads to where prices are seen`, () =>
        expect(answered(text, locale)).to.equal('home-use-program/what-is'));
    it(`stands for its entry after an answer on the same topic, and not after another (${locale})`, () => {
      const [text = ''] = PRICE[locale];
      expect(answered(text, locale, 'home-use-program/markets')).to.equal('home-use-program/what-is');
      expect(answered(text, locale, 'partner-benefits/bulk-credit')).to.equal(undefined);
    });
    it(`is the entry's own in ${locale}, wherever there are such words`, () => {
      const { shortcuts } = knowledge.profile;
      const wrong = shortcuts[locale].filter(({ text, entry }) => answered(text, locale) !== entry);
      expect(wrong).to.deep.equal([]);
    });
  }
});
