import { expect } from 'chai';
import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { DEFAULT_LIMITS } from '../../../bot/channels/direct-line/index.js';
import { createTokens } from '../../../bot/channels/direct-line/tokens.js';
import { deriveKey, loadSecret } from '../../../bot/secret.js';
import { WORDS } from '../../../cards/words/index.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import {
  ask,
  bubbles,
  cards,
  greeted,
  input,
  notice,
  sharedBot,
  crashSharedBot,
} from '../../support/web/chat-page.js';

const words = PAGE_WORDS.en.notice;
const QUESTION = 'Does an employee purchase affect our device limit?';
/** Where the page keeps its token. */
const SESSION = 'colleague-bot.session';
const HALF_AN_HOUR_MS = 31 * 60_000;

describeInBrowser('the connection of the web page', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  const open = async (url = bot.url): Promise<Page> => {
    const page = await suite.open(url);
    await greeted(page);
    return page;
  };
  const said = async (page: Page): Promise<string[]> =>
    (await bubbles(page).allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
  const until = (page: Page, text: string): Promise<void> => notice(page).filter({ hasText: text }).waitFor();

  const keptToken = async (page: Page): Promise<string> => {
    const { token } = JSON.parse(await page.evaluate<string>(`localStorage.getItem('${SESSION}')`)) as {
      token: string;
    };
    return token;
  };
  /** The same right to the same conversation, as this bot would have given it half an hour ago. */
  const expiredToken = async (token: string): Promise<string> => {
    const secret = deriveKey(loadSecret(bot.dataDir, undefined), 'web tokens');
    const tokens = createTokens(secret, DEFAULT_LIMITS, () => Date.now() - HALF_AN_HOUR_MS);
    const { conv, user } = decodeJwt<{ conv: string; user: string }>(token);
    return (await tokens.issue({ conversationId: conv, userId: user })).token;
  };

  it('keeps its history over a reload and does not greet twice', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const before = await said(page);
    expect(before).to.have.length(3);
    await page.reload();
    await bubbles(page).nth(2).waitFor();
    expect(await said(page)).to.deep.equal(before);
    await ask(page, 'hello there, which countries?');
    expect((await said(page)).filter((text) => text === WORDS.en.welcome.title)).to.have.length(1);
  });

  it('greets even when the page was left before the conversation had begun', async () => {
    const page = await suite.open('about:blank');
    await page.route('**/v3/directline/conversations', (route) => route.abort(), { times: 1 });
    await page.goto(bot.url);
    await page.waitForFunction("localStorage.getItem('colleague-bot.session') !== null");
    await page.reload();
    await greeted(page);
    expect(await said(page)).to.deep.equal([WORDS.en.welcome.title]);
  });

  it('continues in a second tab, and in the first again when somebody returns to it', async () => {
    const first = await open();
    await ask(first, QUESTION);
    const second = await open();
    await bubbles(second).nth(2).waitFor();
    await until(first, words.elsewhere);
    await ask(second, 'Which countries?');
    await notice(first).getByRole('button', { name: words.continueHere }).click();
    await bubbles(first).nth(4).waitFor();
    expect(await said(first)).to.deep.equal(await said(second));
    await until(second, words.elsewhere);
  });

  it('leaves the conversation to the other tab: two open pages do not take it from each other', async () => {
    const pages = [await suite.open('about:blank'), await suite.open('about:blank')] as const;
    const sockets = pages.map((page) => {
      const urls: string[] = [];
      page.on('websocket', (socket) => urls.push(socket.url()));
      return urls;
    });
    for (const page of pages) {
      await page.clock.install();
      await page.goto(bot.url);
      await greeted(page);
    }
    const [first, second] = pages;
    await until(first, words.elsewhere);
    for (const page of pages) await page.clock.fastForward('05:00'); // left alone, the stock client is back after 3 to 15 s
    await ask(second, QUESTION);
    expect(sockets.map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(await notice(first).innerText()).to.include(words.elsewhere);
    expect((await said(second)).filter((text) => text === WORDS.en.welcome.title)).to.have.length(1);
  });

  it('delivers a message once when its token had expired', async () => {
    const page = await open();
    const expired = { error: { code: 'TokenExpired', message: 'Token has expired' } };
    await page.route('**/activities', (route) => route.fulfill({ status: 403, json: expired }), { times: 1 });
    await ask(page, QUESTION);
    expect((await said(page)).filter((text) => text === QUESTION)).to.have.length(1);
    expect(await cards(page).count()).to.equal(2);
    expect(await page.getByText('Could not be sent').count()).to.equal(0);
  });

  it('comes back after half an hour away: its token has expired, its history is there, nobody is greeted again', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const before = await said(page);
    const token = await keptToken(page);
    const expired = await expiredToken(token);
    const { status } = await fetch(`${bot.url}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: { authorization: `Bearer ${expired}` },
    });
    expect(status, 'too late to refresh it').to.equal(403);
    await page.evaluate(
      `localStorage.setItem('${SESSION}', localStorage.getItem('${SESSION}').replace('${token}', '${expired}'))`,
    );
    await page.reload();
    await bubbles(page).nth(2).waitFor();
    await ask(page, 'Which countries?');
    const after = await said(page);
    expect(after.slice(0, 3)).to.deep.equal(before);
    expect(after).to.have.length(5);
  });

  it('says that it is offline and that it is back, and sends what was written meanwhile, once', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await until(page, words.offline);
    await input(page).fill(QUESTION);
    await input(page).press('Enter');
    await page.getByText(QUESTION).first().waitFor();
    await page.context().setOffline(false);
    await until(page, words.back);
    await cards(page).nth(1).waitFor();
    expect((await said(page)).filter((text) => text === QUESTION)).to.have.length(1);
  });

  it('lives through a crash of the server without losing or doubling a word', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const history = await said(page);
    const startAgain = await crashSharedBot();
    await until(page, words.lost);
    await startAgain();
    await until(page, words.back);
    expect(await said(page)).to.deep.equal(history);
    await ask(page, 'Which countries?');
    expect(await said(page)).to.have.length(5);
  });

  it('begins anew, and says so, when the server no longer keeps the conversation', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.context().setOffline(true);
    await until(page, words.offline);
    // The server forgets what it does not recognise.
    await page.route('**/api/token', (route) => route.continue({ postData: '{}' }), { times: 1 });
    await page.context().setOffline(false);
    await until(page, words.startedAnew);
    await greeted(page);
    expect(await said(page)).to.deep.equal([WORDS.en.welcome.title]);
  });

  it('says so, too, when it was loaded again meanwhile', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.route('**/api/token', (route) => route.continue({ postData: '{}' }), { times: 1 });
    await page.reload();
    await until(page, words.startedAnew);
    await greeted(page);
    expect(await said(page)).to.deep.equal([WORDS.en.welcome.title]);
    await page.reload();
    await greeted(page);
    expect(await notice(page).innerText(), 'the new one is kept').to.equal('');
  });

  it('waits as long as the server asks when there are too many', async () => {
    const page = await suite.open('about:blank');
    const asked: number[] = [];
    await page.route('**/api/token', (route) =>
      asked.push(Date.now()) === 1
        ? route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, json: {} })
        : route.continue(),
    );
    await page.goto(bot.url);
    await greeted(page);
    const [first = 0, second = 0] = asked;
    // A second, less what the first request was late in being told to us.
    expect(second - first).to.be.within(700, 10_000);
    expect(asked).to.have.length(2);
  });
});
