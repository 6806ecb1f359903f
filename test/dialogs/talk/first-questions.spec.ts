// What newcomers ask at once and no entry is headed by: whether a company by its name takes part, what is in it for the company,
// who decides, how long it takes. Led by what is known of it, or by that it is not.
import { expect } from 'chai';
import { WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

/** The sentence that a worded shortcut leads with, by a word of it. */
function ledBy(locale: Locale, entry: string, tells: string): string {
  const { wordedShortcuts } = knowledge.profile;
  return wordedShortcuts[locale].find((one) => one.entry === entry && one.tells.includes(tells))?.says ?? '–';
}

interface Kind {
  title: string;
  entry: string;
  /** One of the words that tell it. */
  tells: Record<Locale, string>;
  asked: Record<Locale, string[]>;
}

/** Trouble with what is not ours, told as a statement: neither small talk nor a question of what the bot can do. */
const TROUBLE: Record<Locale, readonly string[]> = {
  en: ['our vpn keeps dropping, can you help', 'my laptop is frozen again'],
  sv: ['min vpn strular', 'mitt headset krånglar igen'],
  nl: ['mijn vpn valt weg', 'onze wifi ligt eruit vandaag'],
  fr: ['mon vpn plante tout le temps', 'notre wifi est en panne ce matin'],
};

describe('trouble with what is not ours', () => {
  for (const locale of LOCALES)
    for (const text of TROUBLE[locale])
      it(`is said not to be known, in ${locale}: "${text}"`, async () =>
        expect(await said(chatIn(locale), text)).to.include(WORDS[locale].none.title));

  it('and a slip of three letters is no organisation', async () =>
    expect(await said(chatIn('en'), 'can my wfe use it')).not.to.include(
      ledBy('en', 'home-use-program/qualify', 'acme part'),
    ));
});

const KINDS: Kind[] = [
  {
    title: 'whether an organisation by its name takes part',
    entry: 'home-use-program/qualify',
    tells: { en: 'acme part', sv: 'acme med', nl: 'acme mee', fr: 'acme participe' },
    asked: {
      en: ['does Skanska take part', 'is carrefour in it?', 'I work at Carrefour, is that a member'],
      sv: ['är Skanska med i det', 'deltar heineken?'],
      nl: ['doet Heineken hieraan mee?', 'zit skanska erin'],
      fr: ['est-ce que Carrefour en fait partie', 'heineken participe ?'],
    },
  },
  {
    title: 'what the company gets out of it',
    entry: 'home-use-program/business-impact',
    tells: { en: 'company gain', sv: 'vi ut av', nl: 'wij eraan', fr: 'société gagne' },
    asked: {
      en: ['what does the company gain from this', 'what is in it for our employer?'],
      sv: ['vad har företaget ut av det', 'vad tjänar företaget på det?'],
      nl: ['wat hebben wij eraan als bedrijf', 'wat levert het bedrijf dat op?'],
      fr: ['qu’est-ce que l’employeur y gagne', 'c’est quoi l’intérêt pour l’entreprise ?'],
    },
  },
  {
    title: 'who decides',
    entry: 'home-use-program/qualify',
    tells: { en: 'who decides', sv: 'vem bestämmer', nl: 'wie beslist', fr: 'qui décide' },
    asked: {
      en: ['who decides on that at our company'],
      sv: ['vem beslutar om det hos oss'],
      nl: ['wie gaat daar bij ons over'],
      fr: ['c’est qui qui décide chez nous'],
    },
  },
  {
    title: 'how long it takes',
    entry: 'home-use-program/purchase-steps',
    tells: { en: 'takes long', sv: 'hur lång tid tar', nl: 'duurt lang', fr: 'quel délai' },
    asked: {
      en: ['how long does that usually take', 'how fast do I get it'],
      sv: ['hur lång tid brukar det ta', 'hur snabbt får man det?'],
      nl: ['hoelang duurt dat ongeveer', 'hoe snel heb ik het?'],
      fr: ['ça prend du temps ?', 'quel est le délai'],
    },
  },
  {
    title: 'what partners get',
    entry: 'partner-benefits/renew-benefits',
    tells: { en: 'what partners get', sv: 'får partner', nl: 'wat krijgen partners', fr: 'ont partenaires' },
    asked: {
      en: ['so what does a partner get', 'we are a silver partner, what do we get?'],
      sv: ['vad får vi som partner egentligen', 'vi är silverpartner, vad får vi?'],
      nl: ['wat krijgen wij als partner', 'wij zijn gold partner, wat krijgen wij?'],
      fr: ['que reçoit un partenaire ?', 'on est partenaire silver, on a droit à quoi ?'],
    },
  },
  {
    title: 'which licences count',
    entry: 'home-use-program/qualify',
    tells: { en: 'business premium', sv: 'business premium', nl: 'business premium', fr: 'business premium' },
    asked: {
      en: ['does business standard count too', 'which licences count?'],
      sv: ['räknas F3 också', 'vilka licenser räknas då'],
      nl: ['tellen F3-licenties ook mee?', 'welke licenties tellen dan'],
      fr: ['est-ce que business basic compte', 'quelles licences comptent alors'],
    },
  },
  {
    title: 'which address to use',
    entry: 'home-use-program/purchase-steps',
    tells: { en: 'which email', sv: 'vilken adress', nl: 'welk adres', fr: 'quelle adresse' },
    asked: {
      en: ['which email address should I use', 'private or work?'],
      sv: ['vilken adress ska man använda', 'privat eller jobb?'],
      nl: ['welk adres moet ik opgeven', 'zakelijk of privé?'],
      fr: ['quelle adresse je dois mettre', 'pro ou perso ?'],
    },
  },
  {
    title: 'where the page is, before anything was answered',
    entry: 'home-use-program/what-is',
    tells: { en: 'link', sv: 'länk', nl: 'link', fr: 'lien' },
    asked: {
      en: ['link?', 'have you got the link'],
      sv: ['länk?', 'har du länken'],
      nl: ['link?', 'heb je een link'],
      fr: ['le lien ?', 'vous avez un lien'],
    },
  },
];

describe('what is asked first', () => {
  for (const { title, entry, tells, asked } of KINDS)
    for (const locale of LOCALES)
      for (const text of asked[locale])
        it(`${title}: "${text}"`, async () =>
          expect(await said(chatIn(locale), text))
            .to.include(knowledge.entry(entry)?.texts[locale].question)
            .and.include(ledBy(locale, entry, tells[locale])));

  const NOT_A_NAME: Record<Locale, string> = {
    en: 'is Excel in it',
    sv: 'är Norge med',
    nl: 'doet mijn man mee',
    fr: 'est-ce que la Suisse participe',
  };
  for (const locale of LOCALES)
    it(`a thing, a country or a person is no company: "${NOT_A_NAME[locale]}"`, async () =>
      expect(await said(chatIn(locale), NOT_A_NAME[locale])).to.not.include(
        ledBy(locale, 'home-use-program/qualify', KINDS[0]?.tells[locale] ?? ''),
      ));

  for (const locale of LOCALES)
    it(`"link?" after an answer asks for what it links to (${locale})`, async () => {
      const chat = chatIn(locale);
      await chat.say(knowledge.entry('home-use-program/promote')?.texts[locale].question ?? '');
      const link = await said(chat, { en: 'link?', sv: 'länk?', nl: 'link?', fr: 'le lien ?' }[locale]);
      expect(link).to.include('/resources').and.not.include('partner.microsoft.com');
    });

  for (const locale of LOCALES)
    it(`the price again right after it is the sentence alone (${locale})`, async () => {
      const chat = chatIn(locale);
      const [first = '', second = ''] = PRICE_TWICE[locale];
      const [full, brief] = [await said(chat, first), await said(chat, second)];
      expect(full).to.include(brief);
      expect(brief).to.include('https://www.microsoft.com/home-use-program').and.not.include('\n\n');
    });
});

const PRICE_TWICE: Record<Locale, string[]> = {
  en: ['price?', 'and how much is the discount'],
  sv: ['pris?', 'hur mycket rabatt får man'],
  nl: ['prijs?', 'hoeveel korting is dat'],
  fr: ['le prix ?', 'combien de réduction'],
};
