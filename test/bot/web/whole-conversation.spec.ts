import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { WORDS } from '../../../cards/words/index.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { describeInBrowser } from '../../support/browser.js';
import type { RunningBot } from '../../support/running-bot.js';
import { ask, bubbles, cards, greeted, input, notice, say, sharedBot } from '../../support/web/chat-page.js';

const words = PAGE_WORDS.en;
const QUESTION = 'Does an employee purchase affect our device limit?';

describeInBrowser('a conversation as a whole', (suite) => {
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  const open = async (): Promise<Page> => {
    const page = await suite.open(bot.url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bot.url });
    await greeted(page);
    return page;
  };
  const choose = async (page: Page, item: string): Promise<void> => {
    await page.getByRole('button', { name: words.menu.open }).click();
    await page.locator('#menu').getByRole('button', { name: item }).click();
  };
  const clipboard = (page: Page): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');

  it('can be left for a new one, and had back', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.getByRole('button', { name: words.newConversation }).first().click();
    await notice(page).filter({ hasText: words.notice.startedNew }).waitFor();
    await greeted(page);
    await notice(page).getByRole('button', { name: words.notice.goBack }).click();
    await bubbles(page).filter({ hasText: QUESTION }).waitFor();
    const card = await ask(page, 'Japan?');
    expect(await card.innerText()).to.include('Japan');
  });

  describe('that was left for a new one', () => {
    const earlier = (page: Page): Locator => page.locator('#earlier').getByRole('button');
    const openMenu = (page: Page): Promise<void> =>
      page.getByRole('button', { name: words.menu.open }).click();

    it('is in the menu by the first thing that was asked, and opens again with all that was said', async () => {
      const page = await open();
      await ask(page, QUESTION);
      await choose(page, words.newConversation);
      await greeted(page);
      await ask(page, 'Japan?');
      await choose(page, words.newConversation);
      await greeted(page);
      await page.reload();
      await greeted(page);

      await openMenu(page);
      expect(await earlier(page).locator('span').allInnerTexts()).to.deep.equal(['Japan?', QUESTION]);
      await earlier(page).nth(1).click();
      await bubbles(page).filter({ hasText: QUESTION }).waitFor();
      const card = await ask(page, 'What is the Home Use Program?');
      expect(await card.innerText()).to.include('Home Use Program');
      await openMenu(page);
      expect(await earlier(page).locator('span').allInnerTexts()).to.deep.equal(['Japan?']);
    });

    it('is not kept when nothing was asked in it, and the menu says nothing of earlier ones then', async () => {
      const page = await open();
      await choose(page, words.newConversation);
      await greeted(page);
      await openMenu(page);
      expect(await page.locator('#earlier').isVisible()).to.equal(false);
    });

    it('is forgotten with the rest: by the browser, and by the bot', async () => {
      const page = await open();
      await ask(page, QUESTION);
      await choose(page, words.newConversation);
      await greeted(page);
      const kept = JSON.parse(
        await page.evaluate<string>("localStorage.getItem('colleague-bot.earlier')"),
      ) as { access: object }[];
      await ask(page, 'Japan?');
      const forgotten = page.waitForResponse(
        (response) =>
          response.url().endsWith('/activities') &&
          response.request().method() === 'POST' &&
          (response.request().postData() ?? '').includes('"forget"'),
      );
      await say(page, WORDS.en.forget.confirm);
      await bubbles(page)
        .filter({ hasText: WORDS.en.forget.done(1) })
        .waitFor();
      await forgotten;
      expect(await page.evaluate("localStorage.getItem('colleague-bot.earlier')")).to.equal(null);
      const again = await fetch(`${bot.url}/api/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(kept[0]?.access),
      });
      const { conversationId } = (await again.json()) as { conversationId: string };
      expect(kept[0]?.access).to.not.include({ conversationId });
    });

    it('is shown by its words alone, whatever they were', async () => {
      const page = await open();
      const hostile = '<img src=x onerror="window.hit=1"> ' + 'a'.repeat(300);
      await say(page, hostile);
      await bubbles(page).filter({ hasText: 'onerror' }).waitFor();
      await choose(page, words.newConversation);
      await greeted(page);
      await openMenu(page);
      const title = await earlier(page).locator('span').innerText();
      expect([title, await page.evaluate('window.hit')]).to.deep.equal([
        [...hostile].slice(0, 80).join(''),
        undefined,
      ]);
      const menu = await page.locator('#menu').boundingBox();
      expect((menu?.x ?? -1) >= 0 && (menu?.width ?? 999) <= 360).to.equal(true);
    });

    for (const kept of [
      '{',
      '[{}]',
      '7',
      '[null]',
      '[{"access":{"conversationId":1},"about":"x","leftAt":1}]',
    ])
      it(`is passed over where the browser kept ${kept}`, async () => {
        const page = await open();
        await page.evaluate(`localStorage.setItem('colleague-bot.earlier', ${JSON.stringify(kept)})`);
        await openMenu(page);
        expect([await earlier(page).count(), suite.errors]).to.deep.equal([0, []]);
      });
  });

  it('is copied with everything that was said', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await choose(page, words.menu.copy);
    await notice(page).filter({ hasText: words.notice.copied }).waitFor();
    expect(await clipboard(page)).to.match(
      /Colleague:\nHello![^]*You:\nDoes an employee purchase[^]*Colleague:\n[^]*personal Microsoft account/,
    );
  });

  it('is shown to copy by hand where the browser does not let a page copy', async () => {
    const page = await open();
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"))');
    await choose(page, words.menu.copy);
    const text = page.getByLabel(words.copyByHand.text);
    expect(await text.inputValue()).to.include('Hello!');
    await page.getByRole('button', { name: words.copyByHand.close }).click();
    expect(await text.isVisible()).to.equal(false);
  });

  it('is saved as a text file', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const download = page.waitForEvent('download');
    await choose(page, words.menu.save);
    const file = await download;
    expect(file.suggestedFilename()).to.equal('Colleague.txt');
    expect(await readFile(await file.path(), 'utf8')).to.include(QUESTION);
  });

  it('is printed whole, not only what is in view', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await ask(page, 'In which countries is it offered?');
    await page.emulateMedia({ media: 'print' });
    const inView = 'document.querySelector(".webchat__basic-transcript__scrollable").scrollHeight';
    const shown = 'document.querySelector(".webchat__basic-transcript__scrollable").clientHeight';
    expect(await page.evaluate(shown)).to.equal(await page.evaluate(inView));
    expect(await input(page).isVisible()).to.equal(false);
    expect((await page.pdf()).length).to.be.greaterThan(1_000);
  });

  describe('one answer of it', () => {
    const share = WORDS.en.answer.share;
    const shared = async (page: Page, question: string): Promise<Locator> => {
      const card = await ask(page, question);
      await card.getByRole('button', { name: share.open }).click();
      return card;
    };

    it('is copied with its source and a link to it', async () => {
      const page = await open();
      const card = await shared(page, QUESTION);
      const before = await bubbles(page).count();
      await card.getByRole('button', { name: share.copy }).click();
      await notice(page).filter({ hasText: words.notice.copied }).waitFor();
      expect(await clipboard(page)).to.match(
        /^Does an employee[^]*\n\nSource: [^]*\n\nhttp:\S+\/\?entry=\S+&lang=en$/,
      );
      expect(await bubbles(page).count()).to.equal(before);
    });

    it('opens for somebody else by its link', async () => {
      const page = await open();
      const card = await shared(page, QUESTION);
      await card.getByRole('button', { name: share.link }).click();
      await notice(page).filter({ hasText: words.notice.copied }).waitFor();
      const other = await suite.open(await clipboard(page));
      const title = (await card.innerText()).split('\n')[0] ?? '';
      await cards(other).filter({ hasText: title }).last().waitFor();
    });

    it('is printed alone', async () => {
      const page = await open();
      await ask(page, 'Japan?');
      const card = await shared(page, QUESTION);
      await page.evaluate('window.print = () => { window.printed = true }');
      await card.getByRole('button', { name: share.print }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('window.printed')).to.equal(true);
      expect([await card.isVisible(), await cards(page).first().isVisible()]).to.deep.equal([true, false]);
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      expect(await cards(page).first().isVisible()).to.equal(true);
    });
  });

  it('leaves the words of a pressed button as the person’s own', async () => {
    const page = await open();
    const card = await ask(page, QUESTION);
    const related = card.getByRole('button').first();
    const title = await related.innerText();
    const before = await cards(page).count();
    await related.click();
    await cards(page).nth(before).waitFor();
    expect((await bubbles(page).allInnerTexts()).map((text) => text.trim())).to.include(title.trim());
  });

  it('sends by itself, and in order, what the server had no time for', async () => {
    const page = await open();
    let refusals = 2;
    await page.route('**/activities', async (route) => {
      if (refusals-- > 0) await route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, body: '{}' });
      else await route.continue();
    });
    await say(page, 'thanks');
    await say(page, 'hello');
    await notice(page).filter({ hasText: words.notice.busy }).waitFor();
    await bubbles(page).nth(4).waitFor();
    const said = (await bubbles(page).allInnerTexts()).map((text) => text.trim());
    expect(said.indexOf('thanks')).to.be.lessThan(said.indexOf('hello'));
    expect(await page.getByText('Could not be sent').count()).to.equal(0);
  });
});

describeInBrowser('the sample page', (suite) => {
  it('copies the line that a site needs, and closes its chat with Escape', async () => {
    const bot = await sharedBot();
    const page = await suite.open(`${bot.url}/embed-sample`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bot.url });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).to.equal(
      `<script src="${bot.url}/embed.js" data-lang="sv" async></script>`,
    );
    await page.getByRole('button', { name: words.embed.open }).click();
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-id="webchat-sendbox-input"]').focus();
    await frame.locator('[data-id="webchat-sendbox-input"]').press('Escape');
    await page.locator('iframe').waitFor({ state: 'hidden' });
  });
});
