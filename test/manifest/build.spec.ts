import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from '../../manifest/build.js';
import { assemble, ENVIRONMENT } from '../support/package-fixture.js';
import { fruitFolder } from '../support/knowledge-folder.js';
import { runCommand, runProgram, type Run } from '../support/run-command.js';
import { unzipSync } from 'fflate';

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  after(() => rmSync(folder, { recursive: true }));

  const run = (target: string, env: Record<string, string>): Promise<Run> =>
    runCommand(buildPackage, [target], env);

  it('writes the package where it is told to and names it', async () => {
    const target = join(folder, 'new', 'colleague.zip');
    const { status, stdout, stderr } = await run(target, ENVIRONMENT);
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout).to.include(target).and.include('6 files');
    const { files } = assemble();
    expect(Object.keys(unzipSync(readFileSync(target)))).to.deep.equal(Object.keys(files));
  });

  it('lists every problem of the environment, ends with 1, shows no stack trace and writes nothing', async () => {
    const target = join(folder, 'none.zip');
    const { status, stdout, stderr } = await run(target, { BOT_DOMAIN: 'http://x', TEAMS_SESSIONS: 'maybe' });
    expect(status).to.equal(1);
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
    const { status, stderr } = await run(folder, ENVIRONMENT);
    expect(status).to.equal(1);
    expect(stderr).to.equal(
      `${folder}: cannot be written (EISDIR). Name another file.\n1 problem(s): no package was written.\n`,
    );
  });

  it('packs the folder it is told, and takes no option for the name of a file', async () => {
    const own = fruitFolder();
    try {
      own.write('bot.yml', 'name: Orchard\n');
      const target = join(folder, 'own.zip');
      const { status } = await runCommand(buildPackage, ['--knowledge', own.path, target], ENVIRONMENT);
      expect(status).to.equal(0);
      const manifest = Buffer.from(unzipSync(readFileSync(target))['manifest.json'] ?? []).toString();
      expect(JSON.parse(manifest)).to.have.nested.property('name.short', 'Orchard');
      const { status: ended, stderr } = await runProgram('manifest/build.ts', ['--folder', own.path]);
      expect(ended).to.equal(2);
      expect(stderr).to.match(/^Unknown option '--folder'.*\nUsage: npm run manifest -- .*\n$/);
    } finally {
      own.remove();
    }
  });

  it('has the command that finds requests, in each language, only where the organisation takes some', async () => {
    const own = fruitFolder();
    try {
      for (const [settings, has] of [
        ['', false],
        ['requests:\n  to: desk\n', true],
      ] as const) {
        own.write('bot.yml', `name: Orchard\n${settings}`);
        const target = join(folder, 'requests.zip');
        const { status, stderr } = await runCommand(
          buildPackage,
          ['--knowledge', own.path, target],
          ENVIRONMENT,
        );
        expect([status, stderr]).to.deep.equal([0, '']);
        for (const [file, bytes] of Object.entries(unzipSync(readFileSync(target)))) {
          if (!file.endsWith('.json')) continue;
          const sign = file === 'manifest.json' ? '"findRequest"' : 'composeExtensions[0].commands[2]';
          expect(Buffer.from(bytes).toString().includes(sign), file).to.equal(has);
        }
      }
    } finally {
      own.remove();
    }
  });

  it('says so when the knowledge it checks against is broken', async () => {
    const { status, stderr } = await run(join(folder, 'none.zip'), { ...ENVIRONMENT, KNOWLEDGE_DIR: folder });
    expect(status).to.equal(1);
    expect(stderr)
      .to.include('problem(s) in the knowledge')
      .and.not.match(/^ +at /m);
  });

  it('is the program of its npm script', async () => {
    const { status, stdout, stderr } = await runProgram('manifest/build.ts', [join(folder, 'none.zip')]);
    expect({ status, stdout }).to.deep.equal({ status: 1, stdout: '' });
    expect(stderr).to.include('MICROSOFT_APP_ID');
  });
});
