import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
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
});
