import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';
import { expect } from 'chai';
import { eligibilityCheck } from '../../../../dialogs/checks/eligibility/check.js';
import { AGREEMENTS, DOORS, KINDS, WAYS_TO_BUY } from '../../../../dialogs/checks/eligibility/facts.js';
import type { Facts } from '../../../../dialogs/checks/check.js';
import { askedBy, idleQuestions, unaskedThatCount } from '../../../support/check-walk.js';

const TODAY = '2026-03-10';
const ANSWERS: Facts = {
  who: 'organisation',
  country: 'SE',
  kind: 'commercial',
  agreement: 'none',
  seats: 2000,
  buying: 'other',
  email: true,
  account: true,
};
const asked = (answers: Facts): string[] => askedBy(eligibilityCheck, { ...ANSWERS, ...answers });

describe('eligibility check', () => {
  it('asks an administrator of a company for everything but the personal', () => {
    expect(asked({})).to.deep.equal(['who', 'country', 'kind', 'agreement', 'seats', 'buying']);
  });

  it('asks an employee for an address and an account instead of the way of buying', () => {
    expect(asked({ who: 'employee' })).to.deep.equal([
      'who',
      'country',
      'kind',
      'agreement',
      'seats',
      'email',
      'account',
    ]);
  });

  it('asks nothing more once the market is excluded', () => {
    expect(asked({ country: 'VE' })).to.deep.equal(['who', 'country']);
  });

  it('asks a school neither for agreements nor for licences', () => {
    expect(asked({ kind: 'education' })).to.deep.equal(['who', 'country', 'kind', 'buying']);
  });

  it('asks for no number of licences where Software Assurance is enough', () => {
    expect(asked({ agreement: 'softwareAssurance' })).to.deep.equal([
      'who',
      'country',
      'kind',
      'agreement',
      'buying',
    ]);
  });

  it('asks for no way in where the organisation does not qualify', () => {
    expect(asked({ seats: 10 })).to.not.include('buying');
    expect(asked({ seats: 10, who: 'employee' })).to.not.include('email');
  });

  describe('over every combination', () => {
    const values = {
      who: DOORS,
      country: ['RU', 'CN', 'SE', 'unknown'],
      kind: [...KINDS, 'unknown'],
      agreement: [...AGREEMENTS, 'unknown'],
      seats: [1999, 2000, 'unknown'],
      buying: [...WAYS_TO_BUY, 'unknown'],
      email: [true, 'unknown'],
      account: [false, 'unknown'],
    };

    it('leaves out only what changes nothing', () => {
      expect(unaskedThatCount(eligibilityCheck, values, TODAY)).to.deep.equal([]);
    });

    it('asks only what can still change the verdict', () => {
      expect(idleQuestions(eligibilityCheck, values, TODAY)).to.deep.equal([]);
    });
  });

  it('starts with the facts in the words that started it', () => {
    expect(recogniseStart('Are we eligible with 2500 E5 seats in Japan?', CHECKS, 'en')?.facts).to.deep.equal(
      {
        who: 'organisation',
        country: 'JP',
        seats: 2500,
      },
    );
  });
});
