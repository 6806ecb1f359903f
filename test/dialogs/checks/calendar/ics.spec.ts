import { expect } from 'chai';
import fc from 'fast-check';
import { icsOf, outlookLink, type CalendarEntry } from '../../../../dialogs/checks/calendar/ics.js';

const NOW = new Date('2021-01-10T08:00:00Z');
const ENTRY: CalendarEntry = {
  id: 'renewal-productKeys-expiry',
  date: '2021-01-31',
  title: 'Sista dagen: förmån, nyckel; allt',
  description: 'Rad ett\nRad två med \\ och ”citat”',
};

/** Reads a calendar file back the way RFC 5545 says: unfold, split, unescape. */
function read(ics: string): { names: string[]; value: (name: string) => string } {
  const lines = ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const properties = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  const unescape = (text: string): string =>
    text.replace(/\\([\\;,nN])/g, (_, character: string) =>
      character.toLowerCase() === 'n' ? '\n' : character,
    );
  return {
    names: properties.map(([name]) => name),
    value: (name) => unescape(properties.find(([candidate]) => candidate === name)?.[1] ?? ''),
  };
}

describe('the calendar file', () => {
  it('holds a whole day without a time zone, ending on the next day', () => {
    const { value, names } = read(icsOf([ENTRY], NOW));
    expect(value('DTSTART;VALUE=DATE')).to.equal('20210131');
    expect(value('DTEND;VALUE=DATE')).to.equal('20210201');
    expect(names.join()).to.not.include('TZID');
  });

  it('begins and ends as a calendar with one event, made now', () => {
    const { names, value } = read(icsOf([ENTRY], NOW));
    expect([names[0], names.at(-1)]).to.deep.equal(['BEGIN', 'END']);
    expect(names).to.include.members(['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'SUMMARY']);
    expect(value('DTSTAMP')).to.equal('20210110T080000Z');
    expect(value('VERSION')).to.equal('2.0');
  });

  it('knows 29 February', () => {
    const { value } = read(icsOf([{ ...ENTRY, date: '2024-02-29' }], NOW));
    expect(value('DTSTART;VALUE=DATE')).to.equal('20240229');
    expect(value('DTEND;VALUE=DATE')).to.equal('20240301');
  });

  it('keeps the identifier of an entry, and tells entries and days apart', () => {
    const uidOf = (entry: CalendarEntry, now = NOW): string => read(icsOf([entry], now)).value('UID');
    expect(uidOf(ENTRY)).to.equal(uidOf({ ...ENTRY, title: 'Other words' }, new Date('2022-01-01')));
    expect(uidOf(ENTRY)).to.not.equal(uidOf({ ...ENTRY, date: '2021-02-01' }));
    expect(uidOf(ENTRY)).to.not.equal(uidOf({ ...ENTRY, id: 'renewal-bulkCredit-expiry' }));
  });

  it('holds several entries', () => {
    const ics = icsOf([ENTRY, { ...ENTRY, date: '2021-03-02' }], NOW);
    expect(ics.match(/BEGIN:VEVENT/g)).to.have.length(2);
  });

  it('gives back any title and description, in lines of at most 75 octets', () => {
    const text = fc.string({ maxLength: 300, unit: 'grapheme' }).map((some) => `x${some.replace(/\r/g, '')}`);
    fc.assert(
      fc.property(text, text, (title, description) => {
        const ics = icsOf([{ ...ENTRY, title, description }], NOW);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
        expect(read(ics).value('SUMMARY')).to.equal(title);
        expect(read(ics).value('DESCRIPTION')).to.equal(description);
      }),
    );
  });

  it('refuses a date that does not exist, and says which', () => {
    for (const date of ['soon', '2023-02-29']) {
      expect(() => icsOf([{ ...ENTRY, date }], NOW)).to.throw(`"${date}" is no date for a calendar`);
    }
  });
});

describe('the Outlook link', () => {
  it('fills in a whole day', () => {
    const url = new URL(outlookLink({ ...ENTRY, date: '2024-02-29' }));
    expect(url.origin + url.pathname).to.equal('https://outlook.office.com/calendar/0/deeplink/compose');
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      allday: 'true',
      startdt: '2024-02-29',
      enddt: '2024-03-01',
      subject: ENTRY.title,
      body: ENTRY.description,
    });
  });

  it('writes blanks so that Outlook reads blanks', () => {
    expect(outlookLink(ENTRY)).to.include('Sista%20dagen').and.not.include('+');
    expect(new URL(outlookLink({ ...ENTRY, title: 'A+B & C' })).searchParams.get('subject')).to.equal(
      'A+B & C',
    );
  });
});
