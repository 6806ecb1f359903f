// What the bot runs on: licences, the list of parts, scripts that run at installation, known advisories.
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { projectRoot } from '../bot/project-root.js';
import { licenceFaults, productionLicences } from './support/licences.js';
import { temporaryFolder } from './support/knowledge-folder.js';

interface LockedPart {
  version?: string;
  name?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const root = projectRoot();
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPart> };
/** `name@version` of each part of production, and how it is locked. */
const parts = new Map(
  Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, part]) => [`${part.name ?? path.split('node_modules/').at(-1)}@${part.version}`, part]),
);

describe('the licences of what the bot runs on', function () {
  this.timeout(60_000);

  it('ask for a notice at most, and each part has one', async () => {
    const licences = await productionLicences(root);
    expect(Object.keys(licences)).to.have.length.greaterThan(100);
    expect(licenceFaults(licences)).to.deep.equal([]);
  });

  for (const licence of [
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1',
    'MPL-2.0',
    'MIT AND GPL-2.0',
    'UNKNOWN',
    'UNLICENSED',
    'MIT*',
    'SEE LICENSE IN EULA.txt',
    '',
  ])
    it(`may not be "${licence}"`, () => {
      expect(licenceFaults({ 'left-pad@1.0.0': licence })).to.deep.equal([`left-pad@1.0.0: ${licence}`]);
    });

  for (const licence of ['MIT', '(MIT OR GPL-3.0)', '(AFL-2.1 OR BSD-3-Clause)', 'MIT AND ISC'])
    it(`may be "${licence}"`, () => expect(licenceFaults({ 'left-pad@1.0.0': licence })).to.deep.equal([]));
});

describe('npm run sbom', function () {
  this.timeout(60_000);

  it('lists every part of production, and nothing of development, as CycloneDX', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    const list = JSON.parse(stdout) as { bomFormat: string; components: { purl: string }[] };
    expect(list.bomFormat).to.equal('CycloneDX');
    const listed = list.components.map(({ purl }) =>
      decodeURIComponent(purl.replace(/^pkg:npm\/|\?.*$/g, '')),
    );
    expect([...new Set(listed)].sort()).to.deep.equal([...parts.keys()].sort());
  });
});

describe('scripts that run when production is installed', () => {
  it('are all named in the README', () => {
    const withScript = [...parts].filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = withScript.map(([part]) => part.replace(/@[^@]+$/, ''));
    expect(names).to.deep.equal(['botbuilder-dialogs']);
    const section = read('README.md').split('### What it is made of')[1]?.split('\n#')[0] ?? '';
    for (const name of names) expect(section).to.include(`\`${name}\``);
  });
});

describe('npm run audit', () => {
  /** Runs it with an npm that says this. */
  const audit = async (says: string, status: number): Promise<{ code: number; output: string }> => {
    const folder = temporaryFolder();
    folder.write('npm', `#!/bin/sh\ncat <<'END'\n${says}\nEND\nexit ${status}\n`);
    chmodSync(join(folder.path, 'npm'), 0o755);
    const env = { PATH: `${folder.path}:${process.env['PATH']}` };
    try {
      const { stdout, stderr } = await promisify(execFile)('bash', [join(root, '.ci', 'audit')], { env });
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    } finally {
      folder.remove();
    }
  };

  it('passes when nothing is known', async () => {
    const { code, output } = await audit('found 0 vulnerabilities', 0);
    expect([code, output.includes('NOT CHECKED')]).to.deep.equal([0, false]);
  });
  it('fails on a known advisory', async () => {
    expect(await audit('1 moderate severity vulnerability', 1)).to.include({ code: 1 });
  });
  it('says loudly that nothing was checked when the registry does not answer', async () => {
    const { code, output } = await audit('npm error audit endpoint returned an error', 1);
    expect(code).to.equal(0);
    expect(output).to.include('!!! NOT CHECKED');
  });
});
