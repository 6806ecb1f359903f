// A publish is all or nothing, and can be taken back.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../support/built.js';
import { projectRoot } from '../../../bot/project-root.js';
import {
  archive,
  finishFiles,
  publishFiles,
  readVersions,
  type Version,
} from '../../../knowledge/write/publish-files.js';
import { filesOfUndo } from '../../../knowledge/write/undo.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

describe('publishFiles', function () {
  this.timeout(300_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const files = (): Version['files'] => [
    { path: 'faq/a/en.md', before: 'old a', after: 'new a' },
    { path: 'faq/a/sv.md', before: 'old b', after: 'new b' },
    { path: 'faq/c/en.md', before: null, after: 'new c' },
    { path: 'faq/d/en.md', before: 'old d', after: null },
  ];
  const version = (more: Partial<Version> = {}): Version => ({
    ...{ id: '20261126T120000Z-1', at: '2026-11-26T12:00:00.000Z', who: { id: 'ann', name: 'Ann' } },
    ...{ message: 'Better', files: files() },
    ...more,
  });
  const fill = (): void => {
    for (const { path, before } of files()) if (before !== null) folder.write(path, before);
  };
  const read = (path: string): string | null =>
    existsSync(join(folder.path, path)) ? readFileSync(join(folder.path, path), 'utf8') : null;
  const state = (): 'old' | 'new' | 'between' => {
    const all = (key: 'before' | 'after'): boolean => files().every((file) => read(file.path) === file[key]);
    return all('before') ? 'old' : all('after') ? 'new' : 'between';
  };

  it('replaces, adds and removes files, and keeps how it was', () => {
    fill();
    publishFiles(folder.path, version());
    archive(folder.path);
    expect(state()).to.equal('new');
    expect(existsSync(join(folder.path, 'faq', 'd'))).to.equal(false);
    expect(readVersions(folder.path)).to.deep.equal([version()]);
  });

  it('writes nothing over what somebody changed by hand meanwhile', () => {
    fill();
    folder.write('faq/a/sv.md', 'by hand');
    expect(() => publishFiles(folder.path, version())).to.throw(/faq\/a\/sv\.md has changed meanwhile/);
    expect(read('faq/a/en.md')).to.equal('old a');
    expect(read('faq/a/sv.md')).to.equal('by hand');
  });

  it('is the old or the new folder after a kill at any step, as soon as it is read again', async () => {
    const dying = await program('test/support/publish-child.ts');
    const seen = new Set<string>();
    for (let dieAt = 0; dieAt < 40; dieAt++) {
      fill();
      const child = spawnSync(
        process.execPath,
        [dying, folder.path, JSON.stringify(version()), String(dieAt)],
        { cwd: projectRoot(), encoding: 'utf8' },
      );
      finishFiles(folder.path);
      expect(state(), `killed at step ${dieAt}`).to.not.equal('between');
      seen.add(state());
      archive(folder.path);
      folder.remove();
      folder = temporaryFolder();
      if (child.signal === null) break;
    }
    expect([...seen].sort()).to.deep.equal(['new', 'old']);
  });

  it('is taken back, also after another publish changed other lines', () => {
    const before = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n';
    const after = before.replace('two', 'TWO');
    const undo = (now: string): ReturnType<typeof filesOfUndo> =>
      filesOfUndo(version({ files: [{ path: 'a', before, after }] }), () => now);
    expect(undo(after)?.[0]?.after).to.equal(before);
    expect(undo(after.replace('eight', 'EIGHT'))?.[0]?.after).to.equal(before.replace('eight', 'EIGHT'));
    expect(undo(after.replace('TWO', 'Deux'))).to.equal(undefined);
  });
});
