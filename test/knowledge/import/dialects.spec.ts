// The smallest document of each dialect, and what must become of it.
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles, type ImportOptions } from '../../../knowledge/import/import-files.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

type Expected = [id: string, question: string, answer: string | RegExp];

const LEARN = `---\u0020\u0020
title: Bikes
ms.date: 10/25/2024
---
# Bikes

**Roles:** all

## Riding
### I didn't get it, what now?
See [a](/cycling/a), [b](lock.md#d) and <kbd>Enter</kbd>.

:::image type="content" source="i.png" alt-text="A bike.":::

> [!TIP]
> Ask.

## Next steps
[More](more.md)
`;

const SXS = `---
ms.contentlocale: sv-SE
---
# <a name="t"></a><span data-ttu-id="a">Titel</span><span class="sxs-lookup"><span data-stu-id="a">Title</span></span>
#### <a name="may--i-"></a><span data-ttu-id="b">Jag slutar.</span><span class="sxs-lookup"><span data-stu-id="b">I leave.</span></span> <span data-ttu-id="c">Vad gäller?</span><span class="sxs-lookup"><span data-stu-id="c">What now?</span></span>
<span data-ttu-id="d">**Svar** Ja.</span><span class="sxs-lookup"><span data-stu-id="d">**Answer** Yes.</span></span><span data-ttu-id="e">Se guiden.</span><span class="sxs-lookup"><span data-stu-id="e">See it.</span></span>
`;

const YAML = `### YamlMime:FAQ
metadata: {ms.contentlocale: nl-NL, ms.lasthandoff: 12/11/2020}
title: Sloten
summary: "Over sloten."
sections:
- name: Genegeerd
  questions:
  - question: Slot vervangen
    answer: "::: moniker range=\\"worldwide\\"\\n\\n1. Ga naar **Sloten** \\\\> <a href=\\"https://x.example\\" target=\\"_blank\\">hier</a>.\\n\\n::: moniker-end\\n\\n::: moniker range=\\"old\\"\\n\\n1. Oud.\\n\\n::: moniker-end\\n"
`;

const BOLD = `# Vanliga frågor

Ingress.

**Vad är ett lås?**\u0020\u0020
Det är:

* bra

**Kan du ge ett exempel**

| S1 | S2 |
| --- | --- |
| **Svar:**<br/><br/>ett | två |

**Nästa steg**

[Y](y.md)
`;

const HTML = `<!doctype html><html lang="fr"><head><title>Vélos</title><script>x()</script></head><body><nav>menu</nav>
<main><h2 id="ou-garer">Où garer mon vélo ?</h2><p>Dans la <b>cave</b>.</p>
<h2><button>Et ma clé ?</button></h2><ul><li>au bureau</li></ul></main></body></html>`;

const DETAILS = `<details><summary>Where is my key?</summary>

At the **desk**.

</details>
<details><summary>And the lock?</summary>

In the cellar.

</details>
`;

const QNA_TSV = `Question\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId
Ride a bike\tSit down.\\n\\nGo to [x](#b).\tEditorial\ttopic:riding\t[{"AlternateQuestionList":[{"Question":"can i ride"}]}]\tFalse\t[{"QnaId":9}]\t8
ride it\tSit down.\\n\\nGo to [x](#b).\tEditorial\ttopic:riding\t[]\tFalse\t[]\t8
Where to stop\tAt home.\thttps://x.example/a\ttopic:riding\t[]\tFalse\t[]\t9
`;

const QNA_JSON = JSON.stringify({
  Assets: {
    Qnas: [
      {
        Id: 1,
        Answer: 'Sit down.',
        Questions: ['Ride a bike', 'ride it'],
        Dialog: { Prompts: [{ QnaId: 2 }] },
      },
      { Id: 2, Answer: 'At home.', Questions: ['Where to stop'] },
    ],
  },
  Metadata: { Language: 'en' },
});

const RIDE: Expected[] = [
  ['ride-a-bike', 'Ride a bike', /^Sit down\./],
  ['where-to-stop', 'Where to stop', 'At home.'],
];

const DIALECTS: [what: string, file: string, content: string, expected: Expected[]][] = [
  [
    'Learn Markdown',
    'bikes.md',
    LEARN,
    [
      [
        'i-didnt-get-it-what-now',
        "I didn't get it, what now?",
        'See [a](https://learn.microsoft.com/cycling/a), b and `Enter`.\n\n> [!TIP]\n> Ask.',
      ],
    ],
  ],
  ['two languages side by side', 'sxs.md', SXS, [['may-i', 'Jag slutar. Vad gäller?', 'Ja. Se guiden.']]],
  [
    'YAML',
    'sloten.yml',
    YAML,
    [['slot-vervangen', 'Slot vervangen', '1. Ga naar **Sloten** > [hier](https://x.example).']],
  ],
  [
    'bold lines',
    'las.sv.md',
    BOLD,
    [
      ['vad-ar-ett-las', 'Vad är ett lås?', 'Det är:\n\n- bra'],
      ['kan-du-ge-ett-exempel', 'Kan du ge ett exempel', '- **S1:** **Svar:** ett\n- **S2:** två'],
    ],
  ],
  [
    'a web page with headings',
    'velos.html',
    HTML,
    [
      ['ou-garer', 'Où garer mon vélo ?', 'Dans la **cave**.'],
      ['et-ma-cle', 'Et ma clé ?', '- au bureau'],
    ],
  ],
  [
    'disclosures in Markdown',
    'keys.en.md',
    DETAILS,
    [
      ['where-is-my-key', 'Where is my key?', 'At the **desk**.'],
      ['and-the-lock', 'And the lock?', 'In the cellar.'],
    ],
  ],
  [
    'Q and A lines',
    'keys.en.txt',
    'Q: Where is my key?\nA: At the desk.\n\n**Q2.** And the lock?\n\nA: In the cellar.\n',
    [
      ['where-is-my-key', 'Where is my key?', 'At the desk.'],
      ['and-the-lock', 'And the lock?', 'In the cellar.'],
    ],
  ],
  [
    'Q and A lines without blank lines between, with their marks',
    'keys.en.md',
    '# Keys\nQ: Where is **my** key?\nA: At the [desk](https://x.example), `1st` floor.\nQ: And the lock?\nA: In the cellar,\nbehind the lift.\n',
    [
      ['where-is-my-key', 'Where is my key?', 'At the [desk](https://x.example), `1st` floor.'],
      ['and-the-lock', 'And the lock?', 'In the cellar, behind the lift.'],
    ],
  ],
  [
    'the letters of Swedish',
    'sv.txt',
    'F: Var är nyckeln?\nS: I källaren.\n\nF: Vem har låset?\nS: Det har vi.\n',
    [
      ['var-ar-nyckeln', 'Var är nyckeln?', 'I källaren.'],
      ['vem-har-laset', 'Vem har låset?', 'Det har vi.'],
    ],
  ],
  [
    'the letters of Dutch, in bold',
    'sleutels.nl.md',
    '**V:** Waar is mijn sleutel?\n\n**A:** In de **kelder**.\n\n**V:** En het slot?\n\n**A:** Bij ons.\n',
    [
      ['waar-is-mijn-sleutel', 'Waar is mijn sleutel?', 'In de **kelder**.'],
      ['en-het-slot', 'En het slot?', 'Bij ons.'],
    ],
  ],
  [
    'the letters of French, as a list',
    'cles.fr.md',
    '- Q : Où est ma clé ?\n- R : Dans la cave.\n- Q : Et le cadenas ?\n- R : Chez nous.\n',
    [
      ['ou-est-ma-cle', 'Où est ma clé ?', 'Dans la cave.'],
      ['et-le-cadenas', 'Et le cadenas ?', 'Chez nous.'],
    ],
  ],
  [
    'a table with a column for the question and one for the answer',
    'nycklar.sv.md',
    '# Nycklar\n\n## Hus\n\n| Nr | Fråga | Svar |\n| - | - | - |\n| 1 | Var är nyckeln? | I **källaren**. |\n\n## Cykel\n\n| Fråga | Svar |\n| - | - |\n| Lås | Hos oss. |\n',
    [
      ['var-ar-nyckeln', 'Var är nyckeln?', 'I **källaren**.\n\n**Nr:** 1'],
      ['las', 'Lås', 'Hos oss.'],
    ],
  ],
  [
    'a table of questions without a head',
    'keys.en.md',
    '| Where is my key? | At the desk. |\n| - | - |\n| And the lock? | In the cellar. |\n',
    [
      ['where-is-my-key', 'Where is my key?', 'At the desk.'],
      ['and-the-lock', 'And the lock?', 'In the cellar.'],
    ],
  ],
  [
    'a list of questions in bold and of questions with their answer below',
    'keys.en.md',
    '# Keys\n\n1. **Where is my key?** At the desk.\n2. And the lock?\n   - In the cellar.\n',
    [
      ['where-is-my-key', 'Where is my key?', 'At the desk.'],
      ['and-the-lock', 'And the lock?', '- In the cellar.'],
    ],
  ],
  [
    'a table and a list of questions inside an answer as the answer they are',
    'keys.en.md',
    '# Keys\n\n## What do I ask at the desk?\n\n- **Is it here?** Yes or no.\n\n| Where? | Here. |\n| - | - |\n\n## And then?\n\nGo.\n',
    [
      [
        'what-do-i-ask-at-the-desk',
        'What do I ask at the desk?',
        /^- \*\*Is it here\?\*\* Yes or no\.\n\n\| Where\? \| Here\. \|/,
      ],
      ['and-then', 'And then?', 'Go.'],
    ],
  ],
  [
    'a web page with some questions as headings, others as disclosures, in sections',
    'keys.html',
    `<html lang="en"><body><main><h1>Keys</h1><h2>Having one</h2><details><summary>Where is my key?</summary>At the desk.</details>
    <details><summary><h3>What does it cost?</h3></summary><p>Ten.</p></details>
    <h2>Losing it</h2><h3>Whom do I tell?</h3><p>The desk.</p><details><summary>And at night?</summary><p>The guard.</p></details>
    <h3>Who pays?</h3><p>You do.</p></main></body></html>`,
    [
      ['where-is-my-key', 'Where is my key?', 'At the desk.'],
      ['what-does-it-cost', 'What does it cost?', 'Ten.'],
      ['whom-do-i-tell', 'Whom do I tell?', /^The desk\.\n\n.*And at night\?.*\n\nThe guard\.$/],
      ['who-pays', 'Who pays?', 'You do.'],
    ],
  ],
  [
    'questions in bold whose answers follow in the same line, beside bold lines',
    'keys.en.md',
    '# Keys\n\n**Where is my key?**\nAt the desk.\n\n**Who has the other one?** The guard has.\n**And the third?** Nobody.\n\n**Note:** all are numbered.\n',
    [
      ['where-is-my-key', 'Where is my key?', 'At the desk.'],
      ['who-has-the-other-one', 'Who has the other one?', 'The guard has.'],
      ['and-the-third', 'And the third?', 'Nobody.\n\n**Note:** all are numbered.'],
    ],
  ],
  [
    'a question in bold inside the answer below a heading as the answer it is',
    'keys.en.md',
    '# Keys\n\n## What do I ask?\n\n**Is it here?** Yes or no.\n\n## And then?\n\nGo.\n',
    [
      ['what-do-i-ask', 'What do I ask?', '**Is it here?** Yes or no.'],
      ['and-then', 'And then?', 'Go.'],
    ],
  ],
  ['a QnA Maker export as TSV', 'kb.en.tsv', QNA_TSV, RIDE],
  ['a question answering export as JSON', 'kb.json', QNA_JSON, RIDE],
  [
    'bold with blanks inside its marks, and sums and code with the same marks',
    'kb.en.md',
    '# T\n\n## Where is it?\n\nOpen **Start  **> **Settings **, then >** Network  **.\n\n## How is it counted?\n\nAs 2 ** 3.\n\n```\na ** b ** c\n```\n',
    [
      ['where-is-it', 'Where is it?', 'Open **Start** > **Settings** , then > **Network** .'],
      ['how-is-it-counted', 'How is it counted?', 'As 2 \\*\\* 3.\n\n```\na ** b ** c\n```'],
    ],
  ],
  [
    'a CSV with semicolons and Swedish headers, the topic filled in once',
    'faq.csv',
    'Vanliga frågor 2026;;;\nÄmne;Fråga *;Svar (max. 500 tecken);Andra formuleringar\nHR;Var är jag?;"Här.\n• Hej då.";var då\n;;;\n;;;och nu\n;Och du?;"Där,\nborta";\n',
    [
      ['var-ar-jag', 'Var är jag?', 'Här.\n\n- Hej då.'],
      ['och-du', 'Och du?', 'Där,\\\nborta'],
    ],
  ],
];

describe('importing documents', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  async function bring(
    files: Record<string, string | Uint8Array>,
    more: Partial<ImportOptions> = {},
  ): Promise<{ report: string; found: Expected[] }> {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, name), content);
    const options = { folder: join(folder.path, 'kb'), topic: 'T', ...more };
    const { report } = await importFiles(
      Object.keys(files).map((name) => join(folder.path, name)),
      options,
    );
    const found = readContent(options.folder).entries.map(
      ({ id, texts, locales: [locale = 'en'] }): Expected => {
        const { question, answer } = texts[locale];
        return [id.replace('t/', ''), question, answer];
      },
    );
    return { report: report.join('\n'), found };
  }

  for (const [what, file, content, expected] of DIALECTS) {
    it(`reads ${what}, without a fault and the same the second time`, async () => {
      const { found, report } = await bring({ [file]: content });
      expect(found.map(([id, question]) => [id, question])).to.deep.equal(
        expected.map(([id, question]) => [id, question]),
      );
      found.forEach(([, , answer], at) => {
        const wanted = expected[at]?.[2] ?? '';
        if (wanted instanceof RegExp) expect(answer).to.match(wanted);
        else expect(answer).to.equal(wanted);
      });
      expect(report.split('\n')).to.have.length(10);
      expect((await bring({ [file]: content })).report).to.match(
        / 0 new, 0 changed at the source, \d+ unchanged/,
      );
    });
  }

  it('reports what is no entry and what could not be kept', async () => {
    const { report } = await bring({ 'bikes.md': LEARN });
    expect(report).to.match(/no entries .*intro: "Roles: all".*tail section "Next steps"/);
    expect(report).to.match(/not kept .*relative link.*picture \(bikes\.md:\d+ "A bike\."\)/);
    expect((await bring({ 'sloten.yml': YAML })).report).to.match(/not kept .*text for "old" only/);
  });
  it('makes links whole with the address of the document, and takes its date', async () => {
    const { found } = await bring({ 'bikes.md': LEARN }, { base: 'https://contoso.example/docs/' });
    expect(found[0]?.[2]).to.include('[b](https://contoso.example/docs/lock#d)');
    expect(found[0]?.[2]).to.include('[A bike.](https://contoso.example/docs/i.png)');
    const text = readFileSync(join(folder.path, 'kb/faq/t/en.md'), 'utf8');
    expect(text).to.include('source: https://contoso.example/docs/bikes\nasOf: 2024-10-25');
  });
  it('keeps follow-ups, proposed wordings and further wordings of an export', async () => {
    const { report } = await bring({ 'kb.en.tsv': QNA_TSV });
    const [ride, stop] = readContent(join(folder.path, 'kb')).entries;
    expect(ride?.related).to.deep.equal(['t/where-to-stop']);
    expect(ride?.texts.en.phrasings).to.deep.equal(['ride it']);
    expect(stop?.texts.en.source).to.equal('https://x.example/a');
    expect(report).to.match(/proposed wordings, not taken .*can i ride/);
    expect(report).to.match(/source "Editorial" is no address/);
  });
  it('reads the files inside a zip', async () => {
    const zip = zipSync({ 'export/kb.json': strToU8(QNA_JSON) });
    expect((await bring({ 'kb.zip': zip })).found.map(([id]) => id)).to.deep.equal([
      'ride-a-bike',
      'where-to-stop',
    ]);
  });
  it('reads a workbook with a title, merged cells and blank rows', async () => {
    const rows = [
      ['Our FAQ', null, null, null],
      [null, null, null, null],
      ['Onderwerp', 'Vraag', 'Antwoord', 'Anders gevraagd'],
      ['Fietsen', 'Waar is mijn fiets?', 'In de kelder.', 'fiets kwijt'],
      [null, null, null, 'waar staat hij'],
      [null, null, null, null],
      [null, 'En de sleutel?', 'Bij de balie.', null],
      ['Losse kop', null, null, null],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 3, startCol: 0, endRow: 6, endCol: 0 },
      { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
    ];
    const { report } = await bring(
      { 'faq.xlsx': await writeXlsx({ sheets: [{ name: 'Blad1', rows, merges }] }) },
      { topic: undefined },
    );
    const entries = readContent(join(folder.path, 'kb')).entries;
    expect(entries.map(({ id, texts }) => [id, texts.nl.phrasings])).to.deep.equal([
      ['fietsen/waar-is-mijn-fiets', ['fiets kwijt', 'waar staat hij']],
      ['fietsen/en-de-sleutel', []],
    ]);
    expect(report).to.match(/above the header: "Our FAQ"/);
  });
  it('gives one id to an entry in all its languages, by anchor and by order', async () => {
    const english = '# Bikes\n## Where is it?\nHere.\n## May I ride today?\nYes.\n## Who pays?\nWe.\n';
    const swedish =
      '# <a name="x"></a>Cyklar\n## <a name="where-is-it"></a>Var är den?\nHär.\n## <a name="may-i-ride"></a>Får jag cykla?\nJa.\n## <a name="who-pays"></a>Vem betalar?\nVi.\n';
    const { report } = await bring({ 'a.en.md': english, 'b.sv.md': swedish });
    const entries = readContent(join(folder.path, 'kb')).entries;
    expect(entries.map(({ id, locales }) => [id, locales])).to.deep.equal([
      ['t/where-is-it', ['en', 'sv']],
      ['t/may-i-ride', ['en', 'sv']],
      ['t/who-pays', ['en', 'sv']],
    ]);
    expect(report).to.match(/1 × en paired by position/);
  });
  it('takes a row with a column for each language for one entry, and rows of one language for entries of their own', async () => {
    const csv =
      'question (en),answer (en),question (sv),answer (sv)\nWhere is it?,Here.,Var är den?,Här.\nWho pays?,We do.,,\n,,Får jag ta den?,Ja.\nMay I?,Yes.,,\n,,När kommer den?,Nu.\n';
    const { report } = await bring({ 'f.csv': csv });
    const languages = Object.fromEntries(
      readContent(join(folder.path, 'kb')).entries.map(({ id, locales }) => [id, locales]),
    );
    expect(languages).to.deep.equal({
      't/where-is-it': ['en', 'sv'],
      't/who-pays': ['en'],
      't/may-i': ['en'],
      't/far-jag-ta-den': ['sv'],
      't/nar-kommer-den': ['sv'],
    });
    expect(report).not.to.include('by position');
    expect((await bring({ 'f.csv': csv })).report).to.match(/ 0 new, 0 changed at the source, 6 unchanged/);
    await bring({ 'f.csv': csv.replace('Var är den?', 'Var är den nu?') });
    const { entries } = readContent(join(folder.path, 'kb'));
    expect(entries.find(({ id }) => id === 't/where-is-it')?.texts.sv.question).to.equal('Var är den nu?');
  });
  it('reads Windows-1252 and UTF-16, and says when it had to guess', async () => {
    const latin = Buffer.from('question,answer\nVar är jag?,På öde ö – här är det.\n', 'latin1').map(
      (byte) => (byte === 0x13 ? 0x96 : byte),
    );
    const { found, report } = await bring({ 'f.csv': latin }, { locale: 'sv' });
    expect(found[0]).to.deep.equal(['var-ar-jag', 'Var är jag?', 'På öde ö – här är det.']);
    expect(report).to.match(/read as Windows-1252/);
    const wide = Buffer.from('\uFEFFquestion\tanswer\nVar är du?\tHär.\n', 'utf16le');
    expect((await bring({ 'g.tsv': wide }, { locale: 'sv' })).found.map(([id]) => id)).to.include(
      'var-ar-du',
    );
  });
  for (const [locale, question, answer] of [
    ['en', 'Canteen opening hours?', '11 to 14.'],
    ['sv', 'Var är skrivaren?', 'Bredvid hissen, våning två.'],
    ['nl', 'Parkeren?', 'Achter het gebouw.'],
    ['fr', 'Cantine ?', 'Ouverte de 11 h à 14 h.'],
  ] as const) {
    it(`tells the language "${locale}" of a line, and asks for a look`, async () => {
      const { report } = await bring({ 'f.csv': `question,answer\n${question},"${answer}"\n` });
      expect(report).to.match(new RegExp(`entries\\s+1 \\(1 ${locale}\\)`));
      expect(report).to.include(`taken for "${locale}" by few words: else give --locale`);
    });
  }
  it('makes ids that buttons can carry from every script, different ones for different questions', async () => {
    const csv = 'question,answer\nمتى؟,a\nгде мой ключ?,b\n鍵はどこ？,c\n🙂?,d\n🙂?,e\n"Ä, ö & <b>?",f\n';
    const { found } = await bring({ 'f.csv': csv }, { locale: 'en', topic: 'vanliga frågor!' });
    const ids = found.map(([id]) => id);
    expect(new Set(ids).size).to.equal(6);
    for (const id of ids) expect(id).to.match(/^vanliga-fragor\/[a-z0-9-]+$/);
  });
  for (const [what, name, content, says] of [
    ['a PDF', 'a.pdf', '%PDF-1.7', /a PDF\. Import the document it was made from/],
    ['an old workbook', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /before 2007\. Save it as \.xlsx/],
    [
      'a broken workbook',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<a') }),
      /cannot be read .* Save it again/,
    ],
    ['broken JSON', 'a.json', '{"a":', /not valid JSON/],
    ['YAML that is no FAQ', 'a.yml', '### YamlMime:FAQ\nsections: 3\n', /not a FAQ in YAML/],
    [
      'a language that is none of ours',
      'a.csv',
      'question,answer\nGdzie jest mój klucz?,Leży w piwnicy\n',
      /language cannot be told/,
    ],
  ] as const) {
    it(`refuses ${what}, with the remedy, and writes nothing`, async () => {
      await bring({ [name]: content }).then(
        () => expect.fail('it was taken'),
        (error: Error & { code?: string }) => {
          expect(error.message).to.match(says);
          expect(error.code).to.equal('IMPORT_REFUSED');
        },
      );
    });
  }
});
