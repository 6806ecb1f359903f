// A spreadsheet saved as CSV, brought into an empty folder and again into the same.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../support/built.js';
import { projectRoot } from '../../../bot/project-root.js';
import { importFiles, type ImportOptions } from '../../../knowledge/import/import-files.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

const CSV = `id,question,answer,alternatives
parking,Where do I park?,"Behind the house.

- Bikes: in the cellar
- Cars: level 2","is there a garage
my car, where to"
,How do I get a badge?,Ask at the desk [HR].,
`;

const LATER = CSV.replace('level 2', 'level 3');

describe('importing a CSV file', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  async function run(csv: string, more: Partial<ImportOptions> = {}): Promise<readonly string[]> {
    folder.write('faq.csv', csv);
    const options = { topic: 'office', locale: 'en', folder: join(folder.path, 'kb'), ...more } as const;
    return (await importFiles([join(folder.path, 'faq.csv')], options)).report;
  }
  const written = (): string => readFileSync(join(folder.path, 'kb/faq/office/en.md'), 'utf8');

  it('writes a folder that is read without a fault, with given ids and ids from the question', async () => {
    expect(await run(CSV)).to.have.length(10);
    const entries = readContent(join(folder.path, 'kb')).entries;
    expect(entries.map(({ id, texts }) => [id, texts.en.phrasings])).to.deep.equal([
      ['office/parking', ['is there a garage', 'my car, where to']],
      ['office/how-do-i-get-a-badge', []],
    ]);
    expect(entries[0]?.texts.en.answer).to.equal(
      'Behind the house.\n\n- Bikes: in the cellar\n- Cars: level 2',
    );
  });
  it('changes nothing when it is run again, and then only what changed at the source', async () => {
    await run(CSV);
    const first = written();
    expect((await run(CSV))[2]).to.match(/0 new, 0 changed at the source, 2 unchanged/);
    expect(written()).to.equal(first);
    expect((await run(LATER))[2]).to.match(/0 new, 1 changed .*, 1 unchanged/);
    expect(written()).to.equal(first.replace('level 2', 'level 3'));
  });
  it('leaves an entry that was edited here, says so, and takes the source when told to', async () => {
    await run(CSV);
    const edited = written().replace('Behind the house.', 'Behind the mill.');
    folder.write('kb/faq/office/en.md', edited);
    expect((await run(CSV))[3]).to.include('nothing');
    expect((await run(LATER))[3]).to.match(/1 edited here and changed at the source.*office\/parking \(en\)/);
    expect(written()).to.equal(edited);
    await run(LATER, { overwrite: true });
    expect(written()).to.include('Behind the house.').and.to.include('level 3');
  });
  it('does not bring back what was removed here, and names what is gone from the source', async () => {
    await run(CSV);
    folder.write('kb/faq/office/en.md', written().replace(/## <a name="how[^]*/, ''));
    expect((await run(CSV))[3]).to.match(/1 removed here.*how-do-i-get-a-badge/);
    expect(written()).not.to.include('badge');
    const others = 'id,question,answer\nother,Why?,Because.\n';
    expect((await run(others))[3]).to.match(/1 gone from the source.*office\/parking/);
  });
  it('keeps the id of a question without one that is reworded at its source', async () => {
    await run(CSV);
    const reworded = CSV.replace('How do I get a badge?', 'How and where do I get a new badge?');
    expect((await run(reworded))[2]).to.match(/0 new, 1 changed/);
    expect(written()).to.include('<a name="how-do-i-get-a-badge"></a>How and where do I get a new badge?');
  });
  it('writes nothing on a dry run, and refuses an empty file', async () => {
    expect((await run(CSV, { dryRun: true }))[2]).to.match(/^would change .* 2 new/);
    expect(existsSync(join(folder.path, 'kb'))).to.equal(false);
    await run('').then(
      () => expect.fail('an empty file was taken'),
      (error: Error) => expect(error.message).to.match(/faq\.csv: the file is empty\. Save it again/),
    );
  });
  it('is a command that says what is wrong with its arguments, without a stack', async () => {
    const command = await program('knowledge/commands/import.ts');
    for (const [args, says] of [
      [[], /^Usage: npm run import -- FILE…/],
      [['faq.csv', '--locale', 'de'], /^--locale de: not en, sv, nl or fr\.\n$/],
      [['faq.csv', '--colour'], /^Unknown option '--colour'/],
      [['none.csv'], /^ENOENT: no such file/],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: projectRoot(),
        encoding: 'utf8',
      });
      expect([status, says.test(stderr)], stderr).to.deep.equal([2, true]);
    }
  });
});
