// The desk in a real browser: in by the printed link, from a question without an answer to the next asker answered, and out.
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DESK_WORDS } from '../../../cards/words/languages.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { belongsTo, freshLink, signInToDesk } from '../../support/desk-page.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';
import { ask, greeted, tabTo } from '../../support/web/chat-page.js';

const words = DESK_WORDS.en;
const ASKED = 'shiny pomaceous thing from a tree for teachers <img src=x onerror=alert(1)>';

describeInBrowser('the desk’s page', (browser) => {
  let bot: RunningBot;
  let folder: TemporaryFolder;

  before(async function () {
    this.timeout(240_000);
    folder = fruitFolder();
    bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
  });
  after(async () => {
    await bot?.stop();
    folder.remove();
  });
  beforeEach(function () {
    this.timeout(240_000);
  });

  const signIn = (): Promise<Page> => signInToDesk(browser, bot);

  it('goes from a question without an answer to the next asker answered, and back', async () => {
    const chat = await browser.open(bot.url);
    await greeted(chat);
    await ask(chat, ASKED);
    const page = await signIn();
    expect(page.url(), 'the key is off the address').to.not.include('key');
    const card = page.getByRole('article').filter({ hasText: 'pomaceous' });
    await card.getByRole('heading', { level: 3 }).waitFor();
    expect(await card.getByRole('heading', { level: 3 }).textContent()).to.equal(ASKED);
    expect(await violationsInBothThemes(page)).to.deep.equal([]);

    await belongsTo(card, words.inbox.other, 'fruit/apple');
    await card.getByRole('button', { name: words.trial.keep }).click({ timeout: 120_000 });
    await page.getByRole('status').filter({ hasText: words.trial.kept }).waitFor();

    await page.getByRole('link', { name: words.nav.changes }).click();
    await page.getByRole('button', { name: words.changes.review }).click();
    await page.locator('.diff ins').first().waitFor({ timeout: 120_000 });
    expect(await page.locator('.diff ins').count()).to.equal(1);
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
    await page.getByRole('textbox', { name: words.changes.message }).fill('Teachers');
    await page.getByRole('button', { name: words.changes.publish, exact: true }).click();
    await page.getByRole('status').filter({ hasText: words.changes.published }).waitFor({ timeout: 120_000 });
    expect(await (await ask(chat, ASKED)).textContent()).to.include('It is apple');

    await page.getByRole('button', { name: `${words.changes.undo}: Teachers` }).click();
    await page.getByRole('status').filter({ hasText: words.changes.undone }).waitFor({ timeout: 120_000 });
    expect(browser.errors).to.deep.equal([]);
  });

  it('lets an entry be edited, and remembers what is not kept yet', async () => {
    const page = await signIn();
    await page.getByRole('link', { name: words.nav.entries }).click();
    await page.getByRole('searchbox').fill('pear');
    await page.getByRole('link', { name: 'What is pear?' }).click();
    const english = page.getByRole('group', { name: 'English' });
    // The Markdown editor takes the place of a plain field as soon as its script is there.
    const written = english.getByRole('textbox', { name: words.editor.answer });
    await written.and(page.locator('[contenteditable]')).fill('It is **green**.');
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
    await page.reload();
    const answer = page
      .getByRole('group', { name: 'English' })
      .getByRole('textbox', { name: words.editor.answer });
    await answer.filter({ hasText: 'It is **green**.' }).waitFor();
    await answer.fill('# no');
    await page.getByRole('button', { name: words.editor.save }).click();
    await page.getByRole('alert').filter({ hasText: words.editor.fault }).waitFor();
    await answer.fill('It is **green**.');
    await page.getByRole('button', { name: words.editor.save }).click();
    await page.getByRole('status').filter({ hasText: words.editor.saved }).waitFor();
    await page.getByRole('link', { name: words.nav.changes }).click();
    await page.getByRole('button', { name: new RegExp(words.changes.drop) }).click();
    await page.getByText(words.changes.nothing).waitFor();
  });

  it('is walked through with the keyboard', async () => {
    const page = await signIn();
    await tabTo(page.getByRole('link', { name: words.nav.entries }));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'What is pear?' }).waitFor();
    await tabTo(page.getByRole('searchbox'));
    await page.keyboard.type('appl');
    await tabTo(page.getByRole('combobox', { name: words.entries.helped }));
    await page.keyboard.press('End');
    const found = page.getByRole('status').filter({ hasText: words.entries.count(1) });
    await found.waitFor();
    expect(page.url()).to.match(/#\/entries\/search=appl&helped=unrated$/);
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
    await page.reload();
    await found.waitFor();
    await tabTo(page.getByRole('searchbox'));
    await tabTo(page.getByRole('link', { name: 'What is apple?' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.editor.title }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).to.equal('view');
  });

  it('speaks four languages, fits a phone, and says no to a used link', async () => {
    const once = await freshLink(bot);
    const page = await browser.open(once);
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    for (const locale of LOCALES) {
      await page.goto(`${bot.url}/desk?lang=${locale}`);
      await page.getByRole('heading', { name: DESK_WORDS[locale].inbox.title, level: 2 }).waitFor();
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, `${locale} at ${width}`).to.be.at.most(width);
      }
    }
    await page.context().clearCookies();
    await page.goto('about:blank');
    await page.goto(once);
    await page.getByRole('status').filter({ hasText: words.signIn.refused }).waitFor();
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
  });
});
