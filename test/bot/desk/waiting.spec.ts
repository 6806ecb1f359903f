// Nobody fills the desk's one queue of trials.
import { expect } from 'chai';
import { startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

describe('trials at the desk', () => {
  let folder: TemporaryFolder;
  let desk: DeskRig;
  let person: Person;
  let started = 0;
  let go: () => void = () => undefined;
  let reached: () => void = () => undefined;

  beforeEach(async () => {
    folder = fruitFolder();
    started = 0;
    const held = new Promise<void>((resolve) => (go = resolve));
    desk = await startDesk({
      folder: folder.path,
      trial: async () => {
        started += 1;
        if (started === 4) reached();
        await held;
        return { outcomes: [{ outcome: 'none', ids: [] }] };
      },
    });
    person = await desk.signIn();
  });
  afterEach(async () => {
    go();
    await desk.close();
    folder.remove();
  });

  const attempt = (): Promise<Response> =>
    person.post('/try', {
      text: 'wrinkly skins',
      edits: [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: 'wrinkly skins' }],
    });

  it('are four a person at once; a fifth is told to wait, and may come when they are over', async () => {
    const all = new Promise<void>((resolve) => (reached = resolve));
    const first = Array.from({ length: 4 }, attempt);
    await all;
    const fifth = await attempt();
    expect(fifth.status).to.equal(429);
    expect(await fifth.json()).to.deep.include({
      error: {
        code: 'TooManyRequests',
        message: 'Your earlier tries are still running. Wait for them first.',
      },
    });
    expect(started).to.equal(4);
    go();
    expect((await Promise.all(first)).map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    expect((await attempt()).status).to.equal(200);
  });
});
