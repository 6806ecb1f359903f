// What is promised about the web page's conversations, read in the bytes of the database, its log and the bot's log.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { pino } from 'pino';
import { cardChannel } from '../../bot/channels/cards/index.js';
import { createAssistant } from '../../bot/assistant.js';
import { DEFAULT_LIMITS } from '../../bot/channels/direct-line/index.js';
import { createForgetting } from '../../bot/forgetting.js';
import { createJournalKeeper, type JournalKeeper } from '../../bot/journal-keeper.js';
import { DAY_MS, WEB_CONVERSATION_DAYS } from '../../bot/retention.js';
import type { Backend } from '../../bot/storage/backend.js';
import { createPseudonyms } from '../../bot/storage/pseudonym.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import type { ConversationLimits } from '../../bot/storage/sqlite/conversation-limits.js';
import { WORDS } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { knowledge } from '../support/knowledge.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';
import { openSocket } from '../support/direct-line/raw-socket.js';
import { startRig, type PageToken, type Rig } from '../support/direct-line/rig.js';
import { noRequests } from '../support/requests/asked.js';

const QUESTION = 'Does an employee purchase affect our device limit?';

describe('a conversation of the web page', () => {
  let folder: TemporaryFolder;
  let backend: Backend;
  let keeper: JournalKeeper;
  let rig: Rig;
  let failures: number;
  let logged: string[];
  let now: number;

  const start = async (conversationLimits: Partial<ConversationLimits> = {}): Promise<void> => {
    folder = temporaryFolder();
    now = Date.UTC(2026, 10, 21);
    failures = 0;
    logged = [];
    const clock = (): number => now;
    const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
    backend = await openSqliteBackend({ dataDir: folder.path, logger, clock, conversationLimits });
    const pseudonyms = createPseudonyms({ secret: 's'.repeat(32), rotationDays: 30, clock });
    const keeping = { retentionDays: 90, keepText: true, clock, pseudonyms, logger };
    keeper = createJournalKeeper({ journal: backend.journal, ...keeping });
    const journalSettled = (): Promise<void> => keeper.settled();
    const assistant = createAssistant({
      knowledge: () => knowledge,
      contactUrl: undefined,
      storage: backend.state,
      logger,
      newId: () => crypto.randomUUID(),
      forget: createForgetting({
        requests: noRequests,
        backend,
        pseudonyms,
        retentionDays: 90,
        journalSettled,
      }),
      onTurnDone: (turn) => keeper.turnDone(turn),
      onTurnFailed: () => failures++,
    });
    rig = await startRig({
      run: (context) => assistant.run(context, cardChannel),
      log: backend.conversations,
      logger,
      clock,
    });
  };
  beforeEach(() => start());
  afterEach(async () => {
    await rig.close();
    await backend.close();
    folder.remove();
  });

  /** A conversation in which everything the bot can remember has been said. */
  const talk = async (): Promise<PageToken> => {
    const page = await rig.newPage();
    await rig.start(page);
    await rig.say(page, QUESTION);
    await rig.post(page, { type: 'message', value: { action: 'checkStart', check: 'eligibility' } });
    await rig.post(page, { type: 'message', value: { action: 'language', locale: 'en' } });
    await keeper.settled();
    return page;
  };
  /** Which of the texts stand in the files of the database. */
  const inFiles = (...texts: string[]): string[] => {
    const files = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name)));
    return texts.filter((text) => files.some((bytes) => bytes.includes(text)));
  };
  const idsOf = ({ conversationId, userId }: PageToken): [string, string] => [conversationId, userId];
  const stateOf = async ({ conversationId, userId }: PageToken): Promise<string[]> => {
    const keys = [`directline/users/${userId}`, `directline/conversations/${conversationId}`];
    return Object.keys(await backend.state.read(keys));
  };
  const resumeOf = (page: PageToken): string => (page as PageToken & { resume: string }).resume;
  const comeBack = async (page: PageToken): Promise<PageToken> =>
    (await rig.call<PageToken>('POST', '/api/token', { body: { resume: resumeOf(page) } })).body;

  it('is kept with the question, the person’s memory and the room’s', async () => {
    const page = await talk();
    expect(inFiles(QUESTION, ...idsOf(page))).to.have.length(3);
    expect(await stateOf(page)).to.have.length(2);
  });

  const forgetting = [
    ...LOCALES.map((locale) => ({ how: `the button in ${locale}`, locale, button: true })),
    ...LOCALES.map((locale) => ({ how: `typing “${WORDS[locale].forget.confirm}”`, locale, button: false })),
  ];
  for (const { how, locale, button } of forgetting) {
    it(`is forgotten by ${how}: it says so, leaves no byte, counts as no failure`, async () => {
      const page = await talk();
      const other = await talk();
      const { streamUrl } = await rig.start(page);
      const socket = await openSocket(streamUrl);
      await rig.post(page, { type: 'message', value: { action: 'language', locale } });
      const yes = button
        ? { type: 'message', value: { action: 'forget', sure: true } }
        : { type: 'message', text: WORDS[locale].forget.confirm };
      expect((await rig.post(page, yes)).status).to.equal(200);

      let frame = await socket.next();
      const said: unknown[] = [];
      for (; frame.activities[0]?.type !== 'endOfConversation'; frame = await socket.next())
        said.push(frame.activities[0]?.text);
      expect(said.at(-1)).to.equal(WORDS[locale].forget.done(1));
      await keeper.settled();
      expect(inFiles(...idsOf(page))).to.deep.equal([]);
      expect(await stateOf(page)).to.deep.equal([]);
      expect(await stateOf(other)).to.have.length(2);
      expect([failures, logged.filter((line) => line.includes('"level":50'))]).to.deep.equal([0, []]);
      expect(logged.join('')).to.not.include(QUESTION);
      expect((await rig.poll(page)).status).to.equal(404);
      expect((await comeBack(page)).conversationId).to.not.equal(page.conversationId);
    });
  }

  it('is forgotten without a failure when nobody has it open any more', async () => {
    const page = await talk();
    await rig.post(page, { type: 'message', value: { action: 'forget', sure: true } });
    expect(inFiles(QUESTION, ...idsOf(page))).to.deep.equal([]);
    expect([failures, logged.filter((line) => line.includes('"level":50'))]).to.deep.equal([0, []]);
  });

  it('stays as it is when the person types that it shall', async () => {
    const page = await talk();
    await rig.say(page, WORDS.sv.forget.keep);
    const { body } = await rig.poll(page, '8');
    expect(body.activities.map(({ text }) => text)).to.include(WORDS.en.forget.kept);
    expect(await stateOf(page)).to.have.length(2);
  });

  it('is found again on its last day, and goes on for as long again', async () => {
    const page = await talk();
    for (let visit = 1; visit <= 2; visit++) {
      now += WEB_CONVERSATION_DAYS * DAY_MS - 1;
      const again = await comeBack(page);
      expect(idsOf(again)).to.deep.equal(idsOf(page));
      expect(JSON.stringify((await rig.poll(again)).body)).to.include(QUESTION);
      await rig.say(again, 'thanks');
    }
  });

  it('is gone a moment later, and after the sweep no byte is left', async () => {
    const page = await talk();
    now += WEB_CONVERSATION_DAYS * DAY_MS + 1;
    expect((await comeBack(page)).conversationId).to.not.equal(page.conversationId);
    const since = now - WEB_CONVERSATION_DAYS * DAY_MS;
    expect(await backend.conversations.deleteIdleSince(since)).to.equal(1);
    await keeper.settled();
    await backend.journal.deleteBefore(new Date(now).toISOString()); // the journal has days of its own
    await backend.purge();
    expect(inFiles(QUESTION, ...idsOf(page))).to.deep.equal([]);
    expect(await stateOf(page)).to.deep.equal([]);
  });

  it('takes its state along when there are too many', async () => {
    await rig.close();
    await backend.close();
    folder.remove();
    await start({ conversations: 2 });
    const pages = [await talk(), await talk(), await talk()] as const;
    expect(await Promise.all(pages.map(async (page) => (await stateOf(page)).length))).to.deep.equal([
      0, 2, 2,
    ]);
    await backend.purge();
    expect(inFiles(...idsOf(pages[0]))).to.deep.equal([]);
  });

  it('leaves state behind for no longer than itself when its last turn ends after it', async () => {
    const page = await talk();
    const state = await backend.state.read([`directline/users/${page.userId}`]);
    await backend.conversations.deleteOfUser(page.userId);
    await backend.state.write(
      Object.fromEntries(
        Object.entries(state).map(([key, item]) => [key, { ...(item as object), eTag: '*' }]),
      ),
    );
    await backend.state.write({ 'msteams/users/29:anna': { locale: 'sv' } });
    now += WEB_CONVERSATION_DAYS * DAY_MS;
    expect(await backend.state.deleteIdleSince('directline/', now)).to.equal(1);
    expect(await stateOf(page)).to.deep.equal([]);
    expect(await backend.state.read(['msteams/users/29:anna'])).to.have.all.keys('msteams/users/29:anna');
  });

  it('keeps the right to come back apart from the right to speak', async () => {
    const page = await talk();
    const asToken = { ...page, token: resumeOf(page) };
    expect((await rig.poll(asToken)).status).to.equal(403);
    const { body } = await rig.call<PageToken>('POST', '/api/token', { body: { resume: page.token } });
    expect(body.conversationId).to.not.equal(page.conversationId);
    const other = await talk();
    const stolen = { resume: resumeOf(page), conversationId: other.conversationId };
    const { body: tried } = await rig.call<PageToken>('POST', '/api/token', { body: stolen });
    expect(tried.conversationId).to.not.be.oneOf([page.conversationId, other.conversationId]);
  });

  it('does not come back with a token that has expired for longer than a day', async () => {
    const page = await talk();
    now += DEFAULT_LIMITS.tokenLifetimeMs + DEFAULT_LIMITS.resumeWindowMs + 60_000;
    const { body } = await rig.call<PageToken>('POST', '/api/token', { body: { token: page.token } });
    expect(body.conversationId).to.not.equal(page.conversationId);
  });
});
