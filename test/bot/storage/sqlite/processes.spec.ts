// Several processes on one file, and processes that are killed.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { program } from '../../../support/built.js';
import { openSqliteBackend } from '../../../../bot/storage/sqlite/index.js';
import { strictLogger, temporaryFolder } from '../../../support/storage/folder.js';
import { killNine } from '../../../support/storage/kill-nine.js';

const run = promisify(execFile);
const INCREMENT = 'test/support/storage/increment-child.ts';

describe('SQLite and processes', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = temporaryFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const increment = async (key: string, times: number): Promise<{ conflicts: number; notices: object[] }> => {
    const { stdout } = await run(process.execPath, [await program(INCREMENT), dataDir, key, String(times)]);
    return JSON.parse(stdout) as { conflicts: number; notices: object[] };
  };

  it('three processes on one file lose no increment and number one conversation without gaps', async function () {
    this.timeout(60_000);
    const backend = await openSqliteBackend({ dataDir, logger: strictLogger });
    await backend.state.write({ counter: { n: 0 } });
    await backend.conversations.create({
      id: 'shared',
      userId: 'dl_x',
      createdAt: Date.now(),
      greeted: false,
    });
    const times = 300;
    await Promise.all([1, 2, 3].map(() => increment('counter', times)));
    expect(await backend.state.read(['counter'])).to.have.nested.property('counter.n', 3 * times);
    const activities = await backend.conversations.read('shared', 0, Infinity);
    expect(activities.map(({ sequence }) => sequence)).to.deep.equal(
      Array.from({ length: 3 * times }, (_, i) => i + 1),
    );
    expect(new Set(activities.map(({ activity }) => activity.text))).to.have.property('size', 3);
    await backend.close();
  });

  it('three processes that start at once without a file make one together', async function () {
    this.timeout(60_000);
    const keys = ['one', 'two', 'three'];
    const results = await Promise.all(keys.map((key) => increment(key, 20)));
    expect(results.flatMap(({ notices }) => notices)).to.deep.equal([]);
    const backend = await openSqliteBackend({ dataDir, logger: strictLogger });
    expect(Object.values(await backend.state.read(keys))).to.have.length(3);
    await backend.close();
  });

  it('kill -9 at 20 random instants under load loses no acknowledged write and damages nothing', async function () {
    this.timeout(120_000);
    const { faults, acknowledged } = await killNine({ dataDir, rounds: 20, seed: 20_261_121 });
    expect(faults).to.deep.equal([]);
    expect(acknowledged).to.be.greaterThan(1_000);
  });
});
