// A real browser on both ends: asked on the page in French, answered at the desk in Swedish, read in French framing, written back
// to, solved, and after a crash still there.
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { plainCode } from '../../../bot/requests/request-code.js';
import { DESK_REQUEST_WORDS, DESK_WORDS, PAGE_WORDS } from '../../../cards/words/languages.js';
import { REQUEST_WORDS, WORDS } from '../../../cards/words/index.js';
import { describeInBrowser } from '../../support/browser.js';
import { freshLink } from '../../support/desk-page.js';
import type { RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';
import { bubbles, cards, greeted, notice, say, sharedBot } from '../../support/web/chat-page.js';

const fr = REQUEST_WORDS.fr;
const desk = DESK_REQUEST_WORDS.sv;
/** Nothing of it may become an element, a link, a date or a list. */
const ANSWER =
  'Ta fram kvittot.\n\n- <b>inte fet</b> [länk](https://evil.example)\n**stjärnor** {{DATE(2026-01-01T00:00:00Z)}}';

describeInBrowser('a request from the page to the desk and back', (browser) => {
  let bot: RunningBot;

  before(async function () {
    this.timeout(240_000);
    bot = await sharedBot();
  });
  beforeEach(function () {
    this.timeout(240_000);
  });

  async function atDesk(): Promise<Page> {
    const link = await freshLink(bot);
    const page = await browser.open(link.replace('/desk#', '/desk?lang=sv#'));
    await page.getByRole('link', { name: desk.title }).click();
    return page;
  }

  const card = (page: Page, title: string): Locator => cards(page).filter({ hasText: title });

  it('goes there and back, word for word, while the page is open and while it is not', async () => {
    const chat = await browser.open(`${bot.url}/?lang=fr`);
    await greeted(chat);
    await say(chat, 'où est rangé le zorglub trimestriel ?');
    await card(chat, WORDS.fr.none.title).getByRole('button', { name: WORDS.fr.none.contact }).click();
    const form = card(chat, fr.card.shared);
    const question = form.getByLabel(fr.card.question);
    expect(await question.inputValue()).to.equal('où est rangé le zorglub trimestriel ?');
    expect(await violationsInBothThemes(chat), 'the card').to.deep.equal([]);
    await question.fill('Où est rangé le zorglub de <i>décembre</i> ?');
    await form.getByRole('button', { name: fr.card.send, exact: true }).click();
    const sent = bubbles(chat).filter({ hasText: /C’est envoyé/ });
    await sent.waitFor();
    const [shownCode = ''] = /[A-Z0-9]{3}\u2011[A-Z0-9]{3}/.exec(await sent.innerText()) ?? [];
    const code = plainCode(shownCode);
    await form.getByRole('button', { name: fr.card.send, exact: true }).click();
    await bubbles(chat)
      .filter({ hasText: /déjà envoyé/ })
      .waitFor();

    const page = await atDesk();
    await page.getByRole('link', { name: shownCode }).click();
    await page.getByText('Où est rangé le zorglub de <i>décembre</i> ?').waitFor();
    expect(await violationsInBothThemes(page), 'the desk').to.deep.equal([]);
    await page.getByLabel(desk.answer.label).fill(ANSWER);
    await page.getByRole('button', { name: desk.answer.send }).click();
    await page.getByText(desk.answer.sent).waitFor();

    const answer = card(chat, fr.news.answer(code));
    await answer.waitFor(); // at once: nobody has loaded the page again
    const shown = await answer.innerText();
    expect(shown)
      .to.include(fr.news.youAsked)
      .and.to.match(/en suédois\u00a0:/);
    for (const line of ['- <b>inte fet</b> [länk](https://evil.example)', '**stjärnor**'])
      expect(shown).to.include(line);
    expect(await answer.locator('b, a, li, strong').count()).to.equal(0);
    expect(shown.replaceAll('\u200b', '')).to.include('{{DATE(2026-01-01T00:00:00Z)}}');
    expect(await violationsInBothThemes(chat), 'the answer').to.deep.equal([]);

    await answer.getByLabel(fr.news.reply).fill('Quel reçu ?');
    await answer.getByRole('button', { name: fr.news.sendReply }).click();
    await bubbles(chat)
      .filter({ hasText: /C’est transmis/ })
      .waitFor();
    await page.reload();
    await page.getByText('Quel reçu ?').waitFor();

    await chat.close();
    await page.getByLabel(desk.answer.label).fill('Det gröna.');
    await page.getByRole('button', { name: desk.answer.send }).click();
    await page.getByText(desk.answer.sent).waitFor();
    const back = await browser.open(`${bot.url}/?lang=fr`);
    const second = card(back, 'Det gröna.');
    await second.waitFor();
    await notice(back).filter({ hasText: PAGE_WORDS.fr.notice.answered }).waitFor();
    expect(await card(back, fr.news.answer(code)).count(), 'each answer once').to.equal(2);
    await back.reload();
    await second.waitFor();
    expect(await notice(back).innerText(), 'seen once').to.not.include(PAGE_WORDS.fr.notice.answered);
    await second.getByRole('button', { name: fr.news.solved }).click();
    await bubbles(back)
      .filter({ hasText: /Tant mieux/ })
      .waitFor();
    await page.reload();
    await page.getByRole('button', { name: desk.reopen }).waitFor();
    await page.getByRole('button', { name: desk.makeAnswer.button }).click();
    const swedish = page.getByRole('group', { name: 'Svenska' });
    const draft = swedish.getByRole('textbox', { name: DESK_WORDS.sv.editor.answer, exact: true });
    await draft.filter({ hasText: 'Det gröna.' }).waitFor();
    const french = page.getByRole('group', { name: 'Français' });
    expect(await french.getByLabel(DESK_WORDS.sv.editor.question, { exact: true }).inputValue()).to.include(
      'zorglub',
    );
    expect(browser.errors).to.deep.equal([]);
  });
});
