import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const QUALIFY = 'home-use-program/qualify';
const question = (locale: Locale): string => knowledge.entry(QUALIFY)?.texts[locale].question ?? '';
const words = CHECK_WORDS.en.eligibility;
const asked = (field: string, locale: Locale = 'en'): string =>
  CHECK_WORDS[locale].eligibility.fields[field]?.question ?? `no field ${field}`;

describe('a check beside an answer', () => {
  for (const locale of LOCALES) {
    it(`is offered where the answer says in general what it works out (${locale})`, async () => {
      const chat = new Chat({ locale });
      await chat.say(question(locale));
      await chat.press(CHECK_WORDS[locale].eligibility.startButton);
      expect(chat.text).to.include(asked('who', locale));
    });
  }

  it('takes over what the question told, and asks the rest', async () => {
    const chat = new Chat({ locale: 'en' });
    await chat.say(`${question('en')} We have 2500 E5 seats in Sweden.`);
    const [step] = await chat.press(words.startButton);
    expect(JSON.stringify(step)).to.include(asked('kind'));
  });

  it('shows what was taken over before a verdict rests on it', async () => {
    const chat = new Chat({ locale: 'en' });
    await chat.say(`${question('en')} We have 2500 E5 seats in Sweden.`);
    await chat.press(words.startButton);
    await chat.say('education');
    const [look] = (await chat.say('I don’t know')).slice(-1);
    expect(JSON.stringify(look)).to.include('Sweden');
    expect(JSON.stringify(look)).to.include(CHECK_WORDS.en.engine.lookRight);
  });

  it('takes over nothing that was only asked about, nor what an earlier question told', async () => {
    for (const texts of [
      ['Who qualifies, and what if we had 2500 E5 seats in Sweden?'],
      [`${question('en')} We have 2500 E5 seats in Sweden.`, question('en')],
    ]) {
      const chat = new Chat({ locale: 'en' });
      for (const text of texts) await chat.say(text);
      await chat.say(words.startButton);
      expect(chat.text).to.include(asked('who'));
    }
  });

  it('is not offered while a check is running', async () => {
    const chat = new Chat({ locale: 'en' });
    await chat.say(words.startButton);
    const [answer] = await chat.say(question('en'));
    expect(JSON.stringify(answer)).to.include(question('en')).and.not.include('"checkStart"');
  });
});
