import { expect } from 'chai';
import { closedUntil, type OpeningHours } from '../../../knowledge/profile/opening-hours.js';

const hours: OpeningHours = {
  zone: 'Europe/Stockholm',
  days: { mon: '09:00-17:00', thu: '09:00-17:00', fri: '09:00-16:00' },
  holidays: ['2026-11-27'],
};
const at = (iso: string): ReturnType<typeof closedUntil> => closedUntil(hours, Date.parse(iso));

describe('closedUntil', () => {
  it('is nothing while it is open, from the first minute to the last, on the clock of the zone', () => {
    for (const iso of ['2026-11-26T08:00:00Z', '2026-11-26T15:59:59Z', '2026-07-02T07:00:00Z'])
      expect(at(iso), iso).to.equal(undefined);
  });
  it('is later the same day, before it opens', () => {
    expect(at('2026-11-26T07:59:00Z')).to.deep.equal({ date: '2026-11-26', time: '09:00' });
  });
  it('passes over days that are closed, and holidays', () => {
    expect(at('2026-11-26T16:00:00Z')).to.deep.equal({ date: '2026-11-30', time: '09:00' });
  });
  it('goes by the date of the zone: it is Thursday in Stockholm already', () => {
    expect(at('2026-11-25T23:30:00Z')).to.deep.equal({ date: '2026-11-26', time: '09:00' });
  });
  it('is unknown where it never opens', () => {
    expect(closedUntil({ zone: 'UTC', days: {} }, 0)).to.equal('unknown');
  });
});
