// What people and operators see of trouble with the storage: the real bot, with the wire to its storage cut or slow.
import { expect } from 'chai';
import { pino } from 'pino';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { WORDS } from '../../cards/words/index.js';
import type { Locale } from '../../knowledge/locales.js';
import { connectionStringFor, startAzurite, type Azurite } from '../support/azurite.js';
import { Chat } from '../support/chat.js';
import { temporaryFolder } from '../support/knowledge-folder.js';
import { messagesClient, type MessagesClient } from '../support/messages-client.js';
import { rejectionOf } from '../support/rejection.js';
import { startBot, type RunningBot } from '../support/running-bot.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';

/** What an apology says before its code. */
const apology = (locale: Locale): string => WORDS[locale].trouble.failed('');

/** The turn's id, for the operators. */
const CODE_LENGTH = 36;

const QUESTIONS: Record<Locale, string> = {
  en: 'how do I renew our partner benefits?',
  sv: 'hur förnyar jag våra partnerförmåner?',
  nl: 'hoe verleng ik onze partnervoordelen?',
  fr: 'comment renouveler nos avantages partenaire ?',
};

describe('a bot whose storage', function () {
  this.timeout(60_000);
  let azurite: Azurite;
  let blobs: TcpProxy;
  let tables: TcpProxy;
  let bot: RunningBot;
  let person: MessagesClient;
  let people = 0;

  before(async () => {
    azurite = await startAzurite();
    blobs = await startProxy(azurite.ports.blob);
    tables = await startProxy(azurite.ports.table);
    const connection = connectionStringFor({ blob: blobs.port, table: tables.port });
    bot = await startBot({ env: { AZURE_STORAGE_CONNECTION_STRING: connection } });
  });
  beforeEach(() => (person = messagesClient(bot.url, `person-${++people}`)));
  afterEach(() => {
    for (const wire of [blobs, tables]) {
      wire.mend();
      wire.delay(0);
    }
  });
  after(async () => {
    await bot.stop();
    await Promise.all([blobs.close(), tables.close()]);
    await azurite.stop();
  });

  const ready = async (): Promise<number> => (await fetch(`${bot.url}/readyz`)).status;
  const metric = async (line: string): Promise<number> => {
    const text = await (await fetch(`${bot.url}/metrics`)).text();
    return Number(new RegExp(`^${line} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  };

  it('is down apologises in the language of each message, tells its operators, and recovers by itself', async () => {
    await person.send({ text: 'svenska' });
    expect(await ready()).to.equal(200);
    blobs.cut();
    for (const locale of ['en', 'sv', 'nl', 'fr'] as const) {
      const [reply, ...more] = await person.send({ text: QUESTIONS[locale] });
      expect(reply?.text?.slice(0, -CODE_LENGTH)).to.equal(apology(locale));
      expect(more).to.deep.equal([]);
    }
    expect(await ready()).to.equal(503);
    expect((await fetch(`${bot.url}/healthz`)).status).to.equal(200);
    expect(await metric('bot_turn_failures_total\\{channel="test"\\}')).to.equal(4);
    // The desk, too, looks into the storage, for what other instances have published.
    expect(await metric('bot_storage_errors_total\\{operation="read"\\}')).to.be.at.least(4);
    const line = await bot.logged(({ msg }) => msg === 'turn failed');
    expect(line['err']).to.include({ code: 'STORAGE_UNREACHABLE' });

    blobs.mend();
    const [answer] = await person.send({ text: 'Visio 2019?' });
    expect(answer?.locale).to.equal('sv'); // chosen before the trouble
    expect(await ready()).to.equal(200);
  });

  it('is slow by two seconds still answers, and stays ready', async () => {
    blobs.delay(2_000);
    tables.delay(2_000);
    const [[answer], status] = await Promise.all([person.send({ text: QUESTIONS.fr }), ready()]);
    expect(answer?.locale).to.equal('fr');
    expect(answer?.summary).to.be.a('string');
    expect(status).to.equal(200);
  });

  it('takes no journal lines answers all the same, and says in the log and the metrics that lines are lost', async () => {
    tables.cut();
    const [answer] = await person.send({ text: QUESTIONS.nl });
    expect(answer?.locale).to.equal('nl');
    const lost = await bot.logged(({ msg }) => msg === 'journal line lost');
    expect(lost['err']).to.include({ code: 'STORAGE_UNREACHABLE' });
    expect(await metric('bot_storage_errors_total\\{operation="journal"\\}')).to.equal(1);
  });
});

describe('a bot whose disk is full', () => {
  it('apologises in the language of the message, has lost nothing, and goes on once there is room', async () => {
    const folder = temporaryFolder();
    const logger = pino({ level: 'silent' });
    const backend = await openSqliteBackend({ dataDir: folder.path, logger, maxFileBytes: 300_000 });
    const personCalled = (user: string): Chat => new Chat({ storage: backend.state, user });
    try {
      await personCalled('anna').say('svenska');
      const fillers: string[] = [];
      const fill = async (): Promise<void> => {
        for (;;) {
          const key = `filler ${fillers.length}`;
          await backend.state.write({ [key]: { text: 'x'.repeat(200) } });
          fillers.push(key);
        }
      };
      expect(await rejectionOf(fill())).to.include({ code: 'STORAGE_FULL' });
      const [refused] = await personCalled('bert').say(QUESTIONS.fr);
      expect(refused?.activity.text?.slice(0, -CODE_LENGTH)).to.equal(apology('fr'));

      await backend.state.delete(fillers);
      const [answer] = await personCalled('bert').say(QUESTIONS.fr);
      expect(answer?.activity.locale).to.equal('fr');
      const [remembered] = await personCalled('anna').say('Visio 2019?');
      expect(remembered?.activity.locale).to.equal('sv');
    } finally {
      await backend.close();
      folder.remove();
    }
  });
});
