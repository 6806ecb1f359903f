import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { WORDS } from '../../../cards/words/index.js';
import { checkTitle, PAGE_WORDS, starterText } from '../../support/page-words.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { ask, bubbles, cards, greeted, input, say, sharedBot } from '../../support/web/chat-page.js';

/** What stands beside the chat. */
const aside = (page: Page): Locator => page.locator('#aside');

/** Keeps in `said` what screen readers are told; Web Chat takes it away again after a second. */
const RECORD_LIVE_REGION = `
  var said = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent);
  }).observe(document.querySelector('.webchat__live-region-transcript'), { childList: true, subtree: true });
`;

describeInBrowser('the web page', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  it('greets in the language of the browser and answers a Swedish question with a card', async () => {
    const page = await suite.open(bot.url, { locale: 'sv-SE' });
    await greeted(page);
    expect(await page.locator('html').getAttribute('lang')).to.equal('sv');
    expect(await cards(page).first().innerText()).to.include(WORDS.sv.welcome.title);
    const card = await ask(page, 'Får jag aktivera en partnerlicens på kundens konto?');
    expect(await card.getByRole('heading').innerText()).to.match(/kund/i);
    expect(await card.innerText()).to.match(/Källa: .*learn\.microsoft\.com/s);
    expect(suite.errors).to.deep.equal([]);
  });

  it('follows the language switch, tells the bot, and remembers it', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await page.getByLabel(PAGE_WORDS.en.language, { exact: true }).selectOption('fr');
    await page.getByText(WORDS.fr.language.changed).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('fr');
    expect(await input(page).getAttribute('placeholder')).to.equal(
      PAGE_WORDS.fr.webChat.TEXT_INPUT_PLACEHOLDER,
    );
    expect(await aside(page).innerText()).to.include(PAGE_WORDS.fr.checksTitle);
    const card = await ask(page, 'Visual Studio');
    expect(await card.innerText()).to.match(/Source\s:|À laquelle/);
    await page.reload();
    await greeted(page);
    expect(await page.locator('html').getAttribute('lang')).to.equal('fr');
  });

  it('follows a language chosen by typing, over a reload and back', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await say(page, 'in Swedish please');
    await page.locator('html[lang=sv]').waitFor();
    expect(await page.locator('#language').inputValue()).to.equal('sv');
    expect(await input(page).getAttribute('placeholder')).to.equal(
      PAGE_WORDS.sv.webChat.TEXT_INPUT_PLACEHOLDER,
    );
    await page.reload();
    await greeted(page);
    expect(await page.locator('html').getAttribute('lang')).to.equal('sv');
    await page.locator('#language').selectOption('en');
    await page.getByText(WORDS.en.language.changed).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
  });

  it('follows a language chosen by a button in the chat', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    const card = await ask(page, 'change language');
    await card.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByText(WORDS.nl.language.changed).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('nl');
    expect(await page.getByLabel(PAGE_WORDS.nl.language, { exact: true }).inputValue()).to.equal('nl');
  });

  it('shows a starter question and a check as the person’s own words, and goes along', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    const question = starterText('en', 'home-use-program/markets');
    await aside(page).getByRole('button', { name: question }).click();
    await cards(page).nth(1).waitFor();
    expect(await bubbles(page).nth(1).innerText()).to.equal(question);
    expect(await cards(page).nth(1).innerText()).to.include('Source');
    await aside(page)
      .getByRole('button', { name: checkTitle('en', 'renewal') })
      .click();
    await cards(page).nth(2).locator('input').first().waitFor();
    expect(await bubbles(page).nth(3).innerText()).to.equal(checkTitle('en', 'renewal'));
  });

  it('keeps starter questions behind a button on a phone', async () => {
    const page = await suite.open(bot.url, { viewport: { width: 360, height: 740 } });
    await greeted(page);
    const question = page.getByRole('button', {
      name: starterText('en', 'home-use-program/markets'),
    });
    expect(await question.isVisible()).to.equal(false);
    await page.getByRole('button', { name: PAGE_WORDS.en.questions.open }).click();
    await question.click();
    await cards(page).nth(1).waitFor();
    expect(await question.isVisible()).to.equal(false);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, 'pixels that stick out').to.equal(0);
  });

  it('shows a greeting, and then an answer, from its beginning where it does not fit', async () => {
    const page = await suite.open(bot.url, { locale: 'fr-FR', viewport: { width: 360, height: 640 } });
    await greeted(page);
    const size = await cards(page).first().boundingBox();
    expect(size?.height, 'as high as what shows it').to.be.greaterThan(460);
    const heading = (n: number): Locator => cards(page).nth(n).getByRole('heading').first();
    /** Where it comes to rest. */
    const beginning = async (n: number): Promise<number> => {
      for (let before = NaN; ;) {
        const now = (await heading(n).boundingBox())?.y ?? NaN;
        if (now === before) return now;
        before = now;
        await page.evaluate('new Promise((done) => setTimeout(done, 250))'); // longer than between two steps of scrolling
      }
    };
    const top = (await page.locator('#chat').boundingBox())?.y ?? NaN;
    expect(await beginning(0)).to.be.within(top, top + 200);
    await ask(page, 'Visio ?');
    expect(await beginning(1)).to.be.within(top, top + 200);
  });

  it('draws what a person types as text, never as markup, and offers no upload', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, '<img src=x onerror=alert(1)> **bold** [link](https://evil.example)');
    expect(await bubbles(page).nth(1).locator('img, strong, a').count()).to.equal(0);
    expect(await page.locator('input[type=file]').count()).to.equal(0);
  });

  it('begins a new conversation when asked to, and only then', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await ask(page, 'Which countries?');
    await page.getByRole('button', { name: PAGE_WORDS.en.newConversation }).click();
    await page.getByText('Which countries?').first().waitFor({ state: 'detached' });
    await greeted(page);
    expect(await bubbles(page).count()).to.equal(1);
  });

  it('reads a card out with all its words, in order', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await page.evaluate(RECORD_LIVE_REGION);
    await ask(page, 'Does an employee purchase affect our device limit?');
    await page.waitForFunction("said.some((text) => text.startsWith('Colleague said:'))");
    const said = await page.evaluate<string>("said.join('\\n')");
    expect(said).to.match(
      /Colleague said:[^]*personal Microsoft account[^]*Source: learn\.microsoft\.com, facts/,
    );
  });
});
