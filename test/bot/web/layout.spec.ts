import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { greeted, sharedBot } from '../../support/web/chat-page.js';

const PHONE = { width: 390, height: 740 };
const DESK = { width: 1280, height: 800 };

describeInBrowser('what surrounds the chat', (suite) => {
  it('is as high and as wide as the window, in every width', async () => {
    const page = await suite.open((await sharedBot()).url);
    await greeted(page);
    for (const width of [320, 390, 559, 700, 899, 900, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      const over =
        '(({ scrollWidth, scrollHeight }) => [scrollWidth - innerWidth, scrollHeight - innerHeight])(document.documentElement)';
      expect(await page.evaluate(over), `pixels over at ${width}`).to.deep.equal([0, 0]);
    }
  });

  describe('of an organisation without checks', () => {
    let folder: TemporaryFolder;
    let bot: RunningBot;
    before(async () => {
      folder = fruitFolder();
      folder.write('bot.yml', 'name: Pip\nstarters:\n  sv:\n    card: []\n    page: []\n');
      bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
    });
    after(async () => {
      await bot.stop();
      folder.remove();
    });

    const aside = (page: Page): Locator => page.locator('#aside');

    it('says on a phone what its only button shows', async () => {
      const page = await suite.open(`${bot.url}/?lang=en`, { viewport: PHONE });
      await greeted(page);
      const { open } = PAGE_WORDS.en.questions;
      const words = aside(page).getByText(open);
      expect((await words.boundingBox())?.width, 'seen, not only read out').to.be.greaterThan(40);
      await aside(page).getByRole('button', { name: open }).click();
      await aside(page).getByRole('button', { name: 'What is apple?' }).waitFor();
    });

    it('is gone where there is nothing to begin with, and the menu leads to what it led to', async () => {
      const page = await suite.open(`${bot.url}/?lang=sv`, { viewport: PHONE });
      await greeted(page);
      for (const size of [PHONE, DESK]) {
        await page.setViewportSize(size);
        expect(await aside(page).isVisible(), `${size.width} pixels`).to.equal(false);
      }
      await page.getByRole('button', { name: PAGE_WORDS.sv.menu.open }).click();
      const privacy = page.locator('#menu').getByRole('link', { name: PAGE_WORDS.sv.privacy });
      expect(await privacy.getAttribute('href')).to.match(/\/privacy\?lang=sv$/);
      await page.keyboard.press('Escape');
      await page.locator('#language').selectOption('en');
      await aside(page).getByRole('button', { name: 'What is apple?' }).waitFor();
      await page.setViewportSize(PHONE);
      await aside(page).getByRole('button', { name: PAGE_WORDS.en.questions.open }).waitFor();
    });
  });
});
