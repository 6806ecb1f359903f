// What is said within a check and answers nothing that is asked now: figures before their turn, a stop, an order, a question of it.
import { expect } from 'chai';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

interface Lines {
  forget: string;
  stop: string;
  unknown: string;
}

const LINES: Record<Locale, Lines> = {
  en: {
    forget: 'delete everything you know about me',
    stop: 'this is too much for me, let’s stop',
    unknown: 'no idea',
  },
  sv: {
    forget: 'glöm allt du vet om mig',
    stop: 'det här är för mycket, sluta',
    unknown: 'ingen aning',
  },
  nl: {
    forget: 'vergeet alles wat je over mij weet',
    stop: 'dit is me te veel, stop',
    unknown: 'geen idee',
  },
  fr: {
    forget: 'oubliez tout ce que vous savez de moi',
    stop: 'c’est trop pour moi, arrêtez',
    unknown: 'aucune idée',
  },
};

for (const locale of LOCALES) {
  const { engine, eligibility } = CHECK_WORDS[locale];
  const lines = LINES[locale];
  const begun = async (): Promise<Chat> => {
    const chat = chatIn(locale);
    await chat.say(eligibility.startButton);
    return chat;
  };
  describe(`within a check, in ${locale}`, () => {
    it('an order that names oneself does not say for whom', async () => {
      expect(await said(await begun(), lines.forget)).to.include(WORDS[locale].forget.title);
    });

    it('a stop behind another word ends it', async () => {
      expect(await said(await begun(), lines.stop)).to.include(engine.cancelled);
    });

    it('what cannot be left out is said to be needed', async () => {
      expect(await said(await begun(), lines.unknown)).to.include(engine.notUnderstood.needed);
    });

    it('a figure before its turn is kept for it', async () => {
      const reply = await said(await begun(), '2600');
      expect(reply).to.include(engine.keptFigure('2600', eligibility.fields.seats?.question ?? ''));
    });
  });
}
