// What people say in their first ten minutes besides their questions, and what they must not be told twice.
import { expect } from 'chai';
import { CHECK_WORDS, LISTENING, READING_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, buttonsOf, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale, options: ConstructorParameters<typeof Chat>[0] = {}): Chat =>
  new Chat({ locale: LANGUAGE_FACTS[locale].webChat, ...options });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

/** No word of any language. */
const UNKNOWN = 'xqztl blorf';

/** What the bot says to it, time after time. */
async function repliesToUnknown(chat: Chat, times: number): Promise<string[]> {
  const replies: string[] = [];
  while (replies.length < times) replies.push(await said(chat, UNKNOWN));
  return replies;
}

/** The other language that a person asks for. */
const other = (locale: Locale): Locale => (locale === 'en' ? 'nl' : 'en');

const title = (id: string, locale: Locale): string => knowledge.entry(id)?.texts[locale].question ?? '';

describe('what is not known', () => {
  for (const locale of LOCALES) {
    it(`is told at length once in ${locale}, then briefly and never the same twice in a row`, async () => {
      const chat = chatIn(locale);
      const replies = await repliesToUnknown(chat, 6);
      const { notFound } = knowledge.profile.texts[locale];
      expect(replies[0]).to.include(WORDS[locale].none.title).and.include(notFound);
      replies.slice(1).forEach((reply, at) => {
        expect(reply).to.not.include(notFound).and.not.equal(replies[at]);
        expect(reply.split('\n')[0]).to.have.lengthOf.below(80);
      });
      expect(buttonsOf(chat.last).map((button) => button['title'])).to.include(WORDS[locale].none.contact);
    });

    it(`is not said again on a change from ${locale}, nor the answer before it`, async () => {
      const chat = chatIn(locale);
      await chat.say(title('home-use-program/markets', locale));
      await chat.say(UNKNOWN);
      const changed = await said(chat, LANGUAGE_FACTS[other(locale)].name);
      expect(changed).to.equal(WORDS[other(locale)].language.changed);
    });

    it(`is not said again in ${locale} once something else was talked about`, async () => {
      const chat = chatIn(locale);
      await chat.say(UNKNOWN);
      await chat.say(LISTENING[locale].commands.thanks[0] ?? '');
      expect(await said(chat, LANGUAGE_FACTS[other(locale)].name)).to.equal(
        WORDS[other(locale)].language.changed,
      );
    });

    it(`is another thing than none of the choices (${locale})`, async () => {
      const chat = chatIn(locale);
      const entries = knowledge.entries.slice(0, 2).map(({ id }) => id);
      await chat.say(UNKNOWN);
      await chat.remember({ offered: entries });
      expect(await said(chat, WORDS[locale].choices.noneOfThese)).to.include(WORDS[locale].none.noneThen);
    });
  }
});

describe('a bare number', () => {
  for (const [text, locale] of [
    ['about 3000', 'en'],
    ['zo’n 3000', 'nl'],
    ['environ 3000', 'fr'],
  ] as const)
    it(`asks nothing: "${text}"`, () =>
      expect(knowledge.find(text, { locale })).to.include({ outcome: 'none' }));
});

describe('the list of a newer answer', () => {
  for (const locale of LOCALES) {
    const [, second = ''] = READING_WORDS[locale].places.map((forms) => forms.split('/')[0]);
    const [article = ''] = READING_WORDS[locale].placeFillers;
    for (const pick of [second, `${article} 2`, '2', { en: '2nd', sv: '2:a', nl: '2e', fr: 'la 2e' }[locale]])
      it(`is what "${pick}" picks from, whatever was offered before (${locale})`, async () => {
        const chat = chatIn(locale);
        await chat.say(UNKNOWN);
        await chat.remember({ offered: ['partner-benefits/bulk-credit', 'partner-benefits/install-help'] });
        await chat.say(title('home-use-program/purchase-steps', locale));
        expect(await said(chat, pick)).to.include(title('home-use-program/employee-help', locale));
      });
  }
});

describe('going on', () => {
  for (const locale of LOCALES) {
    const [goOn = ''] = TALK_WORDS[locale].said.goOn;

    it(`with nothing open is answered in a line in ${locale}`, async () => {
      expect(await said(chatIn(locale), goOn)).to.equal(TALK_WORDS[locale].reply.goOn);
    });

    it(`shows in ${locale} the question of the check that waits`, async () => {
      const chat = chatIn(locale);
      await chat.say(CHECK_WORDS[locale].eligibility.startButton);
      expect(await said(chat, goOn)).to.include(CHECK_WORDS[locale].eligibility.fields.who?.question);
    });

    it(`takes up in ${locale} a check that was left for another`, async () => {
      const chat = chatIn(locale);
      await chat.say(CHECK_WORDS[locale].renewal.startButton);
      await chat.say(CHECK_WORDS[locale].eligibility.startButton);
      await chat.press(CHECK_WORDS[locale].engine.cancel);
      expect(await said(chat, goOn)).to.include(CHECK_WORDS[locale].renewal.title);
    });
  }
});

describe('what is said in passing', () => {
  for (const locale of LOCALES) {
    for (const command of ['thanks', 'hello', 'howAreYou'] as const)
      it(`(${command}) leaves in ${locale} the question of a check where it stands`, async () => {
        const chat = chatIn(locale);
        await chat.say(CHECK_WORDS[locale].eligibility.startButton);
        const replies = await chat.say(LISTENING[locale].commands[command][0] ?? '');
        expect(replies.map(textOf)).to.have.lengthOf(1);
        expect(replies.map(textOf).join()).to.not.include(
          CHECK_WORDS[locale].eligibility.fields.who?.question,
        );
      });
  }
});

describe('a step that is not understood again and again', () => {
  for (const locale of LOCALES)
    it(`never says the same twice in a row (${locale})`, async () => {
      const chat = chatIn(locale);
      await chat.say(CHECK_WORDS[locale].eligibility.startButton);
      const replies = await repliesToUnknown(chat, 6);
      replies.slice(1).forEach((reply, at) => expect(reply).to.not.equal(replies[at]));
    });
});

describe('an opening or a complaint', () => {
  const openings: Record<Locale, string[]> = {
    en: ['I have a question', 'hi, I have a quick question', 'can I ask you something?'],
    sv: ['jag har en fråga', 'hej, jag har en fråga till', 'får jag fråga en sak?'],
    nl: ['ik heb een vraag', 'hallo, ik heb een vraagje', 'mag ik iets vragen?'],
    fr: ['j’ai une question', 'bonjour, j’aurais une question', 'je peux vous poser une question ?'],
  };
  const greetings: Record<Locale, string[]> = {
    en: ['hey there', 'hello hello', 'good morning'],
    sv: ['hejhej', 'hallå där', 'hej på dig!'],
    nl: ['hoihoi', 'hallo daar', 'goeiemiddag'],
    fr: ['coucou coucou', 'bonjour à tous', 'bonjour le bot'],
  };
  const complaints: Record<Locale, string[]> = {
    en: ['that’s not what I asked', 'you misunderstood me', 'that does not answer my question'],
    sv: ['det var inte det jag frågade', 'du missförstod mig', 'det är inget svar på min fråga'],
    nl: ['dat vroeg ik niet', 'je begrijpt me verkeerd', 'dat is geen antwoord op mijn vraag'],
    fr: ['c’est pas ce que je demande', 'vous m’avez mal compris', 'ça répond pas à ma question'],
  };
  for (const locale of LOCALES) {
    for (const text of openings[locale])
      it(`"${text}" is told to go on`, async () =>
        expect(await said(chatIn(locale), text)).to.equal(TALK_WORDS[locale].reply.goAhead));
    for (const text of greetings[locale])
      it(`"${text}" is greeted`, async () =>
        expect(await said(chatIn(locale), text)).to.equal(knowledge.profile.texts[locale].hello));
    for (const text of complaints[locale])
      it(`"${text}" gets an apology, the next best answers and the way to a person`, async () => {
        const chat = chatIn(locale);
        await chat.say(title('home-use-program/markets', locale));
        expect(await said(chat, text)).to.include(TALK_WORDS[locale].reply.notMeant);
        const titles = buttonsOf(chat.last).map((button) => button['title']);
        expect(titles).to.have.lengthOf.above(1).and.include(TALK_WORDS[locale].person.button);
      });
  }
});

describe('what is kept', () => {
  const asked: Record<Locale, string[]> = {
    en: ['what do you keep of what I type?', 'is this chat private?', 'can my boss see what I ask', 'gdpr?'],
    sv: ['vad sparar ni om mig?', 'sparas det jag skriver?', 'kan min chef se vad jag frågar', 'gdpr?'],
    nl: ['wat bewaar je van mij?', 'wordt dit gesprek opgeslagen', 'ben ik hier anoniem?', 'privacy'],
    fr: [
      'tu gardes ce que je tape ?',
      'qui peut lire mes messages',
      'que faites-vous de mes données',
      'rgpd',
    ],
  };
  const NOT: Record<Locale, string> = {
    en: 'can my boss see what I buy',
    sv: 'kan min chef se vad jag köper',
    nl: 'kan mijn baas zien wat ik koop',
    fr: 'mon patron voit ce que j’achète ?',
  };
  for (const locale of LOCALES) {
    for (const text of asked[locale])
      it(`is told when asked "${text}", with the page that says all of it`, async () => {
        const chat = chatIn(locale, { channel: 'directline' });
        const { text: words, link } = TALK_WORDS[locale].privacy;
        expect(await said(chat, text)).to.equal(`${words}\n\n[${link}](/privacy?lang=${locale})`);
      });
    it(`names the page where its address is not known (${locale})`, async () =>
      expect(await said(chatIn(locale), asked[locale][0] ?? '')).to.include(
        TALK_WORDS[locale].privacy.elsewhere,
      ));
    it(`is not what "${NOT[locale]}" asks`, async () =>
      expect(await said(chatIn(locale), NOT[locale])).to.not.include(TALK_WORDS[locale].privacy.text));
  }
});
