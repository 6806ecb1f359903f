import { expect } from 'chai';
import { pino } from 'pino';
import { createForgetting } from '../../bot/forgetting.js';
import { createJournalKeeper, type JournalKeeper } from '../../bot/journal-keeper.js';
import type { Journal, JournalLine } from '../../bot/storage/journal.js';
import type { Backend } from '../../bot/storage/backend.js';
import { createPseudonyms } from '../../bot/storage/pseudonym.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { LISTENING, WORDS } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';
import { buttonsOf, Chat } from '../support/chat.js';
import { journalLines } from '../support/storage/lines.js';
import { noRequests } from '../support/requests/asked.js';

const DAY_MS = 86_400_000;

describe('what is kept about people', () => {
  let folder: TemporaryFolder;
  let backend: Backend;
  let keeper: JournalKeeper;
  let chat: (user: string) => Chat;
  let now: number;
  const logger = pino({ level: 'silent' });

  const start = async (keepText: boolean): Promise<void> => {
    folder = temporaryFolder();
    now = Date.UTC(2026, 10, 21);
    const clock = (): number => now;
    backend = await openSqliteBackend({ dataDir: folder.path, logger, clock });
    const pseudonyms = createPseudonyms({ secret: 's'.repeat(32), rotationDays: 30, clock });
    keeper = createJournalKeeper({
      journal: backend.journal,
      pseudonyms,
      logger,
      keepText,
      retentionDays: 90,
      clock,
    });
    const forget = createForgetting({
      requests: noRequests,
      backend,
      pseudonyms,
      retentionDays: 90,
      journalSettled: () => keeper.settled(),
    });
    const chats = new Map<string, Chat>();
    chat = (user) => {
      const known =
        chats.get(user) ??
        new Chat({ user, storage: backend.state, forget, onTurnDone: (turn) => keeper.turnDone(turn) });
      chats.set(user, known);
      return known;
    };
  };
  afterEach(async () => {
    await backend.close();
    folder.remove();
  });

  const journal = async (): Promise<JournalLine[]> => {
    await keeper.settled();
    return journalLines(backend.journal);
  };

  it('is a line per question, without name, address or text', async () => {
    await start(false);
    await chat('anna.svensson@contoso.com').say('Please tell me how I renew the benefits we have');
    const [line] = await journal();
    expect(line).to.deep.include({
      kind: 'question',
      outcome: 'answer',
      entries: ['partner-benefits/renew-benefits'],
      locale: 'en',
      channel: 'test',
    });
    expect(line).to.have.property('confidence').that.has.keys('first', 'among');
    expect(line).not.to.have.property('text');
    expect(JSON.stringify(line)).not.to.match(/anna|contoso|tell me/i);
  });
  it('holds the text of a question only when configured', async () => {
    await start(true);
    await chat('anna').say('How do I renew my benefits?');
    expect((await journal())[0]).to.have.property('text', 'How do I renew my benefits?');
  });
  for (const keepText of [true, false]) {
    it(`holds ${keepText ? '' : 'nothing of '}what somebody added to a rating when texts are ${keepText ? '' : 'not '}kept`, async () => {
      await start(keepText);
      const event = { kind: 'unhelpful', question: 'q1', entry: 'a/b', text: 'Anna says: too long' } as const;
      const record = { events: [event] };
      keeper.turnDone({ channel: 'msteams', userId: '29:anna', locale: 'en', record, latencyMs: 1 });
      const [line] = await journal();
      expect(line).to.include({ kind: 'unhelpful', question: 'q1' });
      expect(line?.text).to.equal(keepText ? event.text : undefined);
    });
  }
  it('ties choices and feedback to their question', async () => {
    await start(false);
    await chat('anna').say('renew');
    const [question] = await journal();
    const id = question?.question ?? '';
    await chat('anna').submit({ action: 'choose', entry: 'partner-benefits/when-to-renew', question: id });
    await chat('anna').submit({
      action: 'feedback',
      entry: 'partner-benefits/when-to-renew',
      helpful: false,
      question: id,
    });
    const lines = await journal();
    expect(lines.map(({ kind, question: q }) => [kind, q]).sort()).to.deep.equal([
      ['chosen', id],
      ['question', id],
      ['unhelpful', id],
    ]);
  });
  for (const how of ['number', 'title'] as const) {
    it(`ties a choice made by typing its ${how} to the question it was offered for`, async () => {
      await start(false);
      const [offer] = await chat('anna').say('renew');
      const title = offer && buttonsOf(offer)[1]?.['title'];
      await chat('anna').say(how === 'number' ? '2' : String(title));
      const [chosen, question] = (await journal()).sort((a) => (a.kind === 'chosen' ? -1 : 1));
      expect(chosen).to.include({ kind: 'chosen', question: question?.question });
      expect(await journal()).to.have.length(2);
    });
  }
  for (const [what, submit] of [
    [
      'a question never asked',
      { action: 'feedback', entry: 'partner-benefits/when-to-renew', helpful: false, question: 'forged' },
    ],
    ['an entry there is not', { action: 'feedback', entry: 'no/such', helpful: false }],
    [
      'a choice never offered',
      { action: 'choose', entry: 'partner-benefits/when-to-renew', question: 'forged' },
    ],
  ] as const) {
    it(`holds nothing of ${what}, nor of another person’s, whoever presses for it`, async () => {
      await start(false);
      await chat('anna').say('renew');
      const id = (await journal())[0]?.question ?? '';
      await chat('anna').submit(submit);
      if ('question' in submit) await chat('bert').submit({ ...submit, question: id });
      expect((await journal()).map(({ kind }) => kind)).to.deep.equal(['question']);
    });
  }
  it('holds a rating of an answer that was opened with a button, which belongs to no question', async () => {
    await start(false);
    const entry = 'home-use-program/markets';
    await chat('anna').submit({ action: 'ask', entry });
    await chat('anna').submit({ action: 'feedback', entry, helpful: false });
    const [line, ...more] = await journal();
    expect(line).to.include({ kind: 'unhelpful', entry });
    expect(line).to.not.have.property('question');
    expect(more).to.deep.equal([]);
  });
  it('changes its pseudonym with the period, and cannot be told from another person by it', async () => {
    await start(false);
    await chat('anna').say('How do I renew my benefits?');
    await chat('bert').say('How do I renew my benefits?');
    now += 40 * DAY_MS;
    await chat('anna').say('How do I renew my benefits?');
    const people = new Set((await journal()).map(({ person }) => person));
    expect(people.size).to.equal(3);
  });
  it('is swept out after the days of retention', async () => {
    await start(false);
    await chat('anna').say('How do I renew my benefits?');
    now += 91 * DAY_MS;
    await chat('anna').say('renew');
    expect(await keeper.sweep()).to.equal(1);
    expect(await journal()).to.have.length(1);
  });

  it('never delays a reply: it is given although no line is ever written', async () => {
    await start(false);
    let appended = 0;
    const never: Journal = { ...backend.journal, append: () => (appended++, new Promise(() => undefined)) };
    const pseudonyms = createPseudonyms({ secret: 's'.repeat(32), rotationDays: 30, clock: () => now });
    const stuck = createJournalKeeper({
      journal: never,
      pseudonyms,
      logger,
      keepText: false,
      retentionDays: 90,
      clock: () => now,
    });
    const person = new Chat({ storage: backend.state, onTurnDone: (turn) => stuck.turnDone(turn) });
    for (let asked = 1; asked <= 3; asked++) {
      expect(await person.say('How do I renew my benefits?')).to.have.length(1);
      expect(appended).to.equal(asked);
    }
  });

  for (const locale of LOCALES) {
    it(`is forgotten on request in ${locale}, with proof, and nobody else's is`, async () => {
      await start(false);
      const words = WORDS[locale].forget;
      await chat('bert').say('How do I renew my benefits?');
      await chat('anna').say(LISTENING[locale].commands.language[0] ?? '');
      await chat('anna').submit({ action: 'language', locale });
      await chat('anna').say('How do I renew my benefits?');
      const [asked] = await chat('anna').say(LISTENING[locale].commands.forget[0] ?? '');
      expect(asked?.activity.summary).to.equal(words.title);
      const [kept] = await chat('anna').submit({ action: 'forget', sure: false });
      expect(kept?.activity.text).to.equal(words.kept);
      expect(await journal()).to.have.length(2);
      const [done] = await chat('anna').submit({ action: 'forget', sure: true });
      expect(done?.activity.text).to.equal(words.done(1));
      expect(await journal()).to.have.length(1);
      expect(Object.keys(await backend.state.read(['test/users/anna', 'test/users/bert']))).to.deep.equal([
        'test/users/bert',
      ]);
    });
  }
});
