import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../bot/project-root.js';

const RELEASE = join(projectRoot(), '.ci', 'release.js');
const ANNOUNCED =
  '# Changelog\n\n## 1.4.0 (unreleased)\n\n- Something new.\n\n## 1.3.0 (2026-01-02)\n\n- Old.\n';

describe('npm run release', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  /** A project whose check passes or fails. */
  const project = (changelog: string, check: 'true' | 'false' = 'true'): void => {
    write('package.json', JSON.stringify({ name: 'one', version: '1.3.0', scripts: { check } }));
    write('CHANGELOG.md', changelog);
    git('add', '.');
    git('commit', '--quiet', '--message', 'feat: something');
  };
  const release = (): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [RELEASE], { cwd: folder, encoding: 'utf8' });
  const expectRefused = (reason: string): void => {
    const before = [git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')];
    const { status, stderr } = release();
    expect(status).to.equal(1);
    expect(stderr).to.include(reason).and.include('Nothing was changed.');
    expect([git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')]).to.deep.equal(before);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    git('init', '--quiet');
    git('config', 'user.name', 'Somebody');
    git('config', 'user.email', 'somebody@example.org');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('dates what the changelog announces, sets the version, commits and tags', () => {
    project(ANNOUNCED);
    const { status, stdout } = release();
    expect(status).to.equal(0);
    expect(stdout).to.include('git push --follow-tags');
    const today = new Date().toISOString().slice(0, 10);
    expect(read('CHANGELOG.md')).to.equal(ANNOUNCED.replace('(unreleased)', `(${today})`));
    expect(JSON.parse(read('package.json'))).to.include({ version: '1.4.0' });
    expect(git('log', '-1', '--format=%s')).to.equal('release: 1.4.0');
    expect(git('describe')).to.equal('v1.4.0');
    expect(git('status', '--porcelain')).to.equal('');
    expectRefused('announces no version');
  });

  it('refuses when something is not committed', () => {
    project(ANNOUNCED);
    write('stray.txt', '');
    expectRefused('not committed');
  });
  it('refuses when the check fails', () => {
    project(ANNOUNCED, 'false');
    expectRefused('npm run check does not pass');
  });
  it('refuses when nothing is said to be new', () => {
    project('# Changelog\n\n## 1.4.0 (unreleased)\n\n## 1.3.0 (2026-01-02)\n\n- Old.\n');
    expectRefused('says nothing');
  });
  it('refuses a version that was released before', () => {
    project(ANNOUNCED);
    git('tag', 'v1.4.0');
    expectRefused('There is a v1.4.0 already');
  });
});
