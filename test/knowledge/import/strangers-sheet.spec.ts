// Spreadsheets by people who were never told how one should look.
import { expect } from 'chai';
import { join } from 'node:path';
import { importFiles } from '../../../knowledge/import/import-files.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

describe('importing a spreadsheet whose maker never saw the format', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  async function bring(csv: string): Promise<{ report: string; entries: [string, readonly string[]][] }> {
    folder.write('faq.csv', csv);
    const into = join(folder.path, 'kb');
    const { report } = await importFiles([join(folder.path, 'faq.csv')], { folder: into });
    const entries = readContent(into).entries.map(
      ({ id, locales: [locale = 'en'], texts }): [string, readonly string[]] => [
        `${id}: ${texts[locale].question}`,
        texts[locale].phrasings,
      ],
    );
    return { report: report.join('\n'), entries };
  }

  for (const [what, header, more] of [
    ['in words of their own', '#;Avdelning 1;Vad undrar folk?;Vad svarar vi?', ''],
    ['beside known ones', 'Nr;Ämne;Det här undrar folk;Det här ska ni svara', ''],
    ['over numbers', 'Löpnummer;Var;Undringar;Besked från oss', ''],
    ['under a title', 'Nr;Kategori;Kundens ord;Våra ord', 'Vanliga frågor 2026;;;\n;;;\n'],
  ] as const) {
    it(`takes column names ${what} for names, never for a question`, async () => {
      const rows = [
        '1;Huset;Hur bokar jag ett rum i huset?;Öppna kalendern och välj ett rum. Sedan skickar du inbjudan.',
        ';;;',
        '2;;När öppnar huset på morgonen?;Klockan sex.',
        '3;Kort;Var hämtar jag mitt nya kort?;I receptionen på plan två, om du har legitimation med dig.',
      ];
      const { report, entries } = await bring(`${more}${header}\n${rows.join('\n')}\n`);
      expect(
        entries.map(([text]) => text.replace(/.*: /, '')),
        report,
      ).to.have.members([
        'Hur bokar jag ett rum i huset?',
        'När öppnar huset på morgonen?',
        'Var hämtar jag mitt nya kort?',
      ]);
      const [, , asked = '', replied = ''] = header.split(';');
      expect(report).to.include(`"${asked}" for question, "${replied}" for answer`);
    });
  }

  for (const name of [
    'Så säger de också',
    'People also ask',
    'Zo zeggen ze het ook',
    'Autres façons de demander',
  ]) {
    it(`takes "${name}" for other ways to ask`, async () => {
      const { entries, report } = await bring(
        `question;answer;${name}\nWhere is the lift?;Behind the desk.;"how do I get upstairs\nelevator"\n`,
      );
      expect(entries.map(([, phrasings]) => phrasings)).to.deep.equal([
        ['how do I get upstairs', 'elevator'],
      ]);
      expect(report).to.match(/not kept +nothing/);
    });
  }

  it('finds questions and answers that other columns stand between, without any header', async () => {
    const { entries, report } = await bring(
      'Where is the lift?,Anna,2024,Behind the front desk on your left.\nWhen is lunch served here?,Bo,2025,From noon.\n',
    );
    expect(entries).to.have.length(2);
    expect(report).to.include('no header row').and.include('columns not taken; call them');
  });

  it('takes no first question for a header, however short its answer', async () => {
    const { entries } = await bring(
      'Is there a lift?,Yes\nWhen is lunch served here?,From noon until two in the canteen.\nMay I bring a dog?,No\n',
    );
    expect(entries).to.have.length(3);
  });

  it('takes apart wordings with semicolons, bars, slashes and keywords between commas, and says so', async () => {
    const { entries, report } = await bring(
      [
        'question,answer,keywords',
        'Where do I park?,Behind the house.,my car; a place for my car / garage',
        'How do I get a badge?,At the desk.,"badge, card"',
        'When is lunch?,At noon.,"hello, when may I eat?"',
        'Who cleans?,Anna does.,either/or | 24/7',
      ].join('\n'),
    );
    expect(entries.map(([, wordings]) => wordings)).to.deep.equal([
      ['my car', 'a place for my car', 'garage'],
      ['badge', 'card'],
      ['hello, when may I eat?'],
      ['either/or', '24/7'],
    ]);
    expect(report).to.match(/3 × wordings with ; \| \/ or commas between them -> one each/);
  });
});
