// A damaged file is set aside and reported, and the bot goes on with a new one.
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Backend } from '../../../../bot/storage/backend.js';
import { openSqliteBackend } from '../../../../bot/storage/sqlite/index.js';
import { journalLines, question } from '../../../support/storage/lines.js';
import { temporaryFolder } from '../../../support/storage/folder.js';

const NOW = Date.parse('2026-11-21T10:15:00.250Z');
const ASIDE = 'bot.damaged-2026-11-21T10-15-00Z.db';
const PAGE = 4096;

describe('A damaged database', () => {
  let folder: string;
  let file: string;
  let notices: { code?: string; file?: string; setAsideAs?: string; message: string }[];

  const open = (): Promise<Backend> =>
    openSqliteBackend({
      dataDir: folder,
      clock: () => NOW,
      logger: { error: (fields, message) => notices.push({ ...fields, message }) },
    });
  /** A sound file of some 30 pages, closed. */
  const fill = async (): Promise<void> => {
    const backend = await open();
    for (let n = 0; n < 40; n += 1) await backend.state.write({ [`key ${n}`]: { text: 'å'.repeat(1_000) } });
    await backend.close();
  };
  const overwrite = (from: number, length: number): void => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xd6, from, from + length)); // 0xd6d6… is no UTF-8
  };

  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder, 'bot.db');
    notices = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const damages: Record<string, () => void> = {
    'overwritten with garbage': () => writeFileSync(file, 'this is no database '.repeat(500)),
    'with a few bytes of garbage only': () => writeFileSync(file, 'garbage'),
    'cut in the middle': () => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
    'cut after the first page': () => truncateSync(file, PAGE),
    'cut within the header': () => truncateSync(file, 50),
    'with an overwritten header': () => overwrite(0, 100),
    'with an overwritten schema': () => overwrite(2_000, 2_000),
    'with an overwritten page': () => overwrite(PAGE * 12, PAGE),
    'full of zeros': () => writeFileSync(file, Buffer.alloc(PAGE * 3)),
  };
  for (const [title, damage] of Object.entries(damages)) {
    it(`${title}: it is kept under a dated name, reported, and a new one works`, async () => {
      await fill();
      damage();
      const damaged = readFileSync(file);
      const backend = await open();
      await backend.state.write({ a: { n: 1 } });
      expect(await backend.state.read(['a', 'key 1'])).to.have.all.keys('a');
      await backend.close();

      expect(readFileSync(join(folder, ASIDE)).equals(damaged)).to.equal(true);
      expect(notices).to.have.length(1);
      expect(notices[0]).to.include({ code: 'DATABASE_SET_ASIDE', file, setAsideAs: join(folder, ASIDE) });
      expect(notices[0]?.message).to.contain('is now').and.contain('Restore a backup');

      const again = await open();
      expect(await again.state.read(['a'])).to.have.all.keys('a');
      await again.close();
      expect(notices).to.have.length(1);
    });
  }

  it('takes its log with it, so that the new file never reads it', async () => {
    await fill();
    const garbage = 'this is no database '.repeat(500);
    for (const part of ['', '-wal', '-shm']) writeFileSync(file + part, garbage);
    await (await open()).close();
    expect(readdirSync(folder)).to.include.members([ASIDE, `${ASIDE}-wal`, `${ASIDE}-shm`]);
  });

  it('does not replace one that was set aside in the same second', async () => {
    for (const content of ['first', 'second', 'third']) {
      writeFileSync(file, content);
      await (await open()).close();
    }
    const asides = [ASIDE, ASIDE.replace('.db', '-2.db'), ASIDE.replace('.db', '-3.db')];
    expect(asides.map((name) => readFileSync(join(folder, name), 'utf8'))).to.deep.equal([
      'first',
      'second',
      'third',
    ]);
  });

  it('is none when the file is empty: a crash right after its creation', async () => {
    writeFileSync(file, '');
    await (await open()).close();
    expect(notices).to.deep.equal([]);
  });

  it('found while the bot runs fails that call and is set aside by the next', async () => {
    await fill();
    const backend = await open();
    await fill(); // by another process, which empties this one's cache
    overwrite(0, 30 * PAGE);
    const outcomes: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await backend.state.write({ [`new ${n}`]: { n } }).then(
        () => outcomes.push('ok'),
        (error: unknown) => outcomes.push((error as { code: string }).code),
      );
    }
    expect(outcomes).to.deep.equal(['STORAGE_DAMAGED', 'ok', 'ok']);
    expect(notices.map(({ code }) => code)).to.deep.equal(['DATABASE_SET_ASIDE']);
    await backend.close();
  });

  it('in one value only: that value is empty and reported, everything else is there', async () => {
    const backend = await open();
    await backend.state.write({ bad: { text: 'SPOIL-ME' }, good: { n: 1 } });
    await backend.journal.append(question('2026-11-20T08:00:00.000Z', { text: 'SPOIL-ME' }));
    await backend.journal.append(question('2026-11-20T09:00:00.000Z', { text: 'fine' }));
    await backend.close();
    // Flipped bits that make a text no UTF-8: libsql ends the process when such a text is selected as text.
    const bytes = readFileSync(file);
    for (let at = bytes.indexOf('SPOIL-ME'); at >= 0; at = bytes.indexOf('SPOIL-ME', at + 1))
      bytes.fill(0xff, at, at + 9);
    writeFileSync(file, bytes);

    const again = await open();
    const { bad, good } = (await again.state.read(['bad', 'good'])) as Record<string, { eTag: string }>;
    expect(good).to.include({ n: 1 });
    expect(bad).to.have.all.keys('eTag');
    expect((await journalLines(again.journal)).map(({ at }) => at)).to.deep.equal([
      '2026-11-20T09:00:00.000Z',
    ]);
    expect(notices.map(({ code }) => code)).to.deep.equal(['VALUE_UNREADABLE', 'VALUE_UNREADABLE']);
    await again.state.write({ bad: { ...bad, n: 2 } });
    expect(await again.state.read(['bad'])).to.have.nested.property('bad.n', 2);
    await again.close();
    expect(existsSync(join(folder, ASIDE))).to.equal(false);
  });
});
