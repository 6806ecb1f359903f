import { expect } from 'chai';
import fc from 'fast-check';
import { AGREEMENTS, DOORS, KINDS, WAYS_TO_BUY } from '../../../../dialogs/checks/eligibility/facts.js';
import { eligibilityVerdict } from '../../../../dialogs/checks/eligibility/rules.js';
import type { Facts, FactValue, Standing, Verdict } from '../../../../dialogs/checks/check.js';
import { combinations, keysOf, reasonOf } from '../../../support/verdicts.js';

const QUALIFYING: Facts = {
  country: 'SE',
  kind: 'commercial',
  agreement: 'none',
  seats: 2000,
  buying: 'other',
};
const judge = (facts: Facts): Verdict => eligibilityVerdict({ ...QUALIFYING, ...facts });

describe('eligibility rules', () => {
  describe('the market', () => {
    for (const country of ['MO', 'RU', 'VE']) {
      it(`excludes ${country}, whatever else is true`, () => {
        for (const kind of KINDS) {
          const verdict = judge({ country, kind, agreement: 'softwareAssurance', seats: 1_000_000 });
          expect(verdict).to.include({ standing: 'no', headline: 'notOffered' });
          expect(keysOf(verdict.reasons)).to.deep.equal(['marketNotOffered']);
        }
      });
    }

    for (const [country, shop] of [
      ['CN', 'https://www.microsoftstore.com.cn/home-use-program/invite'],
      ['HK', 'https://www.microsoftestore.com.hk/partner/hup?locale=en_HK'],
    ] as const) {
      it(`sells a one-year subscription in ${country}, at an address of its own`, () => {
        for (const who of DOORS) {
          const verdict = judge({ who, country, email: true, account: true });
          expect(verdict).to.include({ standing: 'yes', headline: `${who}YesOneYear` });
          expect(reasonOf(verdict, 'marketOneYear')).to.include({
            standing: 'yes',
            entry: 'home-use-program/markets',
          });
          expect(verdict.steps.map(({ url }) => url)).to.include(shop);
        }
      });
    }

    it('has Personal only in Japan, where organisations qualify as elsewhere', () => {
      const verdict = judge({ country: 'JP' });
      expect(verdict).to.include({ standing: 'yes', headline: 'organisationYesPersonalOnly' });
      expect(reasonOf(verdict, 'marketPersonalOnly').standing).to.equal('yes');
      expect(judge({ country: 'JP', seats: 1999 }).standing).to.equal('no');
    });

    it('leaves Lebanon open: the source offers it, its later versions do not', () => {
      expect(judge({ country: 'LB' })).to.include({ standing: 'open', headline: 'marketDecides' });
    });

    it('names the country as what decides when all else fits', () => {
      const verdict = judge({ country: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'marketDecides' });
      expect(keysOf(verdict.steps)).to.include('tellCountry');
    });
  });

  describe('the organisation', () => {
    for (const kind of ['education', 'nonprofit']) {
      it(`qualifies as ${kind}, without agreement or licences`, () => {
        const verdict = judge({ kind, agreement: 'none', seats: 0 });
        expect(verdict).to.include({ standing: 'yes', headline: 'organisationYes' });
        expect(reasonOf(verdict, kind)).to.include({ standing: 'yes', entry: 'home-use-program/qualify' });
      });
    }

    for (const kind of ['commercial', 'government']) {
      for (const agreement of ['softwareAssurance', 'fromSoftwareAssurance']) {
        it(`qualifies as ${kind} with ${agreement}, whatever the number of licences`, () => {
          expect(judge({ kind, agreement, seats: 0 }).standing).to.equal('yes');
        });
      }

      it(`qualifies as ${kind} with 2,000 licences and not with 1,999`, () => {
        expect(judge({ kind, seats: 2000 }).standing).to.equal('yes');
        const verdict = judge({ kind, seats: 1999 });
        expect(verdict).to.include({ standing: 'no', headline: 'organisationNo' });
        expect(reasonOf(verdict, 'tooFewLicences').params).to.deep.equal({
          seats: 1999,
          missing: 1,
          needed: 2000,
        });
      });

      it(`says what would make a ${kind} organisation qualify`, () => {
        const { steps } = judge({ kind, seats: 500 });
        expect(keysOf(steps)).to.deep.equal(['whatWouldQualify', 'laterCriterion']);
        expect(steps[0]?.params).to.deep.equal({ missing: 1500, needed: 2000 });
      });
    }

    it('is told the way in that fits how it buys', () => {
      const urlsFor = (buying: string): (string | undefined)[] =>
        judge({ buying }).steps.map(({ url }) => url);
      const store = 'https://go.microsoft.com/fwlink/?linkid=2139192';
      const adminCenter = 'https://go.microsoft.com/fwlink/p/?linkid=842054';
      expect(urlsFor('volumeLicensing')).to.include(store).and.not.include(adminCenter);
      expect(urlsFor('other')).to.include(adminCenter).and.not.include(store);
      expect(urlsFor('unknown')).to.include.members([store, adminCenter]);
    });

    it('hears what it does not know, who can tell, and still the way in', () => {
      const verdict = judge({ kind: 'unknown', agreement: 'unknown', seats: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'organisationOpen' });
      expect(keysOf(verdict.reasons)).to.include.members(['kindOpen', 'agreementOpen', 'seatsOpen']);
      expect(keysOf(verdict.steps)).to.include.members([
        'tellKind',
        'tellAgreement',
        'tellSeats',
        'wayOther',
      ]);
    });

    it('qualifies all the same when what it does not know cannot matter', () => {
      const verdict = judge({ kind: 'unknown', agreement: 'unknown', seats: 2000 });
      expect(verdict.standing).to.equal('yes');
      expect(keysOf(verdict.reasons)).to.include.members(['enoughLicences', 'kindMoot', 'agreementMoot']);
      expect(judge({ kind: 'unknown', agreement: 'softwareAssurance', seats: 0 }).standing).to.equal('yes');
    });

    it('does not qualify by a country that is not known', () => {
      const verdict = judge({ country: 'unknown', seats: 3 });
      expect(verdict.standing).to.equal('no');
      expect(keysOf(verdict.reasons)).to.include('countryMoot');
    });
  });

  describe('the employee', () => {
    const employee = (facts: Facts): Verdict =>
      judge({ who: 'employee', email: true, account: true, ...facts });

    it('buys with a company e-mail address and a Microsoft account', () => {
      const verdict = employee({});
      expect(verdict).to.include({ standing: 'yes', headline: 'employeeYes' });
      expect(keysOf(verdict.steps)).to.deep.equal(['signUp', 'signInAndBuy']);
    });

    for (const [missing, headline, step] of [
      [{ email: false }, 'missingEmail', 'getEmail'],
      [{ account: false }, 'missingAccount', 'getAccount'],
    ] as const) {
      it(`hears how to get what is missing: ${headline}`, () => {
        const verdict = employee(missing);
        expect(verdict).to.include({ standing: 'no', headline });
        expect(keysOf(verdict.steps)).to.include(step);
      });
    }

    it('hears both when both are missing', () => {
      const verdict = employee({ email: false, account: false });
      expect(verdict.headline).to.equal('missingBoth');
      expect(keysOf(verdict.steps)).to.include.members(['getEmail', 'getAccount']);
    });

    it('hears how to find out what is not known', () => {
      const verdict = employee({ email: 'unknown', account: 'unknown' });
      expect(verdict).to.include({ standing: 'open', headline: 'employeeOpen' });
      expect(keysOf(verdict.steps)).to.include.members(['tellEmail', 'tellAccount']);
    });

    it('cannot make up for an organisation that does not qualify', () => {
      const verdict = employee({ seats: 10 });
      expect(verdict).to.include({ standing: 'no', headline: 'employeeNo' });
      expect(keysOf(verdict.steps)).to.include.members(['whatWouldQualify', 'askEmployer']);
      expect(keysOf(verdict.reasons)).to.not.include('emailYes');
    });
  });

  describe('every combination', () => {
    const values: Record<string, readonly FactValue[]> = {
      who: DOORS,
      country: ['MO', 'RU', 'VE', 'CN', 'HK', 'JP', 'SE', 'unknown'],
      kind: [...KINDS, 'unknown'],
      agreement: [...AGREEMENTS, 'unknown'],
      seats: [0, 1999, 2000, 2001, 'unknown'],
      email: [true, false, 'unknown'],
      account: [true, false, 'unknown'],
    };

    /** The table of the issue, for facts that are all known. */
    const qualifies = ({ who, country, kind, agreement, seats, email, account }: Facts): boolean => {
      if (['MO', 'RU', 'VE'].includes(typeof country === 'string' ? country : '')) return false;
      const byKind = kind === 'education' || kind === 'nonprofit';
      const organisation = byKind || agreement !== 'none' || Number(seats) >= 2000;
      return organisation && (who === 'organisation' || (email === true && account === true));
    };
    /** What is not known is open exactly when it matters: when it could still turn out either way. */
    const expected = (facts: Facts): Standing => {
      const completions = combinations(
        Object.fromEntries(
          Object.entries(facts).map(([id, value]) => [
            id,
            value === 'unknown' ? (values[id] ?? []).filter((other) => other !== 'unknown') : [value],
          ]),
        ),
      );
      const outcomes = new Set(completions.map(qualifies));
      return outcomes.size === 2 ? 'open' : outcomes.has(true) ? 'yes' : 'no';
    };

    it('gives the verdict of the table, and open exactly where what is not known decides', () => {
      const wrong = combinations(values).filter(
        (facts) => eligibilityVerdict(facts).standing !== expected(facts),
      );
      expect(wrong).to.deep.equal([]);
    });
  });

  describe('properties', () => {
    const rank: Record<Standing, number> = { no: 0, open: 1, yes: 2 };
    const choice = (values: readonly FactValue[]) =>
      fc.option(fc.constantFrom(...values, 'unknown'), { nil: undefined });
    const plausible = fc
      .record({
        who: choice(DOORS),
        country: choice(['SE', 'JP', 'CN', 'RU', 'LB']),
        kind: choice(KINDS),
        agreement: choice(AGREEMENTS),
        buying: choice(WAYS_TO_BUY),
        email: choice([true, false]),
        account: choice([true, false]),
      })
      .map(
        (facts) =>
          Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts,
      );

    it('never lose eligibility by more licences', () => {
      fc.assert(
        fc.property(plausible, fc.nat(5000), fc.nat(5000), (facts, seats, more) => {
          const before = eligibilityVerdict({ ...facts, seats }).standing;
          const after = eligibilityVerdict({ ...facts, seats: seats + more }).standing;
          expect(rank[after]).to.be.at.least(rank[before]);
        }),
      );
    });

    it('reach a verdict with reasons and steps for any facts, even senseless ones', () => {
      const anything = fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constantFrom('unknown', '__proto__'),
      );
      const ids = fc.constantFrom(
        'who',
        'country',
        'kind',
        'agreement',
        'seats',
        'buying',
        'email',
        'account',
        'other',
      );
      fc.assert(
        fc.property(fc.dictionary(ids, anything), (facts) => {
          const { reasons, steps } = eligibilityVerdict(facts);
          expect(reasons).to.not.be.empty;
          expect(steps).to.not.be.empty;
        }),
      );
    });
  });
});
