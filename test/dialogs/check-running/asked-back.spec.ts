// What people ask back within a check, and what they want right after it was stopped.
import { expect } from 'chai';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { knowledge } from '../../support/knowledge.js';
import { Chat, textOf } from '../../support/chat.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

const ASKED: Record<Locale, string[]> = {
  en: ['what do you mean by that?', 'who should I ask at work?', 'can it be shorter?'],
  sv: ['vad menar du med det?', 'vem kan jag fråga på jobbet?', 'kan det bli kortare?'],
  nl: ['hoe bedoelt u dat?', 'wie weet dat bij ons?', 'kan dat wat korter?'],
  fr: ['vous voulez dire quoi ?', 'à qui demander au travail ?', 'on peut faire plus court ?'],
};

const AGAIN: Record<Locale, string> = {
  en: 'start again please',
  sv: 'starta om',
  nl: 'begin opnieuw',
  fr: 'recommencez',
};

const STRANGE = ['blarg qwop', 'zimzam frull', 'krombo lixi', 'vrotz ampy', 'wubz fliggo'];

describe('asked back in a check', () => {
  for (const locale of LOCALES)
    for (const text of ASKED[locale])
      it(`is explained, with how much is left: ${text}`, async () => {
        const chat = chatIn(locale);
        const { engine, eligibility } = CHECK_WORDS[locale];
        await chat.say(eligibility.title);
        const answer = await said(chat, text);
        expect(answer).to.include(eligibility.fields['audience']?.hint ?? '?');
        expect(answer).to.include(engine.stepsLeft(6));
      });
});

describe('"start again" right after a check was stopped', () => {
  for (const locale of LOCALES)
    it(`begins it again, and only then (${locale})`, async () => {
      const chat = chatIn(locale);
      const { engine, renewal } = CHECK_WORDS[locale];
      await chat.say(renewal.title);
      expect(await said(chat, engine.cancel)).to.include(engine.cancelled);
      expect(await said(chat, AGAIN[locale])).to.include(renewal.intro);
      await chat.say(engine.cancel);
      await chat.say('HUP');
      expect(await said(chat, AGAIN[locale])).not.to.include(renewal.intro);
    });
});

describe('a proposed date', () => {
  for (const [text, expected] of [
    ['yes', '2027'],
    ['ja', '2027'],
    ['2028', '2028'],
  ] as const)
    it(`is settled by "${text}"`, async () => {
      const chat = chatIn('en');
      const { engine, renewal } = CHECK_WORDS.en;
      await chat.say(renewal.title);
      await chat.press(engine.next, { benefit: 'productKeys' });
      await chat.press(engine.next, { place: 'own' });
      expect(await said(chat, '31 january')).to.include(engine.proposed('Expiry date: 31 January 2027'));
      await chat.say(text);
      expect(chat.text).to.include(`✓ 31 January ${expected}`);
    });
});

describe('several "I do not know" in a row', () => {
  for (const locale of LOCALES)
    it(`offer a person every second time (${locale})`, async () => {
      const chat = chatIn(locale);
      const { person } = knowledge.profile.texts[locale];
      const all: string[] = [];
      for (const text of STRANGE) all.push(await said(chat, text));
      expect(all.map((one) => one.includes(person.slice(0, 20)))).to.deep.equal([
        true,
        false,
        true,
        false,
        true,
      ]);
      expect(all.join()).to.include(WORDS[locale].none.title);
    });
});
