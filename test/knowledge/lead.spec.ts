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
