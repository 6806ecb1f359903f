import { expect } from 'chai';
import type { Facts, Moment } from '../../../../dialogs/checks/check.js';
import { renewalVerdict } from '../../../../dialogs/checks/renewal/rules.js';

const timeline = (facts: Facts, today: string): readonly Moment[] => renewalVerdict(facts, today).timeline;
const lines = (facts: Facts, today: string): string[] =>
  timeline(facts, today).map(
    ({ date, key, kind, calendar }) => `${date} ${key} ${kind}${calendar ? ' calendar' : ''}`,
  );

describe('the timeline of a renewal', () => {
  it('shows what was, today, and what is due, in order', () => {
    const facts = {
      benefit: 'productKeys',
      expiry: '2021-01-31',
      renewalStart: '2020-12-15',
      activated: true,
      redeemed: '2020-12-01',
    };
    expect(lines(facts, '2021-01-10')).to.deep.equal([
      '2020-12-01 redeemed past',
      '2020-12-15 renewalStart past',
      '2021-01-10 today today',
      '2021-01-31 renewalDate deadline calendar',
      '2021-12-01 keyEnd deadline calendar',
    ]);
  });

  it('shows the day before as the safest, while something is to be activated', () => {
    expect(
      lines({ benefit: 'technicalSupport', expiry: '2021-01-31', activated: false }, '2021-01-10'),
    ).to.deep.equal([
      '2021-01-10 today today',
      '2021-01-30 advisedDay deadline calendar',
      '2021-01-31 expiry deadline calendar',
    ]);
  });

  it('shows the grace and the day of a hand-over for what is assigned to a person', () => {
    const facts = { benefit: 'userAssigned', expiry: '2021-01-31', activated: true, assigned: '2020-12-20' };
    expect(lines(facts, '2021-02-10')).to.deep.equal([
      '2020-12-20 assigned past',
      '2021-01-31 renewalDate past',
      '2021-02-10 today today',
      '2021-03-02 graceEnd grace calendar',
      '2021-03-20 reassign opens calendar',
    ]);
  });

  it('puts what is due today after today, and lets it be added to a calendar', () => {
    expect(lines({ benefit: 'membership', renewalStart: '2021-01-10' }, '2021-01-10')).to.deep.equal([
      '2021-01-10 today today',
      '2021-01-10 renewalStart opens calendar',
    ]);
  });

  it('calls missed only what had to be done by then and was not', () => {
    const facts = { benefit: 'productKeys', expiry: '2021-01-31', renewalStart: '2021-03-01' };
    const kindOf = (more: Facts, key: string): string | undefined =>
      timeline({ ...facts, ...more }, '2021-04-01').find((moment) => moment.key === key)?.kind;
    expect(kindOf({ activated: false }, 'expiry')).to.equal('missed');
    expect(kindOf({ activated: false }, 'renewalStart')).to.equal('past');
    expect(kindOf({ activated: false }, 'advisedDay')).to.equal('past');
    expect(kindOf({ activated: false, available: true }, 'expiry')).to.equal('past');
    expect(kindOf({}, 'expiry')).to.equal('past');
    expect(kindOf({ activated: true, redeemed: '2020-01-31' }, 'keyEnd')).to.equal('past');
    expect(kindOf({ benefit: 'userAssigned', activated: false }, 'graceEnd')).to.equal('missed');
  });

  it('offers no calendar for what lies in the past or was done', () => {
    const facts = { benefit: 'productKeys', expiry: '2021-01-31', activated: true, redeemed: '2021-06-01' };
    const moments = timeline(facts, '2021-05-01');
    expect(moments.filter(({ calendar }) => calendar).map(({ key }) => key)).to.deep.equal(['keyEnd']);
  });

  it('crosses month ends and leap days', () => {
    const facts = { benefit: 'userAssigned', expiry: '2024-01-31', activated: true, assigned: '2023-12-01' };
    const dates = Object.fromEntries(timeline(facts, '2024-01-01').map(({ key, date }) => [key, date]));
    expect(dates).to.include({ graceEnd: '2024-03-01', reassign: '2024-02-29' });
  });

  it('is empty where no date is known', () => {
    expect(lines({ benefit: 'productKeys', expiry: 'unknown' }, '2021-01-10')).to.deep.equal([]);
  });
});
