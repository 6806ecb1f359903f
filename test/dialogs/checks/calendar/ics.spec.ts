import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
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

  it('keeps the identifier of an entry, whatever its words and its day, and tells entries apart', () => {
    const uidOf = (entry: CalendarEntry, now = NOW): string => read(icsOf([entry], now)).value('UID');
    expect(uidOf(ENTRY)).to.equal(uidOf({ ...ENTRY, title: 'Other words' }, new Date('2022-01-01')));
    expect(uidOf(ENTRY)).to.equal(uidOf({ ...ENTRY, date: '2021-02-01' }));
    expect(uidOf(ENTRY)).to.not.equal(uidOf({ ...ENTRY, id: 'renewal-bulkCredit-expiry' }));
  });

  it('is a newer version of the same event when it is made later, even on the same day', () => {
    const versionAt = (time: string): number =>
      Number(read(icsOf([ENTRY], new Date(time))).value('SEQUENCE'));
    expect(versionAt('2026-11-26T09:00:01Z')).to.be.above(versionAt('2026-11-26T09:00:00Z'));
    expect(versionAt('2093-12-31T00:00:00Z')).to.be.at.most(2 ** 31 - 1);
    expect(versionAt('2020-01-01T00:00:00Z')).to.equal(0);
  });

  it('is read by another program: whole days, and reminders a week and a day before at nine', () => {
    const two = [ENTRY, { ...ENTRY, id: 'renewal-productKeys-keyEnd', date: '2021-03-02' }];
    const calendar = new ICAL.Component(ICAL.parse(icsOf(two, NOW)) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).to.have.length(2);
    for (const [at, component] of events.entries()) {
      const { startDate, endDate, summary, uid } = new ICAL.Event(component);
      expect([startDate.toString(), startDate.isDate]).to.deep.equal([two[at]?.date, true]);
      expect(endDate.subtractDate(startDate).toSeconds()).to.equal(86_400);
      expect([summary, uid]).to.deep.equal([ENTRY.title, `${two[at]?.id}@colleague-bot`]);
      const alarms = component.getAllSubcomponents('valarm');
      const times = alarms.map((alarm) => {
        const time = startDate.clone();
        time.isDate = false;
        time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return time.toString();
      });
      expect(times).to.deep.equal(
        at === 0
          ? ['2021-01-24T09:00:00', '2021-01-30T09:00:00']
          : ['2021-02-23T09:00:00', '2021-03-01T09:00:00'],
      );
      for (const alarm of alarms) {
        expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
        expect(alarm.getFirstPropertyValue('description')).to.equal(ENTRY.title);
      }
    }
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
