import { expect } from 'chai';
import fc from 'fast-check';
import type { Facts, Verdict } from '../../../../dialogs/checks/check.js';
import { addDays } from '../../../../dialogs/checks/calendar/calendar-date.js';
import { BENEFITS, CHANGES, PLACES } from '../../../../dialogs/checks/renewal/facts.js';
import { renewalVerdict } from '../../../../dialogs/checks/renewal/rules.js';
import { combinations, keysOf, reasonOf } from '../../../support/verdicts.js';
import { examples } from '../../../support/examples.js';

const TODAY = '2021-01-10';
const EXPIRY = '2021-01-31';
const judge = (facts: Facts, today = TODAY): Verdict =>
  renewalVerdict({ place: 'own', expiry: EXPIRY, renewalStart: '2020-12-15', ...facts }, today);

describe('renewal rules', () => {
  describe('a product key', () => {
    const keys = (facts: Facts, today = TODAY): Verdict =>
      judge({ benefit: 'productKeys', change: 'neither', ...facts }, today);

    it('redeemed on 1 December 2020 works until 1 December 2021, past the expiry date of 31 January', () => {
      const verdict = keys({ activated: true, redeemed: '2020-12-01' });
      expect(verdict).to.deep.include({
        standing: 'yes',
        headline: 'keyWorks',
        params: { until: '2021-12-01' },
      });
      expect(reasonOf(verdict, 'keyWorks')).to.deep.include({
        entry: 'partner-benefits/expiry-date',
        params: { redeemed: '2020-12-01', until: '2021-12-01' },
      });
      expect(keys({ activated: true, redeemed: '2020-12-01' }, '2021-12-01').standing).to.equal('yes');
      expect(keys({ activated: true, redeemed: '2020-12-01' }, '2021-12-02')).to.include({
        standing: 'no',
        headline: 'keyEnded',
      });
    });

    it('not redeemed is to be redeemed before 31 January 2021: by the day before', () => {
      const verdict = keys({ activated: false, available: true });
      expect(verdict).to.deep.include({
        standing: 'yes',
        headline: 'activateBy',
        params: { expiry: EXPIRY, by: '2021-01-30' },
      });
      expect(reasonOf(verdict, 'keyYear').params).to.deep.equal({ today: TODAY, until: '2022-01-10' });
      expect(keysOf(verdict.steps).slice(0, 2)).to.deep.equal(['activate', 'redeem']);
    });

    it('can still be redeemed on the expiry date itself, and no longer on the day after', () => {
      const facts = { activated: false, available: true };
      expect(keys(facts, '2021-01-30').headline).to.equal('activateBy');
      expect(keys(facts, '2021-01-31')).to.include({ standing: 'yes', headline: 'activateToday' });
      expect(keys(facts, '2021-02-01')).to.include({ standing: 'open', headline: 'expiredButAvailable' });
      expect(keys({ activated: false, available: false }, '2021-02-01')).to.deep.include({
        standing: 'no',
        headline: 'tooLate',
        params: { until: EXPIRY },
      });
    });

    it('redeemed on 29 February works until 28 February', () => {
      const verdict = keys({ activated: true, redeemed: '2024-02-29', expiry: '2024-06-30' }, '2024-03-01');
      expect(verdict.params).to.deep.equal({ until: '2025-02-28' });
    });

    it('runs its year though the expiry date is not known', () => {
      const verdict = keys({ activated: true, redeemed: '2020-12-01', expiry: 'unknown' });
      expect(verdict.standing).to.equal('yes');
      expect(reasonOf(verdict, 'expiryMoot').standing).to.equal('open');
    });

    it('is followed by a new one: more licences or more time, or a look into the portal', () => {
      const inUse = { activated: true, redeemed: '2020-12-01' };
      expect(keysOf(keys({ ...inUse, change: 'add' }, '2021-03-01').steps)).to.deep.equal([
        'nextKey',
        'renewMembership',
      ]);
      expect(keysOf(keys(inUse).steps)).to.deep.equal(['checkPortal', 'renewMembership']);
    });

    it('has an open end until somebody finds the day it was redeemed', () => {
      const verdict = keys({ activated: true, redeemed: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'redeemedOpen' });
      expect(keysOf(verdict.steps)).to.include('tellRedeemed');
    });

    for (const [why, redeemed] of [
      ['after the expiry date', '2021-02-01'],
      ['in the future', '2021-01-11'],
    ] as const) {
      it(`asks to check the dates when it was redeemed ${why}`, () => {
        const today = redeemed < EXPIRY ? TODAY : '2021-03-01';
        expect(keys({ activated: true, redeemed }, today)).to.include({
          standing: 'open',
          headline: 'checkDates',
        });
      });
    }

    for (const [change, reason, step] of [
      ['add', 'addLicences', 'addFirst'],
      ['extend', 'extendTime', 'extendFirst'],
      ['unknown', 'changeOpen', 'decideFirst'],
    ] as const) {
      it(`is for more licences or more time, to be decided before redeeming: ${change}`, () => {
        const verdict = keys({ activated: false, available: true, change });
        expect(reasonOf(verdict, reason).entry).to.equal('partner-benefits/add-or-extend');
        expect(keysOf(verdict.steps).indexOf(step)).to.be.within(0, keysOf(verdict.steps).indexOf('redeem'));
      });
    }
  });

  describe('a benefit assigned to a person', () => {
    const seat = (facts: Facts, today = TODAY): Verdict =>
      judge({ benefit: 'userAssigned', ...facts }, today);
    const assigned = { activated: true, assigned: '2020-11-01' };

    it('may be used for 30 days past the renewal date', () => {
      expect(seat(assigned)).to.deep.include({
        standing: 'yes',
        headline: 'useAssigned',
        params: { until: '2021-03-02' },
      });
      const grace = seat(assigned, '2021-03-02');
      expect(grace).to.include({ standing: 'yes', headline: 'useAssigned' });
      expect(reasonOf(grace, 'useInGrace').standing).to.equal('yes');
      expect(seat(assigned, '2021-03-03')).to.include({ standing: 'no', headline: 'useEnded' });
    });

    it('may still be activated for 30 days past the renewal date', () => {
      const facts = { activated: false, available: true };
      expect(keysOf(seat(facts).reasons)).to.include.members(['activateInTime', 'graceAhead']);
      expect(seat(facts, '2021-02-15')).to.deep.include({
        standing: 'yes',
        headline: 'activateInGrace',
        params: { until: '2021-03-02' },
      });
      expect(seat({ activated: false, available: false }, '2021-03-03').headline).to.equal('tooLate');
    });

    it('goes to another person 90 days after it was first assigned', () => {
      const early = seat(assigned, '2021-01-29');
      expect(reasonOf(early, 'reassignFrom')).to.deep.include({
        standing: 'later',
        entry: 'partner-benefits/visual-studio',
        params: { assigned: '2020-11-01', from: '2021-01-30' },
      });
      expect(keysOf(early.steps)).to.include('reassignLater');
      const later = seat(assigned, '2021-01-30');
      expect(reasonOf(later, 'reassignNow').standing).to.equal('yes');
      expect(keysOf(later.steps)).to.include('reassign');
    });

    it('leaves open when it may be handed on while the day of assignment is not known', () => {
      const verdict = seat({ activated: true, assigned: 'unknown' });
      expect(verdict.standing).to.equal('yes');
      expect(reasonOf(verdict, 'assignedOpen').standing).to.equal('open');
      expect(keysOf(verdict.steps)).to.include('tellAssigned');
    });

    it('is lost after the grace, whether it was activated or not', () => {
      expect(seat({ activated: 'unknown', available: false }, '2021-03-03').standing).to.equal('no');
      expect(seat({ activated: 'unknown', available: false }, '2021-03-02').standing).to.equal('open');
    });
  });

  describe('Azure bulk credit', () => {
    const credit = (facts: Facts): Verdict =>
      judge({ benefit: 'bulkCredit', activated: false, available: true, ...facts });

    it('cannot be combined with another offer; then Microsoft Support', () => {
      const verdict = credit({ otherOffer: true });
      expect(verdict).to.include({ standing: 'no', headline: 'creditBlocked' });
      expect(reasonOf(verdict, 'otherOffer')).to.include({
        standing: 'no',
        entry: 'partner-benefits/bulk-credit',
      });
      const support = verdict.steps.find(({ key }) => key === 'creditSupport');
      expect(support?.url).to.equal('https://support.microsoft.com/supportforbusiness/productselection');
    });

    it('goes to somebody else first of all', () => {
      expect(keysOf(credit({ otherOffer: true, expiry: 'unknown' }).steps).slice(0, 3)).to.deep.equal([
        'creditOther',
        'creditSupport',
        'tellExpiry',
      ]);
    });

    it('is activated where there is no other offer', () => {
      expect(credit({ otherOffer: false })).to.include({ standing: 'yes', headline: 'activateBy' });
    });

    it('depends on the other offer while that is not known', () => {
      const verdict = credit({ otherOffer: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'creditOpen' });
      expect(keysOf(verdict.steps)).to.include('tellOtherOffer');
    });
  });

  describe('technical support', () => {
    it('is activated to get an access ID', () => {
      const verdict = judge({ benefit: 'technicalSupport', activated: false, available: true });
      expect(verdict.headline).to.equal('activateBy');
      expect(keysOf(verdict.steps)[0]).to.equal('activateSupport');
    });

    it('has no end of use in the source once it is activated', () => {
      const facts = { benefit: 'technicalSupport', activated: true };
      expect(judge(facts)).to.include({ standing: 'yes', headline: 'useInTime' });
      expect(judge(facts, '2021-02-01')).to.include({ standing: 'open', headline: 'usePastExpiry' });
    });
  });

  describe('the membership', () => {
    it('can be renewed on any day from the renewal start date on', () => {
      for (const today of ['2020-12-15', '2021-06-01']) {
        const verdict = judge({ benefit: 'membership' }, today);
        expect(verdict).to.include({ standing: 'yes', headline: 'membershipNow' });
        expect(keysOf(verdict.steps)).to.deep.equal(['renewMembership']);
      }
    });

    it('waits until then, with the date', () => {
      const verdict = judge({ benefit: 'membership' }, '2020-12-14');
      expect(verdict).to.deep.include({
        standing: 'later',
        headline: 'membershipWait',
        params: { start: '2020-12-15' },
      });
      expect(verdict.steps[0]).to.deep.include({ key: 'waitForRenewal', params: { start: '2020-12-15' } });
    });

    it('depends on the renewal start date while that is not known', () => {
      const verdict = judge({ benefit: 'membership', renewalStart: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'membershipOpen' });
      expect(keysOf(verdict.steps)).to.deep.equal(['tellRenewalStart']);
    });
  });

  describe('a benefit that is not activated', () => {
    for (const benefit of ['productKeys', 'userAssigned', 'bulkCredit', 'technicalSupport']) {
      const given = (facts: Facts): Verdict =>
        judge({ benefit, activated: false, change: 'neither', otherOffer: false, ...facts });

      it(`is activated in Partner Center when available: ${benefit}`, () => {
        const verdict = given({ available: true });
        expect(reasonOf(verdict, 'available')).to.include({
          standing: 'yes',
          entry: 'partner-benefits/renew-benefits',
        });
        expect(verdict.steps[0]?.url).to.equal('https://partner.microsoft.com/dashboard/');
      });

      it(`needs the membership renewed first, then the same steps, when not available: ${benefit}`, () => {
        const verdict = given({ available: false });
        expect(verdict).to.include({ standing: 'no', headline: 'renewFirst' });
        const same = keysOf(given({ available: true }).steps).filter((key) => key !== 'renewMembership');
        expect(keysOf(verdict.steps)).to.deep.equal(['renewMembership', ...same]);
      });

      for (const [unknown, headline, step] of [
        [{ expiry: 'unknown', available: true }, 'expiryOpen', 'tellExpiry'],
        [{ available: 'unknown' }, 'availableOpen', 'tellAvailable'],
        [{ activated: 'unknown', available: true }, 'activatedOpen', 'tellActivated'],
      ] as const) {
        it(`is open, and says who can tell, at ${headline}: ${benefit}`, () => {
          const verdict = given(unknown);
          expect(verdict).to.include({ standing: 'open', headline });
          expect(keysOf(verdict.steps).some((key) => key.startsWith(step))).to.equal(true);
        });
      }
    }
  });

  it('let nobody use a licence on a customer’s account', () => {
    for (const benefit of ['productKeys', 'userAssigned', 'unknown']) {
      const verdict = judge({ benefit, place: 'customer', activated: true, redeemed: '2020-12-01' });
      expect(verdict).to.include({ standing: 'no', headline: 'customerAccount' });
      expect(keysOf(verdict.reasons)).to.deep.equal(['customerAccount']);
      expect(verdict.reasons[0]?.entry).to.equal('partner-benefits/customer-account');
      expect(verdict.timeline).to.deep.equal([]);
    }
  });

  it('tell what holds for every benefit when it is not known which', () => {
    const verdict = judge({ benefit: 'unknown' });
    expect(verdict).to.include({ standing: 'open', headline: 'benefitOpen' });
    expect(keysOf(verdict.reasons)).to.include.members(['benefitOpen', 'activateInTime', 'membershipNow']);
    expect(keysOf(verdict.steps)).to.include('tellBenefit');
  });

  describe('properties', () => {
    const dates = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));

    it('let a later redemption never end earlier', () => {
      fc.assert(
        fc.property(dates, fc.nat(1000), dates, (redeemed, days, today) => {
          const endOf = (day: string): unknown =>
            renewalVerdict({ benefit: 'productKeys', activated: true, redeemed: day }, today).params?.[
              'until'
            ];
          const later = addDays(redeemed, days);
          fc.pre(later <= '2049-12-31');
          expect(String(endOf(later)) >= String(endOf(redeemed))).to.equal(true);
        }),
      );
    });

    it('let time only take away: what is over stays over', () => {
      fc.assert(
        fc.property(dates, dates, fc.nat(500), (expiry, today, days) => {
          const facts = { benefit: 'userAssigned', expiry, activated: false, available: true };
          const before = renewalVerdict(facts, today).standing;
          if (before !== 'yes')
            expect(renewalVerdict(facts, addDays(today, days)).standing).to.not.equal('yes');
        }),
      );
    });

    it('never turn a yes into a no, or a no into a yes, once an open fact is known', () => {
      const values = {
        benefit: BENEFITS,
        place: PLACES,
        expiry: ['2021-01-01', TODAY, EXPIRY, undefined],
        renewalStart: ['2020-12-15', '2021-01-11', undefined],
        activated: [true, false, undefined],
        redeemed: ['2019-06-01', '2020-12-01', undefined],
        available: [true, false, undefined],
        otherOffer: [true, false, undefined],
      } as const;
      const turned: string[] = [];
      for (const facts of combinations(values)) {
        const { standing } = renewalVerdict(facts, TODAY);
        if (standing === 'open') continue;
        for (const [id, answers] of Object.entries(values)) {
          if (facts[id] !== undefined) continue;
          for (const answer of answers) {
            if (answer === undefined) continue;
            const learnt = renewalVerdict({ ...facts, [id]: answer }, TODAY).standing;
            if (learnt !== standing && learnt !== 'open')
              turned.push(
                `${standing} to ${learnt}: ${JSON.stringify(facts)} and then ${id} ${String(answer)}`,
              );
          }
        }
      }
      expect(turned).to.deep.equal([]);
    });

    it('reach a verdict with reasons, steps and ordered dates for any facts, even senseless ones', () => {
      const anything = fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        dates,
        fc.constantFrom('unknown', '2023-02-29', '9999-99-99', ...BENEFITS, ...PLACES, ...CHANGES),
      );
      const ids = [
        'benefit',
        'place',
        'expiry',
        'renewalStart',
        'activated',
        'redeemed',
        'assigned',
        'available',
      ];
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...ids, 'change', 'otherOffer'), anything),
          dates,
          (facts, today) => {
            const { reasons, steps, timeline } = renewalVerdict(facts, today);
            expect(reasons).to.not.be.empty;
            expect(steps).to.not.be.empty;
            const days = timeline.map(({ date }) => date);
            expect(days).to.deep.equal([...days].sort());
          },
        ),
        { numRuns: examples(500) },
      );
    });
  });
});
