import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

const NO_THANKS: Record<Locale, string> = {
  en: 'no thanks',
  sv: 'nej tack',
  nl: 'nee bedankt',
  fr: 'non merci',
};

describe('"no thanks" in a check', () => {
  for (const locale of LOCALES) {
    it(`ends it where no yes or no is asked for (${locale})`, async () => {
      const chat = new Chat({ locale });
      const { engine, eligibility } = CHECK_WORDS[locale];
      await chat.say(eligibility.title);
      const said = await chat.say(NO_THANKS[locale]);
      expect(said.map(textOf).join()).to.include(engine.cancelled);
    });

    it(`is a no where one is asked for (${locale})`, async () => {
      const chat = new Chat({ locale });
      const { engine, renewal } = CHECK_WORDS[locale];
      await chat.say(renewal.title);
      await chat.press(engine.next, { benefit: 'productKeys' });
      await chat.press(engine.next, { place: 'own' });
      await chat.press(engine.next, { expiry: '2027-01-31' });
      const said = await chat.say(NO_THANKS[locale]);
      expect(said.map(textOf).join()).not.to.include(engine.cancelled);
      expect(chat.text).to.include(engine.understood(renewal.fields['activated']?.name ?? '', engine.no));
    });
  }
});
