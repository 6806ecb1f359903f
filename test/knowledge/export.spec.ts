// The knowledge as a spreadsheet and back.
import { expect } from 'chai';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedFolder } from '../../knowledge/commands/folder.js';
import { tableOfFolder } from '../../knowledge/export/table-of-folder.js';
import { TABLE_KINDS, writeTable } from '../../knowledge/export/write-table.js';
import { importFiles } from '../../knowledge/import/import-files.js';
import {
  entryMarkdown,
  frontMatter,
  fruitFolder,
  temporaryFolder,
  type TemporaryFolder,
} from '../support/knowledge-folder.js';

/** Every topic file of a folder: path -> text. */
function topicFiles(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, 'faq'), { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(join(folder, 'faq', file), 'utf8')]),
  );
}

describe('export', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  for (const kind of TABLE_KINDS) {
    it(`gives the shipped knowledge back byte for byte, by way of ${kind}`, async () => {
      const file = join(folder.path, `all.${kind}`);
      writeFileSync(file, await writeTable(tableOfFolder(shippedFolder()), kind));
      await importFiles([file], { folder: join(folder.path, 'back') });
      expect(topicFiles(join(folder.path, 'back'))).to.deep.equal(topicFiles(shippedFolder()));
    });
  }

  it('gives back entries that exist in some languages, own sources, wrapped lines and cells like formulas', async () => {
    const fruit = fruitFolder();
    const lonely = entryMarkdown('lonely', {
      answer: '- one\n- two',
      asked: ['=1+1', '-x', 'this; or / that', 'red, blue'],
    });
    const own = entryMarkdown('own', { answer: 'A line\nthat is wrapped.', asked: ['own'] }).replace(
      '\n\nA line',
      '\n<!-- source: https://other.example/x -->\n\nA line',
    );
    fruit.write('faq/fruit/en.md', `${frontMatter('en')}${entryMarkdown('apple')}\n${own}\n${lonely}`);
    for (const kind of TABLE_KINDS) {
      const file = join(folder.path, `fruit.${kind}`);
      writeFileSync(file, await writeTable(tableOfFolder(fruit.path), kind));
      await importFiles([file], { folder: join(folder.path, kind) });
      expect(topicFiles(join(folder.path, kind)), kind).to.deep.equal(topicFiles(fruit.path));
    }
    fruit.remove();
  });

  it('takes back what was edited in the spreadsheet, and not what was edited in the folder meanwhile', async () => {
    const fruit = fruitFolder();
    const file = join(folder.path, 'fruit.csv');
    mkdirSync(folder.path, { recursive: true });
    const table = tableOfFolder(fruit.path);
    const edited = table.map((row) =>
      row.map((cell) => (cell === 'It is **pear**.' ? 'It is *ripe*.' : cell)),
    );
    writeFileSync(file, await writeTable(edited, 'csv'));
    const sv = topicFiles(fruit.path)['fruit/sv.md'] ?? '';
    fruit.write('faq/fruit/sv.md', sv.replace('It is **pear**.', 'Edited here.'));
    const { changes } = await importFiles([file], { folder: fruit.path });
    expect(
      changes
        .filter(({ change }) => change !== 'unchanged')
        .map(({ id, locale, change }) => [id, locale, change]),
    ).to.deep.equal([
      ['fruit/pear', 'en', 'changed'],
      ['fruit/pear', 'sv', 'conflict'],
      ['fruit/pear', 'nl', 'changed'],
      ['fruit/pear', 'fr', 'changed'],
    ]);
    const after = topicFiles(fruit.path);
    expect(after['fruit/en.md']).to.include('It is *ripe*.');
    expect(after['fruit/sv.md']).to.include('Edited here.');
    fruit.remove();
  });
});
