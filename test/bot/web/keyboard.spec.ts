import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { ask, cards, greeted, input, isFocused, sharedBot } from '../../support/web/chat-page.js';

/** Runs in the page: the name of a control that people hear. */
const NAME = '(({ ariaLabel, textContent }) => (ariaLabel ?? textContent ?? "").trim())';

/** What has the keyboard. */
const focused = (page: Page): Promise<string> => page.evaluate<string>(`${NAME}(document.activeElement)`);

describeInBrowser('the web page, by keyboard alone', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  it('has one path back from the box to write in through the newest card to the older ones, and out again', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, 'Does an employee purchase affect our device limit?');
    await input(page).focus();
    const names = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.ac-adaptiveCard :is(button, a, input)')].filter((one) => one.checkVisibility()).map(${NAME})`,
    );
    for (const name of [...names].reverse()) {
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).to.equal(name);
    }
    await page.keyboard.press('Shift+Tab'); // the history itself, for the arrow keys
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('#aside :focus').count(), 'beside the chat').to.equal(1);
    await page.keyboard.press('Tab');
    for (const name of names) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).to.equal(name);
    }
    await page.keyboard.press('Tab');
    expect(await isFocused(input(page))).to.equal(true);
  });

  it('goes from an answered question of a check straight to the next', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await page.locator('[data-check="eligibility"]').click();
    const first = cards(page).nth(1);
    await first.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await first.getByRole('button', { name: 'Next' }).focus();
    const answered = await first.elementHandle();
    await page.keyboard.press('Enter');
    await answered?.waitForElementState('hidden');
    await page.locator('.ac-adaptiveCard :is(input, select):focus').waitFor();
  });

  it('says of no button that it is pressed, and of no heading that it is a paragraph', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await cards(page).first().getByRole('button').first().click();
    await cards(page).nth(1).waitFor();
    expect(await page.locator('.ac-adaptiveCard [aria-pressed]').count()).to.equal(0);
    expect(await page.locator('.ac-adaptiveCard [role=heading] p:not([role])').count()).to.equal(0);
  });

  for (const [width, height] of [
    [320, 256], // 1280 x 1024 at 400%
    [320, 200],
    [740, 360], // a phone held sideways
  ] as const) {
    it(`leaves the conversation at least half of ${width} x ${height} pixels once the rest is scrolled away`, async () => {
      const page = await suite.open(bot.url, { viewport: { width, height } });
      await greeted(page);
      await input(page).focus();
      await input(page).scrollIntoViewIfNeeded();
      const top = await page.evaluate<number>(
        'document.querySelector(".webchat__basic-transcript").getBoundingClientRect().top',
      );
      const bottom = (await input(page).boundingBox())?.y ?? NaN;
      expect(bottom - Math.max(0, top)).to.be.greaterThan(height / 2);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).to.equal(0);
    });
  }
});
