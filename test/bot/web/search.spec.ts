import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { createMatch } from '../../../bot/web/page/match-questions.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { violations } from '../../support/web/axe.js';
import { ask, bubbles, cards, greeted, input, sharedBot } from '../../support/web/chat-page.js';

describe('createMatch', () => {
  const listed = (
    id: string,
    question: string,
    label = '',
    topic = '',
  ): Parameters<typeof createMatch>[0][0] => ({
    id,
    question,
    label,
    topic,
  });
  const match = createMatch([
    listed('hr/leave', 'How many days of holiday do I have?', 'Days off', 'Staff'),
    listed('it/vpn', 'Why does the VPN drop?', 'Trouble with VPN', 'IT'),
    listed('it/förnya', 'Hur förnyar jag mitt kort?', 'Passerkort', 'IT'),
  ]);
  const ids = (typed: string): string[] => match(typed).map(({ id }) => id);

  it('finds a question by beginnings of its words, in any order, without regard to case and accents', () => {
    expect(ids('holi day')).to.deep.equal(['hr/leave']);
    expect(ids('FORNYAR')).to.deep.equal(['it/förnya']);
  });
  it('finds it by its label and its topic, too', () => {
    expect(ids('off')).to.deep.equal(['hr/leave']);
    expect(ids('IT')).to.deep.equal(['it/vpn', 'it/förnya']);
  });
  it('finds nothing for a single letter, for signs alone, or for a word that nothing begins with', () => {
    for (const typed of ['h', '', '?!', '🙂🙂', 'holiday submarine'])
      expect(ids(typed), typed).to.deep.equal([]);
  });
});

describeInBrowser('search as you type', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
  const type = async (page: Page, text: string): Promise<void> => {
    await input(page).focus();
    await input(page).pressSequentially(text);
    await options(page).first().waitFor();
  };

  it('offers questions that fit, and asks the one picked with arrow keys', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await type(page, 'countr');
    expect(await violations(page)).to.deep.equal([]);
    await page.keyboard.press('ArrowUp');
    const picked = page.locator('[role=option][aria-selected=true]');
    expect(await input(page).getAttribute('aria-activedescendant')).to.equal(await picked.getAttribute('id'));
    const question = (await picked.innerText()).split('\n')[0] ?? '';
    await page.keyboard.press('Enter');
    await cards(page).nth(1).waitFor();
    expect(await bubbles(page).nth(1).innerText()).to.equal(question);
    expect(await input(page).inputValue()).to.equal('');
    expect(await options(page).count()).to.equal(0);
  });

  it('asks the one that is clicked', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await type(page, 'visual stu');
    await options(page).first().click();
    await cards(page).nth(1).waitFor();
  });

  it('sends what was typed on Enter, and gives way to Escape and to another language', async () => {
    const page = await suite.open(bot.url);
    await greeted(page);
    await type(page, 'countr');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).to.equal(0);
    expect(await input(page).inputValue()).to.equal('countr');
    await input(page).fill('');
    await ask(page, 'In which countries?');
    expect(await bubbles(page).nth(1).innerText()).to.equal('In which countries?');
    expect(await options(page).count()).to.equal(0);
  });

  it('searches in the language of the page, and says how many fit', async () => {
    for (const locale of LOCALES) {
      const page = await suite.open(`${bot.url}/?lang=${locale}`);
      await greeted(page);
      await type(page, 'microsoft');
      const count = await options(page).count();
      await page
        .getByRole('status')
        .filter({ hasText: PAGE_WORDS[locale].search.count(count) })
        .waitFor({
          state: 'attached',
        });
      await page.close();
    }
  });

  it('opens a link to an answer with that answer', async () => {
    const page = await suite.open(`${bot.url}/?entry=home-use-program/markets`);
    await greeted(page);
    await cards(page).nth(1).waitFor();
    expect(await cards(page).nth(1).innerText()).to.include('Japan');
    expect(page.url()).to.not.include('entry');
  });
});
