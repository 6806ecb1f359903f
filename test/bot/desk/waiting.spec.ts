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
        if (started === 2) reached();
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

  it('are two a person at once; a third is told to wait, and may come when they are over', async () => {
    const both = new Promise<void>((resolve) => (reached = resolve));
    const first = [attempt(), attempt()];
    await both;
    const third = await attempt();
    expect(third.status).to.equal(429);
    expect(await third.json()).to.deep.include({
      error: {
        code: 'TooManyRequests',
        message: 'Your earlier tries are still running. Wait for them first.',
        busy: true,
      },
    });
    expect(started).to.equal(2);
    go();
    expect((await Promise.all(first)).map(({ status }) => status)).to.deep.equal([200, 200]);
    expect((await attempt()).status).to.equal(200);
  });
});
