import { expect } from 'chai';
import { keptFormats, todayOf } from '../../../../dialogs/checks/calendar/today.js';

const EVENING = Date.UTC(2026, 2, 12, 23, 30);

describe('todayOf', () => {
  for (const [zone, day] of [
    ['UTC', '2026-03-12'],
    ['Europe/Stockholm', '2026-03-13'],
    ['europe/stockholm', '2026-03-13'],
    ['America/New_York', '2026-03-12'],
    ['Pacific/Kiritimati', '2026-03-13'],
  ] as const)
    it(`is ${day} in ${zone} half an hour before midnight in UTC`, () => {
      expect(todayOf(EVENING, zone)).to.equal(day);
    });

  for (const zone of ['', 'Mars/Olympus', 'x'.repeat(100_000), 7, null, undefined, {}])
    it(`is the day in UTC for ${JSON.stringify(zone)?.slice(0, 20)}, which is no time zone`, () => {
      expect(todayOf(EVENING, zone)).to.equal('2026-03-12');
    });

  it('keeps one format for all spellings of a zone', () => {
    todayOf(EVENING, 'America/North_Dakota/New_Salem');
    const kept = keptFormats();
    for (const spelling of ['AMERICA/NORTH_DAKOTA/NEW_SALEM', 'america/north_dakota/NEW_salem'])
      expect(todayOf(EVENING, spelling)).to.equal('2026-03-12');
    expect(keptFormats()).to.equal(kept);
  });

  it('keeps no more than a hundred, and still tells the day in the first of them', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) todayOf(EVENING, zone);
    expect(keptFormats()).to.equal(100);
    expect(todayOf(EVENING, 'Europe/Stockholm')).to.equal('2026-03-13');
  });
});
