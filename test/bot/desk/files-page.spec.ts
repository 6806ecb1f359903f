// Files and figures on the desk's page: looked at, taken into the draft, taken along; seen by everybody.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DESK_FIGURE_WORDS, DESK_IMPORT_WORDS, DESK_WORDS } from '../../../cards/words/languages.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { signInToDesk } from '../../support/desk-page.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { visitPage } from '../../support/page-visitor.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';

const words = DESK_WORDS.en;
const said = DESK_IMPORT_WORDS.en;
const FILE = [
  'id,question,answer,topic,language',
  'plum,What is plum?,It is <b>blue</b>.,fruit,en',
  'pear,What is pear?,It is juicy.,fruit,en',
  'lime,What is lime?,See [this](http://plain.example/a).,fruit,en',
].join('\n');

describeInBrowser('files and figures at the desk', (browser) => {
  let bot: RunningBot;
  let folder: TemporaryFolder;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    folder = fruitFolder();
    bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
    const visitor = await visitPage(bot.url, 'sv');
    for (const text of ['Vad är apple?', 'zorglub kvartal', 'What is pear?']) await visitor.ask(text);
  });
  after(async () => {
    await bot?.stop();
    folder.remove();
  });
  beforeEach(async function () {
    this.timeout(240_000);
    page = await signInToDesk(browser, bot);
  });

  const fitsAPhone = async (): Promise<void> => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth'),
        String(width),
      ).to.be.at.most(width);
    }
  };

  it('shows what a file would change, and takes what was chosen into the draft', async () => {
    await page.goto(`${bot.url}/desk#/bring`);
    await page
      .getByLabel(said.file, { exact: true })
      .setInputFiles({ name: 'new.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByRole('button', { name: said.look }).click();
    await page.getByText(said.read(3, 'spreadsheet')).waitFor({ timeout: 60_000 });
    const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    expect(await row('What is plum?').getByRole('checkbox').isChecked()).to.equal(true);
    expect(
      await row('What is pear?').getByRole('checkbox').isChecked(),
      'different here: not by itself',
    ).to.equal(false);
    expect(await row('What is lime?').getByRole('checkbox').isDisabled(), said.problem).to.equal(true);
    await row('What is pear?').getByRole('checkbox').check();
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
    await fitsAPhone();
    await page.getByRole('button', { name: said.take(2) }).click();
    await page.getByRole('link', { name: said.toChanges }).click();
    await page.getByText(words.changes.text('What is pear?')).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'What is plum?' }).count()).to.equal(1);
    expect(browser.errors).to.deep.equal([]);
  });

  it('says in words what is wrong with a file', async () => {
    await page.goto(`${bot.url}/desk#/bring`);
    await page
      .getByLabel(said.file, { exact: true })
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('button', { name: said.look }).click();
    await page.getByRole('alert').filter({ hasText: 'PDF' }).waitFor({ timeout: 60_000 });
  });

  it('gives the answers as a file', async () => {
    await page.goto(`${bot.url}/desk#/bring`);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: said.asCsv }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).to.match(/^answers-\d{4}-\d\d-\d\d\.csv$/);
    expect(readFileSync(await saved.path(), 'utf8')).to.include('What is apple?');
  });

  it('draws figures, and says the same in tables, in four languages', async () => {
    for (const locale of LOCALES) {
      const figures = DESK_FIGURE_WORDS[locale];
      await page.goto(`${bot.url}/desk?lang=${locale}#/figures`);
      await page.getByRole('img', { name: figures.byDay }).locator('canvas').waitFor();
      await page.getByRole('img', { name: figures.byLanguage }).locator('canvas').waitFor();
      const swedish = page.getByRole('row').filter({ hasText: 'Svenska' });
      expect(
        (await swedish.getByRole('cell').allTextContents())
          .slice(0, 3)
          .map(Number)
          .reduce((a, b) => a + b),
      ).to.equal(3);
      await fitsAPhone();
    }
    expect(await violationsInBothThemes(page)).to.deep.equal([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: `CSV: ${DESK_FIGURE_WORDS.fr.byDay}` }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).to.include('day,answer,choices,none');
    expect(browser.errors).to.deep.equal([]);
  });
});
