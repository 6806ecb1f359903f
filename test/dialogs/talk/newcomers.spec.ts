// What newcomers ask of the bot itself, in words that no button has: what it is for, what else it knows, who reads along.
import { expect } from 'chai';
import { CHECK_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

const HELP: Record<Locale, string[]> = {
  en: ['so what does this bot do', 'what’s the bot for?'],
  sv: ['vad är boten till för', 'vad gör den här boten?'],
  nl: ['wat doet deze bot eigenlijk', 'waar dient deze bot voor?'],
  fr: ['le bot sert à quoi', 'à quoi sert le chatbot ?'],
};

const TOPICS: Record<Locale, string[]> = {
  en: ['what more can you answer?', 'anything else you know about'],
  sv: ['vad annat kan du svara på', 'vad vet du mer?'],
  nl: ['wat kan je nog meer', 'wat weet u anders nog?'],
  fr: ['que savez-vous d’autre ?', 'tu sais quoi d’autre'],
};

const PERSON: Record<Locale, string[]> = {
  en: ['could anybody help me please', 'who should I contact?'],
  sv: ['finns det nån som kan hjälpa mig?', 'vem ska jag kontakta'],
  nl: ['is er iemand die me kan helpen?', 'aan wie kan ik dat vragen'],
  fr: ['est-ce que quelqu’un peut m’aider ?', 'à qui je dois demander'],
};

const READS_ALONG: Record<Locale, string> = {
  en: 'can my manager read this chat?',
  sv: 'kan min chef läsa vad jag skriver?',
  nl: 'ziet mijn werkgever wat ik typ?',
  fr: 'mon employeur peut-il lire mes messages ?',
};

const CHECK: Record<Locale, string> = {
  en: 'can you check whether my firm can take part in the programme',
  sv: 'kolla om min firma kan vara med i programmet',
  nl: 'kijk even of onze organisatie mag meedoen',
  fr: 'vérifiez si notre société peut en bénéficier',
};

const PLACE: Record<Locale, string> = {
  en: 'Quebec?',
  sv: 'gäller det i Köpenhamn?',
  nl: 'geldt het ook in Vlaanderen?',
  fr: 'Texas ?',
};

const BUY_THERE: Record<Locale, string> = {
  en: 'how do I buy in Norway?',
  sv: 'hur köper jag i Belgien?',
  nl: 'hoe koop ik het in Gent?',
  fr: 'comment acheter en Suisse ?',
};

const COUNTRIES: Record<Locale, string[]> = {
  en: ['Brazil?', 'Chile', 'Singapore?'],
  sv: ['Brasilien?', 'Chile', 'Singapore?'],
  nl: ['Brazilië?', 'Chili', 'Singapore?'],
  fr: ['Brésil ?', 'Chili', 'Singapour ?'],
};

const HELLO: Record<Locale, string> = { en: 'hello', sv: 'hej', nl: 'hallo', fr: 'bonjour' };

/** In passing: a greeting with a slip, praise beside thanks, and that it was no use. */
const PASSING: Record<Locale, { hello: string; praise: string; noUse: string; shorter: string }> = {
  en: {
    hello: 'helo',
    praise: 'thanks, you are the best',
    noUse: 'that was not helpful',
    shorter: 'say it shorter please',
  },
  sv: {
    hello: 'heej',
    praise: 'tack, du är grym',
    noUse: 'det hjälpte inte',
    shorter: 'kan du säga det kortare',
  },
  nl: {
    hello: 'helo',
    praise: 'dank je, je bent top',
    noUse: 'hier heb ik niks aan',
    shorter: 'kun je het korter zeggen',
  },
  fr: { hello: 'bjr', praise: 'merci, tu gères', noUse: 'ça ne m’aide pas', shorter: 'tu peux raccourcir' },
};

describe('a newcomer', () => {
  for (const locale of LOCALES) {
    it(`is answered in passing, in ${locale}`, async () => {
      const { hello, praise, noUse, shorter } = PASSING[locale];
      const { smallTalk } = WORDS[locale];
      expect(await said(chatIn(locale), praise)).to.equal(smallTalk.thanks);
      const chat = chatIn(locale);
      expect(await said(chat, hello)).to.equal(await said(chatIn(locale), HELLO[locale]));
      await chat.say(knowledge.entry('home-use-program/markets')?.texts[locale].question ?? '');
      expect(await said(chat, shorter)).to.include(
        TALK_WORDS[locale].inShort(knowledge.entry('home-use-program/markets')?.texts[locale].label ?? ''),
      );
      expect(await said(chat, noUse)).to.include(TALK_WORDS[locale].reply.notMeant);
    });

    for (const text of HELP[locale])
      it(`is told what the bot is for: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(WORDS[locale].help.title));

    for (const text of TOPICS[locale])
      it(`is shown what the bot knows: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(TALK_WORDS[locale].topics.title));

    for (const text of PERSON[locale])
      it(`is led to a person: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(TALK_WORDS[locale].person.title));

    it(`is told what is kept: "${READS_ALONG[locale]}"`, async () =>
      expect(await said(chatIn(locale), READS_ALONG[locale])).to.include(TALK_WORDS[locale].privacy.text));

    it(`begins the check: "${CHECK[locale]}"`, async () =>
      expect(await said(chatIn(locale), CHECK[locale])).to.include(CHECK_WORDS[locale].eligibility.title));

    for (const text of COUNTRIES[locale])
      it(`gets the answer on countries for the name alone, asked first or after the price: "${text}"`, async () => {
        const title = knowledge.entry('home-use-program/markets')?.texts[locale].question ?? '';
        expect(await said(chatIn(locale), text)).to.include(title);
        const chat = chatIn(locale);
        await chat.say(knowledge.entry('home-use-program/what-is')?.texts[locale].question ?? '');
        expect(await said(chat, text)).to.include(title);
      });

    it(`gets the answer on countries for a region or a city, in the language of before: "${PLACE[locale]}"`, async () => {
      const title = knowledge.entry('home-use-program/markets')?.texts[locale].question ?? '';
      expect(await said(chatIn(locale), PLACE[locale])).to.include(title);
    });

    it(`is offered how to buy and the countries, asked at once: "${BUY_THERE[locale]}"`, async () => {
      const shown = await said(chatIn(locale), BUY_THERE[locale]);
      for (const id of ['home-use-program/purchase-steps', 'home-use-program/markets'])
        expect(shown).to.include(knowledge.entry(id)?.texts[locale].label);
    });

    it(`is shown the languages there are for the name of another one, in ${locale}`, async () => {
      for (const name of ['Deutsch?', 'español', 'italiano', 'en español, por favor', 'auf Deutsch bitte'])
        expect(await said(chatIn(locale), name)).to.include(WORDS[locale].language.title);
    });
  }
});
