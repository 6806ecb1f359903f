import { expect } from 'chai';
import type { EntryText } from '../../knowledge/entry.js';
import { detailSentence, leadSentence } from '../../knowledge/lead.js';
import type { Locale } from '../../knowledge/locales.js';
import { createVocabulary } from '../../knowledge/text/vocabulary.js';

/** What an answer leads with when it is asked something, alone in the world. */
function leadOf(
  locale: Locale,
  asked: string,
  question: string,
  answer: string,
  phrasings: string[] = [],
): string | undefined {
  const text: EntryText = { locale, question, label: question, answer, phrasings };
  const samples = [question, answer, ...phrasings].map((sample) => ({ text: sample, locale }));
  const vocabulary = createVocabulary(samples);
  return leadSentence(text, locale, vocabulary.analyse(asked, locale), vocabulary);
}

const PARKING: Record<Locale, [question: string, answer: string]> = {
  en: [
    'Where can I park?',
    'The garage is behind the house. Ask the porter for a card. A card is valid for two years from the day you collect it. Guests may stay for 3 hours. At most 40 cards are given out.',
  ],
  sv: [
    'Var kan jag parkera?',
    'Garaget ligger bakom huset. Be vaktmästaren om ett kort. Ett kort gäller i två år från dagen då du hämtar det. Gäster får stå i 3 timmar. Högst 40 kort delas ut.',
  ],
  nl: [
    'Waar kan ik parkeren?',
    'De garage ligger achter het huis. Vraag de portier om een pas. Een pas is twee jaar geldig vanaf de dag dat je hem ophaalt. Gasten mogen 3 uur staan. Er worden hoogstens 40 passen uitgegeven.',
  ],
  fr: [
    'Où puis-je me garer ?',
    'Le garage se trouve derrière la maison. Demandez une carte au gardien. Une carte est valable deux ans à compter du jour où vous la retirez. Les visiteurs peuvent rester 3 heures. Au plus 40 cartes sont remises.',
  ],
};

describe('leadSentence', () => {
  const figures: [Locale, string, RegExp][] = [
    ['en', 'how long is a card good for?', /two years/],
    ['sv', 'hur länge är ett kort giltigt?', /två år/],
    ['nl', 'hoelang blijft een pas geldig?', /twee jaar/],
    ['fr', 'combien de temps une carte est-elle valable ?', /deux ans/],
    ['en', 'how long may guests stay?', /3 hours/],
    ['sv', 'hur länge får gäster stå?', /3 timmar/],
    ['nl', 'hoe lang mogen gasten staan?', /3 uur/],
    ['fr', 'combien d’heures peuvent rester les visiteurs ?', /3 heures/],
  ];
  for (const [locale, asked, lead] of figures)
    it(`gives the figure that is asked for: ${asked}`, () => {
      expect(leadOf(locale, asked, ...PARKING[locale])).to.match(lead);
    });

  it('does not count the words that ask for the figure against it', () => {
    const answer = 'Ask Ann. She knows. Members have at least 2 000 rooms. A garden is no must.';
    expect(leadOf('en', 'how many rooms are needed at the very least?', 'Who may join?', answer)).to.match(
      /2 000/,
    );
  });
  it('gives no figure where none is about what is asked', () => {
    const answer =
      'The garage is behind the house. Ask the porter. Bicycles stand outside. Guests may stay for 3 hours.';
    expect(leadOf('en', 'how long does the lift repair take?', 'Where can I park?', answer)).to.equal(
      undefined,
    );
  });

  const POST =
    'We post everywhere, with these exceptions:\n\n- **Malta and Peru:** nothing is sent.\n- **Chile:** by boat, and nothing heavy is sent.\n\nAsk Ann. She knows.\n\n**Update, May 2022:** nothing is sent to Kenya either.';
  it('gives the line on the country that is named, whatever else others share with the question', () => {
    expect(leadOf('en', 'is anything sent to Peru?', 'Where do we post?', POST)).to.match(/^\*\*Malta/);
    expect(leadOf('en', 'can heavy things be sent to Chile?', 'Where do we post?', POST)).to.match(
      /^\*\*Chile/,
    );
  });
  it('gives the update where only that names the country', () => {
    expect(leadOf('en', 'what about Kenya?', 'Where do we post?', POST)).to.match(/^\*\*Update/);
  });
  for (const country of ['Norway', 'New Zealand', 'the country']) {
    it(`gives nothing on what the answer does not name: ${country}`, () => {
      expect(leadOf('en', `is anything sent to ${country}?`, 'Where do we post?', POST)).to.equal(undefined);
    });
  }

  const KINDS: Record<Locale, [asked: string, question: string, answer: string]> = {
    en: [
      'we are a charity, may we join?',
      'Who may join?',
      'Each member needs an address. One of these must be true. It has a seat in Rome. It is a non-profit organisation. It has 20 rooms.',
    ],
    sv: [
      'får en skola vara med?',
      'Vem får vara med?',
      'Varje medlem behöver en adress. Ett av detta måste stämma. Den har säte i Rom. Den är en utbildningsorganisation. Den har 20 rum.',
    ],
    nl: [
      'mag een school meedoen?',
      'Wie mag meedoen?',
      'Elk lid heeft een adres nodig. Een hiervan moet kloppen. Ze zit in Rome. Het is een onderwijsinstelling. Ze heeft 20 kamers.',
    ],
    fr: [
      'une école peut-elle participer ?',
      'Qui peut participer ?',
      'Chaque membre doit avoir une adresse. L’un de ces points doit être vrai. Elle siège à Rome. C’est un établissement d’enseignement. Elle a 20 salles.',
    ],
  };
  for (const [locale, asked] of Object.entries(KINDS) as [Locale, [string, string, string]][])
    it(`gives the sentence on what somebody is, in other words: ${asked[0]}`, () => {
      expect(leadOf(locale, ...asked)).to.match(/non-profit|utbildning|onderwijs|enseignement/);
    });

  const LIFT =
    'Use the stairs. The lift is for goods. The lift is repaired on Mondays so that it lasts. [All about the lift in the tower](https://example.com/lift?tower). The tower lift is stuck? Ring the green bell by the door. If the tower lift is stuck again, call the porter at home.';
  for (const asked of ['lift stuck in the tower', 'is there help with the tower lift being stuck?'])
    it(`never leads with what holds for those only who have come so far, nor with a bare link: ${asked}`, () => {
      expect(leadOf('en', asked, 'How do I get upstairs?', LIFT)).to.equal(undefined);
    });
  it('answers "why" by a reason', () => {
    expect(leadOf('en', 'why is it repaired on Mondays?', 'How do I get upstairs?', LIFT)).to.match(
      /so that/,
    );
    expect(leadOf('en', 'why is it only for goods?', 'How do I get upstairs?', LIFT)).to.equal(undefined);
    expect(leadOf('en', 'is it only for goods?', 'How do I get upstairs?', LIFT)).to.match(/for goods/);
  });

  const SHUT =
    'No. The shop is shut to visitors. Staff use the side door with the green key. The front door needs the red key. Ring the bell.';
  it('lets yes or no come first where that is asked', () => {
    expect(leadOf('en', 'can visitors use the side door?', 'May visitors enter?', SHUT)).to.equal(undefined);
  });
  it('and gives the sentence where it is not', () => {
    expect(leadOf('en', 'which key is for the side door?', 'May visitors enter?', SHUT)).to.match(
      /^Staff use/,
    );
  });
  const LENT: Record<Locale, [question: string, answer: string, asked: string, lead: RegExp]> = {
    en: [
      'May I lend my card to a visitor?',
      'No: a card must not be lent. Your drivers may show the card to a visitor. It must not leave the house.',
      'may our drivers show the card to visitors?',
      /^Your drivers/,
    ],
    sv: [
      'Får jag låna ut mitt kort till en besökare?',
      'Nej, ett kort får inte lånas ut. Era förare får visa kortet för en besökare. Det får inte lämna huset.',
      'får våra förare visa kortet för besökare?',
      /^Era förare/,
    ],
    nl: [
      'Mag ik mijn pas aan een bezoeker uitlenen?',
      'Nee, een pas mag niet worden uitgeleend. Jullie chauffeurs mogen de pas aan een bezoeker tonen. Hij mag het huis niet uit.',
      'mogen onze chauffeurs de pas aan bezoekers tonen?',
      /^Jullie chauffeurs/,
    ],
    fr: [
      'Puis-je prêter ma carte à un visiteur ?',
      'Non, une carte ne se prête pas. Vos chauffeurs peuvent montrer la carte à un visiteur. Elle ne doit pas quitter la maison.',
      'nos chauffeurs peuvent-ils montrer la carte aux visiteurs ?',
      /^Vos chauffeurs/,
    ],
  };
  for (const [locale, [question, answer, asked, lead]] of Object.entries(LENT) as [
    Locale,
    (typeof LENT)['en'],
  ][])
    it(`lets no "no" to the heading answer another question: ${asked}`, () => {
      expect(leadOf(locale, asked, question, answer)).to.match(lead);
      expect(leadOf(locale, question, question, answer)).to.equal(undefined);
    });

  const DENIED: Record<Locale, string[]> = {
    en: ['may we join if we are not a charity?', 'may we join without being a charity?'],
    sv: ['får vi vara med om vi inte är en skola?', 'får vi vara med utan att vara en skola?'],
    nl: ['mogen wij meedoen als we geen school zijn?', 'mogen wij meedoen zonder school te zijn?'],
    fr: ['pouvons-nous participer si nous ne sommes pas une école ?', 'participer sans être une école ?'],
  };
  for (const [locale, asked] of Object.entries(DENIED) as [Locale, string[]][])
    for (const text of asked)
      it(`never gives the condition that is denied: ${text}`, () => {
        const [, question, answer] = KINDS[locale];
        expect(leadOf(locale, text, question, answer)).to.equal(undefined);
      });

  const LATER: Record<Locale, [question: string, answer: string, asked: string, other: string]> = {
    en: [
      'Why do I need a badge?',
      'The gate asks for it. It opens the hall.\n\n**Update, May 2026:** the Lion Gate is called Bear Gate.',
      'is the lion gate still there?',
      'is there a lion at the gate?',
    ],
    sv: [
      'Varför behöver jag en bricka?',
      'Grinden kräver det. Den öppnar hallen.\n\n**Uppdatering, maj 2026:** Lejongrinden heter Björngrinden.',
      'finns lejongrinden kvar?',
      'var är lejongrinden?',
    ],
    nl: [
      'Waarom heb ik een badge nodig?',
      'De poort vraagt erom. Hij opent de hal.\n\n**Update, mei 2026:** de Leeuwenpoort heet Berenpoort.',
      'bestaat de leeuwenpoort nog?',
      'staat de leeuwenpoort nog niet open?',
    ],
    fr: [
      'Pourquoi me faut-il un badge ?',
      'Le portail le demande. Il ouvre la salle.\n\n**Mise à jour, mai 2026 :** la porte du Lion s’appelle porte de l’Ours.',
      'la porte du lion existe-t-elle encore ?',
      'la porte du lion n’est pas encore ouverte ?',
    ],
  };
  for (const [locale, [question, answer, asked, other]] of Object.entries(LATER) as [
    Locale,
    (typeof LATER)['en'],
  ][])
    it(`gives the update to what asks how it is by now, and only to that: ${asked}`, () => {
      expect(leadOf(locale, asked, question, answer)).to.match(/^\*\*.* 2026/);
      expect(leadOf(locale, other, question, answer)).to.equal(undefined);
    });

  it('gives no piece of a sentence', () => {
    const answer =
      'The page has what you need:\n\n- leaflets in blue,\n- posters to print at home,\n- advice.\n\nAsk Ann.';
    expect(leadOf('en', 'any posters?', 'What is there?', answer)).to.equal(undefined);
  });
  it('takes words that most phrasings have for no detail', () => {
    const answer =
      'Members need an address. Rooms that qualify are lit. It has a seat. It has a garden. Ask Ann.';
    const phrasings = ['do we qualify', 'who may qualify', 'can my firm qualify', 'how to qualify'];
    expect(leadOf('en', 'do guests with dogs qualify?', 'Who may join?', answer)).to.not.equal(undefined);
    expect(leadOf('en', 'do guests with dogs qualify?', 'Who may join?', answer, phrasings)).to.equal(
      undefined,
    );
  });
});

describe('detailSentence', () => {
  it('gives the only figure there is for a bare "how long?"', () => {
    const answer = 'Ask the porter. Guests may stay for 3 hours.';
    const text: EntryText = { locale: 'en', question: 'Parking?', label: 'Parking', answer, phrasings: [] };
    const vocabulary = createVocabulary([{ text: answer, locale: 'en' }]);
    expect(detailSentence(text, 'en', vocabulary.analyse('how long?', 'en'), vocabulary)).to.match(/3 hours/);
  });
});
