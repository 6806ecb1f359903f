import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../bot/project-root.js';
import { DOCUMENTS, withResultTables } from '../support/result-tables.js';
import { temporaryFolder } from '../support/storage/folder.js';

describe('tables of results', () => {
  for (const file of DOCUMENTS) {
    it(`say in ${file} what was measured last`, () => {
      const text = readFileSync(join(projectRoot(), file), 'utf8');
      const told = 'npm run tables has not been run since a measurement was recorded';
      // Formatters pad cells in their own way.
      const plain = (markdown: string): string => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '-');
      expect(plain(withResultTables(text)), told).to.equal(plain(text));
    });
  }

  it('take the place of what stood there, and of nothing else', () => {
    const folder = temporaryFolder();
    const measured = { command: 'soak -- tea', date: '2026-11-26', node: 'v20.1.0', cores: 2 };
    const rows = [
      { cup: 1, ml: 200 },
      { cup: 2, ml: 190 },
    ];
    writeFileSync(join(folder, 'soak-tea.json'), JSON.stringify({ ...measured, rows }));
    const text = 'a\n<!-- results: soak -- tea -->\nold\n<!-- /results -->\nb';
    expect(withResultTables(text, folder)).to.equal(
      [
        'a',
        '<!-- results: soak -- tea -->',
        '',
        '`npm run soak -- tea`, 2026-11-26, Node 20.1.0, 2 cores:',
        '',
        '| cup | ml  |',
        '| --- | --- |',
        '| 1   | 200 |',
        '| 2   | 190 |',
        '',
        '<!-- /results -->',
        'b',
      ].join('\n'),
    );
  });

  it('are refused for a measurement that nobody has made, with the command that makes it', () => {
    const text = '<!-- results: soak -- coffee -->\n<!-- /results -->';
    expect(() => withResultTables(text, temporaryFolder())).to.throw('npm run soak -- coffee --record');
  });
});
