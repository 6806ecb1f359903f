import { expect } from 'chai';
import fc from 'fast-check';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import type { Facts } from '../../../../dialogs/checks/check.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';

const factsInText = (text: string): Facts => recogniseStart(text, CHECKS, 'en')?.facts ?? {};

describe('the words that start the eligibility check', () => {
  for (const [text, facts] of [
    ['are we eligible with 2500 E5 seats in Japan?', { who: 'organisation', country: 'JP', seats: 2500 }],
    [
      'är vi berättigade med 2 500 E5-licenser i Sverige',
      { who: 'organisation', country: 'SE', seats: 2500 },
    ],
    [
      'komen wij in aanmerking met 2.000 E3/E5 licenties in Nederland',
      { who: 'organisation', country: 'NL', seats: 2000 },
    ],
    ['suis-je éligible en Chine ?', { who: 'employee', country: 'CN' }],
    ['do we qualify with 1,200 E3 plus 900 E5', { who: 'organisation', seats: 2100 }],
    ['do we qualify with 2500 licences of Microsoft 365 E3', { who: 'organisation', seats: 2500 }],
    ['are we eligible as a school in Kenya', { who: 'organisation', country: 'KE', kind: 'education' }],
    ['har vi rätt till hup, vi är en kommun', { who: 'organisation', kind: 'government' }],
    ['avons-nous droit au hup, association à but non lucratif', { who: 'organisation', kind: 'nonprofit' }],
    ['do we qualify with more than 2000 E3', { who: 'organisation', seats: { min: 2001 } }],
    ['are we eligible in New Mexico', { who: 'organisation', country: 'US' }],
    ['do we qualify with volume licensing', { who: 'organisation', buying: 'volumeLicensing' }],
  ] as const) {
    it(`finds them in "${text}"`, () => expect(factsInText(text)).to.deep.equal(facts));
  }

  for (const [text, why] of [
    ['Are we eligible for the discount?', '"we" begins any question'],
    ['are we eligible if we are not a school', 'what is denied is not claimed'],
    ['are we eligible, we were a school once', 'what was is not claimed'],
    ['do we qualify, my wife works at a school', 'somebody else is spoken of'],
    ['do we qualify with 365 E3 licences', '365 is a product'],
    ['are we eligible, we have 15 people', 'people are not licences'],
    ['we have e3 1200 and 900 e5', 'it does not start the check'],
    ['komen we in aanmerking indien we klein zijn', '"indien" is "if", not India'],
    ['are we eligible in Japan or Sweden', 'two countries are none'],
    ['am I eligible with my work or school account', 'an account is not a school'],
  ] as const) {
    it(`finds none in "${text}": ${why}`, () => expect(factsInText(text)).to.deep.equal({}));
  }

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'grapheme' }), (text) => void factsInText(text)),
    );
  });
});
