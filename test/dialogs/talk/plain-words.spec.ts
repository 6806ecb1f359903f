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
    'home-use-program/purchase-steps': [
      'is my hotmail ok',
      'I need Excel at home',
      'who pays, us or the employee?',
      'so how would our staff sign up?',
      'where do I sign up then',
    ],
    'home-use-program/qualify': [
      'is it only for big companies?',
      'do I need permission from my manager first',
      'we are a hospital with 1200 people',
      'hi, HR in Leeds here. Can our staff buy Office cheaper?',
      'are our people entitled to it',
    ],
    'home-use-program/business-impact': ['does it count towards our licences then'],
    'home-use-program/promote': ['something I can send to everyone?'],
    'home-use-program/employee-help': ['who do they call if it breaks'],
    'partner-benefits/install-help': ['our download keeps failing'],
    'partner-benefits/expiry-date': ['so when does it run out', 'do we lose all our licences at once?'],
    'home-use-program/what-is': ['people say we can buy Microsoft things', 'my boss mentioned some discount'],
  },
  sv: {
    'home-use-program/purchase-steps': [
      'går det med hotmail',
      'jag behöver Excel hemma',
      'vem betalar, vi eller den anställda?',
      'hur anmäler personalen sig då?',
      'var anmäler jag mig',
    ],
    'home-use-program/qualify': [
      'är det bara för större företag',
      'måste min chef godkänna det först',
      'vi är ett sjukhus med 1200 personer',
      'hej, HR i Malmö här. Kan våra anställda köpa Office billigare?',
      'kan vår skola vara med',
    ],
    'home-use-program/business-impact': ['räknas det av våra licenser då'],
    'home-use-program/promote': ['något att skicka till alla?'],
    'home-use-program/employee-help': ['vem ringer man om det strular'],
    'partner-benefits/install-help': ['filen från Partnercenter är trasig'],
    'partner-benefits/expiry-date': ['när tar det slut då', 'tappar vi alla licenserna på en gång?'],
    'home-use-program/what-is': [
      'jag har hört att man kan köpa Microsoftsaker',
      'chefen pratade om någon rabatt',
    ],
  },
  nl: {
    'home-use-program/purchase-steps': [
      'mag dat met hotmail',
      'ik wil Excel thuis',
      'wie betaalt dat, wij of de medewerker?',
      'hoe moet het personeel zich aanmelden?',
      'waar meld ik me aan',
    ],
    'home-use-program/qualify': [
      'is dit enkel voor grote organisaties',
      'heb ik eerst toestemming van mijn baas nodig',
      'wij zijn een ziekenhuis met 1200 mensen',
      'hallo, HR in Gent hier. Kan ons personeel Office goedkoper kopen?',
      'mag onze school meedoen',
    ],
    'home-use-program/business-impact': ['tellen ze dan mee bij onze licenties'],
    'home-use-program/promote': ['hebben jullie een mail die ik kan sturen naar iedereen'],
    'home-use-program/employee-help': ['wie bellen ze als het kapot is'],
    'partner-benefits/install-help': ['het bestand uit het Partnercentrum is kapot'],
    'partner-benefits/expiry-date': ['tot wanneer is dat', 'raken we dan meteen alle licenties kwijt?'],
    'home-use-program/what-is': [
      'ik heb gehoord dat je Microsoft spullen kan kopen',
      'mijn baas zei iets over korting',
    ],
  },
  fr: {
    'home-use-program/purchase-steps': [
      'hotmail, ça va ?',
      'je voudrais Word à la maison',
      'qui paie, nous ou le salarié ?',
      'comment le personnel doit s’inscrire ?',
      'comment nos salariés s’inscrivent',
    ],
    'home-use-program/qualify': [
      'c’est seulement pour les grosses boîtes',
      'il faut l’accord du patron',
      'on est un hôpital avec 1200 personnes',
      'bonjour, RH à Lyon, est-ce que nos salariés y ont droit ?',
      'notre école peut participer',
    ],
    'home-use-program/business-impact': ['est-ce que ça compte sur nos licences'],
    'home-use-program/promote': ['un texte pour prévenir les salariés'],
    'home-use-program/employee-help': ['qui ils appellent si ça plante'],
    'partner-benefits/install-help': ['le fichier de l’Espace partenaires est corrompu'],
    'partner-benefits/expiry-date': ['ça finit quand', 'on perd tout de suite les licences ?'],
    'home-use-program/what-is': [
      'il paraît qu’on peut acheter des choses Microsoft',
      'mon chef m’a parlé d’une remise',
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

/** What is said of the bot, of names and of what goes wrong, right at the beginning. */
const FIRST: Record<Locale, { help: string; insult: string; name: string; unsure: string; done: string }> = {
  en: {
    help: 'could you help me please',
    insult: 'you’re not too bright',
    name: 'is it still called HUP?',
    unsure: 'no clue',
    done: 'no, that was all',
  },
  sv: {
    help: 'hej, kan ni hjälpa mig',
    insult: 'du är inte särskilt klok',
    name: 'heter det fortfarande HUP?',
    unsure: 'ingen aning',
    done: 'nej, det var allt',
  },
  nl: {
    help: 'hallo, kunt u me helpen',
    insult: 'je bent niet echt slim',
    name: 'heet het nog steeds HUP?',
    unsure: 'geen idee',
    done: 'nee, dat was alles',
  },
  fr: {
    help: 'bonjour, pouvez-vous m’aider',
    insult: 'tu n’es pas très malin',
    name: 'ça s’appelle toujours HUP ?',
    unsure: 'aucune idée',
    done: 'non, c’est tout',
  },
};

describe('the first words', () => {
  for (const locale of LOCALES) {
    const { help, insult, name, unsure, done } = FIRST[locale];
    const { reply } = TALK_WORDS[locale];
    it(`are met in kind, in ${locale}`, async () => {
      expect(await said(chatIn(locale), help)).to.equal(reply.goAhead);
      expect(await said(chatIn(locale), insult)).to.include(reply.abuse);
      expect(await said(chatIn(locale), name)).to.include('Workplace Discount Program');
      expect(await said(chatIn(locale), unsure))
        .to.include(reply.unsure)
        .and.include(TALK_WORDS[locale].person.button);
    });
    it(`of a farewell after an answer are no complaint about it, in ${locale}`, async () => {
      const chat = chatIn(locale);
      await chat.say(textsOf('home-use-program/markets', locale).question);
      expect(await said(chat, done)).to.equal(WORDS[locale].smallTalk.bye);
    });
    it(`that tell of oneself twice get the list of what there is once, in ${locale}`, async () => {
      const chat = chatIn(locale);
      const list = TALK_WORDS[locale].topics.text;
      expect(await said(chat, unsure)).to.include(list);
      expect(await said(chat, unsure)).to.equal(reply.unsure);
    });
  }
});

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
