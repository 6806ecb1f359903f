// The commit of a publish, where the knowledge folder lies in a git work tree.
import { simpleGit } from 'simple-git';
import type { Version } from '../../knowledge/write/publish-files.js';

/** The committer is the desk; the author is the person. */
const COMMITTER = ['user.name=Desk', 'user.email=desk@localhost'];

/**
 * Commits exactly the files of the version, whatever else lies changed in the work tree.
 * @returns false where there is no git, no work tree, or nothing left to commit
 */
export async function commitVersion(folder: string, version: Version): Promise<boolean> {
  const git = simpleGit({ baseDir: folder, config: COMMITTER, timeout: { block: 20_000 } });
  const isTree = await git.raw(['rev-parse', '--is-inside-work-tree']).catch(() => '');
  if (isTree.trim() !== 'true') return false;
  const paths = version.files.map(({ path }) => path);
  const changed = await git.raw(['status', '--porcelain', '--', ...paths]);
  if (changed.trim() === '') return false;
  await git.raw(['add', '--all', '--', ...paths]);
  const author = `${named(version.who.name)} <${named(version.who.email ?? `${version.who.id}@desk.invalid`)}>`;
  await git.raw([
    'commit',
    '--quiet',
    `--author=${author}`,
    `--message=${version.message}`,
    `--message=Desk-Version: ${version.id}`,
    '--',
    ...paths,
  ]);
  return true;
}

/** What cannot end the name or the address of an author line. */
function named(text: string): string {
  return text.replace(/[<>\p{Cc}]/gu, '').trim() || 'unknown';
}
