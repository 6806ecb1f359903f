import { expect } from 'chai';
import { PAGE_WORDS } from '../../support/page-words.js';
import { LANGUAGE_FACTS, LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { violations, violationsInBothThemes } from '../../support/web/axe.js';
import { ask, cards, greeted, notice, sharedBot } from '../../support/web/chat-page.js';

describeInBrowser('the web page, to people with disabilities', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  it('has no WCAG 2.2 AA violation in any language, light and dark, with answer, choices, none and check', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, 'Does an employee purchase affect our device limit?');
    await ask(page, 'what is the weather in Paris');
    await page.locator('[data-check="eligibility"]').click();
    await cards(page).nth(3).waitFor();
    for (const locale of LOCALES) {
      await page.locator('#language').selectOption(locale);
      await page.locator(`html[lang=${locale}]`).waitFor();
      expect(await violationsInBothThemes(page), locale).to.deep.equal([]);
    }
  });

  it('has none on a phone with the questions open, nor in notices, nor sideways scrolling at 320 pixels (1280 at 400%)', async () => {
    const page = await suite.open(bot.url, { locale: 'sv-SE', viewport: { width: 360, height: 740 } });
    await greeted(page);
    await page.getByRole('button', { name: PAGE_WORDS.sv.questions.open }).click();
    expect(await violations(page)).to.deep.equal([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, 'pixels that stick out').to.equal(0);
    await page.context().setOffline(true);
    await notice(page).filter({ hasText: PAGE_WORDS.sv.notice.offline }).waitFor();
    expect(await violations(page)).to.deep.equal([]);
  });

  it('has none on the privacy page, to which the chat leads in its own language', async () => {
    const chat = await suite.open(`${bot.url}/?lang=sv`);
    await chat.locator('#language').selectOption('nl');
    const opened = chat.context().waitForEvent('page');
    await chat.getByRole('link', { name: PAGE_WORDS.nl.privacy }).click();
    const page = await opened;
    await page.locator('html[lang=nl]').waitFor();
    for (const locale of LOCALES) {
      await page.getByRole('link', { name: LANGUAGE_FACTS[locale].name, exact: true }).click();
      await page.locator(`html[lang=${locale}]`).waitFor();
      expect(await violationsInBothThemes(page), locale).to.deep.equal([]);
    }
  });

  it('moves nothing for people who asked for that', async () => {
    const page = await suite.open('about:blank', { media: { reducedMotion: 'reduce' } });
    await page.route('**/api/token', () => undefined); // for ever connecting
    await page.goto(bot.url);
    await notice(page).filter({ hasText: PAGE_WORDS.en.notice.connecting }).waitFor();
    const animations = await page.evaluate('document.getAnimations().map((one) => one.animationName)');
    expect(animations).to.deep.equal([]);
  });

  it('shows where the focus is, also in contrast themes', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      for (const id of ['#new', '#language', '[data-check="renewal"]']) {
        await page.keyboard.press('Tab'); // so that the browser knows: a keyboard
        await page.locator(id).focus();
        const style =
          '(({ outlineStyle, outlineWidth }) => outlineStyle + outlineWidth)(getComputedStyle(document.activeElement))';
        expect(await page.evaluate(style), `${id}, ${forcedColors}`).to.equal('solid2px');
      }
    }
  });
});
