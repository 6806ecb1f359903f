// What offices have: pages saved by Word, pages of content systems, exports with pairs inside pairs.
import { expect } from 'chai';
import { join } from 'node:path';
import { isGenerated } from '../../../knowledge/import/html/generated-id.js';
import { importFiles } from '../../../knowledge/import/import-files.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

/** An item of a list as Word saves it; `filtered`: as "Web page, filtered" does. */
function wordItem(mark: string, text: string, { level = 1, filtered = false } = {}): string {
  const gap = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span>';
  return filtered
    ? `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt'>${mark}${gap}${text}</p>`
    : `<p class=MsoNormal style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}${gap}</span><![endif]>${text}<o:p></o:p></p>`;
}

describe('importing what offices have', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  async function bring(
    file: string,
    text: string,
  ): Promise<{ report: string; answers: Record<string, string> }> {
    folder.write(file, text);
    const into = join(folder.path, 'kb');
    const { report } = await importFiles([join(folder.path, file)], { folder: into, locale: 'en' });
    const answers = readContent(into).entries.map(({ id, texts }) => [id, texts.en.answer] as const);
    return { report: report.join('\n'), answers: Object.fromEntries(answers) };
  }

  it('makes lists of Word’s numbered and dotted paragraphs, with their levels and what goes on under an item', async () => {
    const { answers } = await bring(
      'pay.htm',
      `<html><body><h1>Pay</h1><h2>How do I see my pay slip?</h2><p class=MsoNormal>Like this:</p>
      ${wordItem('1.', 'Open the <b>pay</b> system.')}
      ${wordItem('a)', 'on the phone', { level: 2 })}
      ${wordItem('b)', 'or here', { level: 2 })}
      ${wordItem('2.', 'Choose a month.')}
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>It takes a moment.</p>
      <p class=MsoNormal>Then:</p>
      ${wordItem('·', 'Print it.', { filtered: true })}
      ${wordItem('·', 'Keep it.', { filtered: true })}
      </body></html>`,
    );
    expect(Object.values(answers)).to.deep.equal([
      'Like this:\n\n1. Open the **pay** system.\n   1. on the phone\n   2. or here\n\n2. Choose a month.\n\n   It takes a moment.\n\nThen:\n\n- Print it.\n- Keep it.',
    ]);
  });

  it('puts a Word paragraph that follows a list inside a list under the item it is set in as far as', async () => {
    const inset = (points: number, text: string): string =>
      `<p class=MsoListParagraph style='margin-left:${points}.0pt'>${text}</p>`;
    const { answers } = await bring(
      'pay.htm',
      `<html><body><h2>How do I see my pay slip?</h2>${wordItem('1.', 'Open it.')}${wordItem('a)', 'here', { level: 2 })}
      ${inset(72, 'Or there.')}${inset(36, 'It takes a moment.')}${wordItem('b)', 'or at home', { level: 2 })}${wordItem('2.', 'Read it.')}</body></html>`,
    );
    expect(Object.values(answers)).to.deep.equal([
      '1. Open it.\n\n   1. here\n\n      Or there.\n\n   It takes a moment.\n\n   1. or at home\n\n2. Read it.',
    ]);
  });

  it('takes a first row all in bold for the head of its table', async () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const { answers } = await bring(
      'who.htm',
      `<html><body><h2>Who helps me?</h2><table>${row('<b>What</b>', '<strong>Who</strong>')}${row('Overtime', '<b>Ann</b>')}</table></body></html>`,
    );
    expect(Object.values(answers)).to.deep.equal(['| What | Who |\n| - | - |\n| Overtime | **Ann** |']);
  });

  it('makes ids of questions where a program numbered its headings, so that they do not move when one is put before', async () => {
    const page = (questions: string[]): string =>
      `<html><body>${questions.map((text, at) => `<h2><a name="_Toc${100 + at}"></a>${text}</h2><p>Yes, of course.</p>`).join('')}</body></html>`;
    await bring('faq.htm', page(['May I park here?']));
    const { answers, report } = await bring('faq.htm', page(['May I eat here?', 'May I park here?']));
    expect(Object.keys(answers)).to.have.members(['faq/may-i-eat-here', 'faq/may-i-park-here']);
    expect(report).to.match(/1 new, 0 changed at the source, 1 unchanged/);
  });

  for (const [id, generated] of [
    ...[
      '_Toc518',
      '_Hlk1',
      'h.gjdgxs1abc',
      'accordion-item-3',
      'collapse12',
      'elementor-tab-title-1231',
      'faq_4',
    ].map((id) => [id, true] as const),
    ...['parking', 'microsoft-365', 'faq', 'windows-11', 'section-parking', 'q4-report'].map(
      (id) => [id, false] as const,
    ),
  ]) {
    it(`takes "${id}" ${generated ? 'for one that a program made' : 'as the author’s own'}`, () => {
      expect(isGenerated(id)).to.equal(generated);
    });
  }

  it('takes pairs that stand in another one’s button, links them, and names what the service knew besides', async () => {
    const pair = (id: number, question: string, more: object): object => ({
      ...{ id, questions: [question], answer: `${question} Yes.`, source: '', ...more },
    });
    const inner = pair(9, 'Where are cables?', {});
    const { answers, report } = await bring(
      'helpdesk.json',
      JSON.stringify({
        assets: {
          synonyms: [{ alterations: ['laptop', 'notebook'] }],
          qnas: [
            pair(1, 'Is my laptop dead?', {
              metadata: { category: 'hardware' },
              dialog: {
                prompts: [{ displayText: 'Cables', qna: inner }, { displayText: 'Password', qnaId: 3 }, null],
              },
              activeLearningSuggestions: [
                { clusterHead: 'x', suggestedQuestions: [{ question: 'it does not boot' }] },
              ],
            }),
            pair(3, 'Do I have a password?', { metadata: { category: 'accounts' } }),
          ],
        },
      }),
    );
    expect(Object.keys(answers)).to.have.members([
      'hardware/is-my-laptop-dead',
      'hardware/where-are-cables',
      'accounts/do-i-have-a-password',
    ]);
    const [dead] = readContent(join(folder.path, 'kb')).entries.filter(({ id }) => id.endsWith('dead'));
    expect(dead?.related).to.deep.equal(['hardware/where-are-cables', 'accounts/do-i-have-a-password']);
    expect(report)
      .to.include('laptop, notebook')
      .and.include('it does not boot')
      .and.not.include('not in the source');
  });
});
