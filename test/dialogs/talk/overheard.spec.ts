// What is said beside questions, in more words than any list has: of oneself, thanks, displeasure; and what is asked of the answers.
import { expect } from 'chai';
import { TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { overheardIn } from '../../../dialogs/talk/overheard.js';
import { writtenOut } from '../../../dialogs/talk/shorthand.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, buttonsOf, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale): Chat => new Chat({ locale: LANGUAGE_FACTS[locale].webChat });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

const question = (id: string, locale: Locale): string => knowledge.entry(id)?.texts[locale].question ?? '';

interface Lines {
  /** Tells who one is, and asks nothing. */
  told: string;
  /** Begins the same way, and asks or wants. */
  wants: string;
  thanks: string;
  displeased: string;
  /** Asks where an answer comes from. */
  source: string;
  here: string;
  pity: string;
  deliver: string;
  botOrPerson: string;
  shorthand: [short: string, out: string];
  /** In shorthand, what it costs. */
  price: string;
}

const LINES: Record<Locale, Lines> = {
  en: {
    told: 'hello, I work as a cook at a care home in York',
    wants: 'I work at a care home and need an invoice',
    thanks: 'well, your patience is something to be grateful for',
    displeased: 'honestly this has been a complete waste of time',
    source: 'and how sure are you about that?',
    here: 'are you still there?',
    pity: 'oh, that’s a shame',
    deliver: 'could you mail that to me?',
    botOrPerson: 'are you a machine or an actual person?',
    shorthand: ['can u gimme it', 'can you give me it'],
    price: 'wot does it cost',
  },
  sv: {
    told: 'hej, jag jobbar som kock på ett vårdhem i Lund',
    wants: 'jag jobbar på ett vårdhem och behöver en faktura',
    thanks: 'ditt tålamod är något att vara tacksam för',
    displeased: 'det här var verkligen slöseri med tid',
    source: 'och hur säker är du på det?',
    here: 'är du kvar?',
    pity: 'åh, vad synd',
    deliver: 'kan du maila det till mig?',
    botOrPerson: 'är du en maskin eller en riktig person?',
    shorthand: ['va e det', 'vad är det'],
    price: 'va kostar de',
  },
  nl: {
    told: 'hallo, ik werk als kok in een zorghuis in Gent',
    wants: 'ik werk in een zorghuis en wil een factuur',
    thanks: 'je geduld, daar zeg ik dank voor',
    displeased: 'dit was eerlijk gezegd echt tijdverspilling',
    source: 'en hoe zeker ben je daarvan, klopt dat?',
    here: 'ben je er nog?',
    pity: 'o, wat jammer',
    deliver: 'kun je het me mailen?',
    botOrPerson: 'ben je een machine of een echt persoon?',
    shorthand: ['ff kijken wa t is', 'even kijken wat het is'],
    price: 'wat kost t',
  },
  fr: {
    told: 'bonjour, je suis cuisinier dans une maison de retraite à Nantes',
    wants: 'je travaille dans une maison de retraite et je veux une facture',
    thanks: 'votre patience, je vous en remercie',
    displeased: 'franchement c’était une perte de temps',
    source: 'et vous êtes sûr de ça ?',
    here: 'vous êtes toujours là ?',
    pity: 'ah, quel dommage',
    deliver: 'vous pouvez me l’envoyer par mail ?',
    botOrPerson: 'tu es une machine ou une vraie personne ?',
    shorthand: ['c koi ca', 'c’est quoi ça'],
    price: 'c koi le prix',
  },
};

for (const locale of LOCALES) {
  const lines = LINES[locale];
  const words = TALK_WORDS[locale];
  describe(`beside questions, in ${locale}`, () => {
    it('a sentence that only tells is asked on from, with topics and checks at hand', async () => {
      const chat = chatIn(locale);
      const reply = await said(chat, lines.told);
      expect(reply).to.include(words.reply.told).and.not.include(WORDS[locale].none.title);
      expect(buttonsOf(chat.last).length).to.be.at.least(2);
    });

    it('one that wants something is no mere telling', () => {
      expect(overheardIn(lines.wants, locale)?.said).to.not.equal('told');
    });

    it('thanks and displeasure are heard in words that no list has', () => {
      expect(overheardIn(lines.thanks, locale)?.said).to.equal('thanks');
      expect(overheardIn(lines.displeased, locale)?.said).to.equal('notMeant');
    });

    it('the source of the last answer is told to those who doubt it', async () => {
      const chat = chatIn(locale);
      await chat.say(question('home-use-program/markets', locale));
      const label = knowledge.entry('home-use-program/markets')?.texts[locale].label ?? '';
      expect(await said(chat, lines.source))
        .to.include(label)
        .and.include('learn.microsoft.com');
    });

    it('without an answer it is said who writes them', async () => {
      expect(await said(chatIn(locale), lines.source)).to.equal(words.reply.whoMadeYou);
    });

    it('presence, pity and what the bot cannot do have lines of their own', async () => {
      const chat = chatIn(locale);
      expect(await said(chat, lines.here)).to.equal(words.reply.here);
      expect(await said(chat, lines.pity)).to.equal(words.reply.pity);
      expect(await said(chat, lines.deliver)).to.equal(words.reply.deliver);
    });

    it('"bot or person?" is answered, and is no wish for a person', async () => {
      expect(await said(chatIn(locale), lines.botOrPerson)).to.equal(
        knowledge.profile.texts[locale].whoAreYou,
      );
    });

    it('shorthand is written out, and understood', async () => {
      const [short, out] = lines.shorthand;
      expect(writtenOut(short, locale).replaceAll('’', "'")).to.equal(out.replaceAll('’', "'"));
      expect(await said(chatIn(locale), lines.price)).to.include(
        question('home-use-program/what-is', locale),
      );
    });

    it('the language in use is not chosen anew', async () => {
      const chat = chatIn(locale);
      await said(chat, lines.price);
      expect(await said(chat, LANGUAGE_FACTS[locale].name)).to.equal(WORDS[locale].language.already);
    });
  });
}

describe('a topic', () => {
  const asked: Record<Locale, string> = {
    en: 'what is a partner benefit?',
    sv: 'vad är en partnerförmån?',
    nl: 'wat is een partnervoordeel?',
    fr: 'c’est quoi un avantage partenaire ?',
  };
  for (const locale of LOCALES)
    it(`that is told in a text of its own is told to those who ask what it is (${locale})`, async () => {
      const text = knowledge.profile.topicText('partner-benefits', locale) ?? '';
      expect(text).to.not.equal('');
      expect(await said(chatIn(locale), asked[locale])).to.include(text.slice(0, 60));
    });
});

describe('a short question', () => {
  const cases: Record<Locale, [text: string, entry: string][]> = {
    en: [
      ['how do I pay?', 'home-use-program/purchase-steps'],
      ['must I have a Microsoft account?', 'home-use-program/qualify'],
      ['and contractors?', 'home-use-program/qualify'],
      ['can my boss see what I buy', 'home-use-program/business-impact'],
      ['where do I find our keys', 'partner-benefits/renew-benefits'],
      ['what if we are a week late', 'partner-benefits/when-to-renew'],
    ],
    sv: [
      ['hur betalar man?', 'home-use-program/purchase-steps'],
      ['måste man ha jobbmejl?', 'home-use-program/qualify'],
      ['och konsulter?', 'home-use-program/qualify'],
      ['ser min chef vad jag köper', 'home-use-program/business-impact'],
      ['var hittar jag våra nycklar', 'partner-benefits/renew-benefits'],
      ['vad händer om vi missar datumet', 'partner-benefits/when-to-renew'],
    ],
    nl: [
      ['hoe betaal ik?', 'home-use-program/purchase-steps'],
      ['moet ik een werkmail hebben?', 'home-use-program/qualify'],
      ['en stagiairs?', 'home-use-program/qualify'],
      ['ziet mijn baas wat ik koop', 'home-use-program/business-impact'],
      ['waar vind ik onze codes', 'partner-benefits/renew-benefits'],
      ['wat als we een week te laat zijn', 'partner-benefits/when-to-renew'],
    ],
    fr: [
      ['comment on paie ?', 'home-use-program/purchase-steps'],
      ['il faut un compte Microsoft ?', 'home-use-program/qualify'],
      ['et les stagiaires ?', 'home-use-program/qualify'],
      ['mon patron voit ce que j’achète ?', 'home-use-program/business-impact'],
      ['où trouver nos clés', 'partner-benefits/renew-benefits'],
      ['et si on dépasse la date', 'partner-benefits/when-to-renew'],
    ],
  };
  for (const locale of LOCALES)
    for (const [text, entry] of cases[locale])
      it(`"${text}" leads to ${entry}`, async () =>
        expect(await said(chatIn(locale), text)).to.include(question(entry, locale)));
});
