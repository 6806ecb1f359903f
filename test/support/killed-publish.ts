// What is to hold after a publish on one of several instances was killed: one version everywhere, and a way on.
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { projectRoot } from '../../bot/project-root.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { program } from './built.js';
import { fruitFolder, temporaryFolder } from './knowledge-folder.js';
import { ANN, phrasing, publishingInstance, type PublishingInstance } from './publishing-instance.js';
import { strictLogger } from './storage/folder.js';

const FILES = ['faq/fruit/en.md', 'faq/fruit/sv.md'];
const CHILD = 'test/support/killed-publish-child.ts';
/** The write to the storage from which on a version counts. */
const ENTERED = 'store desk/versions';

/** The writes of a publish, in their order, by what they are to; nobody is killed. */
export async function stepsOfPublish(): Promise<{ steps: string[]; entered: number }> {
  const [folder, data] = [fruitFolder(), temporaryFolder()];
  const said = await publishAndDie(folder.path, data.path, 'never');
  const steps = (JSON.parse(said) as string[]).map((step) => step.replace(folder.path, ''));
  for (const one of [folder, data]) one.remove();
  return { steps, entered: steps.indexOf(ENTERED) };
}

/** @returns what the child says at its end: all steps as JSON, or the one before which it died */
async function publishAndDie(folder: string, dataDir: string, dieAt: string): Promise<string> {
  const args = [await program(CHILD), folder, dataDir, dieAt];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: projectRoot() }, (error, stdout, stderr) => {
      const isKilled = error?.signal === 'SIGKILL' && stdout.includes('died before');
      if (error && !isKilled) reject(new Error(stderr));
      else resolve(stdout.trim());
    });
  });
}

/**
 * Kills a publish before one of its writes, and starts: another instance that goes on meanwhile, the killed one again, and one from
 * an old image.
 * @returns the version that all of them are at
 * @throws AssertionError when they are not at one, or the next publish does not get through
 */
export async function killAt(step: number): Promise<'old' | 'new'> {
  const folders = [fruitFolder(), temporaryFolder(), temporaryFolder()] as const;
  const data = temporaryFolder();
  const [one, two, three] = folders;
  for (const { path } of [two, three]) cpSync(one.path, path, { recursive: true });
  const died = await publishAndDie(one.path, data.path, String(step));
  expect(died).to.match(/^died before/);
  const backend = await openSqliteBackend({ dataDir: data.path, logger: strictLogger });
  let ids = 0;
  const start = async (folder: { path: string }): Promise<PublishingInstance> => {
    const instance = publishingInstance(folder.path, backend.state, () => String(++ids));
    await instance.recover();
    return instance;
  };
  try {
    const other = await start(two);
    const again = await start(one);
    const late = await start(three);
    const state = stateOf([other, again, late], died);
    // And nothing stands in the way of the next ones, from wherever they come.
    await other.publish(ANN, 'Next', [phrasing('the next thing')]);
    await again.publish(ANN, 'And another', [phrasing('another thing', 'sv')]);
    for (const instance of [other, late, other, late]) await instance.follow();
    for (const instance of [other, late])
      expect(instance.texts(FILES), died).to.deep.equal(again.texts(FILES));
    expect(again.texts(FILES).join()).to.include('the next thing').and.include('another thing');
    return state;
  } finally {
    await backend.close();
    for (const folder of [...folders, data]) folder.remove();
  }
}

function stateOf(all: readonly PublishingInstance[], died: string): 'old' | 'new' {
  const texts = all.map((instance) => instance.texts(FILES));
  const isNew = texts.flat().map((text) => /shiny pomaceous|glänsande sak/.test(text));
  expect(new Set(isNew).size, `${died}: neither old nor new, or not everywhere`).to.equal(1);
  const state = isNew[0] ? 'new' : 'old';
  for (const [at, instance] of all.entries()) {
    expect(texts[at], died).to.deep.equal(texts[0]);
    expect(instance.versions(), died).to.deep.equal(all[0]?.versions());
    expect(instance.versions(), died).to.have.length(state === 'new' ? 1 : 0);
    expect(instance.finds('shiny pomaceous thing from a tree') === 'answer', died).to.equal(state === 'new');
  }
  return state;
}
