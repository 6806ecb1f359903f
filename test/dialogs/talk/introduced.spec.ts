// First messages of people who say who they are, where and how many before they ask, who want a yes or a no, or who ask on with
// "it": none of these may be drowned by a town, a trade or a number.
import { expect } from 'chai';
import { escapeMarkdown } from '../../../cards/card.js';
import { TALK_WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

type Asked = Readonly<Record<Locale, readonly string[]>>;

/** The entry answered to the last of some messages, or that a check was begun. */
async function reached(locale: Locale, ...texts: string[]): Promise<string | undefined> {
  const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
  for (const text of texts) await chat.say(text);
  const { dialogs, lastSaid, lastEntry } = await chat.session();
  if ((dialogs?.dialogStack.length ?? 0) > 0) return 'check';
  return lastSaid === 'answer' ? lastEntry : lastSaid;
}

const ENTITLED = 'home-use-program/qualify';

const MAY_WE: Asked = {
  en: [
    'Hello, I look after payroll at a brewery in Cardiff, 45 people. Could they get Word at a lower price for home?',
    'I work for a county council in Ohio, about 3000 of us, and we’d like to know if our people may use the home use offer',
    'we’re a small museum in Sligo and our guides would like cheaper Excel at home, would that be possible for us?',
    'yes or no: may the staff of my firm have the discount',
  ],
  sv: [
    'Hej, jag sköter lönerna på ett bryggeri i Falun, 45 personer. Kan de få Word till ett lägre pris hemma?',
    'jag sitter på it i en region med ungefär 9000 anställda och skulle vilja veta om våra medarbetare kan utnyttja hup',
    'God dag! Jag är bibliotekarie på ett museum i Ystad, får våra guider köpa Excel billigare till sig själva?',
    'svara ja eller nej, får personalen på min firma rabatten',
  ],
  nl: [
    'Hallo, ik doe de loonadministratie van een brouwerij in Hasselt, 45 mensen. Kunnen zij Word voor minder geld krijgen thuis?',
    'ik werk bij een provincie, zo’n 1200 ambtenaren, en we willen graag weten of onze mensen van hup gebruik mogen maken',
    'wij zijn een klein museum in Hoorn, kunnen onze gidsen goedkoper Excel thuis krijgen?',
    'gewoon ja of nee graag, krijgt het personeel van mijn zaak korting, hebben ze er recht op',
  ],
  fr: [
    'Bonjour, je m’occupe de la paie dans une brasserie à Namur, 45 personnes. Peuvent-elles avoir Word à moindre prix chez elles ?',
    'je travaille pour un département, environ 1500 agents, et on voudrait savoir si nos agents peuvent profiter du hup',
    'on est un petit musée à Vannes, est-ce que nos guides pourraient avoir Excel moins cher chez eux ?',
    'oui ou non, le personnel de ma société peut avoir la remise ?',
  ],
};

const ACTION_PACK: Asked = {
  en: [
    'Hello, we are a Microsoft partner from Derby and our Action Pack is up in May, what are we supposed to do?',
  ],
  sv: ['Hej, vi är Microsoftpartner i Gävle och vårt Action Pack löper ut i maj, hur ska vi göra?'],
  nl: ['Hallo, wij zijn Microsoft-partner in Almelo en ons Action Pack eindigt in mei, wat moeten we doen?'],
  fr: [
    'Bonjour, nous sommes partenaire Microsoft à Pau et notre Action Pack se termine en mai, que devons-nous faire ?',
  ],
};

const GO_ON: Readonly<Record<Locale, string>> = {
  en: 'can we extend it once more?',
  sv: 'går det att förlänga en gång till?',
  nl: 'kunnen we het nog een keer verlengen?',
  fr: 'on peut le prolonger encore une fois ?',
};

const TROUBLE: Asked = {
  en: ['my card got declined at the checkout', 'I ordered yesterday but the confirmation never came'],
  sv: ['mitt kort nekades i kassan', 'jag beställde i går men bekräftelsen kom aldrig'],
  nl: [
    'mijn kaart werd geweigerd bij het afrekenen',
    'gisteren besteld maar nooit een bevestiging ontvangen',
  ],
  fr: ['ma carte a été refusée à la caisse', 'commandé hier mais je n’ai jamais reçu la confirmation'],
};

const WHO_PAYS: Asked = {
  en: ['who pays, the company or the person?', 'does it cost our employer anything'],
  sv: ['vem betalar, jag eller arbetsgivaren', 'kostar det arbetsgivaren något'],
  nl: ['wie betaalt, ik of mijn baas', 'kost dat de werkgever iets'],
  fr: ['qui paie, moi ou mon employeur', 'ça coûte quelque chose à l’employeur ?'],
};

const LATE: Asked = {
  en: [
    'what happens to our licences if we renew too late',
    'do we lose the benefits at once if we miss the date',
  ],
  sv: [
    'vad händer med våra licenser om vi förnyar för sent',
    'blir vi av med förmånerna direkt om vi missar datumet',
  ],
  nl: [
    'wat gebeurt er met onze licenties als we te laat verlengen',
    'zijn we de voordelen meteen kwijt als we de datum missen',
  ],
  fr: [
    'que deviennent nos licences si on renouvelle trop tard',
    'on perd les avantages tout de suite si on rate la date ?',
  ],
};

const PACKAGE_PRICE: Readonly<Record<Locale, string>> = {
  en: 'how expensive are the new packages',
  sv: 'hur dyra är de nya paketen',
  nl: 'hoe duur zijn de nieuwe pakketten',
  fr: 'combien coûtent les nouveaux packs',
};

const KIND_TOLD: Asked = {
  en: ['we’re just a small charity', 'we are not a school'],
  sv: ['vi är en liten ideell förening', 'vi är ingen skola'],
  nl: ['wij zijn een kleine stichting', 'we zijn geen school'],
  fr: ['on est une petite association', 'nous ne sommes pas une école'],
};

const LONG_AGO: Asked = {
  en: ['years ago I got Word for ten dollars through work, does that still exist?'],
  sv: ['för många år sen fick jag word för hundra spänn via jobbet, finns det kvar?'],
  nl: ['jaren geleden kreeg ik word voor een tientje via het werk, bestaat dat nog?'],
  fr: ['il y a des années j’ai eu word pour dix euros via le travail, ça existe encore ?'],
};

const PACKAGES: Asked = {
  en: [
    'I keep the books of a partner in Hull and hear of new packages, which options are there and at what price?',
  ],
  sv: [
    'Jag sköter böckerna åt en partner i Lund och hör om nya paket, vilka alternativ finns det och till vilket pris?',
  ],
  nl: [
    'Ik doe de boeken van een partner in Breda en hoor van nieuwe pakketten, welke opties zijn er en voor welke prijs?',
  ],
  fr: [
    'Je tiens les comptes d’un partenaire à Caen et j’entends parler de nouveaux packs, quelles options y a-t-il et à quel prix ?',
  ],
};

const BUY: Asked = {
  en: ['i wanna purchase', 'buy how'],
  sv: ['vill köpa', 'köpa hur'],
  nl: ['wil kopen', 'kopen hoe'],
  fr: ['je veux commander', 'acheter comment'],
};

/** After something on partner benefits. */
const CHEAPEST: Readonly<Record<Locale, string>> = {
  en: 'what does the cheapest one cost',
  sv: 'vad kostar det billigaste',
  nl: 'wat kost de goedkoopste',
  fr: 'combien coûte le moins cher',
};

const NEITHER: Asked = {
  en: ['I work at a bank, how do I install it?', 'I am a nurse, can my husband get the discount?'],
  sv: ['jag jobbar på en bank, hur installerar jag det?', 'jag är sjuksköterska, kan min man få rabatten?'],
  nl: [
    'ik werk bij een bank, hoe installeer ik het?',
    'ik ben verpleegkundige, kan mijn man korting krijgen?',
  ],
  fr: [
    'je travaille dans une banque, comment l’installer ?',
    'je suis infirmière, mon mari peut-il avoir la remise ?',
  ],
};

function leadsTo(title: string, asked: Asked, ...entries: string[]): void {
  describe(title, () => {
    for (const locale of LOCALES)
      for (const text of asked[locale])
        it(`${locale}: ${text}`, async () => expect(entries).to.include(await reached(locale, text)));
  });
}

describe('a first message', () => {
  leadsTo('that asks whether they may leads to who is entitled', MAY_WE, ENTITLED, 'check');
  leadsTo(
    'on the package of before leads to what becomes of it',
    ACTION_PACK,
    'partner-benefits/expiry-date',
  );
  leadsTo('on trouble with a purchase leads to who helps', TROUBLE, 'home-use-program/employee-help');
  leadsTo('that asks who pays leads to how one buys', WHO_PAYS, 'home-use-program/purchase-steps');
  leadsTo('that asks what the late lose leads to how long things last', LATE, 'partner-benefits/expiry-date');

  leadsTo(
    'that says what kind of organisation one is leads to who is entitled',
    KIND_TOLD,
    ENTITLED,
    'check',
  );
  leadsTo('on what was bought long ago leads to what is offered', LONG_AGO, 'home-use-program/what-is');
  leadsTo(
    'on the packages of today leads to what is known of them',
    PACKAGES,
    'partner-benefits/expiry-date',
  );
  leadsTo('that wants to buy, in two words, leads to how', BUY, 'home-use-program/purchase-steps');

  for (const locale of LOCALES) {
    for (const text of NEITHER[locale])
      it(`is not taken for one that asks whether they may (${locale}: ${text})`, async () =>
        expect(await reached(locale, text)).not.to.equal(ENTITLED));

    it(`is understood in another language than the page’s (${locale})`, async () => {
      const chat = new Chat({ locale: LANGUAGE_FACTS[locale === 'en' ? 'fr' : 'en'].webChat });
      const [said] = await chat.say(MAY_WE[locale][0] ?? '');
      expect(said && textOf(said)).to.include(knowledge.entry(ENTITLED)?.texts[locale].question);
    });
  }

  it('that names a country of which the answers say something is not answered without it', async () =>
    expect(
      await reached('en', 'We are a bank with a branch in Macao, may the people there get the discount?'),
    ).not.to.equal(ENTITLED));
});

describe('"it" after a question on the package of before', () => {
  for (const locale of LOCALES) {
    const [first = ''] = ACTION_PACK[locale];
    it(`is that package, twice over (${locale})`, async () => {
      expect(await reached(locale, first, GO_ON[locale])).to.equal('partner-benefits/expiry-date');
      expect(await reached(locale, first, GO_ON[locale], GO_ON[locale])).to.equal(
        'partner-benefits/expiry-date',
      );
    });

    it(`has no price that is known (${locale})`, async () =>
      expect(await reached(locale, first, PACKAGE_PRICE[locale])).to.equal('none'));

    it(`is no longer meant once something else was answered (${locale})`, async () => {
      const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
      await chat.say(first);
      await chat.say(knowledge.entry('home-use-program/what-is')?.texts[locale].question ?? '');
      expect((await chat.session()).spokenOf).to.equal(undefined);
    });
  }
});

describe('a price after an answer on another topic', () => {
  for (const locale of LOCALES)
    it(`is said to be that of the other one (${locale})`, async () => {
      const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
      await chat.say(knowledge.entry('partner-benefits/renew-benefits')?.texts[locale].question ?? '');
      const [reply] = await chat.say(CHEAPEST[locale]);
      const [asked, known] = ['partner-benefits', 'home-use-program'].map((topic) =>
        escapeMarkdown(knowledge.topicTitle(topic, locale)),
      );
      expect(reply && textOf(reply)).to.include(TALK_WORDS[locale].topics.other(asked ?? '', known ?? ''));
    });
});
