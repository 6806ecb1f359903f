// "Shorter", right after a verdict: the verdict and its dates in two lines.
import { expect } from 'chai';
import { CHECK_WORDS, TALK_WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

const SHORTER: Record<Locale, string> = {
  en: 'make it shorter please',
  sv: 'kan du sammanfatta',
  nl: 'vat het samen',
  fr: 'en résumé',
};

describe('"shorter" right after a verdict', () => {
  for (const locale of LOCALES)
    it(`gives the verdict and its dates (${locale})`, async () => {
      const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
      const { engine, renewal } = CHECK_WORDS[locale];
      await chat.say(renewal.title);
      await chat.press(engine.next, { benefit: 'productKeys' });
      await chat.press(engine.next, { place: 'own' });
      await chat.press(engine.next, { expiry: '2027-01-31' });
      await chat.say(engine.no);
      for (let steps = 0; steps < 5 && !chat.text.includes(engine.stepsTitle); steps++)
        await chat.say(engine.unknown);
      const short = (await chat.say(SHORTER[locale])).map(textOf).join('\n');
      expect(short).not.to.include(TALK_WORDS[locale].reply.shorter);
      expect(short).to.include('2027');
      expect(short.split('\n').filter((line) => line.trim() !== '')).to.have.lengthOf(2);
    });
});
