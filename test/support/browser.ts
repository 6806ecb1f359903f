// A real Chromium for the specs that need one. Where none is installed they are skipped, loudly; in CI that is a failure.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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

/** @throws Error when there is none on this machine */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no Chromium or Chrome here. Install one, or set CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: FLAGS });
}

interface Shared {
  browser: Browser;
  /** One profile for all: with its caches warm, the page loads in a quarter of the time. */
  context: BrowserContext;
}

let shared: Promise<Shared> | undefined;

async function start(): Promise<Shared> {
  const browser = await launchBrowser();
  return { browser, context: await browser.newContext() };
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
    const errors: string[] = [];
    const origins = new Set<string>();

    before(async () => {
      ({ context } = await (shared ??= start()));
    });
    afterEach(async () => {
      await context.setOffline(false);
      await Promise.all(context.pages().map((page) => page.close()));
      await forget(context, origins);
      await context.clearCookies();
      await context.clearPermissions();
      errors.length = 0;
    });
    after(async () => {
      if (lastsAsLongAsTheProcess) return;
      const ended = shared;
      shared = undefined;
      await (await ended)?.browser.close();
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
        await page.goto(url);
        return page;
      },
    });
  });
}

/** Sets the language of one tab, where Playwright itself knows that of whole profiles only. */
async function speak(page: Page, locale: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const userAgent = await page.evaluate<string>('navigator.userAgent');
  await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale });
}

/** Empties the profile of what pages stored, but not of what they loaded. */
async function forget(context: BrowserContext, origins: Set<string>): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const origin of origins) {
    if (origin === 'null') continue; // about:blank
    await session.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'cookies,local_storage,indexeddb',
    });
  }
  origins.clear();
  await page.close();
}
