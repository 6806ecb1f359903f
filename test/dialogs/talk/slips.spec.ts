// Brief texts with a slip of the pen or written as they are spoken, several things in one, and what a place in a text does not ask.
import { expect } from 'chai';
import { LISTENING, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { countryName } from '../../../cards/words/format.js';
import { mendedKey, withPlaceMended } from '../../../dialogs/talk/mended.js';
import { partsOf } from '../../../dialogs/talk/parts.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, buttonsOf, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

const question = (id: string, locale: Locale): string => knowledge.entry(id)?.texts[locale].question ?? '–';

const PRICE: Record<Locale, string[]> = {
  en: ['waht does it cost', 'how muhc is it', 'what’s the prcie'],
  sv: ['va kosatr det', 'hur myket kostar det', 'vad är prsiet'],
  nl: ['waat kost het', 'hoeveel kosst het', 'wat is de prjis'],
  fr: ['sa coute combien', 'combein ça coûte', 'quel est le pirx'],
};

const WHAT: Record<Locale, string> = {
  en: 'what is home use progam',
  sv: 'vad ee home use progam',
  nl: 'waat is home use progam',
  fr: 'c koi le home use progam',
};

const PERSON: Record<Locale, string> = {
  en: 'who can hlep me',
  sv: 'jag vill prata me nån',
  nl: 'ik wil met iemnad praten',
  fr: 'je veu parlé a qqn',
};

const COUNTRY: Record<Locale, [typed: string, code: string]> = {
  en: ['and in switzerlnd?', 'CH'],
  sv: ['å i schweitz då?', 'CH'],
  nl: ['en zwitserlant?', 'CH'],
  fr: ['et en espange ?', 'ES'],
};

const HELLO: Record<Locale, string> = { en: 'helllo', sv: 'hejjj', nl: 'halllo', fr: 'bonjouuur' };

const WEATHER: Record<Locale, string> = {
  en: 'is it going to rain in London tomorrow',
  sv: 'blir det regn i Malmö i morgon',
  nl: 'regent het morgen in Gent',
  fr: 'est-ce qu’il pleut à Lyon demain',
};

const TWO_IN_ONE: Record<Locale, string> = {
  en: 'hiya, first day here. what can you do',
  sv: 'tjena, första dagen här. vad kan du göra',
  nl: 'hoi, eerste dag hier. wat kun je',
  fr: 'salut, premier jour ici. tu peux faire quoi',
};

const ANGRY: Record<Locale, string> = { en: 'pfff', sv: 'pfff', nl: 'pfff', fr: 'pfff' };

const WHY_NOT: Record<Locale, string> = {
  en: 'why not?',
  sv: 'varför inte?',
  nl: 'waarom niet?',
  fr: 'pourquoi pas ?',
};

describe('a slip of the pen', () => {
  for (const locale of LOCALES) {
    for (const text of PRICE[locale])
      it(`leaves the price what is asked for: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(question('home-use-program/what-is', locale)));

    it(`leaves the programme what is asked about: "${WHAT[locale]}"`, async () =>
      expect(await said(chatIn(locale), WHAT[locale])).to.include(
        question('home-use-program/what-is', locale),
      ));

    it(`leads to a person: "${PERSON[locale]}"`, async () =>
      expect(await said(chatIn(locale), PERSON[locale])).to.include(TALK_WORDS[locale].person.title));

    it(`is greeted in the language of the page: "${HELLO[locale]}"`, async () =>
      expect(await said(chatIn(locale), HELLO[locale])).to.equal(knowledge.profile.texts[locale].hello));

    it(`leaves a country itself: "${COUNTRY[locale][0]}"`, async () =>
      expect(await said(chatIn(locale), COUNTRY[locale][0])).to.include(
        `**${countryName(COUNTRY[locale][1], locale)}`,
      ));
  }

  it('is none in a word that is known, in a short one, in a number, and not in a long text', () => {
    for (const text of ['cold', 'mun', '2oo0 prcies9'])
      expect(mendedKey(text, knowledge, 'en'), text).to.equal(undefined);
    expect(mendedKey('waht '.repeat(11), knowledge, 'en')).to.equal(undefined);
  });

  it('makes no country of a name', () =>
    expect(withPlaceMended('ask Nigel', knowledge, 'en')).to.equal('ask Nigel'));
});

describe('what is said beside the beaten track', () => {
  const NOT_FREE: Record<Locale, string> = {
    en: 'is it free?',
    sv: 'är det gratis?',
    nl: 'is het gratis?',
    fr: 'c’est gratuit ?',
  };
  const NO: Record<Locale, string> = { en: 'No, ', sv: 'Nej, ', nl: 'Nee, ', fr: 'Non, ' };
  const SCHOOL: Record<Locale, string> = {
    en: 'we are a school',
    sv: 'vi är en skola',
    nl: 'wij zijn een stichting',
    fr: 'on est une association',
  };
  const KEEP: Record<Locale, string> = {
    en: 'no, keep',
    sv: 'nej, behåll',
    nl: 'nee, bewaar',
    fr: 'non, gardez',
  };
  for (const locale of LOCALES) {
    it(`"${NOT_FREE[locale]}" is told no, right after the price, too`, async () => {
      const chat = chatIn(locale);
      await chat.say(PRICE[locale][1] ?? '');
      expect((await said(chat, NOT_FREE[locale])).startsWith(NO[locale])).to.equal(true);
    });

    it(`"${SCHOOL[locale]}" is told that such are entitled`, async () =>
      expect(await said(chatIn(locale), SCHOOL[locale])).to.include(
        knowledge.profile.wordedShortcuts[locale].find(
          ({ tells }) => tells.includes('association') || tells.includes('school') || tells.includes('skola'),
        )?.says,
      ));

    it(`"${KEEP[locale]}" keeps what was about to be forgotten`, async () => {
      const chat = chatIn(locale);
      await chat.say(LISTENING[locale].commands.forget[0] ?? '');
      expect(await said(chat, KEEP[locale])).to.equal(WORDS[locale].forget.kept);
    });

    it(`where nothing is near, a person and all that is known stand below (${locale})`, async () => {
      const chat = chatIn(locale);
      await chat.say('xqztl blorf');
      await chat.say('xqztl blorf');
      expect(buttonsOf(chat.last).map((button) => button['title'])).to.include.members([
        WORDS[locale].none.contact,
        TALK_WORDS[locale].topics.button,
      ]);
    });
  }

  it('"let’s continue" asks for no language', async () =>
    expect(await said(chatIn('en'), 'ok lets continue')).to.equal(TALK_WORDS.en.reply.goOn));
});

describe('several things in one text', () => {
  for (const locale of LOCALES)
    it(`what is asked in it is answered: "${TWO_IN_ONE[locale]}"`, async () =>
      expect(await said(chatIn(locale), TWO_IN_ONE[locale])).to.include(WORDS[locale].help.title));

  const STORY_FIRST: Record<Locale, [text: string, entry: string]> = {
    en: ['IT admin here. how do I activate HUP for our tenant', 'home-use-program/access'],
    sv: ['it-ansvarig här, hur aktiverar jag HUP för alla', 'home-use-program/access'],
    nl: ['kom op nou, hoe koop ik het', 'home-use-program/purchase-steps'],
    fr: ['bon allez au fait, comment acheter', 'home-use-program/purchase-steps'],
  };
  for (const locale of LOCALES) {
    const [text, entry] = STORY_FIRST[locale];
    it(`what stands before the question is set aside: "${text}"`, async () =>
      expect(await said(chatIn(locale), text)).to.include(question(entry, locale)));
  }

  const PERSON_FOR: Record<Locale, string> = {
    en: 'Right. Can you connect me to a real person who could look at my order?',
    sv: 'Jaha, kan du koppla mig till en riktig människa som kan titta på min beställning?',
    nl: 'Oké, kun je me doorverbinden met een echt mens die naar mijn bestelling kan kijken?',
    fr: 'Bon, je voudrais parler à une vraie personne qui puisse regarder ma commande',
  };
  for (const locale of LOCALES)
    it(`a person is led to, whatever for: "${PERSON_FOR[locale]}"`, async () =>
      expect(await said(chatIn(locale), PERSON_FOR[locale])).to.include(TALK_WORDS[locale].person.title));

  it('is taken apart at its punctuation, unless it is in one piece or a story', () => {
    expect(partsOf('hey, new here. what now?')).to.deep.equal(['hey', 'new here', 'what now']);
    expect(partsOf('what now?')).to.deep.equal([]);
    expect(partsOf('a, b, c, d, e')).to.deep.equal([]);
  });
});

describe('what is not known', () => {
  for (const locale of LOCALES) {
    it(`is the weather somewhere: "${WEATHER[locale]}"`, async () =>
      expect(await said(chatIn(locale), WEATHER[locale])).to.include(WORDS[locale].none.title));

    it(`has no "${WHY_NOT[locale]}" that goes back to an older answer`, async () => {
      const chat = chatIn(locale);
      await chat.say(question('home-use-program/markets', locale));
      await chat.say('xqztl blorf');
      expect(await said(chat, WHY_NOT[locale])).to.not.include(
        knowledge.entry('home-use-program/markets')?.texts[locale].label,
      );
    });

    it(`a sigh is taken for displeasure: "${ANGRY[locale]}"`, async () =>
      expect(await said(chatIn(locale), ANGRY[locale])).to.include(TALK_WORDS[locale].reply.notMeant));
  }
});
