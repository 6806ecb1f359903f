// What people say beside their questions, with slips and with a sentence behind it, and the questions they put to the bot itself.
import { expect } from 'chai';
import { TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const said = async (locale: Locale, ...texts: string[]): Promise<string> => {
  const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
  let last = '';
  for (const text of texts) last = (await chat.say(text)).map(textOf).join('\n');
  return last;
};

const { profile } = knowledge;

interface Kind {
  kind: string;
  expected: (locale: Locale) => string;
  examples: Record<Locale, string[]>;
}

const KINDS: Kind[] = [
  {
    kind: 'thanks and praise',
    expected: (locale) => WORDS[locale].smallTalk.thanks,
    examples: {
      en: ['lovely, thanks a bunch', 'thansk', 'thanks for the quick answer, really helpful'],
      sv: ['superbra, tack ska du ha', 'tackk så mycket', 'tack för det snabba svaret'],
      nl: ['geweldig, bedankt voor de snelle uitleg', 'bedantk', 'dankjewel, heel handig'],
      fr: ['mille mercis, c’est très gentil', 'mercii beaucoup', 'merci pour vos explications'],
    },
  },
  {
    kind: 'farewells',
    expected: (locale) => WORDS[locale].smallTalk.bye,
    examples: {
      en: ['gotta run, bye', 'have a great day', 'godbye'],
      sv: ['måste gå, hej så länge', 'trevlig helg', 'ha en fin kväll'],
      nl: ['ik moet ervandoor, doei', 'prettig weekend', 'tot zients'],
      fr: ['bonne soirée', 'bon week-end', 'je vous laisse, au revoir'],
    },
  },
  {
    kind: 'apologies',
    expected: (locale) => TALK_WORDS[locale].reply.sorry,
    examples: {
      en: ['sorry, I didn’t mean it that way', 'no offence'],
      sv: ['ursäkta, det var inte illa menat', 'jag skojade bara'],
      nl: ['sorry, niet lelijk bedoeld', 'het was een grapje'],
      fr: ['désolée, c’était pas méchant', 'je plaisantais'],
    },
  },
  {
    kind: 'complaints of an answer',
    expected: (locale) => TALK_WORDS[locale].reply.notMeant,
    examples: {
      en: ['your last answer is incorrect', 'you are not very helpful', 'you understand nothing at all'],
      sv: ['ditt svar är felaktigt', 'du fattar ju ingenting', 'du hjälper mig inte'],
      nl: ['jouw antwoord klopt niet', 'je begrijpt er niets van', 'je helpt me echt niet'],
      fr: ['votre réponse est incorrecte', 'vous ne comprenez rien du tout', 'tu ne m’aides pas beaucoup'],
    },
  },
  {
    kind: 'newcomers',
    expected: (locale) => WORDS[locale].help.title,
    examples: {
      en: ['good morning, I’m just new here', 'what can I use you for?'],
      sv: ['god morgon, jag är helt ny', 'vad kan jag använda dig till?'],
      nl: ['hoi, ik ben net nieuw', 'waarvoor kan ik deze bot gebruiken?'],
      fr: ['salut, je suis nouvelle', 'à quoi je peux t’utiliser'],
    },
  },
  {
    kind: 'which languages',
    expected: (locale) => WORDS[locale].language.title,
    examples: {
      en: ['which languages do you speak?', 'what other languages do you understand'],
      sv: ['vilka språk pratar du?', 'vilka andra språk förstår du'],
      nl: ['welke talen ken je?', 'in welke talen kun je antwoorden'],
      fr: ['vous parlez quelles langues ?', 'quelles autres langues connais-tu'],
    },
  },
  {
    kind: 'the name of the bot',
    expected: (locale) => profile.texts[locale].name,
    examples: {
      en: ['what should I call you?', 'do you have a name'],
      sv: ['vad ska jag kalla dig?', 'har du något namn'],
      nl: ['wat is jouw naam?', 'heb je een naam'],
      fr: ['quel est ton nom ?', 'vous avez un nom'],
    },
  },
  {
    kind: 'what is known of oneself',
    expected: (locale) => TALK_WORDS[locale].privacy.text.slice(0, 30),
    examples: {
      en: ['do you remember me?', 'what do you have on me'],
      sv: ['kommer du ihåg mig?', 'vad har du sparat om mig'],
      nl: ['weet je wie ik ben?', 'wat onthoud je over mij'],
      fr: ['que savez-vous sur moi ?', 'tu te souviens de moi'],
    },
  },
  {
    kind: 'that all be forgotten',
    expected: (locale) => WORDS[locale].forget.title,
    examples: {
      en: ['please forget everything I told you', 'erase all I wrote'],
      sv: ['radera allt jag har skrivit', 'glöm allt jag sa'],
      nl: ['wis alles wat ik getypt heb', 'vergeet alles wat ik zei'],
      fr: ['oublie tout ce que j’ai dit', 'effacez tout ce que j’ai écrit'],
    },
  },
];

describe('said beside the questions', () => {
  for (const { kind, expected, examples } of KINDS)
    for (const locale of LOCALES)
      for (const text of examples[locale])
        it(`${kind}: ${text}`, async () => {
          expect(await said(locale, text)).to.include(expected(locale));
        });

  const TOPICS: Record<Locale, string[]> = {
    en: [
      'partner benefits',
      'tell me about the partner benifits',
      'Hi, I have questions about our partner benefits',
    ],
    sv: ['Partnerförmåner', 'berätta om partnerförmåner', 'jag vill veta mer om partnerformåner'],
    nl: ['partnervoordelen', 'hoi, ik heb vragen over partnervoordelen', 'info over de partnervoordelen'],
    fr: [
      'avantages partenaires',
      'parle-moi des avantages partenaires',
      'infos sur les avantage partenaires',
    ],
  };
  for (const locale of LOCALES)
    for (const text of TOPICS[locale])
      it(`a topic by its title: ${text}`, async () => {
        const count = knowledge.entries.filter(({ topic }) => topic === 'partner-benefits').length;
        expect(await said(locale, text)).to.include(TALK_WORDS[locale].topics.questions(1, count, count));
      });

  const QUESTIONS: Record<Locale, string> = {
    en: 'thanks, and how do I buy it?',
    sv: 'tack, och hur köper jag det?',
    nl: 'bedankt, en hoe koop ik het?',
    fr: 'merci, et comment je l’achète ?',
  };
  for (const locale of LOCALES)
    it(`thanks before a question are no thanks only: ${QUESTIONS[locale]}`, async () => {
      expect(await said(locale, QUESTIONS[locale])).not.to.include(WORDS[locale].smallTalk.thanks);
    });
});
