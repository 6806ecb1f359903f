import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  addYears,
  calendarDate,
  isCalendarDate,
} from '../../../../dialogs/checks/calendar/calendar-date.js';

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  for (const [date, exists] of [
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ] as const) {
    it(`${exists ? 'know' : 'do not know'} "${date}"`, () => expect(isCalendarDate(date)).to.equal(exists));
  }

  for (const [date, days, later] of [
    ['2021-01-31', -1, '2021-01-30'],
    ['2021-01-31', 30, '2021-03-02'],
    ['2024-01-31', 30, '2024-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2021-01-01', 90, '2021-04-01'],
    ['2024-01-01', 90, '2024-03-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ] as const) {
    it(`${days} days from ${date} is ${later}`, () => expect(addDays(date, days)).to.equal(later));
  }

  for (const [date, years, later] of [
    ['2020-12-01', 1, '2021-12-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2025-12-31', 1, '2026-12-31'],
  ] as const) {
    it(`${years} years from ${date} is ${later}`, () => expect(addYears(date, years)).to.equal(later));
  }

  it('are made of parts, unless there is no such day', () => {
    expect(calendarDate(2026, 3, 1)).to.equal('2026-03-01');
    expect(calendarDate(2026, 2, 31)).to.equal(undefined);
    expect(calendarDate(2026, 0, 1)).to.equal(undefined);
  });

  it('do not depend on the time zone of the server', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm']) {
        process.env['TZ'] = zone;
        expect(addDays('2026-03-28', 1)).to.equal('2026-03-29');
        expect(addYears('2026-10-25', 1)).to.equal('2027-10-25');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('come back when the days are taken off again', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).to.equal(date);
      }),
    );
  });

  it('stay in order a year later, and lie 365 or 366 days apart', () => {
    fc.assert(
      fc.property(dates, fc.nat(800), (date, days) => {
        expect(addYears(addDays(date, days), 1) >= addYears(date, 1)).to.equal(true);
        expect([addDays(date, 365), addDays(date, 366)]).to.include(addYears(date, 1));
      }),
    );
  });
});
