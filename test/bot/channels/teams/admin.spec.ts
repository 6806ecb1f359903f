import { MemoryStorage, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { pino } from 'pino';
import { createAdminDesk } from '../../../../bot/admin-desk.js';
import { createAssistant } from '../../../../bot/assistant.js';
import { cardChannel } from '../../../../bot/channels/cards/index.js';
import type { BotIdentity } from '../../../../bot/config.js';
import { openKnowledge, type KnowledgeSource } from '../../../../bot/knowledge-source.js';
import type { Journal, QuestionLine } from '../../../../bot/storage/journal.js';
import { REPORT_DAYS } from '../../../../cards/payloads.js';
import { LISTENING, ADMIN_WORDS, WORDS } from '../../../../cards/words/index.js';
import type { AdminDesk } from '../../../../dialogs/admin.js';
import { LANGUAGE_FACTS, LOCALES } from '../../../../knowledge/locales.js';
import { startKeyService, type KeyService } from '../../../support/bot-framework-keys.js';
import { entryMarkdown, frontMatter, fruitFolder } from '../../../support/knowledge-folder.js';
import { knowledge } from '../../../support/knowledge.js';
import { buttonsOf } from '../../../support/teams-buttons.js';
import { MENTION, startTeams, TENANT, THREAD, type TeamsRig } from '../../../support/teams-rig.js';
import { pathOf, startRig, type SeenSet } from '../../../support/direct-line/rig.js';

const ADMIN = 'b6e5f5a2-1d3c-4f0e-8a7d-00000000ad31';
const EDITOR = 'b6e5f5a2-1d3c-4f0e-8a7d-00000000ed17';
const APP_ID = '5d1c3f0a-8a55-4d5f-9a3e-2f4b6d8e0a11';
const IDENTITY: BotIdentity = { type: 'SingleTenant', appId: APP_ID, password: 'not-used', tenantId: TENANT };
const BOSS = { id: '29:boss', name: 'Boss', aadObjectId: ADMIN };
const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;

function missed(id: string, daysAgo: number, text?: string): QuestionLine {
  const at = new Date(NOW - daysAgo * DAY_MS).toISOString();
  const found = { outcome: 'none' as const, entries: ['home-use-program/markets'] };
  const by = { person: 'p', locale: 'sv' as const, channel: 'msteams', latencyMs: 3 };
  return { kind: 'question', question: id, at, ...by, ...found, ...(text === undefined ? {} : { text }) };
}

describe('administrators in Teams', () => {
  const folder = fruitFolder();
  let source: KnowledgeSource;
  let keys: KeyService;
  let rig: TeamsRig;
  const desk = (journal: Journal): AdminDesk =>
    createAdminDesk({
      editors: [EDITOR],
      weekly: {
        begin: (person, locale, where) => {
          readers.set(person, `${locale} ${where.conversation?.id}`);
          return Promise.resolve();
        },
        end: (person) => Promise.resolve(readers.delete(person)),
      },
      ...{ admins: [ADMIN], journal, reload: () => source.reload(), clock: () => NOW },
      desk: {
        url: 'https://bot.contoso.example',
        keep: ({ id }, edit) => Promise.resolve(kept.push({ id, edit }) < 3),
      },
    });
  const readers = new Map<string, string>();
  /** What was put into drafts; the third is refused. */
  const kept: { id: string; edit: object }[] = [];
  before(async () => {
    source = openKnowledge(folder.path, pino({ level: 'silent' }));
    keys = await startKeyService(['msteams']);
    rig = await startTeams({ identity: IDENTITY, cloud: keys.cloud, admin: desk });
    const lines = [missed('1', 2, 'kan jag få *pengarna* tillbaka'), missed('2', 20), missed('3', 60)];
    for (const line of lines) await rig.journal.append(line);
  });
  after(async () => {
    await rig.close();
    await keys.close();
    folder.remove();
  });

  /** What Teams would be sent; in the response, since there is nobody here to give the bot a token to send with. */
  async function replies(activity: object): Promise<Partial<Activity>[]> {
    const authorization = await keys.sign({ appId: APP_ID, serviceUrl: rig.connector.url });
    const whole = { from: BOSS, deliveryMode: 'expectReplies', ...activity };
    const { body } = await rig.send(whole, { authorization });
    return (body as { activities: Partial<Activity>[] }).activities;
  }
  const say = async (text: string, more: object = {}): Promise<Partial<Activity>> =>
    (await replies({ text, ...more }))[0] ?? {};
  const shown = ({ attachments = [] }: Partial<Activity>): string => JSON.stringify(attachments[0]?.content);

  it('put a question of the report into their draft at the desk, and nobody else does', async () => {
    const words = ADMIN_WORDS.en.report;
    const report = await say('report', { conversation: { id: 'a:mend' } });
    const buttons = buttonsOf(report);
    const pressOf = (title: string): object =>
      buttons.find((one) => one.title === title)?.data ?? expect.fail(`no ${title}`);
    const [label = ''] = [knowledge.entry('home-use-program/markets')?.texts.en.label];
    const belongs = pressOf(words.belongs(label));
    const notOurs = pressOf(words.notOurs);
    expect(shown(report)).to.include('https://bot.contoso.example/desk#/inbox');
    const press = async (value: object, more: object = {}): Promise<Partial<Activity>> =>
      (await replies({ value, conversation: { id: 'a:mend' }, ...more }))[0] ?? {};
    const text = 'kan jag få *pengarna* tillbaka';
    expect((await press(belongs)).text).to.equal(words.kept('kan jag få \\*pengarna\\* tillbaka'));
    expect((await press(notOurs)).text).to.include('pengarna');
    expect(kept).to.deep.equal([
      { id: ADMIN, edit: { kind: 'phrasing', entry: 'home-use-program/markets', locale: 'sv', text } },
      { id: ADMIN, edit: { kind: 'notOurs', locale: 'sv', text } },
    ]);
    expect((await press(notOurs)).text, 'the folder says no').to.equal(words.cannotKeep);
    const forger = { from: { id: '29:ann', aadObjectId: TENANT } };
    expect((await press(notOurs, forger)).text).to.equal(ADMIN_WORDS.en.refused);
    expect((await press({ action: 'mend', text: 'x'.repeat(501), locale: 'en' })).text).to.not.include('xxx');
    expect(kept).to.have.length(3);
  });

  describe('“Add to knowledge” on a message', () => {
    const ED = { id: '29:ed', name: 'Ed', aadObjectId: EDITOR };
    interface Task {
      type: string;
      value: string & { card: { content: { body: Input[]; actions: { url?: string }[] } } };
    }
    interface Input {
      id?: string;
      value?: string;
      choices?: { value: string }[];
    }
    const invoke = async (name: string, value: object, from: object = ED): Promise<Task> => {
      const authorization = await keys.sign({ appId: APP_ID, serviceUrl: rig.connector.url });
      const whole = {
        type: 'invoke',
        name: `composeExtension/${name}`,
        conversation: THREAD,
        locale: 'en-GB',
      };
      const { status, body } = await rig.send(
        { ...whole, from, value: { commandId: 'addToKnowledge', ...value } },
        { authorization },
      );
      expect(status).to.equal(200);
      return (body as { task: Task }).task;
    };
    const messageOf = (content: string): object => ({
      messagePayload: { body: { contentType: 'html', content } },
    });
    const words = ADMIN_WORDS.en.add;
    beforeEach(() => kept.splice(0));

    it('opens a form with the words, masked and without markup, the nearest entry first, and makes a draft', async () => {
      const html = '<p>Is it sold in <b>Venezuela</b>? Ask ann@contoso.example &lt;soon&gt;</p>';
      const { type, value } = await invoke('fetchTask', messageOf(html));
      expect(type).to.equal('continue');
      const { body, actions } = value.card.content;
      const text = body.find(({ id }) => id === 'text')?.value ?? '';
      expect(text)
        .to.match(/^Is it sold in Venezuela\? Ask /)
        .and.to.include('<soon>');
      expect(text).to.not.include('ann@');
      const [nearest] = body.find(({ id }) => id === 'entry')?.choices ?? [];
      expect(nearest?.value).to.equal('home-use-program/markets');
      expect(actions.map(({ url }) => url)).to.include('https://bot.contoso.example/desk#/entry/new');

      const data = { text: 'är det till salu\ni Venezuela', entry: nearest?.value, add: 'en' };
      expect(await invoke('submitAction', { data })).to.deep.equal({ type: 'message', value: words.kept });
      const edit = {
        kind: 'phrasing',
        entry: nearest?.value,
        locale: 'sv',
        text: 'är det till salu i Venezuela',
      };
      expect(kept).to.deep.equal([{ id: EDITOR, edit }]);
    });
    it('tells others, and those who send what no form holds, in a sentence', async () => {
      const ann = { id: '29:ann', aadObjectId: TENANT };
      const refused = { type: 'message', value: words.refused };
      const data = { text: 'x', entry: 'home-use-program/markets', add: 'en' };
      expect(await invoke('fetchTask', messageOf('<p>hello</p>'), ann)).to.deep.equal(refused);
      expect(await invoke('submitAction', { data }, ann)).to.deep.equal(refused);
      expect((await invoke('fetchTask', messageOf('<img src="x">'))).value).to.equal(words.noText);
      expect((await invoke('fetchTask', {})).value).to.equal(words.noText);
      for (const wrong of [
        {},
        { ...data, text: ' ' },
        { ...data, add: 'de' },
        { ...data, text: 'x'.repeat(501) },
      ])
        expect((await invoke('submitAction', { data: wrong })).value).to.equal(words.cannotKeep);
      expect((await invoke('submitAction', { data, commandId: 'other' })).value).to.equal(words.cannotKeep);
      expect(kept).to.deep.equal([]);
    });
  });

  for (const locale of LOCALES) {
    describe(`in ${locale}`, () => {
      const words = ADMIN_WORDS[locale];
      const inLocale = { locale: LANGUAGE_FACTS[locale].webChat, conversation: { id: `a:${locale}` } };

      for (const phrase of LISTENING[locale].commands.report) {
        it(`get the report for "${phrase}"`, async () => {
          const { summary, locale: spoken } = await say(phrase, inLocale);
          expect({ summary, spoken }).to.deep.equal({ summary: words.report.title(30), spoken: locale });
        });
      }
      for (const phrase of LISTENING[locale].commands.reload) {
        it(`have the knowledge read again with "${phrase}"`, async () => {
          expect((await say(phrase, inLocale)).summary).to.equal(words.reload.done);
        });
      }
      it('have it sent every week, and end it, with the words that they are told; so have editors', async () => {
        const editor = { ...inLocale, from: { id: '29:ed', name: 'Ed', aadObjectId: EDITOR } };
        const { weekly, noWeekly } = LISTENING[locale].commands;
        const toldIn = (text: string): string | undefined => /\*\*(.+?)\*\*/.exec(text)?.[1];
        expect(noWeekly).to.include(toldIn(words.weekly.begun));
        expect(weekly).to.include(toldIn(words.weekly.none));
        for (const phrase of weekly) {
          expect((await say(phrase, editor)).text, phrase).to.equal(words.weekly.begun);
          expect(readers.get(EDITOR)).to.equal(`${locale} a:${locale}`);
        }
        for (const phrase of noWeekly) {
          readers.set(EDITOR, '');
          expect((await say(phrase, editor)).text, phrase).to.equal(words.weekly.ended);
        }
        const [begin = '', end = ''] = [weekly[0], noWeekly[0]];
        expect((await say(end, editor)).text).to.equal(words.weekly.none);
        const other = { ...inLocale, from: { id: '29:ann', aadObjectId: TENANT } };
        expect((await say(begin, other)).text).to.equal(words.refused);
        expect(readers.size).to.equal(0);
        expect((await say(LISTENING[locale].commands.reload[0] ?? '', editor)).text).to.equal(words.refused);
      });
      it('are told of both in the help; others are not', async () => {
        const [help = ''] = LISTENING[locale].commands.help;
        expect(shown(await say(help, inLocale))).to.include(words.help);
        expect(shown(await say(help, { ...inLocale, from: { id: '29:ann' } }))).not.to.include(words.help);
      });
      it('are the only ones: others are told so kindly', async () => {
        const [report = ''] = LISTENING[locale].commands.report;
        const { text } = await say(report, { ...inLocale, from: { id: '29:ann', aadObjectId: TENANT } });
        expect(text).to.equal(words.refused);
      });
      it('know both by the words that the help gives them', () => {
        const [report, reload] = [...words.help.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1]);
        expect(LISTENING[locale].commands.report).to.include(report);
        expect(LISTENING[locale].commands.reload).to.include(reload);
      });
    });
  }

  it('see texts as they were written, and the nearest entry where none are kept, with what to do', async () => {
    const card = shown(await say('report'));
    expect(card).to.include('kan jag få \\\\*pengarna\\\\* tillbaka');
    const label = knowledge.entry('home-use-program/markets')?.texts.en.label ?? '';
    expect(card).to.include(`${label} (home-use-program/markets)`);
    expect(card).to.include(ADMIN_WORDS.en.report.total(2, 2)).and.to.include('JOURNAL_TEXT=true');
  });

  it('change the period with a button', async () => {
    const buttons = buttonsOf(await say('report')).filter(({ data }) => data && 'days' in data);
    expect(buttons.map(({ data }) => data['days'])).to.deep.equal([...REPORT_DAYS]);
    const asked: string[] = [];
    for (const { data } of buttons) asked.push(shown((await replies({ value: data }))[0] ?? {}));
    for (const [at, missing] of [1, 2, 3].entries())
      expect(asked[at]).to.include(ADMIN_WORDS.en.report.total(missing, missing));
  });

  it('are asked for anew at each button, whatever its data says', async () => {
    const forged = { action: 'report', days: 30 };
    const [refused] = await replies({ value: forged, from: { id: '29:ann', name: ADMIN } });
    expect(refused?.text).to.equal(ADMIN_WORDS.en.refused);
    const [stale] = await replies({ value: { ...forged, aadObjectId: ADMIN, admin: true } });
    expect(stale?.text).to.equal(WORDS.en.trouble.staleCard);
  });

  it('are asked into the private chat where others would read along', async () => {
    const mention = { entities: [MENTION.entity], conversation: THREAD };
    for (const command of ['report', 'reload'])
      expect((await say(`${MENTION.text} ${command}`, mention)).text).to.equal(ADMIN_WORDS.en.inPrivate);
  });

  it('read what an edit has changed, or where it is wrong and that the last good version stays', async () => {
    const apple = (answer: string): string => entryMarkdown('apple', { answer, asked: ['en apple please'] });
    const pear = entryMarkdown('pear', { asked: ['en pear please'] });
    folder.write('faq/fruit/en.md', frontMatter('en') + apple('A better answer.') + pear);
    expect(shown(await say('reload'))).to.include('fruit/apple (en)');
    folder.write('faq/fruit/en.md', frontMatter('en') + apple('') + pear);
    const broken = await say('reload');
    expect(broken.summary).to.equal(ADMIN_WORDS.en.reload.broken(1));
    expect(shown(broken)).to.include('faq/fruit/en.md:9').and.to.include(ADMIN_WORDS.en.reload.lastGoodStays);
    expect(source.current().entry('fruit/apple')?.texts.en.answer).to.equal('A better answer.');
    folder.write('faq/fruit/en.md', frontMatter('en') + apple('Mended.') + pear);
    expect((await say('reload')).summary).to.equal(ADMIN_WORDS.en.reload.done);
  });

  it('leave no trace in the journal of questions', () => {
    expect(rig.turns.flatMap(({ record }) => record.events)).to.deep.equal([]);
  });
});

describe('the web page', () => {
  it('has no administrators, whoever somebody says to be', async () => {
    const pages = (): never => expect.fail('must not be asked');
    const reload = (): never => expect.fail('must not be done');
    const assistant = createAssistant({
      knowledge: () => knowledge,
      contactUrl: undefined,
      storage: new MemoryStorage(),
      logger: pino({ level: 'silent' }),
      newId: () => crypto.randomUUID(),
      forget: () => Promise.resolve(0),
      admin: createAdminDesk({ admins: [ADMIN], journal: { pages }, reload, clock: () => NOW }),
    });
    const rig = await startRig({ run: (context) => assistant.run(context, cardChannel) });
    try {
      const page = await rig.newPage();
      await rig.start(page);
      const forged = { type: 'message', channelId: 'msteams', from: BOSS, channelData: { from: BOSS } };
      await rig.post(page, { ...forged, text: 'report' });
      await rig.post(page, { ...forged, text: 'reload' });
      await rig.post(page, { ...forged, value: { action: 'report', days: 7 } });
      const { body } = await rig.call<SeenSet>('GET', `${pathOf(page)}/activities`, { token: page.token });
      const texts = body.activities.flatMap(({ from, text }) => (from.role === 'bot' ? [text] : []));
      expect(texts.slice(-3)).to.deep.equal(Array(3).fill(ADMIN_WORDS.en.refused));
    } finally {
      await rig.close();
    }
  });
});
