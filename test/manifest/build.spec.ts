import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { assemble, ENVIRONMENT } from '../support/package-fixture.js';
import { unzipSync } from 'fflate';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  after(() => rmSync(folder, { recursive: true }));

  const run = (target: string, environment: Record<string, string>): Promise<Run> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'] ?? '', ...environment };
      const command = ['--import', 'tsx', 'manifest/build.ts', target];
      execFile(process.execPath, command, { cwd: projectRoot(), env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  it('writes the package where it is told to and names it', async () => {
    const target = join(folder, 'new', 'colleague.zip');
    const { code, stdout, stderr } = await run(target, ENVIRONMENT);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.include(target).and.include('6 files');
    const { files } = assemble();
    expect(Object.keys(unzipSync(readFileSync(target)))).to.deep.equal(Object.keys(files));
  });

  it('lists every problem of the environment, ends with 1, shows no stack trace and writes nothing', async () => {
    const target = join(folder, 'none.zip');
    const { code, stdout, stderr } = await run(target, { BOT_DOMAIN: 'http://x', TEAMS_SESSIONS: 'maybe' });
    expect(code).to.equal(1);
    expect(stdout).to.equal('');
    expect(stderr.split('\n').map((line) => line.split(':')[0])).to.deep.equal([
      'MICROSOFT_APP_ID',
      'BOT_DOMAIN',
      'TEAMS_SESSIONS',
      '3 problem(s)',
      '',
    ]);
    expect(existsSync(target)).to.equal(false);
  });

  it('says so when the file cannot be written', async () => {
    const { code, stderr } = await run(folder, ENVIRONMENT);
    expect(code).to.equal(1);
    expect(stderr).to.equal(
      `${folder}: cannot be written (EISDIR). Name another file.\n1 problem(s): no package was written.\n`,
    );
  });

  it('says so when the knowledge it checks against is broken', async () => {
    const { code, stderr } = await run(join(folder, 'none.zip'), { ...ENVIRONMENT, KNOWLEDGE_DIR: folder });
    expect(code).to.equal(1);
    expect(stderr)
      .to.include('problem(s) in the knowledge')
      .and.not.match(/^ +at /m);
  });
});
