import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { checkTitle } from '../../support/page-words.js';
import type { Locale } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';
import {
  ask,
  bubbles,
  cards,
  greeted,
  input,
  isFocused,
  say,
  sharedBot,
  tabTo,
} from '../../support/web/chat-page.js';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 760 };

/** `vague` is near several answers; `country` is one where the programme is not offered, which ends the check at once. */
const JOURNEYS = [
  { locale: 'en', vague: 'licence', country: 'Russia', viewport: WIDE, colorScheme: 'light' },
  { locale: 'sv', vague: 'licens', country: 'Ryssland', viewport: NARROW, colorScheme: 'dark' },
  { locale: 'nl', vague: 'licentie', country: 'Rusland', viewport: WIDE, colorScheme: 'dark' },
  { locale: 'fr', vague: 'licence', country: 'Russie', viewport: NARROW, colorScheme: 'light' },
] as const;

const verdict = (page: Page, locale: Locale): Locator =>
  cards(page).filter({ hasText: CHECK_WORDS[locale].engine.stepsTitle });

/** What an answered step's card has given way to. */
const answered = (page: Page): Locator => bubbles(page).filter({ hasText: '✓' });

describeInBrowser('a visit to the web page', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  for (const { locale, vague, country, viewport, colorScheme } of JOURNEYS) {
    it(`goes from choices to an answer, and from a check over a reload to its verdict, in ${locale}`, async () => {
      const page = await suite.open(`${bot.url}/?lang=${locale}`, { viewport, media: { colorScheme } });
      await greeted(page);

      const choices = await ask(page, vague);
      expect(await choices.innerText()).to.include(WORDS[locale].choices.title);
      await choices.getByRole('button').first().click();
      const answer = cards(page).nth(2);
      await answer.getByText(WORDS[locale].answer.helpful).waitFor();

      await page.locator('[data-check="eligibility"]').click();
      const step = cards(page).nth(3);
      await step.locator('input[type=radio]').first().check();
      await step.getByRole('button', { name: CHECK_WORDS[locale].engine.next }).click();
      await answered(page).waitFor();
      await step.locator('input[type=text]').waitFor();

      await page.reload();
      await answered(page).waitFor();
      await step.locator('input[type=text]').waitFor();
      await say(page, country);
      await verdict(page, locale).waitFor();
      expect(await answered(page).count(), 'typed answers close their card, too').to.equal(2);
      expect(await violationsInBothThemes(page), 'against people with disabilities').to.deep.equal([]);
      expect(suite.errors).to.deep.equal([]);
    });
  }

  it('needs no mouse: question, answer, related question, check, verdict', async () => {
    const page = await suite.open(bot.url);
    const { keyboard } = page;
    await greeted(page);
    expect(await isFocused(input(page)), 'the box has the focus from the start').to.equal(true);
    await keyboard.type('Does an employee purchase affect our device limit?');
    await keyboard.press('Enter');
    await cards(page).nth(1).waitFor();

    await tabTo(cards(page).nth(1).locator('.ac-pushButton').first(), 'Shift+Tab');
    await keyboard.press('Enter');
    await cards(page).nth(2).waitFor();
    await tabTo(input(page));

    // On past the end of the page, to its beginning
    await tabTo(page.getByRole('button', { name: checkTitle('en', 'eligibility') }));
    await keyboard.press('Enter');
    const step = cards(page).nth(3);
    await step.waitFor();
    expect(await isFocused(input(page)), 'back in the box').to.equal(true);
    await tabTo(step.getByRole('radio').last(), 'Shift+Tab');
    await keyboard.press('Space');
    await tabTo(step.getByRole('button', { name: CHECK_WORDS.en.engine.next }));
    await keyboard.press('Enter');
    await answered(page).waitFor();
    await page.locator('.ac-adaptiveCard input[type=text]:focus').waitFor();
    await tabTo(input(page));
    await keyboard.type('Russia');
    await keyboard.press('Enter');
    await verdict(page, 'en').waitFor();
  });
});
