import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { WORDS } from '../../../cards/words/index.js';
import { PAGE_WORDS } from '../../../cards/words/page/index.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { ask, bubbles, cards, greeted, input, notice, sharedBot, crashSharedBot } from './chat-page.js';

const words = PAGE_WORDS.en.notice;
const QUESTION = 'Does an employee purchase affect our device limit?';

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

  it('delivers a message once when its token had expired', async () => {
    const page = await open();
    const expired = { error: { code: 'TokenExpired', message: 'Token has expired' } };
    await page.route('**/activities', (route) => route.fulfill({ status: 403, json: expired }), { times: 1 });
    await ask(page, QUESTION);
    expect((await said(page)).filter((text) => text === QUESTION)).to.have.length(1);
    expect(await cards(page).count()).to.equal(2);
    expect(await page.getByText('Could not be sent').count()).to.equal(0);
  });

  it('comes back from half an hour away with a token that is no longer good', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const before = await said(page);
    // Every answer that needs the token is refused until the page asks for a new one.
    let renewed = false;
    await page.route('**/api/token', (route) => {
      renewed = true;
      return route.continue();
    });
    await page.route('**/v3/directline/**', (route) =>
      renewed ? route.continue() : route.fulfill({ status: 403, json: {} }),
    );
    await page.reload();
    await bubbles(page).nth(2).waitFor();
    expect(await said(page)).to.deep.equal(before);
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
    expect(second - first).to.be.within(950, 10_000);
    expect(asked).to.have.length(2);
  });
});
