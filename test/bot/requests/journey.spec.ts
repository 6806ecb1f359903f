// The whole way of a question: asked on the page in French, answered by an expert in a channel of Teams in Swedish, read, asked
// again, solved, made an entry, published, and from then on answered by the bot.
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { plainCode } from '../../../bot/requests/request-code.js';
import { DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import { unbroken } from '../../../cards/words/format.js';
import { REQUEST_WORDS, WORDS } from '../../../cards/words/index.js';
import { describeInBrowser } from '../../support/browser.js';
import { freshLink } from '../../support/desk-page.js';
import { personOf, signInWith, type Person } from '../../support/desk-rig.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { startConnector, type FakeConnector } from '../../support/teams-connector.js';
import { MENTION, teamsActivity, THREAD } from '../../support/teams-rig.js';
import { bubbles, cards, greeted, say } from '../../support/web/chat-page.js';

const fr = REQUEST_WORDS.fr;
const desk = DESK_REQUEST_WORDS.sv;
const EXPERT = { id: '29:bea', name: 'Bea Expert', aadObjectId: 'b6e5f5a2-1d3c-4f0e-8a7d-0000000000be' };
const CHANNEL = '19:general@thread.tacv2';
const QUESTION = 'où est rangé le zorglub trimestriel ?';
const ANSWER = 'Zorglubben ligger i skåpet bredvid kopiatorn, på **översta** hyllan.';

describeInBrowser('a question from the page by way of Teams into the knowledge', (browser) => {
  let bot: RunningBot;
  let connector: FakeConnector;
  let folder: TemporaryFolder;

  before(async function () {
    this.timeout(240_000);
    folder = fruitFolder();
    folder.write('bot.yml', 'defaultLanguage: sv\nrequests:\n  to: teams\n');
    connector = await startConnector();
    bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
  });
  after(async () => {
    await bot?.stop();
    await connector.close();
    folder.remove();
  });
  beforeEach(function () {
    this.timeout(240_000);
  });

  /** Posts what Teams would. */
  async function inChannel(activity: object): Promise<void> {
    const more = { ...teamsActivity(connector.url), from: EXPERT, conversation: THREAD, ...activity };
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(more),
    });
    expect(response.status, await response.text()).to.be.below(300);
  }
  const said = (text: string, more: object = {}): Promise<void> =>
    inChannel({ text: `${MENTION.text} ${text}`, entities: [MENTION.entity], ...more });
  /** The card of the request, once its channel shows it in this state. */
  async function workCard(code: string, state: string): Promise<string> {
    for (;;) {
      const title = `${unbroken(code)} · ${state}`;
      const found = [...connector.screen].find(([, { summary }]) => summary?.startsWith(title));
      if (found) return found[0];
      await connector.arrived(connector.requests.length + 1);
    }
  }
  const inThread = (message: string): object => ({
    conversation: { ...THREAD, id: `${CHANNEL};messageid=${message}` },
  });
  const card = (page: Page, title: string): Locator => cards(page).filter({ hasText: title });
  async function publisher(): Promise<Person> {
    const key = (await freshLink(bot)).split('key=').at(-1) ?? '';
    return personOf(bot.url, await signInWith(bot.url, key));
  }

  it('goes to Teams and back, and is answered by the bot when somebody else asks', async function () {
    this.timeout(240_000);
    await said('ärenden hit');
    const chat = await browser.open(`${bot.url}/?lang=fr`);
    await greeted(chat);
    await say(chat, QUESTION);
    await card(chat, WORDS.fr.none.title).getByRole('button', { name: WORDS.fr.none.contact }).click();
    await card(chat, fr.card.shared).getByRole('button', { name: fr.card.send, exact: true }).click();
    const sent = bubbles(chat).filter({ hasText: /C’est envoyé/ });
    await sent.waitFor();
    const code = plainCode(/[A-Z0-9]{3}\u2011[A-Z0-9]{3}/.exec(await sent.innerText())?.[0] ?? '');

    const post = await workCard(code, desk.states.open);
    expect(JSON.stringify(connector.screen.get(post)), 'who answers reads Swedish').to.include(desk.take);
    await said(ANSWER, inThread(post));
    const answer = card(chat, fr.news.answer(code));
    await answer.waitFor();
    const shown = await answer.innerText();
    expect(shown, 'word for word').to.include(ANSWER);
    expect(shown, 'marked as Swedish, in French').to.match(/en suédois\u00a0:/);

    await answer.getByRole('button', { name: fr.news.solved }).click();
    await bubbles(chat)
      .filter({ hasText: /Tant mieux/ })
      .waitFor();
    await workCard(code, desk.states.closed);
    await answer.getByLabel(fr.news.reply).fill('Il est fermé à clé.');
    await answer.getByRole('button', { name: fr.news.sendReply }).click();
    await workCard(code, desk.states.reopened);
    await said('Nyckeln hänger i receptionen.', inThread(post));
    const second = card(chat, 'Nyckeln hänger i receptionen.');
    await second.waitFor();
    await second.getByRole('button', { name: fr.news.solved }).click();
    await workCard(code, desk.states.closed);

    const pia = await publisher();
    const { beginnings } = (await (await pia.get(`/requests/entry?id=${code}`)).json()) as {
      beginnings: { locale: string; text: string; answer?: string }[];
    };
    expect(beginnings.map(({ locale, answer: written }) => [locale, written !== undefined])).to.deep.equal([
      ['fr', false],
      ['sv', true],
    ]);
    const asked = beginnings[0]?.text ?? '';
    const text = { label: '', related: [], source: '', asOf: '', owner: '', reviewBy: '', phrasings: [] };
    const entry = { kind: 'text', entry: 'fruit/zorglub', base: null };
    const edits = [
      {
        ...entry,
        locale: 'fr',
        text: { ...text, question: asked, answer: 'Dans l’armoire, clé à l’accueil.' },
      },
      {
        ...entry,
        locale: 'sv',
        text: { ...text, question: 'Var finns zorglubben?', answer: beginnings[1]?.answer },
      },
    ];
    expect((await pia.post('/draft/add', { edits })).status).to.equal(200);
    const { ids } = (await (await pia.post('/review')).json()) as { ids: string[] };
    expect((await pia.post('/publish', { message: 'Zorglub', ids })).status).to.equal(200);

    const next = await browser.open(`${bot.url}/?lang=fr`);
    await greeted(next);
    await say(next, 'le zorglub trimestriel, il est rangé où ?');
    await card(next, 'Dans l’armoire, clé à l’accueil.').first().waitFor();
    expect(browser.errors).to.deep.equal([]);
  });
});
