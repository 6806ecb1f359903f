// Trouble with the disk: the call fails with the file and the remedy, and the bot recovers without a restart.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect } from 'chai';
import Database from 'libsql';
import type { Backend } from '../../../../bot/storage/backend.js';
import { openSqliteBackend, type SqliteBackendOptions } from '../../../../bot/storage/sqlite/index.js';
import { rejectionOf } from '../../../support/rejection.js';
import { journalLines, question } from '../../../support/storage/lines.js';
import { strictLogger, temporaryFolder } from '../../../support/storage/folder.js';

const NOBODY = 65_534;

/** Root may write everything: be somebody who may not. */
async function withoutPrivileges(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('Trouble with the disk', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder, 'data', 'bot.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (more: Partial<SqliteBackendOptions> = {}): Promise<Backend> =>
    openSqliteBackend({ dataDir: join(folder, 'data'), logger: strictLogger, ...more });
  const write = (backend: Backend, key: string): Promise<void> => backend.state.write({ [key]: { n: 1 } });
  const setMode = (fileMode: number, folderMode: number): void => {
    chmodSync(folder, 0o755);
    for (const name of readdirSync(join(folder, 'data'))) chmodSync(join(folder, 'data', name), fileMode);
    chmodSync(join(folder, 'data'), folderMode);
  };

  it('the folder is made, for the bot alone', async () => {
    await (await open()).close();
    expect(statSync(join(folder, 'data')).mode & 0o777).to.equal(0o700);
  });

  it('the files are for the bot alone, in a folder that others may look into and after they were open to all', async () => {
    const modes = (): Set<number> =>
      new Set(
        readdirSync(join(folder, 'data')).map((name) => statSync(join(folder, 'data', name)).mode & 0o777),
      );
    mkdirSync(join(folder, 'data'), { mode: 0o755 });
    const backend = await open();
    await write(backend, 'a');
    expect(readdirSync(join(folder, 'data'))).to.deep.equal(['bot.db', 'bot.db-shm', 'bot.db-wal']);
    expect([...modes()]).to.deep.equal([0o600]);
    setMode(0o644, 0o755);
    const again = await open();
    expect([...modes()]).to.deep.equal([0o600]);
    await again.close();
    await backend.close();
  });

  it('a full file: writes fail with the remedy, reading goes on, and writing does once there is room', async () => {
    const backend = await open({ maxFileBytes: 400_000 });
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 1_000; n += 1) {
        await backend.journal.append(question('2026-08-01T00:00:00Z', { text: 'x'.repeat(2_000) }));
      }
    };
    const error = await rejectionOf(fill());
    expect(error).to.include({ code: 'STORAGE_FULL', file });
    expect(error.message).to.contain(file).and.contain('Free space on its disk; no restart is needed.');

    const lines = await journalLines(backend.journal);
    expect(lines).to.not.be.empty;
    expect(await backend.journal.deleteBefore('2026-11-01T00:00:00Z')).to.equal(lines.length);
    await write(backend, 'after');
    expect(await backend.state.read(['after'])).to.have.all.keys('after');
    await backend.close();
  });

  it('a file that may not be written: the same, at once when opened and without a restart when it may again', async () => {
    const backend = await open();
    await write(backend, 'before');
    await backend.close();

    setMode(0o444, 0o555);
    await withoutPrivileges(async () => {
      const error = await rejectionOf(open());
      expect(error).to.include({ code: 'STORAGE_READ_ONLY', file });
      expect(error.message).to.contain('write permission on the file and its folder');
    });
    setMode(0o666, 0o777);
    await withoutPrivileges(async () => {
      const again = await open();
      expect(await again.state.read(['before'])).to.have.all.keys('before');
      await again.close();
    });
  });

  it('a lost and restored folder: calls fail meanwhile, nothing written before is lost', async () => {
    const backend = await open();
    await write(backend, 'before');
    // The mount is gone: nothing is there, and nothing can be made there.
    renameSync(join(folder, 'data'), join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'data'), 'in the way');
    const error = await rejectionOf(write(backend, 'meanwhile'));
    expect(error).to.include({ code: 'STORAGE_UNREACHABLE', file });
    expect((await rejectionOf(backend.check())).message).to.contain(file);

    rmSync(join(folder, 'data'));
    renameSync(join(folder, 'elsewhere'), join(folder, 'data'));
    await write(backend, 'after');
    expect(await backend.state.read(['before', 'meanwhile', 'after'])).to.have.all.keys('before', 'after');
    await backend.close();
  });

  it('a file that disappears: calls fail and make no new one; the bot goes on with what is put back', async () => {
    const backend = await open();
    await write(backend, 'before');
    const backup = join(folder, 'backup');
    mkdirSync(backup);
    const move = (from: string, to: string): void =>
      readdirSync(from).forEach((name) => renameSync(join(from, name), join(to, name)));

    move(join(folder, 'data'), backup);
    const error = await rejectionOf(write(backend, 'meanwhile'));
    expect(error).to.include({ code: 'STORAGE_UNREACHABLE', file });
    expect(error.message).to.contain('it has disappeared').and.contain('Bring its disk or a backup back');
    expect(existsSync(file)).to.equal(false);
    move(backup, join(folder, 'data'));
    await write(backend, 'after');
    expect(await backend.state.read(['before', 'meanwhile', 'after'])).to.have.all.keys('before', 'after');

    move(join(folder, 'data'), backup);
    const replacement = await open();
    await write(replacement, 'restored');
    await replacement.close();
    await write(backend, 'later');
    expect(await backend.state.read(['before', 'restored', 'later'])).to.have.all.keys('restored', 'later');
    await backend.close();
  });

  it('a folder where the file should be is refused with the file and the remedy', async () => {
    mkdirSync(file, { recursive: true });
    const error = await rejectionOf(open());
    expect(error).to.include({ code: 'STORAGE_UNREACHABLE', file });
    expect(error.message).to.contain('it cannot be opened').and.contain('Check that its folder exists');
  });

  it('another program that holds the file: the call fails after the wait, the next one works', async function () {
    this.timeout(10_000);
    const backend = await open();
    const holder = new Database(file);
    holder.exec('BEGIN IMMEDIATE');
    const error = await rejectionOf(write(backend, 'meanwhile'));
    expect(error).to.include({ code: 'STORAGE_BUSY', file });
    expect(error.message).to.contain('another program holds the file');
    expect(await backend.state.read(['meanwhile'])).to.deep.equal({});
    holder.exec('ROLLBACK');
    holder.close();
    await write(backend, 'after');
    await backend.close();
  });

  it('nothing else stops while another program holds the file, and what waits is written in its order', async function () {
    this.timeout(10_000);
    const backend = await open();
    const holder = new Database(file);
    await backend.conversations.create({ id: 'c', userId: 'dl_anna', createdAt: Date.now(), greeted: true });
    holder.exec('BEGIN IMMEDIATE');
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const texts = Array.from({ length: 50 }, (_, n) => `text ${n}`);
    const written = Promise.allSettled(
      texts.map((text) => backend.conversations.append('c', { type: 'message', text })),
    );
    const began = performance.now();
    for (let n = 0; n < 100; n += 1) expect(await backend.conversations.read('c', 0, 1)).to.deep.equal([]);
    const readFor = performance.now() - began;
    const refused = await written;
    lag.disable();
    expect(refused.every(({ status }) => status === 'rejected')).to.equal(true);
    // Far from the two seconds that the wait lasts, and not too near to what a busy machine does by itself.
    expect(Math.max(lag.max / 1e6, readFor)).to.be.lessThan(1_000);

    const later = texts.map((text) => backend.conversations.append('c', { type: 'message', text }));
    holder.exec('ROLLBACK');
    holder.close();
    expect(await Promise.all(later)).to.deep.equal(texts.map((_, n) => n + 1));
    await backend.close();
  });

  it('a closed backend refuses every call and may be closed again', async () => {
    const backend = await open();
    await backend.close();
    const calls = [
      write(backend, 'a'),
      backend.state.read(['a']),
      journalLines(backend.journal),
      backend.check(),
    ];
    for (const error of await Promise.all(calls.map(rejectionOf))) {
      expect(error).to.include({ code: 'STORAGE_CLOSED' });
    }
    await backend.close();
  });

  it('what was deleted is no longer in the file, byte for byte', async () => {
    const backend = await open();
    const secret = 'very-personal-';
    await backend.state.write({ small: { text: `${secret}1` }, big: { text: `${secret}2`.repeat(1_000) } });
    await backend.journal.append(question('2026-11-20T08:00:00Z', { person: 'anna', text: `${secret}3` }));
    await backend.conversations.create({ id: 'c', userId: 'dl_anna', createdAt: Date.now(), greeted: true });
    await backend.conversations.append('c', { type: 'message', text: `${secret}4` });
    await backend.state.write({ other: { text: 'stays' } });
    await backend.state.delete(['small', 'big']);
    await backend.journal.deleteOf(['anna']);
    await backend.conversations.deleteOfUser('dl_anna');
    await backend.purge();
    const bytes = readdirSync(join(folder, 'data')).map((name) => readFileSync(join(folder, 'data', name)));
    expect(bytes.some((content) => content.includes('stays'))).to.equal(true);
    expect(bytes.some((content) => content.includes(secret))).to.equal(false);
    await backend.close();
  });

  it('what was deleted while another process reads is said to be in the log still, and leaves it as soon as that has ended', async () => {
    const notices: object[] = [];
    const logger = { error: (fields: object) => void notices.push(fields) };
    const backend = await open({ purgePatienceMs: 0, logger });
    const secret = 'very-personal';
    const isThere = (): boolean =>
      readdirSync(join(folder, 'data')).some((name) =>
        readFileSync(join(folder, 'data', name)).includes(secret),
      );
    await backend.state.write({ mine: { text: secret } });
    const backup = new Database(file);
    backup.exec('BEGIN; SELECT count(*) FROM state');
    await backend.state.delete(['mine']);
    await backend.purge();
    expect(notices).to.deep.equal([{ code: 'LOG_NOT_EMPTIED', file }]);
    expect(isThere()).to.equal(true);
    backup.exec('COMMIT');
    backup.close();
    await write(backend, 'next');
    expect(isThere()).to.equal(false);
    await backend.close();
  });
});
