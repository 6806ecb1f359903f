// What every journal must do: one suite for all of them.
import { expect } from 'chai';
import type { Journal, JournalLine, QuestionLine } from '../../../bot/storage/journal.js';
import { rejectionOf } from '../rejection.js';
import { journalLines, question, reaction } from './lines.js';
import type { Place } from './places.js';

/** Odd enough for every escape; pseudonyms are not. */
const ODD_PERSON = "O'Neil/ü?#\\%~ p-";

export function describeJournal(name: string, newPlace: () => Promise<Place> | Place): void {
  describe(`Journal on ${name}`, () => {
    let place: Place;
    let journal: Journal;
    let other: Journal;

    beforeEach(async () => {
      place = await newPlace();
      ({ journal } = await place.open());
      ({ journal: other } = await place.open());
    });
    afterEach(() => place.remove());

    const appendAll = async (lines: readonly JournalLine[]): Promise<void> => {
      for (const line of lines) await journal.append(line);
    };
    const times = async (since?: string): Promise<string[]> =>
      (await journalLines(journal, since)).map(({ at }) => at);

    describe('append and pages', () => {
      it('give lines back as they were', async () => {
        const asked = question('2026-11-20T08:00:00.000Z', {
          text: 'När går förmånerna ut? 😀 "x" \\ \n',
          outcome: 'choices',
          entries: ['partner-benefits/expiry-date', 'partner-benefits/when-to-renew'],
          confidence: { first: 0.61, among: 0.58 },
        });
        const chosen = reaction('2026-11-20T08:00:09.000Z', { kind: 'chosen' });
        await appendAll([asked, chosen]);
        expect(await journalLines(journal)).to.deep.equal([chosen, asked]);
      });
      it('give an empty list before the first line', async () => {
        expect(await journalLines(journal)).to.deep.equal([]);
      });
      it('list the newest first, by time and not by text or order of arrival', async () => {
        const sorted = [
          '2027-01-01T00:00:00.000Z',
          '2026-12-31T23:59:59.999Z',
          '2026-11-20T08:00:00.500Z',
          '2026-11-20T08:00:00Z',
          '2026-11-20T08:30:00+01:00',
          '1999-12-31T23:59:59.999Z',
        ];
        for (const at of [3, 0, 5, 2, 4, 1].map((i) => sorted[i] ?? '')) await journal.append(question(at));
        expect(await times()).to.deep.equal(sorted);
      });
      it('keep lines of the same millisecond', async () => {
        const at = '2026-11-20T08:00:00.000Z';
        await Promise.all([1, 2, 3].map((n) => journal.append(question(at, { question: `q${n}` }))));
        const lines = await journalLines(journal);
        expect(lines.map((line) => line.question).sort()).to.deep.equal(['q1', 'q2', 'q3']);
      });
      it('show lines of another client', async () => {
        await other.append(question('2026-11-20T08:00:00.000Z'));
        expect(await times()).to.have.length(1);
      });
      it('refuse a line or a filter without a proper date', async () => {
        for (const at of ['', 'yesterday', '2026-13-01', '9999-01-01T00:00:00Z', '1969-12-31T23:59:59Z']) {
          expect((await rejectionOf(journal.append(question(at)))).message).to.contain(
            `"${at}" is no ISO 8601 date`,
          );
          await rejectionOf(journalLines(journal, at));
          await rejectionOf(journal.deleteBefore(at));
        }
        expect(await times()).to.deep.equal([]);
      });
    });

    describe('since', () => {
      const lines = [
        question('2026-11-18T23:59:59.999Z', { outcome: 'none' }),
        question('2026-11-19T00:00:00.000Z', { outcome: 'answer' }),
        reaction('2026-11-19T00:00:05.000Z', { kind: 'helpful' }),
        question('2026-11-20T10:00:00.000Z', { outcome: 'none' }),
        reaction('2026-11-20T10:00:05.000Z', { kind: 'unhelpful' }),
      ];
      it('gives what was appended from that instant on', async () => {
        await appendAll(lines);
        expect(await times('2026-11-19T00:00:00Z')).to.have.length(4);
        expect(await times('2026-11-19T00:00:00.001Z')).to.have.length(3);
        expect(await times('2026-11-21T00:00:00Z')).to.deep.equal([]);
      });
    });

    it('more lines than fit in one page come whole, in order, a page at a time', async function () {
      this.timeout(60_000);
      const total = 1_030;
      const all = Array.from({ length: total }, (_, n) =>
        question(new Date(Date.UTC(2026, 10, 20) - (n % 500)).toISOString(), { question: `${n}` }),
      );
      for (let at = 0; at < total; at += 50)
        await Promise.all(all.slice(at, at + 50).map((line) => journal.append(line)));
      const pages: JournalLine[][] = [];
      for await (const page of journal.pages()) pages.push(page);
      expect(pages.length).to.be.greaterThan(1);
      const lines = pages.flat();
      expect(new Set(lines.map((line) => line.question))).to.have.property('size', total);
      const sorted = lines
        .map(({ at }) => at)
        .sort()
        .reverse();
      expect(lines.map(({ at }) => at)).to.deep.equal(sorted);
    });

    describe('deleteOf (forget me)', () => {
      const DAYS = ['18', '19', '20'];
      const lineOf = (person: string, day: string): QuestionLine =>
        question(`2026-11-${day}T08:00:00.000Z`, { person });

      beforeEach(async () => {
        for (const day of DAYS)
          await appendAll(['anna', 'anna2', ODD_PERSON].map((person) => lineOf(person, day)));
      });

      it('removes the lines of these pseudonyms on all days, says how many, and leaves the others', async () => {
        await journal.append(reaction('2026-11-20T09:00:00.000Z', { person: 'anna' }));
        expect(await journal.deleteOf(['anna', ODD_PERSON, 'nobody'])).to.equal(7);
        const left = await journalLines(other);
        expect(left.map(({ person }) => person)).to.deep.equal(['anna2', 'anna2', 'anna2']);
        expect(await journal.deleteOf(['anna', ODD_PERSON])).to.equal(0);
      });
      it('lets the person begin anew', async () => {
        await journal.deleteOf(['anna']);
        await journal.append(lineOf('anna', '21'));
        expect(await journal.deleteOf(['anna'])).to.equal(1);
      });
      it('removes more lines than fit in one page', async () => {
        const lines = Array.from({ length: 150 }, (_, n) => lineOf('berit', DAYS[n % 3] ?? ''));
        await Promise.all(lines.map((line) => journal.append(line)));
        expect(await journal.deleteOf(['berit'])).to.equal(150);
        expect(await times()).to.have.length(9);
      });
      it('removes nothing for nobody', async () => {
        expect(await journal.deleteOf([])).to.equal(0);
        expect(await times()).to.have.length(9);
      });
    });

    describe('deleteBefore (retention)', () => {
      it('removes what is older than the instant, to the millisecond, and says how many', async () => {
        const at = [
          '2026-08-01T00:00:00.000Z',
          '2026-11-19T23:59:59.999Z',
          '2026-11-20T11:59:59.999Z',
          '2026-11-20T12:00:00.000Z',
          '2026-11-21T00:00:00.000Z',
        ];
        await appendAll(at.map((time) => question(time)));
        expect(await journal.deleteBefore('2026-11-20T12:00:00Z')).to.equal(3);
        expect(await times()).to.deep.equal([at[4], at[3]]);
        expect(await journal.deleteBefore('2026-11-20T12:00:00Z')).to.equal(0);
      });
      it('removes more lines than fit in one page', async () => {
        const old = Array.from({ length: 120 }, (_, n) => question(`2026-08-${10 + (n % 5)}T08:00:00.000Z`));
        await Promise.all(old.map((line) => journal.append(line)));
        await journal.append(question('2026-11-20T08:00:00.000Z'));
        expect(await journal.deleteBefore('2026-11-01T00:00:00Z')).to.equal(120);
        expect(await times()).to.have.length(1);
      });
      it('leaves nothing for "forget me" to find', async () => {
        await journal.append(question('2026-08-01T00:00:00.000Z', { person: 'anna' }));
        await journal.deleteBefore('2026-11-01T00:00:00Z');
        expect(await journal.deleteOf(['anna'])).to.equal(0);
      });
    });
  });
}
