// Several instances, each with a folder of its own: what one publishes, all have.
import { expect } from 'chai';
import { MemoryStorage } from 'botbuilder';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAzurite, type Azurite } from '../../support/azurite.js';
import { personOf, signInWith, type Person } from '../../support/desk-rig.js';
import { fruitFolder, temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { messagesClient } from '../../support/messages-client.js';
import {
  ANN,
  phrasing,
  publishingInstance,
  type PublishingInstance,
} from '../../support/publishing-instance.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';

const EN = 'faq/fruit/en.md';

describe('publishing on several instances', () => {
  let storage: MemoryStorage;
  const folders: TemporaryFolder[] = [];
  let asked = 0;

  interface Instance extends PublishingInstance {
    folder: TemporaryFolder;
    text: () => string;
  }
  const instance = (
    folder = fruitFolder(),
    before: () => Promise<void> = () => Promise.resolve(),
  ): Instance => {
    folders.push(folder);
    const made = publishingInstance(folder.path, storage, () => String(++asked), before);
    return { ...made, folder, text: () => made.texts([EN]).join() };
  };
  const follow = async (one: Instance): Promise<void> => {
    await one.follow();
    await one.follow();
  };

  beforeEach(() => (storage = new MemoryStorage()));
  afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

  it('brings to each what one has published or taken back, read and with its history', async () => {
    const [one, other] = [instance(), instance()];
    await other.recover();
    const { id } = await one.publish(ANN, 'Shiny', [phrasing('shiny pomaceous thing from a tree')]);
    await other.follow();
    expect(other.versions(), 'in a shared folder it may still be written').to.be.empty;
    await other.follow();
    expect(other.text()).to.equal(one.text()).and.include('shiny pomaceous thing from a tree');
    expect(other.finds('shiny pomaceous thing from a tree')).to.equal('answer');
    expect(other.versions()).to.deep.equal(one.versions());
    await other.undo(ANN, id, 'Back');
    await follow(one);
    expect(one.text()).to.not.include('shiny');
    expect(one.versions().map(({ undoes }) => undoes)).to.deep.equal([id, undefined]);
  });

  it('brings all of it to one that is new, at once', async () => {
    const one = instance();
    for (const text of ['first thing', 'second thing', 'third thing'])
      await one.publish(ANN, '', [phrasing(text)]);
    const late = instance();
    await late.recover();
    expect(late.text()).to.equal(one.text());
    expect(late.versions()).to.deep.equal(one.versions());
  });

  it('puts what two publish at once one behind the other, and loses neither', async () => {
    let second: Promise<unknown> | undefined;
    const other = instance();
    const one = instance(fruitFolder(), async () => {
      // While the first one is still checking its folder.
      second ??= other.publish(ANN, 'Other', [phrasing('of the other', 'en', 'fruit/pear')]);
      await second;
    });
    await one.publish(ANN, 'One', [phrasing('of the one')]);
    await follow(other);
    expect(one.text()).to.include('of the one').and.include('of the other');
    expect(other.text()).to.equal(one.text());
    expect(one.versions().map(({ message }) => message)).to.deep.equal(['One', 'Other']);
  });

  it('keeps what else a newer folder holds, and does nothing twice', async () => {
    const one = instance();
    await one.publish(ANN, '', [phrasing('published phrasing')]);
    const newer = fruitFolder();
    newer.write(EN, one.text().replace('It is **pear**', 'It is a **green pear**'));
    const also = fruitFolder();
    also.write(
      EN,
      readFileSync(join(also.path, EN), 'utf8').replace('It is **pear**', 'It is a **green pear**'),
    );
    for (const folder of [newer, also]) {
      const late = instance(folder);
      await late.recover();
      expect(late.text().match(/published phrasing/g)).to.have.length(1);
      expect(late.text()).to.include('green pear');
      expect(late.versions()).to.deep.equal(one.versions());
    }
  });

  it('prefers what was published where the same lines differ', async () => {
    const one = instance();
    await one.publish(ANN, '', [phrasing('published phrasing')]);
    const late = fruitFolder();
    late.write(
      EN,
      readFileSync(join(late.path, EN), 'utf8').replace('en apple please', 'another apple please'),
    );
    const other = instance(late);
    await other.recover();
    expect(other.text()).to.equal(one.text());
  });

  it('begins with what a single instance has published before', async () => {
    const one = instance();
    await one.publish(ANN, '', [phrasing('long ago')]);
    storage = new MemoryStorage();
    const same = instance(one.folder);
    await same.recover();
    const late = instance();
    await late.recover();
    expect(late.versions()).to.deep.equal(one.versions());
  });
});

describe('three processes with a folder each on one Azurite', function () {
  this.timeout(180_000);
  let azurite: Azurite;
  const folders: TemporaryFolder[] = [];
  const bots: RunningBot[] = [];
  const people: Person[] = [];
  const from = fruitFolder();

  before(async () => {
    azurite = await startAzurite();
    for (let at = 0; at < 3; at++) {
      const folder = temporaryFolder();
      cpSync(from.path, folder.path, { recursive: true });
      folders.push(folder);
      const env = {
        KNOWLEDGE_DIR: folder.path,
        AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
        BOT_SECRET: 'a secret that all three of them are given',
      };
      const bot = await startBot({ env });
      bots.push(bot);
      const { msg = '' } = await bot.logged((line) => line.msg?.startsWith('Desk: ') ?? false);
      people.push(await personOf(bot.url, await signInWith(bot.url, msg.split('#key=')[1])));
    }
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await azurite.stop();
    for (const folder of [from, ...folders]) folder.remove();
  });

  it('answers on all of them within seconds what was drafted on one and published on another', async () => {
    const text = 'shiny pomaceous thing from a tree for teachers';
    await people[0]?.post('/draft/add', { edits: [phrasing(text)] });
    const review = (await (await people[1]?.post('/review'))?.json()) as { ids: string[] };
    const heard = bots.map((bot) => bot.logged(({ msg }) => msg === 'knowledge reloaded'));
    const published = await people[1]?.post('/publish', { message: 'Teachers', ids: review.ids });
    expect(published?.status).to.equal(200);
    const started = performance.now();
    await Promise.all(heard);
    expect(performance.now() - started, 'ms').to.be.below(20_000);
    for (const [at, bot] of bots.entries()) {
      const replies = await messagesClient(bot.url, `someone-${at}`, 'en').send({ text });
      expect(JSON.stringify(replies), `instance ${at}`).to.include('What is apple?');
    }
    const texts = folders.map(({ path }) => readFileSync(join(path, EN), 'utf8'));
    expect(new Set(texts).size).to.equal(1);
  });
});
