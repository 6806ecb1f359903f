// Who is asked when: whole conversations over a service on this machine, and the bot as its own process with one configured.
import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createEmbeddings, type Embeddings } from '../../../bot/embeddings/index.js';
import { loadKnowledge } from '../../../knowledge/knowledge.js';
import { Chat, textOf } from '../../support/chat.js';
import { startEmbeddings, type EmbeddingsServer } from '../../support/embeddings-server.js';
import { faqFolder } from '../../support/faq-folder.js';
import { knowledge as shipped } from '../../support/knowledge.js';
import { messagesClient } from '../../support/messages-client.js';
import { startBot } from '../../support/running-bot.js';

const KEY = 'sk-never-to-be-seen';
const GADGET = 'my work gadget went missing on the tram';
/** The languages of the folder. */
const FOLDER_LOCALES = ['en'];
const LOST = 'My laptop or phone has been lost or stolen. What do I do?';

describe('a conversation with embeddings', function () {
  this.timeout(60_000);
  const { folder } = faqFolder(3, 'en-it');
  const data = mkdtempSync(join(tmpdir(), 'embeddings-'));
  const knowledge = loadKnowledge(folder.path);
  let server: EmbeddingsServer;
  let embeddings: Embeddings;
  before(async () => {
    server = await startEmbeddings();
    server.means.set(GADGET, LOST);
    embeddings = createEmbeddings({
      service: { url: server.url, model: 'small', key: undefined },
      knowledge: () => knowledge,
      file: join(data, 'embeddings'),
      logger: pino({ level: 'silent' }),
      clock: Date.now,
    });
    embeddings.refresh();
    await embeddings.settled();
  });
  beforeEach(() => (server.asked = []));
  after(async () => {
    embeddings.close();
    await server.close();
    folder.remove();
    rmSync(data, { recursive: true });
  });
  const chat = (): Chat =>
    new Chat({ knowledge: () => knowledge, secondLook: (text, finding) => embeddings.look(text, finding) });

  it('offers what was meant where it said before that it knows nothing', async () => {
    const without = new Chat({ knowledge: () => knowledge });
    const [plain] = await without.say(GADGET);
    expect(plain && textOf(plain)).to.include('I do not know that one');
    const [message] = await chat().say(GADGET);
    expect(message && textOf(message))
      .to.include('device-lost')
      .and.not.include('I do not know that one');
    expect(server.asked.flatMap(({ texts }) => texts)).to.deep.equal([GADGET]);
  });

  it('keeps to itself what is said, wished, answered in a check, or written in despair', async () => {
    const talk = chat();
    const lines = ['hello', 'thanks', 'help', 'How do I add a printer to my computer?', 'bananas', '2', 'no'];
    for (const line of lines) await talk.say(line);
    const check = new Chat({ secondLook: (text, finding) => embeddings.look(text, finding) });
    expect(shipped.profile.emergency).to.not.equal(undefined);
    await check.say('I want to kill myself');
    await check.submit({ action: 'checkStart', check: 'eligibility' });
    for (const line of ['we are a bakery', 'Zanzibar', 'grisknorr', '4711']) await check.say(line);
    expect([...talk.errors, ...check.errors]).to.deep.equal([]);
    expect(server.asked).to.deep.equal([]);
  });
});

describe('the bot with a service of embeddings configured', function () {
  this.timeout(120_000);

  it('compares its knowledge, asks with the key, logs neither key nor question, and /privacy names the host', async () => {
    const server = await startEmbeddings();
    server.means.set(GADGET, LOST);
    const { folder } = faqFolder(3, 'en-it');
    const bot = await startBot({
      env: {
        LOG_LEVEL: 'trace',
        KNOWLEDGE_DIR: folder.path,
        EMBEDDINGS_URL: server.url,
        EMBEDDINGS_MODEL: 'small',
        EMBEDDINGS_KEY: KEY,
      },
    });
    try {
      await bot.logged(({ msg }) => msg === 'knowledge compared');
      server.asked = [];
      const person = messagesClient(bot.url, 'someone', 'en-GB');
      const [reply] = await person.send({ text: GADGET });
      expect(JSON.stringify(reply)).to.include('lost or stolen');
      expect(server.asked.map(({ texts }) => texts)).to.deep.equal([[GADGET]]);
      expect(server.asked[0]?.headers.authorization).to.equal(`Bearer ${KEY}`);
      const metrics = await (await fetch(`${bot.url}/metrics`)).text();
      expect(metrics).to.match(/^bot_second_looks_total\{result="changed"\} 1$/m);
      for (const locale of FOLDER_LOCALES) {
        const page = await (await fetch(`${bot.url}/privacy?lang=${locale}`)).text();
        expect(page).to.match(/<p class="lead">[^<]*127\.0\.0\.1/);
      }
      expect(JSON.stringify(bot.log)).to.not.include(KEY).and.not.include('gadget');
    } finally {
      await bot.stop();
      await server.close();
      folder.remove();
    }
  });
});
