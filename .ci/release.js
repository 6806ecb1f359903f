/**
 * `npm run release`: makes the version that CHANGELOG.md announces as "## 1.2.3 (unreleased)". Checks that nothing is
 * uncommitted and that `npm run check` passes, then dates the heading, sets the version, commits and tags. It pushes and
 * publishes nothing; whoever runs it looks at the commit first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const CHANGELOG = 'CHANGELOG.md';
const HEADING = /^## (\d+\.\d+\.\d+) \(unreleased\)$/m;

/** @param {string} program @param {string[]} args */
const output = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' }).trim();
/** @param {string} program @param {string[]} args */
const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit' });

/** @param {string} message what is wrong and what to do @returns {never} */
function refuse(message) {
  console.error(`${message} Nothing was changed.`);
  process.exit(1);
}

if (output('git', 'status', '--porcelain') !== '')
  refuse('There are changes that are not committed. Commit or stash them.');
const changelog = readFileSync(CHANGELOG, 'utf8');
const [heading, version] = HEADING.exec(changelog) ?? [];
if (heading === undefined || version === undefined)
  refuse(`${CHANGELOG} announces no version. Head what is new with "## 1.2.3 (unreleased)".`);
const news = changelog.slice(changelog.indexOf(heading) + heading.length).split(/^## /m)[0] ?? '';
if (news.trim() === '') refuse(`${CHANGELOG} says nothing under "${heading}". Write what is new.`);
const tag = `v${version}`;
if (output('git', 'tag', '--list', tag) !== '')
  refuse(`There is a ${tag} already. Head what is new in ${CHANGELOG} with the next version.`);
try {
  run('npm', 'run', 'check');
} catch {
  refuse('npm run check does not pass. Mend what it names.');
}

const today = new Date().toISOString().slice(0, 10);
writeFileSync(CHANGELOG, changelog.replace(heading, `## ${version} (${today})`));
run('npm', 'version', '--no-git-tag-version', '--allow-same-version', version);
run('git', 'commit', '--quiet', '--all', '--message', `release: ${version}`);
run('git', 'tag', '--annotate', tag, '--message', `Version ${version}`);
console.log(`${tag} is committed and tagged here. Look at it, then: git push --follow-tags`);
