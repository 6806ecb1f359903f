// Figures of the journal: what is counted, which words count last, before and after a publish, and tables no program runs.
import { expect } from 'chai';
import { unzipSync, strFromU8 } from 'fflate';
import { tallyFigures } from '../../../bot/desk/figures/figures.js';
import { figureTable } from '../../../bot/desk/figures/figure-table.js';
import type { JournalLine, QuestionLine, ReactionLine } from '../../../bot/storage/journal.js';
import { writeTable } from '../../../knowledge/export/write-table.js';
import { askedInVain, journalOf } from '../../support/asked.js';
import { startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';

const asked = (question: string, at: string, more: Partial<QuestionLine> = {}): QuestionLine =>
  askedInVain(undefined, { question, at, outcome: 'answer', entries: ['fruit/apple'], ...more });
const rated = (question: string, kind: ReactionLine['kind'], at: string): ReactionLine => ({
  ...{ kind, question, at, entry: 'fruit/apple', person: 'p', locale: 'en', channel: 'directline' },
});

/** The newest first, as a journal gives them. */
const LINES: JournalLine[] = [
  rated('b', 'helpful', '2026-11-26T10:00:00.000Z'),
  rated('b', 'unhelpful', '2026-11-26T09:59:00.000Z'),
  asked('b', '2026-11-26T09:58:00.000Z'),
  asked('s', '2026-11-26T09:00:00.000Z', { locale: 'sv', outcome: 'choices' }),
  asked('c', '2026-11-24T23:59:59.000Z', { outcome: 'none', entries: [] }),
  rated('a', 'unhelpful', '2026-11-24T08:01:00.000Z'),
  asked('a', '2026-11-24T08:00:00.000Z'),
];
const NOW = Date.parse('2026-11-26T12:00:00Z');
const PUBLISHED = { id: 'one', at: '2026-11-25T12:00:00.000Z', message: '=HYPERLINK("http://evil.example")' };

describe('the desk’s figures', () => {
  const figures = (days = 3): ReturnType<ReturnType<typeof tallyFigures>['result']> => {
    const tally = tallyFigures();
    for (const line of LINES) tally.add(line);
    return tally.result(days, NOW, [PUBLISHED, { ...PUBLISHED, id: 'old', at: '2026-01-01T00:00:00.000Z' }]);
  };

  it('count each day of the period, also those on which nobody asked', () => {
    expect(figures().days).to.deep.equal([
      { day: '2026-11-24', answer: 1, choices: 0, none: 1, helpful: 0, unhelpful: 1 },
      { day: '2026-11-25', answer: 0, choices: 0, none: 0, helpful: 0, unhelpful: 0 },
      { day: '2026-11-26', answer: 1, choices: 1, none: 0, helpful: 1, unhelpful: 0 },
    ]);
  });

  it('count the last word on an answer only, by language and by entry', () => {
    const { locales, entries } = figures();
    expect(locales.find(({ locale }) => locale === 'en')).to.include({ helpful: 1, unhelpful: 1, answer: 2 });
    expect(locales.find(({ locale }) => locale === 'sv')).to.include({ choices: 1, answer: 0 });
    expect(entries).to.deep.equal([{ id: 'fruit/apple', answered: 2, helpful: 1, unhelpful: 1 }]);
  });

  it('tell before and after a publish of the period', () => {
    expect(figures().publishes).to.deep.equal([
      {
        ...PUBLISHED,
        before: { answer: 1, choices: 0, none: 1, helpful: 0, unhelpful: 1 },
        after: { answer: 1, choices: 1, none: 0, helpful: 1, unhelpful: 0 },
      },
    ]);
  });

  it('are taken along as tables in which nothing is a formula', async () => {
    const rows = figureTable(figures(), 'publishes');
    expect(new TextDecoder().decode(await writeTable(rows, 'csv'))).to.include(`"'=HYPERLINK(`);
    const sheet = unzipSync(await writeTable(rows, 'xlsx'))['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).to.not.match(/<f[ >]/);
    for (const of of ['days', 'languages', 'entries'] as const) {
      const [header = [], ...more] = figureTable(figures(), of);
      for (const row of more) expect(row).to.have.length(header.length);
    }
  });

  describe('over HTTP', () => {
    let desk: DeskRig;
    let person: Person;
    before(async () => {
      desk = await startDesk({ journal: { pages: (since) => journalOf(LINES).pages(since) } });
      person = await desk.signIn();
    });
    after(() => desk.close());

    it('are for whoever is signed in, and for periods that make sense', async () => {
      const got = (await (await person.get('/figures?days=3')).json()) as { days: object[]; whole: boolean };
      expect(got.days).to.have.length(3);
      expect(got.whole).to.equal(true);
      const table = await person.get('/figures/table?of=days&days=3');
      expect(table.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
      expect((await table.text()).split('\r\n')).to.have.length(5);
      for (const wrong of [
        '/figures?days=0',
        '/figures?days=1e9',
        '/figures/table?of=people',
        '/figures/table?of=days&kind=exe',
      ])
        expect((await person.get(wrong)).status, wrong).to.equal(422);
      expect((await fetch(`${desk.url}/desk/api/figures`)).status).to.equal(401);
    });
  });
});
