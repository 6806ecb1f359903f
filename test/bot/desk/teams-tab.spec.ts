// The desk as a tab: in a real browser, in the frame of a page that speaks Teams' side of teams-js from Teams' own address.
import { expect } from 'chai';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Server } from 'restify';
import { DESK_WORDS } from '../../../cards/words/languages.js';
import { projectRoot } from '../../../bot/project-root.js';
import { loadAssets } from '../../../bot/web/assets.js';
import { describeInBrowser } from '../../support/browser.js';
import { startDesk, type DeskRig } from '../../support/desk-rig.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';
import { tabOptions, teamsClaims } from '../../support/teams-token.js';

const TEAMS = 'https://teams.microsoft.com/v2/';
const START = Date.parse('2026-11-26T12:00:00Z');

/** https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library */
const hostPage = (tab: string, answer: readonly unknown[]): string => `<!doctype html><title>Teams</title>
  <iframe src="${tab}" width="1200" height="700"></iframe>
  <script>
    const context = { locale: 'sv-se', theme: 'dark', sessionId: '', userObjectId: 'u' };
    const runtime = { apiVersion: 4, isLegacyTeams: false, supports: {} };
    const answers = {
      initialize: ['content', 'web', JSON.stringify(runtime), '2.0.0'],
      getContext: [context],
      'authentication.getAuthToken': ${JSON.stringify(answer)},
    };
    window.asked = [];
    addEventListener('message', ({ data: { id, uuidAsString, func }, source, origin }) => {
      asked.push(func);
      const args = answers[func];
      if (args) source.postMessage({ id, uuidAsString, args }, origin);
    });
  </script>`;

describeInBrowser('the desk as a tab in Teams', (browser) => {
  let directory: OidcServer;
  let desk: DeskRig;
  before(async () => {
    directory = await startOidcServer();
    const assets = loadAssets(join(projectRoot(), 'dist', 'web'));
    const tab = tabOptions(directory.issuer);
    desk = await startDesk(
      { directory: { issuer: directory.issuer, ...CLIENT, tab }, url: (name) => assets.url(name) },
      (server: Server) => void server.get('/web/:file', assets.serve),
    );
  });
  after(async () => {
    await desk.close();
    await directory.close();
  });

  const words = DESK_WORDS.sv;
  /** @param answer what Teams says when it is asked for a token: whether there is one, and it or what is wrong */
  const openTeams = async (answer: readonly unknown[], at = TEAMS): Promise<Page> => {
    const page = await browser.open('about:blank');
    await page.context().clearCookies();
    const body = hostPage(`${desk.url}/desk?teams=1`, answer);
    await page.route(`${new URL(at).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    // A page of the world may not look into this machine unasked; the real desk is not on it.
    await page.context().grantPermissions(['local-network-access'], { origin: new URL(at).origin });
    await page.goto(at);
    return page;
  };
  const frame = (page: Page): FrameLocator => page.frameLocator('iframe');
  const token = (more = {}): Promise<string> => directory.sign(teamsClaims(directory.issuer, START, more));

  it('signs nobody in by hand: language, colours and session come from Teams', async () => {
    const page = await openTeams([true, await token()]);
    const tab = frame(page);
    await tab.getByRole('navigation').getByRole('link', { name: words.nav.inbox }).waitFor();
    await tab.getByText('Ann Editor').waitFor();
    await tab.locator('html[data-theme=dark][lang=sv]').waitFor();
    expect(await tab.getByRole('link', { name: words.nav.toChat }).count()).to.equal(0);
    const [cookie, ...others] = await page.context().cookies();
    expect(others).to.be.empty;
    expect(cookie).to.include({ name: '__Secure-desk-tab', sameSite: 'None', secure: true, httpOnly: true });

    // Outside Teams the same browser is not signed in: the cookie is that frame's.
    const plain = await browser.open(`${desk.url}/desk`);
    await plain.getByRole('link', { name: DESK_WORDS.en.signIn.byDirectory }).waitFor();
  });

  it('stays signed in when the tab is opened again, and signs out, after which the same token is not taken', async () => {
    const page = await openTeams([true, await token({ uti: 'again' })]);
    const tab = frame(page);
    await tab.getByText('Ann Editor').waitFor();
    await page.reload();
    await tab.getByText('Ann Editor').click();
    expect(await page.evaluate('asked')).to.not.include('authentication.getAuthToken');
    await tab.getByRole('button', { name: words.signOut.here, exact: true }).click();
    await tab.getByRole('alert').filter({ hasText: words.signIn.passEnded }).waitFor();
    await tab.getByRole('button', { name: words.signIn.withTeams }).waitFor();
    const link = tab.getByRole('link', { name: words.signIn.inBrowser });
    expect(await link.getAttribute('href')).to.equal('/desk');
  });

  it('says who is not of the desk, and that a sign-in did not succeed', async () => {
    const stranger = await openTeams([true, await token({ uti: 'stranger', roles: [] })]);
    await frame(stranger).getByRole('alert').filter({ hasText: words.signIn.noRole }).waitFor();
    const denied = await openTeams([false, 'resourceDisabled']);
    await frame(denied).getByRole('alert').filter({ hasText: words.signIn.failed }).waitFor();
  });

  it('is not shown in the frame of another site', async () => {
    const page = await openTeams([true, await token()], 'https://evil.example/');
    for (let tries = 0; tries < 50 && browser.errors.length === 0; tries++)
      await page.evaluate('new Promise(requestAnimationFrame)');
    expect(browser.errors.join()).to.match(/frame-ancestors/);
    expect(await frame(page).locator('#view').count()).to.equal(0);
  });

  it('shows the plain sign-in at the tab’s address outside Teams', async () => {
    const page = await browser.open(`${desk.url}/desk?teams=1`);
    await page.getByRole('link', { name: DESK_WORDS.en.signIn.byDirectory }).waitFor();
  });
});
