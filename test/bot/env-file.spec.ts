import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';

const PRELOAD = [import.meta.resolve('tsx'), import.meta.resolve('../../bot/env-file.ts')];

describe('env-file', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  /** What a program sees that is started in the folder, and what it complains of. */
  async function seen(environment: Record<string, string>): Promise<string[]> {
    const script = 'console.log(process.env.PORT, process.env.LOG_LEVEL)';
    const args = [...PRELOAD.flatMap((url) => ['--import', url]), '--eval', script];
    const options = { cwd: folder.path, env: { PATH: process.env['PATH'] ?? '', ...environment } };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
    return [stdout.trim(), stderr];
  }

  it('adds what the file of the folder says, under what is set already', async () => {
    folder.write('.env', '# where\nPORT=4000\nLOG_LEVEL="warn"\n');
    expect(await seen({ PORT: '5000' })).to.deep.equal(['5000 warn', '']);
  });

  it('needs no file', async () => {
    expect(await seen({ PORT: '5000' })).to.deep.equal(['5000 undefined', '']);
  });
});
