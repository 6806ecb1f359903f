import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';
import { expect } from 'chai';
import type { Facts } from '../../../../dialogs/checks/check.js';
import { renewalCheck } from '../../../../dialogs/checks/renewal/check.js';
import { BENEFITS, PLACES } from '../../../../dialogs/checks/renewal/facts.js';
import { askedBy, idleQuestions, unaskedThatCount } from '../../../support/check-walk.js';

const TODAY = '2021-01-10';
const ANSWERS: Facts = {
  benefit: 'productKeys',
  place: 'own',
  expiry: '2021-01-31',
  activated: true,
  redeemed: '2020-12-01',
  assigned: '2020-12-01',
  available: true,
  change: 'add',
  otherOffer: false,
  renewalStart: '2020-12-15',
};
const asked = (answers: Facts): string[] => askedBy(renewalCheck, { ...ANSWERS, ...answers });

describe('renewal check', () => {
  it('asks for the day a redeemed key was redeemed', () => {
    expect(asked({})).to.deep.equal([
      'benefit',
      'place',
      'expiry',
      'activated',
      'redeemed',
      'change',
      'renewalStart',
    ]);
  });

  it('asks whether a key that is not redeemed is available', () => {
    const fields = asked({ activated: false });
    expect(fields).to.include('available').and.not.include('redeemed');
  });

  it('asks for the day a person was assigned', () => {
    const fields = asked({ benefit: 'userAssigned' });
    expect(fields).to.include('assigned').and.not.include.members(['redeemed', 'change']);
  });

  it('asks for other offers only with Azure bulk credit', () => {
    expect(asked({ benefit: 'bulkCredit' })).to.deep.equal([
      'benefit',
      'expiry',
      'activated',
      'otherOffer',
      'renewalStart',
    ]);
  });

  it('asks for one date where it is the membership', () => {
    expect(asked({ benefit: 'membership' })).to.deep.equal(['benefit', 'renewalStart']);
  });

  it('asks nothing more once it is a customer’s account', () => {
    expect(asked({ place: 'customer' })).to.deep.equal(['benefit', 'place']);
  });

  describe('over every combination', () => {
    const values = {
      benefit: [...BENEFITS, 'unknown'],
      place: PLACES,
      expiry: ['2021-01-31', 'unknown'],
      activated: [true, false, 'unknown'],
      redeemed: ['2020-12-01', 'unknown'],
      assigned: ['2020-12-01', 'unknown'],
      available: [true, 'unknown'],
      change: ['add', 'neither', 'unknown'],
      otherOffer: [true, 'unknown'],
      renewalStart: ['2020-12-15', 'unknown'],
    };

    it('leaves out only what changes nothing', () => {
      expect(unaskedThatCount(renewalCheck, values, TODAY)).to.deep.equal([]);
    });

    it('asks only what can still change the verdict', () => {
      expect(idleQuestions(renewalCheck, values, TODAY)).to.deep.equal([]);
    });
  });

  for (const [text, facts] of [
    [
      'when do our benefits expire, Visual Studio, renewal date 31 January 2027',
      { benefit: 'userAssigned', expiry: '2027-01-31' },
    ],
    ['check my benefits: not Visual Studio', {}],
    [
      'check my benefits: key redeemed on 1 December 2020, benefits expire 31 January 2021',
      { benefit: 'productKeys', activated: true, redeemed: '2020-12-01', expiry: '2021-01-31' },
    ],
    [
      'kolla datum: nyckeln löstes in den 1 december 2020 och förmånerna går ut 31 januari 2021',
      { benefit: 'productKeys', activated: true, redeemed: '2020-12-01', expiry: '2021-01-31' },
    ],
    [
      'check vervaldatum 31-01-2021 van ons Azure-bulktegoed',
      { benefit: 'bulkCredit', expiry: '2021-01-31' },
    ],
    [
      'vérifier les dates : clé échangée le 1er décembre 2020',
      { benefit: 'productKeys', activated: true, redeemed: '2020-12-01' },
    ],
    ['check my dates for a customer’s account', { place: 'customer' }],
    ['when do our benefits expire', {}],
    ['check dates: expires 31 February 2021', {}],
    ['check dates: 31 January 2021', {}],
  ] as const) {
    it(`starts with the facts in "${text}"`, () =>
      expect(recogniseStart(text, CHECKS, 'en')?.facts ?? {}).to.deep.equal(facts));
  }
});
