// Writing an entry in a real browser: the Markdown editor, the answer as it will be seen, what is similar, what is missing.
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { DESK_WORDS } from '../../../cards/words/languages.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { signInToDesk } from '../../support/desk-page.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';
import { tabTo } from '../../support/web/chat-page.js';

const { editor } = DESK_WORDS.en;
const HOSTILE = '<img src=x onerror=alert(1)> [press](javascript:alert(1)) </style><script>alert(1)</script>';

describeInBrowser('writing an entry at the desk', (browser) => {
  let bot: RunningBot;
  let folder: TemporaryFolder;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    folder = fruitFolder();
    folder.write('bot.yml', 'parity: strict\n');
    bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
  });
  after(async () => {
    await bot?.stop();
    folder.remove();
  });
  beforeEach(async function () {
    this.timeout(240_000);
    page = await signInToDesk(browser, bot);
  });

  const open = async (id: string, locale = 'en'): Promise<Locator> => {
    await page.goto(`${bot.url}/desk?lang=${locale}#/entry/${id}`);
    const column = page.getByRole('group', { name: 'English', exact: true });
    await column.waitFor();
    return column;
  };
  const answerIn = (column: Locator): Locator =>
    column.getByRole('textbox', { name: editor.answer, exact: true });

  it('draws the answer as one types, as the page’s card and as Teams’ message, in light and dark', async () => {
    const english = await open('fruit/apple');
    const answer = answerIn(english);
    await answer.locator('.cm-line').first().waitFor();
    await answer.fill('It is **red**.\n\n1. Wash it\n2. Eat it\n\nSee [more](https://example.com/apple).');
    const look = english.locator('.look');
    await look.locator('.ac-adaptiveCard li').nth(1).waitFor();
    expect(await look.locator('li').allTextContents()).to.deep.equal(['Wash it', 'Eat it']);
    expect(await look.getByRole('link', { name: 'more' }).getAttribute('href')).to.equal(
      'https://example.com/apple',
    );
    const paper = (): Promise<string> =>
      page.evaluate<string>("getComputedStyle(document.querySelector('.look__bubble')).backgroundColor");
    const colours = new Set<string>();
    for (const shown of ['page', 'teams'] as const) {
      await english.getByRole('combobox', { name: editor.looks.label }).selectOption(shown);
      for (const theme of ['light', 'dark'] as const) {
        await english.getByRole('combobox', { name: editor.themes.label }).selectOption(theme);
        await look.and(page.locator(`[data-theme="${theme}"]`)).waitFor();
        colours.add(await paper());
        expect(await violationsInBothThemes(page), `${shown}, ${theme}`).to.deep.equal([]);
      }
    }
    expect([...colours], 'white twice').to.have.length(3);
    expect(await look.textContent())
      .to.include('[1]')
      .and.include('What is apple?');
    expect(browser.errors).to.deep.equal([]);
  });

  it('lets nothing that is written run, and lets the page’s policy as strict as it was', async () => {
    const english = await open('fruit/apple');
    await answerIn(english).locator('.cm-line').first().waitFor();
    await answerIn(english).fill(HOSTILE);
    await english.locator('.look').getByText('<img src=x').waitFor();
    expect(await english.locator('.look img, .look script, .look a[href^="javascript"]').count()).to.equal(0);
    const response = await page.request.get(`${bot.url}/desk`);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy)
      .to.match(/style-src 'self' 'nonce-[\w-]{43}'/)
      .and.not.include('unsafe');
    expect((await page.request.get(`${bot.url}/desk`)).headers()['content-security-policy']).to.not.equal(
      policy,
    );
    expect(browser.errors).to.deep.equal([]);
  });

  it('says at its field what could not be kept', async () => {
    const english = await open('fruit/apple');
    await answerIn(english).locator('.cm-line').first().waitFor();
    await answerIn(english).fill('## A second entry');
    await english.locator('.field__fault').waitFor();
    await answerIn(english).fill('It is fine.');
    await english.locator('.field__fault').waitFor({ state: 'detached' });
    await english.getByText(editor.facts).click();
    await english.getByRole('textbox', { name: editor.source }).fill('no address');
    const field = english.locator('.field', { has: page.getByRole('textbox', { name: editor.source }) });
    await field.locator('.field__fault').waitFor();
  });

  it('helps with bold, lists and links, by press and by key, and lets Tab go on', async () => {
    const english = await open('fruit/apple');
    const answer = answerIn(english);
    await answer.locator('.cm-line').first().waitFor();
    const text = (): Promise<string> => english.locator('textarea').first().inputValue();
    await answer.fill('first');
    await answer.press('ControlOrMeta+a');
    await english.getByRole('button', { name: editor.tools.bold }).click();
    expect(await text()).to.equal('**first**');
    await answer.press('ControlOrMeta+a');
    await english.getByRole('button', { name: editor.tools.list }).click();
    await answer.press('End');
    await answer.press('Enter');
    await answer.pressSequentially('second');
    expect(await text()).to.equal('- **first**\n- second');
    await answer.press('Enter');
    await answer.press('Enter');
    await answer.press('ControlOrMeta+k');
    expect(await text()).to.equal('- **first**\n- second\n[](https://)');
    await tabTo(english.getByRole('combobox', { name: editor.looks.label }));
  });

  it('shows similar entries while a new one is typed, and the one that answers it already', async () => {
    const english = await open('new');
    await english.getByRole('button', { name: editor.write }).click();
    await english.getByRole('textbox', { name: editor.question }).fill('What is apple, please?');
    await page.getByRole('heading', { name: editor.similarAnswered }).waitFor();
    const link = page.locator('.similar').getByRole('link', { name: 'What is apple?' });
    expect(await link.getAttribute('target'), 'what is written stays').to.equal('_blank');
    await english.getByRole('textbox', { name: editor.question }).fill('zorglub quux frobnicate');
    await page.getByRole('heading', { name: editor.similarAnswered }).waitFor({ state: 'detached' });
    expect(await page.locator('.similar a').count()).to.equal(0);
  });

  it('says which languages are missing where the folder asks for all of them', async () => {
    for (const locale of LOCALES) {
      const english = await open('new', locale);
      const { editor: said } = DESK_WORDS[locale];
      await page
        .getByText(said.needsAll('English'))
        .or(page.getByText(/English, Svenska, Nederlands/))
        .first()
        .waitFor();
      await english.getByRole('button', { name: said.write }).click();
      await english.getByRole('textbox', { name: said.question }).fill('What is plum?');
      // The field that is there until the editor has come is not filled: it goes while it is being written in.
      const answer = english.getByRole('textbox', { name: said.answer, exact: true });
      await answer.and(page.locator('[contenteditable]')).fill('It is blue.');
      const missing = page.getByText(/^(?!.*English).*Svenska, Nederlands.*Français/);
      await missing.waitFor();
      await page.evaluate('localStorage.clear()');
    }
    await open('fruit/apple');
    expect(await page.getByText(/Svenska, Nederlands/).count()).to.equal(0);
  });
});
