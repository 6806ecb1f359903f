// The file's shape over the years: forward only, all or nothing.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { MIGRATIONS } from '../../../../bot/storage/sqlite/migrations.js';
import { openSqliteBackend } from '../../../../bot/storage/sqlite/index.js';
import { SqliteFile } from '../../../../bot/storage/sqlite/sqlite-file.js';
import { StorageError } from '../../../../bot/storage/storage-error.js';
import { rejectionOf } from '../../../support/rejection.js';
import { strictLogger, temporaryFolder } from '../../../support/storage/folder.js';

const ONE = 'CREATE TABLE one (n INTEGER)';
const TWO = 'ALTER TABLE one ADD COLUMN text TEXT; UPDATE one SET text = n';
const BROKEN = 'CREATE TABLE three (n INTEGER); INSERT INTO nowhere VALUES (1)';

describe('Migrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fileWith = (migrations: readonly string[]): SqliteFile =>
    new SqliteFile({
      file: join(folder, 'bot.db'),
      migrations,
      clock: Date.now,
      onWarning: ({ message }) => {
        throw new Error(message);
      },
    });
  const insertOne = (file: SqliteFile): Promise<number> =>
    file.write((sql) => sql.run('INSERT INTO one (n) VALUES (7)'));
  const tables = (file: SqliteFile): Promise<unknown[]> =>
    file.read((sql) => sql.all("SELECT name FROM sqlite_schema WHERE type = 'table'"));

  it('make an empty file, and are not run again', async () => {
    for (let start = 1; start <= 3; start += 1) {
      const file = fileWith([ONE]);
      await insertOne(file);
      expect(await file.read((sql) => sql.all('SELECT n FROM one'))).to.have.length(start);
      await file.close();
    }
  });

  it('take an older file forward and keep its data', async () => {
    const older = fileWith([ONE]);
    await insertOne(older);
    await older.close();
    const newer = fileWith([ONE, TWO]);
    expect(await newer.read((sql) => sql.all('SELECT n, text FROM one'))).to.deep.equal([
      { n: 7, text: '7' },
    ]);
    await newer.close();
  });

  it('leave the file as it was when a step fails', async () => {
    const older = fileWith([ONE]);
    await insertOne(older);
    await older.close();
    const broken = fileWith([ONE, TWO, BROKEN]);
    const error = await rejectionOf(insertOne(broken));
    expect(error).to.include({ code: 'STORAGE_FAILED', file: join(folder, 'bot.db') });
    await broken.close();
    const again = fileWith([ONE]);
    expect(await tables(again)).to.deep.equal([{ name: 'one' }]);
    expect(await again.read((sql) => sql.all('SELECT * FROM one'))).to.deep.equal([{ n: 7 }]);
    await again.close();
  });

  it('refuse a file of a newer version, name the remedy, and leave it untouched', async () => {
    const newer = fileWith([...MIGRATIONS, ONE]);
    await insertOne(newer);
    await newer.close();
    const before = readFileSync(join(folder, 'bot.db'));

    const error = await rejectionOf(openSqliteBackend({ dataDir: folder, logger: strictLogger }));
    expect(error)
      .to.be.instanceOf(StorageError)
      .and.include({ code: 'STORAGE_NEWER', file: join(folder, 'bot.db') });
    expect(error.message)
      .to.contain(`schema version ${MIGRATIONS.length + 1}, this bot knows up to ${MIGRATIONS.length}`)
      .and.contain('Start the newer version of the bot again');
    expect(readFileSync(join(folder, 'bot.db')).equals(before)).to.equal(true);
  });
});
