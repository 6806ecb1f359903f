import { expect } from 'chai';
import {
  askingClauses,
  askingParts,
  introducesSomebody,
  separateQuestions,
} from '../../knowledge/asking-part.js';

const SITUATION =
  'Our office in Ghent has grown from forty to sixty people since the spring. We share a kitchen with the floor above, and it is getting crowded at noon.';

describe('askingParts', () => {
  it('leaves a short text as it is', () => {
    expect(askingParts('Hi, where is the kitchen?')).to.deep.equal(['Hi, where is the kitchen?']);
  });
  it('finds the sentence that asks in a long one, alone and with what it leans on', () => {
    const parts = askingParts(`${SITUATION} Who decides about a second one? We would be glad of it.`);
    expect(parts).to.include('Who decides about a second one?');
    expect(
      parts.some((part) => part.startsWith('We share a kitchen') && part.endsWith('second one?')),
    ).to.equal(true);
  });
  const mails: [what: string, mail: string][] = [
    [
      'English',
      `Dear colleagues,\n\n${SITUATION}\nCould we have a second one?\n\nKind regards,\nPat Lee\nSales`,
    ],
    ['Swedish', `Hej!\n\n${SITUATION}\nKan vi få ett till?\n\nMed vänliga hälsningar\nPat Lee`],
    [
      'Dutch',
      `Beste collega's,\n\n${SITUATION}\nKunnen we er nog een krijgen?\n\nMet vriendelijke groet,\nPat Lee`,
    ],
    ['French', `Bonjour,\n\n${SITUATION}\nPeut-on en avoir une deuxième ?\n\nCordialement,\nPat Lee`],
  ];
  for (const [what, mail] of mails) {
    it(`leaves greeting and signature of a ${what} mail out`, () => {
      const parts = askingParts(mail);
      expect(parts.length).to.be.at.least(2);
      for (const part of parts) expect(part).not.to.match(/Pat Lee|Dear|Hej!|Beste|Bonjour/);
    });
  }
  it('leaves a quoted thread out', () => {
    const thread = '-----Original Message-----\nFrom: Kim\nHow long does the parking permit last?';
    const parts = askingParts(`${SITUATION}\nCan we have a second one?\n${thread}`);
    for (const part of parts) expect(part).not.to.include('parking');
  });
  it('keeps a text that is nothing but frame', () => {
    const frame = `Hello,\n${'-'.repeat(3)}`;
    expect(askingParts(`${frame} ${'x '.repeat(60)}`)).not.to.deep.equal([]);
  });
  it('bounds its work, whatever comes', () => {
    expect(askingParts('How do I? '.repeat(300)).length).to.be.below(20);
    for (const text of ['', '\n\n\n', '?'.repeat(500), '> '.repeat(200), '🙂 '.repeat(90)])
      expect(askingParts(text)).to.be.an('array').that.is.not.empty;
  });
});

describe('separateQuestions', () => {
  const cases: [text: string, count: number][] = [
    ['How do I apply for a badge? Where do I pick it up?', 2],
    ['how do I apply for a badge and where can I pick it up', 2],
    ['hur gör jag för att få ett kort och var kan jag hämta det', 2],
    ['hoe kan ik een pas aanvragen en waar kan ik hem ophalen', 2],
    ['comment obtenir un badge et où puis-je le retirer', 2],
    ['Where do I get a badge and which doors does it open?', 2],
    ['Var får jag ett kort och vilka dörrar öppnar det?', 2],
    ['Waar krijg ik een pas en welke deuren gaan ermee open?', 2],
    ['Où obtenir un badge et quelles portes ouvre-t-il ?', 2],
    ['How do I apply for a badge and a key?', 1],
    ['How do I apply for a badge? And why?', 1],
    ['', 0],
  ];
  for (const [text, count] of cases) {
    it(`finds ${count} in "${text}"`, () => expect(separateQuestions(text)).to.have.length(count));
  }
});

describe('askingClauses', () => {
  const cases: [text: string, clause: string][] = [
    ['I bake in Deal. My boss wonders whether we may park here.', 'we may park here.'],
    ['jag bakar i Lund och undrar om vi får parkera här', 'vi får parkera här'],
    ['ik bak in Gent en wil weten of wij hier mogen parkeren', 'wij hier mogen parkeren'],
    ['je suis boulanger et je me demande si on peut se garer ici', 'on peut se garer ici'],
    ['We bake in Deal, may we park here?', 'may we park here?'],
  ];
  for (const [text, clause] of cases)
    it(`finds "${clause}" in "${text}"`, () =>
      expect(askingClauses(text).map((one) => one.trim())).to.include(clause));

  it('keeps each sentence as it stands, too', () =>
    expect(askingClauses('We bake. May we park here?')).to.include.members([
      'We bake.',
      'May we park here?',
    ]));
  it('leaves out greeting and signature', () =>
    expect(askingClauses('Hello,\nmay we park here?\nKind regards\nPat Lee').join()).not.to.match(
      /Hello|Pat/,
    ));
});

describe('introducesSomebody', () => {
  for (const text of [
    'I’m a baker in Deal',
    'jag jobbar på ett bageri',
    'ik werk bij een bakkerij',
    'je travaille dans une boulangerie',
    'yes or no, may we park',
    'may we park, ja/nej',
  ])
    it(`hears it in "${text}"`, () => expect(introducesSomebody(text)).to.equal(true));
  for (const text of ['may we park here?', 'får vi parkera här', 'mogen wij hier parkeren', 'où se garer'])
    it(`does not in "${text}"`, () => expect(introducesSomebody(text)).to.equal(false));
});
