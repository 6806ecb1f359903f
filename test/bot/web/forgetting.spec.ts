import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LISTENING, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { pairs } from '../../support/examples.js';
import type { RunningBot } from '../../support/running-bot.js';
import {
  ask,
  bubbles,
  cards,
  greeted,
  isFocused,
  input,
  say,
  sharedBot,
} from '../../support/web/chat-page.js';

const QUESTION = 'Does an employee purchase affect our device limit?';
const SESSION = "localStorage.getItem('colleague-bot.session')";

describeInBrowser('being forgotten on the web page', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  const kept = async (page: Page): Promise<{ conversationId: string; resume: string }> =>
    JSON.parse(await page.evaluate<string>(SESSION)) as { conversationId: string; resume: string };
  const failures = (): number => bot.log.filter(({ level = 0 }) => level >= 50).length;

  for (const [locale, how] of pairs(LOCALES, ['the button', 'typing'] as const)) {
    const words = WORDS[locale].forget;
    it(`is told in words in ${locale} by ${how}, and the chat goes on as a fresh one without a reload`, async () => {
      const page = await suite.open(bot.url, { locale: LANGUAGE_FACTS[locale].dates });
      await greeted(page);
      await ask(page, QUESTION);
      const before = await kept(page);
      const failed = failures();
      await page.evaluate('window.sameDocument = true');
      const card = await ask(page, LISTENING[locale].commands.forget[0] ?? '');
      if (how === 'typing') await say(page, words.confirm);
      else await card.getByRole('button', { name: words.confirm }).click();

      await bubbles(page)
        .filter({ hasText: words.done(1) })
        .waitFor();
      await cards(page).filter({ hasText: WORDS[locale].welcome.title }).waitFor();
      await bubbles(page).nth(1).waitFor();
      expect(await bubbles(page).count()).to.equal(2);
      expect(await page.getByText(QUESTION).count()).to.equal(0);
      expect(await page.locator('#notice').textContent()).to.equal('');
      expect(await isFocused(input(page))).to.equal(true);
      expect((await kept(page)).conversationId).to.not.equal(before.conversationId);
      await ask(page, 'Visual Studio?');
      expect(await page.evaluate('window.sameDocument')).to.equal(true);
      expect([failures() - failed, suite.errors]).to.deep.equal([0, []]);
    });
  }

  it('cannot be undone with what the browser had kept', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, QUESTION);
    const before = await page.evaluate<string>(SESSION);
    await say(page, WORDS.en.forget.confirm);
    await bubbles(page)
      .filter({ hasText: WORDS.en.forget.done(1) })
      .waitFor();
    await greeted(page);
    await page.evaluate(`localStorage.setItem('colleague-bot.session', ${JSON.stringify(before)})`);
    await page.reload();
    await greeted(page);
    expect(await page.getByText(QUESTION).count()).to.equal(0);
  });
});

describeInBrowser('coming back to the web page', (suite) => {
  it('finds the conversation again long after its token has expired', async () => {
    const bot = await sharedBot();
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, QUESTION);
    await page.evaluate(
      `localStorage.setItem('colleague-bot.session', JSON.stringify({ ...JSON.parse(${SESSION}), token: 'expired' }))`,
    );
    await page.reload();
    await bubbles(page).filter({ hasText: QUESTION }).waitFor();
    expect(await page.locator('#notice').textContent()).to.equal('');
  });
});
