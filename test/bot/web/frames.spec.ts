import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { WORDS } from '../../../cards/words/index.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { describeInBrowser } from '../../support/browser.js';
import { entryMarkdown, frontMatter, temporaryFolder } from '../../support/knowledge-folder.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { isFocused } from '../../support/web/chat-page.js';

/** A site somewhere else, with a policy of its own, that shows whatever body it is given. */
async function startSite(
  body: () => string,
  policy = "style-src 'none'; frame-src http://127.0.0.1:*",
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', policy);
    response.end(
      request.url === '/'
        ? `<!doctype html><html lang="en"><title>Site</title><body>${body()}</body></html>`
        : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describeInBrowser('the web page inside other pages', (suite) => {
  let bot: RunningBot;
  let site: { server: Server; port: number };
  let body = '';
  before(async () => {
    site = await startSite(() => body);
    bot = await startBot({ env: { ALLOWED_ORIGINS: `http://127.0.0.1:${site.port}` } });
  });
  after(async () => {
    site.server.close();
    await bot.stop();
  });

  const frame = (page: Page): FrameLocator => page.frameLocator('iframe');
  const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name, exact: true });

  it('opens from its button on an allowed site, in the language asked for, and closes again', async () => {
    body = `<script src="${bot.url}/embed.js" data-lang="sv" async></script>`;
    const page = await suite.open(`http://127.0.0.1:${site.port}/`);
    const { embed } = PAGE_WORDS.sv;
    expect(await page.locator('iframe').count(), 'loaded before anybody asked').to.equal(0);
    await button(page, embed.open).click();
    await frame(page).getByText(WORDS.sv.welcome.title).first().waitFor();
    expect(await page.getByRole('dialog', { name: PAGE_WORDS.sv.name }).isVisible()).to.equal(true);

    await frame(page).getByRole('button', { name: embed.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const opener = button(page, embed.open);
    expect(await isFocused(opener)).to.equal(true);
    expect(await opener.getAttribute('aria-expanded')).to.equal('false');

    await opener.press('Enter');
    await page.getByRole('dialog').waitFor();
    await button(page, embed.close).press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('keeps its conversation when the visitor goes on to another page of the site', async () => {
    body = `<script src="${bot.url}/embed.js" async></script>`;
    const page = await suite.open(`http://127.0.0.1:${site.port}/`);
    await button(page, PAGE_WORDS.en.embed.open).click();
    const input = frame(page).locator('[data-id="webchat-sendbox-input"]');
    await input.fill('Which countries?');
    await input.press('Enter');
    await frame(page).locator('.ac-adaptiveCard').nth(1).waitFor();
    await page.reload();
    await button(page, PAGE_WORDS.en.embed.open).click();
    await frame(page).locator('.ac-adaptiveCard').nth(1).waitFor();
    expect(await frame(page).locator('.ac-adaptiveCard').count()).to.equal(2);
  });

  it('is not shown on a site that is not allowed', async () => {
    body = `<script src="${bot.url}/embed.js" async></script>`;
    const page = await suite.open(`http://localhost:${site.port}/`);
    await button(page, PAGE_WORDS.en.embed.open).click();
    await page.waitForFunction('true'); // a turn for the frame to be refused in
    for (let tries = 0; tries < 50 && suite.errors.length === 0; tries++)
      await page.evaluate('new Promise(requestAnimationFrame)');
    expect(suite.errors.join()).to.match(/frame-ancestors/);
    expect(await frame(page).locator('#chat').count()).to.equal(0);
  });

  it('gives no token to scripts of a site that is not allowed', async () => {
    const post = async (origin: string): Promise<number> =>
      (await fetch(`${bot.url}/api/token`, { method: 'POST', headers: { origin } })).status;
    expect(await post('https://evil.example')).to.equal(403);
    expect(await post(`http://127.0.0.1:${site.port}`)).to.equal(200);
  });

  it('works in a frame that is neither the button’s nor Teams, after a moment', async () => {
    body = `<iframe src="${bot.url}/?lang=fr" title="x" width="600" height="600"></iframe>`;
    const page = await suite.open(`http://127.0.0.1:${site.port}/`);
    await frame(page).getByText(WORDS.fr.welcome.title).first().waitFor();
  });

  it('bears the organisation’s picture, and the drawing where a site’s policy keeps the picture away', async () => {
    const folder = temporaryFolder();
    folder.write('bot.yml', 'name: Signe\nicon: signe.png\n');
    folder.write(
      'faq/office/en.md',
      frontMatter('en') + entryMarkdown('lift', { question: 'Where is the lift?' }),
    );
    const picture = new PNG({ width: 192, height: 192 });
    picture.data.fill(200);
    writeFileSync(join(folder.path, 'signe.png'), PNG.sync.write(picture));
    const branded = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
    const strict = await startSite(() => body, "img-src 'none'");
    try {
      body = `<script src="${branded.url}/embed.js" async></script>`;
      const page = await suite.open(`http://127.0.0.1:${site.port}/`);
      const icon = button(page, 'Ask Signe').locator('img');
      await icon.waitFor();
      expect(await icon.isVisible()).to.equal(true);
      expect(await button(page, 'Ask Signe').locator('svg').isVisible()).to.equal(false);
      await button(page, 'Ask Signe').click();
      expect(await icon.isVisible(), 'open, it shows how to close').to.equal(false);

      const other = await suite.open(`http://127.0.0.1:${strict.port}/`);
      await button(other, 'Ask Signe').locator('svg').waitFor();
      expect(await button(other, 'Ask Signe').locator('img').count()).to.equal(0);
    } finally {
      strict.server.close();
      await branded.stop();
      folder.remove();
    }
  });

  describe('as a tab in Teams', () => {
    /** Speaks the host's side of teams-js: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library */
    const HOST = `
      const context = { locale: 'sv-se', theme: 'dark', sessionId: '', userObjectId: 'u' };
      const runtime = { apiVersion: 4, isLegacyTeams: false, supports: {} };
      const answers = {
        initialize: () => ['content', 'web', JSON.stringify(runtime), '2.0.0'],
        getContext: () => [context],
      };
      window.host = { context, tell: (func, args) => window.onNativeMessage({ data: { func, args } }) };
      window.nativeInterface = {
        framelessPostMessage(text) {
          const { id, uuidAsString, func } = JSON.parse(text);
          const args = answers[func]?.();
          if (args) setTimeout(() => window.onNativeMessage({ data: { id, uuidAsString, args } }));
        },
      };
    `;

    it('takes language and theme from Teams, and follows them', async () => {
      const page = await suite.open('about:blank', { locale: 'fr-FR' });
      await page.addInitScript(HOST);
      await page.goto(bot.url);
      await page.getByText(WORDS.sv.welcome.title).first().waitFor();
      const html = page.locator('html');
      expect(await html.getAttribute('data-theme')).to.equal('dark');
      await page.evaluate("host.tell('themeChange', ['contrast'])");
      await page.locator('html[data-theme=contrast]').waitFor();
      await page.evaluate(
        "host.context.locale = 'nl-nl'; document.dispatchEvent(new Event('visibilitychange'))",
      );
      await page.locator('html[lang=nl]').waitFor();
      await page.getByText(WORDS.nl.language.changed).first().waitFor();
    });
  });
});
