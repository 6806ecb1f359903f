import { expect } from 'chai';
import { TALK_WORDS } from '../../../cards/words/index.js';
import { recogniseTalk } from '../../../dialogs/talk/recognise-talk.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

const SAID: Record<Locale, string[]> = {
  en: [
    'what did I ask first?',
    'what did i ask before',
    'what was my last question',
    'what have I asked so far',
  ],
  sv: ['vad frågade jag först?', 'vad skrev jag nyss', 'vad var min förra fråga', 'vad frågade jag i början'],
  nl: ['wat vroeg ik eerst?', 'wat heb ik net gevraagd', 'wat was mijn vorige vraag', 'wat zei ik daarnet'],
  fr: [
    'qu’est-ce que j’ai demandé au début ?',
    'j’ai demandé quoi avant',
    'quelle était ma première question',
    'qu’ai-je demandé tout à l’heure',
  ],
};

describe('what one asked before', () => {
  for (const locale of LOCALES) {
    for (const text of SAID[locale]) {
      it(`is where it was asked (${locale}: ${text})`, async () => {
        const chat = new Chat({ locale });
        const [said] = await chat.say(text);
        expect(said && textOf(said)).to.include(TALK_WORDS[locale].reply.askedBefore);
      });
    }

    it(`is told with a word that repeats the last answer (${locale})`, () => {
      const [, word = ''] = /[“”‘«]\s?([^“”‘’«»]+?)\s?[”’»]/.exec(TALK_WORDS[locale].reply.askedBefore) ?? [];
      expect(recogniseTalk(word, locale)?.said).to.equal('repeat');
    });
  }

  for (const text of [
    'what should I ask first',
    'what do I do first',
    'what did the price use to be before',
  ]) {
    it(`is not asked for by "${text}"`, async () => {
      const [said] = await new Chat({ locale: 'en' }).say(text);
      expect(said && textOf(said)).not.to.include(TALK_WORDS.en.reply.askedBefore);
    });
  }
});
