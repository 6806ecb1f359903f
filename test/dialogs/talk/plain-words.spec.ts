// What newcomers ask in the plain words of their day, and where it leads: staff who sign up, whether our people may, a place beside
// the question, another topic than before, the check that was offered, somebody to ring.
import { expect } from 'chai';
import { CHECK_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

const textsOf = (id: string, locale: Locale): { question: string; label: string } =>
  knowledge.entry(id)?.texts[locale] ?? { question: '–', label: '–' };

const LEADS: Record<Locale, Record<string, readonly string[]>> = {
  en: {
    'home-use-program/purchase-steps': ['so how would our staff sign up?', 'where do I sign up then'],
    'home-use-program/qualify': [
      'hi, HR in Leeds here. Can our staff buy Office cheaper?',
      'are our people entitled to it',
    ],
  },
  sv: {
    'home-use-program/purchase-steps': ['hur anmäler personalen sig då?', 'var anmäler jag mig'],
    'home-use-program/qualify': [
      'hej, HR i Malmö här. Kan våra anställda köpa Office billigare?',
      'kan vår skola vara med',
    ],
  },
  nl: {
    'home-use-program/purchase-steps': ['hoe moet het personeel zich aanmelden?', 'waar meld ik me aan'],
    'home-use-program/qualify': [
      'hallo, HR in Gent hier. Kan ons personeel Office goedkoper kopen?',
      'mag onze school meedoen',
    ],
  },
  fr: {
    'home-use-program/purchase-steps': [
      'comment le personnel doit s’inscrire ?',
      'comment nos salariés s’inscrivent',
    ],
    'home-use-program/qualify': [
      'bonjour, RH à Lyon, est-ce que nos salariés y ont droit ?',
      'notre école peut participer',
    ],
  },
};

/** Right after an answer or none. */
const TALK: Record<
  Locale,
  {
    aboutPartners: string;
    ring: string[];
    check: string;
    stuck: string;
    link: string;
    pay: string;
    why: string;
  }
> = {
  en: {
    aboutPartners: 'can we talk about partner benefits then',
    ring: ['I’d rather speak to somebody', 'a number to ring?', 'who do I contact at Microsoft'],
    check: 'yes, let’s check that',
    stuck: 'it doesn’t work',
    link: 'link?',
    pay: 'when does my salary arrive',
    why: 'why is that',
  },
  sv: {
    aboutPartners: 'kan vi prata om partnerförmåner i stället',
    ring: [
      'jag vill hellre prata med någon',
      'finns det ett nummer att ringa',
      'vem kontaktar jag på Microsoft',
    ],
    check: 'ja, vi kollar det',
    stuck: 'funkar ej',
    link: 'länk?',
    pay: 'min lön för oktober',
    why: 'varför då',
  },
  nl: {
    aboutPartners: 'kunnen we het over de partner benefits hebben',
    ring: ['ik praat liever met iemand', 'een nummer om te bellen', 'wie bel ik bij Microsoft'],
    check: 'ja, doe die check maar',
    stuck: 'het lukt niet',
    link: 'link?',
    pay: 'mijn loonstrook van oktober',
    why: 'waarom dan',
  },
  fr: {
    aboutPartners: 'on peut parler des avantages partenaires plutôt',
    ring: ['je préférerais parler à quelqu’un', 'un numéro à appeler', 'qui contacter chez Microsoft'],
    check: 'oui, vérifions ça',
    stuck: 'ça ne marche pas',
    link: 'le lien ?',
    pay: 'ma paie d’octobre',
    why: 'pourquoi donc',
  },
};

describe('plain words', () => {
  for (const locale of LOCALES) {
    for (const [id, asked] of Object.entries(LEADS[locale]))
      for (const text of asked)
        it(`lead to ${id}: "${text}"`, async () =>
          expect(await said(chatIn(locale), text)).to.include(textsOf(id, locale).question));

    const { aboutPartners, ring, check, stuck, link, pay, why } = TALK[locale];
    it(`turn to another topic: "${aboutPartners}"`, async () =>
      expect(await said(chatIn(locale), aboutPartners)).to.include(
        TALK_WORDS[locale].topics.questions(1, 9, 9),
      ));
    for (const text of [...ring, stuck])
      it(`lead to a person: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(TALK_WORDS[locale].person.title));
    it(`take the check that was offered: "${check}"`, async () => {
      const chat = chatIn(locale);
      await chat.say(textsOf('home-use-program/qualify', locale).question);
      expect(await said(chat, check)).to.include(CHECK_WORDS[locale].eligibility.title);
    });
    it(`ask for the page, not for the links of two countries: "${link}"`, async () => {
      const chat = chatIn(locale);
      await chat.say(textsOf('home-use-program/markets', locale).question);
      expect(await said(chat, link)).to.include('https://www.microsoft.com/home-use-program');
    });
    it(`tell of what is not ours: "${pay}"`, async () =>
      expect(await said(chatIn(locale), pay)).to.include(WORDS[locale].none.title));
    it(`ask for a reason, of which there is no more: "${why}"`, async () => {
      const chat = chatIn(locale);
      await chat.say(textsOf('home-use-program/markets', locale).question);
      expect(await said(chat, why)).to.include(
        WORDS[locale].answer.thatIsAll(textsOf('home-use-program/markets', locale).label),
      );
    });
  }
});
