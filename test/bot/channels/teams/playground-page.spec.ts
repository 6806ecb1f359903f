// What Microsoft's own client draws of the bot: a person with a mouse and a keyboard. `SHOTS=/some/folder` keeps pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { WORDS, CHECK_WORDS } from '../../../../cards/words/index.js';
import { knowledge } from '../../../support/knowledge.js';
import { describeInBrowser } from '../../../support/browser.js';
import { startBot, type RunningBot } from '../../../support/running-bot.js';
import { startPlayground, type Playground } from '../../../support/teams-playground.js';

const SHOTS = process.env['SHOTS'];

describeInBrowser('the Agents Playground', (suite) => {
  let bot: RunningBot;
  let playground: Playground;
  before(async () => {
    bot = await startBot();
    playground = await startPlayground(bot.url);
  });
  after(async () => {
    await playground?.close();
    await bot?.stop();
  });

  const open = async (): Promise<Page> => {
    const page = await suite.open(playground.url, { viewport: { width: 1300, height: 1300 } });
    page.setDefaultTimeout(20_000);
    return page;
  };
  const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard:visible');
  const visible = (page: Page, text: string | RegExp): Locator =>
    page.getByText(text).locator('visible=true').last();
  const messageBox = (page: Page): Locator =>
    page.locator('div[role=textbox][contenteditable=true]:visible').first();
  const say = async (page: Page, text: string): Promise<void> => {
    await messageBox(page).click();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: join(SHOTS, `teams-${name}.png`) });
  };

  it('draws the welcome once, also after a reload, and answers its buttons', async () => {
    const page = await open();
    await visible(page, WORDS.en.welcome.title).waitFor();
    await page.reload();
    await say(page, 'hello');
    await visible(page, knowledge.profile.texts.en.hello).waitFor();
    expect(await page.getByText(WORDS.en.welcome.title).count()).to.be.at.most(1);
    await picture(page, '1-welcome');
  });

  it('draws answers as formatted text with a citation, thumbs and the next questions', async () => {
    const page = await open();
    for (const [question, country] of [
      ['finns Home Use Program i Venezuela?', 'Källa'],
      ['is the Home Use Program available in Venezuela?', 'Source'],
    ] as const) {
      await say(page, question);
      await visible(page, country).waitFor();
    }
    await page
      .getByRole('button', { name: /Related|entitled|buy/i })
      .first()
      .waitFor();
    expect(await page.getByRole('listitem').count()).to.be.above(2);
    const answer = page.locator('li, p').filter({ hasText: 'Venezuela' }).locator('visible=true').last();
    expect(await answer.innerText()).not.to.match(/\*\*|\]\(https/);
    await picture(page, '2-answers');
    await page.getByRole('button', { name: 'Dislike' }).last().click();
    await page.getByRole('textbox').last().fill('Too long.');
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await bot.logged(({ kind }) => kind === 'rated')).to.deep.include({ outcomes: ['unhelpful'] });
  });

  it('draws choices that can be pressed', async () => {
    const page = await open();
    await say(page, 'renew');
    await visible(page, WORDS.en.choices.title).waitFor();
    await picture(page, '3-choices');
    await cards(page).last().getByRole('button').first().click();
    await visible(page, /facts as of/).waitFor();
  });

  it('leads through a guided check with mouse and keyboard; answered cards are replaced in place', async () => {
    const page = await open();
    const words = CHECK_WORDS.en;
    await say(page, words.eligibility.startButton);
    const next = (): Locator => cards(page).last().getByRole('button', { name: words.engine.next });
    await next().waitFor();
    await picture(page, '4-check-first-step');
    const sent = playground.drawn.length;
    await next().click(); // nothing is chosen yet
    let steps = 0;
    while ((await next().count()) > 0) {
      const shown = await cards(page).count();
      await answerFirst(page, cards(page).last());
      await next().click();
      await cards(page).nth(shown).waitFor();
      if (++steps === 1) await picture(page, '5-check-second-step');
    }
    expect(steps).to.be.above(1);
    expect(playground.drawn).to.have.length(sent + steps);
    await cards(page).last().getByRole('button', { name: words.engine.startOver }).waitFor();
    await picture(page, '6-check-verdict');
  });

  it('answers a mention in a group', async () => {
    const page = await open();
    await page.getByRole('treeitem', { name: 'Group Chat' }).click();
    await visible(page, WORDS.en.welcome.title).waitFor();
    await messageBox(page).click();
    const names = page.getByText(playground.bot.name, { exact: true });
    const named = await names.count();
    await page.keyboard.type('@Test');
    await names.nth(named).waitFor(); // the list of whom to mention comes last
    await names.last().click();
    await page.keyboard.insertText(' est-il proposé au Venezuela, le programme d’utilisation à domicile ?');
    await page.keyboard.press('Enter');
    await visible(page, 'Source').waitFor();
    await picture(page, '7-group');
  });

  it('welcomes again after the app was removed and installed again', async () => {
    const page = await open();
    for (const [menu, welcome] of [
      ['Uninstall application', 0],
      ['Install application', 1],
    ] as const) {
      await page.getByRole('button', { name: 'Mock an Activity' }).click();
      await page
        .getByRole('menuitem')
        .filter({ has: page.getByText(menu, { exact: true }) })
        .click();
      await page.getByRole('button', { name: 'Send activity' }).click();
      if (welcome) await visible(page, WORDS.en.welcome.title).waitFor();
      else await bot.logged(({ kind }) => kind === undefined);
    }
    await picture(page, '8-installed-again');
  });
});

/** Chooses or fills in the first thing that a step's card offers. */
async function answerFirst(page: Page, card: Locator): Promise<void> {
  if ((await card.getByRole('radio').count()) > 0) return card.getByRole('radio').first().click();
  if ((await card.getByRole('combobox').count()) > 0) {
    await card.getByRole('combobox').first().click();
    return page.getByRole('option').first().click();
  }
  if ((await card.getByRole('spinbutton').count()) > 0)
    return card.getByRole('spinbutton').first().fill('12');
  await card.getByRole('textbox').first().fill('Sweden'); // the country
}
