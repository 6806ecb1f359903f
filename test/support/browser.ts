// A real Chromium for the specs that need one. Where none is installed they are skipped, loudly; in CI that is a failure.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';

/** Where Chromium and Chrome are found on Linux, macOS and Windows; `CHROMIUM` names another place. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A quiet browser: no sandbox (containers), nothing that calls home, no way out but loopback. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // With the tab that stays (`keepWarm`), all pages of a bot are in one process, which has compiled their scripts already.
  '--process-per-site',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export interface PageOptions {
  /** What the browser prefers, default `en-GB`. */
  locale?: string;
  viewport?: { width: number; height: number };
  media?: Parameters<Page['emulateMedia']>[0];
}

export interface BrowserSuite {
  /** A new tab. All tabs of a test share one profile, which is empty when the test begins. */
  open(url: string, options?: PageOptions): Promise<Page>;
  /** Errors that the tabs of this test wrote to their consoles. */
  readonly errors: readonly string[];
}

const findBrowser = (): string | undefined =>
  PLACES.find((place) => place !== undefined && existsSync(place));

const launchOptions = (): LaunchOptions => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no Chromium or Chrome here. Install one, or set CHROMIUM to its path.');
  return { executablePath, args: FLAGS };
};

/** @throws Error when there is none on this machine */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(launchOptions());

interface Shared {
  /**
   * One profile for all, of the sort that keeps compiled scripts, as a private one does not: with its caches warm, the page
   * takes half of the work to load.
   */
  context: BrowserContext;
  /** The tab that stays. */
  warm: Page;
}

let shared: Promise<Shared> | undefined;

async function start(): Promise<Shared> {
  const context = await chromium.launchPersistentContext('', launchOptions());
  return { context, warm: await keepWarm(context) };
}

/** A tab of the site that all bots here are of, so that the process of their pages outlives each of them. It asks no bot. */
async function keepWarm(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://127.0.0.1/');
  return page;
}

/**
 * Of Mocha's worker processes each keeps its browser for all the files that it runs; Playwright ends it with the process. A
 * process that runs the specs alone has to end it, or it would wait for it.
 */
const lastsAsLongAsTheProcess = process.env['MOCHA_WORKER_ID'] !== undefined;

/** A `describe` whose tests have a browser: one for all of them in a process, started before the first. */
export function describeInBrowser(title: string, define: (suite: BrowserSuite) => void): void {
  if (findBrowser() === undefined && process.env['CI'] !== 'true') {
    console.warn(
      `\n!!! SKIPPED: "${title}" needs Chromium or Chrome. Install one, or set CHROMIUM to its path.\n`,
    );
    describe.skip(title, () => define({ open: () => Promise.reject(new Error('no browser')), errors: [] }));
    return;
  }
  describe(title, function () {
    this.timeout(60_000);
    let context: BrowserContext;
    let warm: Page;
    const errors: string[] = [];
    const origins = new Set<string>();
    let hasOpened = false;

    before(async () => {
      ({ context, warm } = await (shared ??= start()));
    });
    afterEach(async () => {
      await context.setOffline(false);
      const opened = context.pages().filter((page) => page !== warm);
      await Promise.all(opened.map((page) => page.close()));
      await forget(warm, origins);
      await context.clearCookies();
      await context.clearPermissions();
      errors.length = 0;
      hasOpened = false;
    });
    after(async () => {
      if (lastsAsLongAsTheProcess) return;
      const ended = shared;
      shared = undefined;
      await (await ended)?.context.close();
    });

    define({
      errors,
      async open(url, { locale = 'en-GB', viewport = { width: 1280, height: 800 }, media = {} } = {}) {
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('framenavigated', (frame) => origins.add(new URL(frame.url()).origin));
        await page.setViewportSize(viewport);
        await page.emulateMedia({
          colorScheme: 'light',
          forcedColors: 'none',
          reducedMotion: 'no-preference',
          ...media,
        });
        await speak(page, locale);
        if (!hasOpened) await page.addInitScript(BEGIN_EMPTY);
        hasOpened = true;
        await page.goto(url);
        return page;
      },
    });
  });
}

/**
 * For the first tab of a test, once: what a page of the test before wrote while it was closed comes after the profile was emptied.
 * What a tab keeps for itself tells whether this has been done.
 */
const BEGIN_EMPTY = `if (location.protocol === 'http:' && !sessionStorage.getItem('begun')) {
  localStorage.clear();
  sessionStorage.setItem('begun', 'yes');
}`;

/** Sets the language of one tab, where Playwright itself knows that of whole profiles only. */
async function speak(page: Page, locale: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const userAgent = await page.evaluate<string>('navigator.userAgent');
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale });
}

/** Empties the profile of what pages stored, but not of what they loaded. */
async function forget(warm: Page, origins: Set<string>): Promise<void> {
  const session = await warm.context().newCDPSession(warm);
  for (const origin of origins) {
    if (origin === 'null') continue; // about:blank
    await session.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'cookies,local_storage,indexeddb',
    });
  }
  origins.clear();
  await session.detach();
}
