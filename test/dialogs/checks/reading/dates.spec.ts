import { expect } from 'chai';
import fc from 'fast-check';
import { parseDate } from '../../../../dialogs/checks/reading/dates.js';
import { isCalendarDate } from '../../../../dialogs/checks/calendar/calendar-date.js';
import { examples } from '../../../support/examples.js';

const OPTIONS = { today: '2026-03-10', min: '2010-01-01', max: '2049-12-31' };
const MARCH_12 = '2026-03-12';

describe('parseDate', () => {
  for (const text of [
    ...['2026-03-12', '2026/03/12', '2026.3.12', '2026 03 12', '20260312', '2026-3-12.'],
    ...['12-03-2026', '12/3/2026', '12.3.2026', '12 03 2026', '12-03-26', '12. 3. 2026'],
    ...[
      '12 March 2026',
      '12 Mar 2026',
      'March 12, 2026',
      'March 12th, 2026',
      'the 12th of March 2026',
      '12 march 26',
    ],
    ...['Thursday 12 March 2026', 'it was on 12 March 2026', '2026 March 12', '12march2026'],
    ...[
      '12 mars 2026',
      'den 12 mars 2026',
      'torsdag 12 mars 2026',
      'torsdagen den 12 mars 2026',
      '12 mars, 2026',
    ],
    ...['12 maart 2026', '12 mrt 2026', 'donderdag 12 maart 2026', 'op 12 maart 2026'],
    ...['le 12 mars 2026', 'jeudi 12 mars 2026', 'au 12 mars 2026', 'c’est le 12 mars 2026'],
    ...['day after tomorrow', 'i övermorgon', 'overmorgen', 'après-demain'],
  ]) {
    it(`reads "${text}"`, () => expect(parseDate(text, OPTIONS)).to.deep.equal({ value: MARCH_12 }));
  }

  for (const [text, value] of [
    ['31/1/2021', '2021-01-31'],
    ['01/02/2021', '2021-02-01'],
    ['1/12 2020', '2020-12-01'],
    ['den 1/12-20', '2020-12-01'],
    ['12/31/2020', '2020-12-31'],
    ['le 1er mars 2026', '2026-03-01'],
    ['1:a mars 2026', '2026-03-01'],
    ['1st of April 2026', '2026-04-01'],
    ['31 déc. 2020', '2020-12-31'],
    ['31 decembre 2020', '2020-12-31'],
    ['3 août 2021', '2021-08-03'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['dinsdag 3 maart 2026', '2026-03-03'],
    ['5 sept 2026', '2026-09-05'],
    ['septmber 3 2021', '2021-09-03'],
    ['29 February 2024', '2024-02-29'],
    ['New Year’s Eve 2026', '2026-12-31'],
    ['julafton 2026', '2026-12-24'],
    ['eerste kerstdag 2026', '2026-12-25'],
    ['le jour de l’an 2027', '2027-01-01'],
    ['the last day of February 2028', '2028-02-29'],
    ['sista dagen i april 2026', '2026-04-30'],
    ['de laatste dag van juni 2026', '2026-06-30'],
    ['le dernier jour d’avril 2026', '2026-04-30'],
    ['tomorrow already', '2026-03-11'],
    ['idag faktiskt', '2026-03-10'],
    ['today', '2026-03-10'],
    ['idag', '2026-03-10'],
    ['i dag', '2026-03-10'],
    ['vandaag', '2026-03-10'],
    ['aujourd’hui', '2026-03-10'],
    ['tomorrow', '2026-03-11'],
    ['imorgon', '2026-03-11'],
    ['morgen', '2026-03-11'],
    ['demain', '2026-03-11'],
    ['yesterday', '2026-03-09'],
    ['igår', '2026-03-09'],
    ['gisteren', '2026-03-09'],
    ['hier', '2026-03-09'],
    ['avant-hier', '2026-03-08'],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(parseDate(text, OPTIONS)).to.deep.equal({ value }));
  }

  it('counts from today across month ends', () => {
    expect(parseDate('tomorrow', { ...OPTIONS, today: '2024-02-28' })).to.deep.equal({ value: '2024-02-29' });
    expect(parseDate('igår', { ...OPTIONS, today: '2026-01-01' })).to.deep.equal({ value: '2025-12-31' });
  });

  for (const text of [
    ...['in December last year', 'next year', 'next week', 'last Friday', '2020', 'March 2026'],
    ...[
      '3 days ago',
      '2026-03-12T10:00',
      '12-03.2026',
      'end of January 2021',
      'early 2021',
      'may',
      '12 March 2026 or 13',
    ],
    ...['i december förra året', 'nästa vecka', 'mars 2026', 'på fredag'],
    ...['vorig jaar in december', 'volgende week', 'eind januari 2021', 'vrijdag'],
    ...['en décembre dernier', 'l’année prochaine', 'fin janvier 2021', 'vendredi'],
  ]) {
    it(`finds "${text}" vague`, () => expect(parseDate(text, OPTIONS)).to.deep.equal({ problem: 'vague' }));
  }

  for (const text of [
    '31 feb 2026',
    '29-02-2023',
    '2026-02-30',
    '32 March 2026',
    '31/4/2026',
    '0/1/2020',
    '13/13/2026',
    '20261301',
  ]) {
    it(`knows that "${text}" does not exist`, () => {
      expect(parseDate(text, OPTIONS)).to.deep.equal({ problem: 'nonexistent' });
    });
  }

  for (const text of ['1850-01-01', '12 March 1999', '2050-01-01', '1 januari 0001']) {
    it(`finds "${text}" out of range`, () =>
      expect(parseDate(text, OPTIONS)).to.deep.equal({ problem: 'range' }));
  }

  for (const text of [
    ...['', ' ', 'hello', '12', '1/2/3/4', '99999999999', '1-2-345'],
    ...['2026-03-12?', 'what is the expiry date', 'marching 2 2', `12 mars ${'x'.repeat(300)}`],
  ]) {
    it(`does not understand "${text.slice(0, 40)}"`, () => {
      expect(parseDate(text, OPTIONS)).to.deep.equal({ problem: 'notUnderstood' });
    });
  }

  const dates = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  for (const [tag, styles] of [
    ['en-GB', ['full', 'long', 'medium', 'short']],
    ['en-US', ['full', 'long', 'medium']],
    ['sv-SE', ['full', 'long', 'medium', 'short']],
    ['nl-NL', ['full', 'long', 'medium', 'short']],
    ['nl-BE', ['full', 'long', 'medium', 'short']],
    ['fr-FR', ['full', 'long', 'medium', 'short']],
    ['fr-CA', ['full', 'long', 'short']],
  ] as const) {
    for (const dateStyle of styles) {
      it(`reads back every date as ${tag} writes it, ${dateStyle}`, () => {
        const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
        fc.assert(
          fc.property(dates, (value) => {
            const text = format.format(new Date(`${value}T00:00:00Z`));
            expect(parseDate(text, OPTIONS), text).to.deep.equal({ value });
          }),
        );
      });
    }
  }

  it('takes any text, and gives only days that exist, within bounds', () => {
    const pieces = fc.constantFrom(
      '31',
      '2',
      '2026',
      '/',
      '-',
      ' ',
      '.',
      'feb',
      'mars',
      'maj',
      'den',
      '½',
      '\u0000',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const parsed = parseDate(parts.join(''), OPTIONS);
        if ('value' in parsed) {
          expect(isCalendarDate(parsed.value)).to.equal(true);
          expect(parsed.value >= OPTIONS.min && parsed.value <= OPTIONS.max).to.equal(true);
        }
      }),
      { numRuns: examples(3000) },
    );
  });
});
