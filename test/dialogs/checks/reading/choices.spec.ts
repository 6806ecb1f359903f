import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_WORDS, LISTENING, TALK_WORDS } from '../../../../cards/words/index.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { plainWords } from '../../../../dialogs/checks/reading/parsed.js';
import { LOCALES } from '../../../../knowledge/locales.js';
import { eligibilityCheck } from '../../../../dialogs/checks/eligibility/check.js';
import type { Check } from '../../../../dialogs/checks/check.js';
import { parseChoice } from '../../../../dialogs/checks/reading/choices.js';
import { choiceOf, type Choice } from '../../../../dialogs/checks/reading/option-names.js';
import { renewalCheck } from '../../../../dialogs/checks/renewal/check.js';

function optionsFor(check: Check, id: string): Choice {
  const field = check.steps.flatMap(({ fields }) => fields).find((candidate) => candidate.id === id);
  if (field?.kind !== 'choice') throw new Error(`${id} is no choice`);
  return choiceOf(check.id, field, CHECK_WORDS);
}
const KIND = optionsFor(eligibilityCheck, 'kind');
const AGREEMENT = optionsFor(eligibilityCheck, 'agreement');
const BENEFIT = optionsFor(renewalCheck, 'benefit');
const CHANGE = optionsFor(renewalCheck, 'change');

describe('parseChoice', () => {
  for (const [text, value, why] of [
    ['Education', 'education', 'a label'],
    ['UTBILDNING', 'education', 'a label, in any case and language'],
    ['à but non lucratif', 'nonprofit', 'a label with accents'],
    ['a but non lucratif', 'nonprofit', 'a label without accents'],
    ['school', 'education', 'a synonym'],
    ['kommun', 'government', 'a Swedish synonym'],
    ['gemeente', 'government', 'a Dutch synonym'],
    ['mairie', 'government', 'a French synonym'],
    ['2', 'government', 'its number'],
    ['2.', 'government', 'its number with a full stop'],
    ['option 3', 'education', 'its number with a word'],
    ['the third one', 'education', 'its place'],
    ['den första', 'commercial', 'its place in Swedish'],
    ['de tweede', 'government', 'its place in Dutch'],
    ['le quatrième', 'nonprofit', 'its place in French'],
    ['comm', 'commercial', 'the beginning of a label'],
    ['gov', 'government', 'the beginning of a label'],
    ['we are a school', 'education', 'a statement'],
    ['vi är en kommun', 'government', 'a statement in Swedish'],
    ['nous sommes une école', 'education', 'a statement in French'],
    ['goverment', 'government', 'a slip of the pen'],
    ['nonprofitt', 'nonprofit', 'a slip of the pen'],
  ] as const) {
    it(`reads "${text}" as ${value}: ${why}`, () => expect(parseChoice(text, KIND)).to.deep.equal({ value }));
  }

  for (const [text, options, value] of [
    ['SA', AGREEMENT, 'softwareAssurance'],
    ['we have Microsoft 365 from Software Assurance', AGREEMENT, 'fromSoftwareAssurance'],
    ['no Software Assurance', AGREEMENT, 'none'],
    ['none', AGREEMENT, 'none'],
    ['no', AGREEMENT, 'none'],
    ['nej', AGREEMENT, 'none'],
    ['nej tack', CHANGE, 'neither'],
    ['nee', CHANGE, 'neither'],
    ['non', AGREEMENT, 'none'],
    ['no, none of them', AGREEMENT, 'none'],
    ['nee, geen van beide', CHANGE, 'neither'],
    ['Visual Studo', BENEFIT, 'userAssigned'],
    ['azure credit', BENEFIT, 'bulkCredit'],
    ['nycklar', BENEFIT, 'productKeys'],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(parseChoice(text, options)).to.deep.equal({ value }));
  }

  for (const [text, value] of [
    ['a law firm with 12 people', 'commercial'],
    ['marketing agency', 'commercial'],
    ['public school in Leeds, we have no Macs', 'education'],
    ['loodgietersbedrijf met 9 man', 'commercial'],
    ['byggföretag i Växjö', 'commercial'],
    ['on est un lycée à Lille', 'education'],
    ['sarl de 12 personnes', 'commercial'],
    ['the IT department of a university', 'education'],
  ] as const) {
    it(`reads "${text}" as ${value}, whatever else is told of it`, () =>
      expect(parseChoice(text, KIND)).to.deep.equal({ value }));
  }

  for (const text of [
    ...['we clean schools', 'school caterer', 'software for charities', 'I studied at a university'],
    ...['we share a building with a school', 'the school burned down', 'neighbours of a school'],
    ...['vi städar skolor', 'min kusins företag', 'we schilderen scholen', 'fournisseur d’écoles'],
  ]) {
    it(`does not take "${text}" for what it names`, () =>
      expect(parseChoice(text, KIND)).to.not.have.property('value'));
  }

  it('lets more be said after a name where the language says it there', () => {
    expect(parseChoice('on est un lycée pro', KIND, { locale: 'fr' })).to.deep.equal({ value: 'education' });
  });

  it('takes a wish where one asks for wishes, and nowhere else', () => {
    for (const [text, value] of [
      ['we need more licences', 'add'],
      ['vi vill förlänga ett år till', 'extend'],
      ['we willen licenties toevoegen', 'add'],
    ] as const)
      expect(parseChoice(text, CHANGE, { wished: true }), text).to.deep.equal({ value });
    expect(parseChoice('we want to be a school', KIND)).to.not.have.property('value');
    expect(parseChoice('we would need more licences', CHANGE, { wished: true })).to.not.have.property(
      'value',
    );
  });

  it('takes the denial of what all others rest on for none of them', () => {
    for (const text of [
      'we don’t have software assurance',
      'vi har ingen SA',
      'on n’a pas de software assurance',
    ])
      expect(parseChoice(text, AGREEMENT), text).to.deep.equal({ value: 'none' });
  });

  it('takes a "no" for no option where none of them means that', () => {
    expect(parseChoice('no', KIND)).to.deep.equal({ problem: 'notUnderstood' });
    expect(parseChoice('no, add licences', CHANGE)).to.deep.equal({ problem: 'notUnderstood' });
  });

  for (const text of ['a school and a company', 'school or charity', 'public company']) {
    it(`finds "${text}" vague`, () => expect(parseChoice(text, KIND)).to.deep.equal({ problem: 'vague' }));
  }

  for (const text of [
    ...[
      '',
      ' ',
      '?',
      '0',
      '5',
      '99',
      'e',
      'not a school',
      'vi är inte en kommun',
      'geen school',
      'pas une école',
    ],
    ...[
      'what is a non-profit?',
      'what counts as a school',
      'tell me about charity',
      'vad är en ideell förening',
    ],
    'we are a rather large group of people who once upon a time founded a school',
    'school '.repeat(50),
  ]) {
    it(`does not understand "${text.slice(0, 40)}"`, () => {
      expect(parseChoice(text, KIND)).to.deep.equal({ problem: 'notUnderstood' });
    });
  }

  it('takes any text, and gives only options there are', () => {
    const ids = KIND.options.map(({ id }) => id);
    fc.assert(
      fc.property(fc.string({ maxLength: 1000, unit: 'grapheme' }), (text) => {
        const parsed = parseChoice(text, KIND);
        if ('value' in parsed) expect(ids).to.include(parsed.value);
      }),
    );
  });

  it('takes no word with an accent for an abbreviation without: "så" is not "SA"', () => {
    for (const text of ['tack så mycket', 'så', 'ja, så är det', 'så har vi det'])
      expect(parseChoice(text, AGREEMENT, { locale: 'sv' }), text).to.not.have.property('value');
    for (const text of ['SA', 'vi har SA', 'sa.'])
      expect(parseChoice(text, AGREEMENT, { locale: 'sv' }), text).to.deep.equal({
        value: 'softwareAssurance',
      });
  });

  for (const locale of LOCALES)
    it(`books nothing for what is said in passing, unless an option is called just that: ${locale}`, () => {
      const { said } = TALK_WORDS[locale];
      const { commands } = LISTENING[locale];
      const passing = [
        ...[commands.thanks, commands.hello, commands.bye, commands.help, commands.forget],
        ...[said.ok, said.sorry, said.shorter, said.notMeant, said.repeat, said.goOn, said.abuse],
      ].flat();
      const choices = CHECKS.checks.flatMap(({ id, steps }) =>
        steps.flatMap(({ fields }) =>
          fields.flatMap((field) => (field.kind === 'choice' ? choiceOf(id, field, CHECKS.words) : [])),
        ),
      );
      const booked = choices.flatMap((choice) => {
        const called = new Set(
          choice.options.flatMap(({ names, alone, hints }) => [...names, ...alone, ...hints]),
        );
        return passing.filter(
          (text) => !called.has(plainWords(text)) && 'value' in parseChoice(text, choice, { locale }),
        );
      });
      expect(booked).to.deep.equal([]);
    });
});
