// A real Chromium for the specs that need one. Where none is installed they are skipped, loudly; in CI that is a failure.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

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

/** A quiet browser: no sandbox (containers), nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserSuite {
  /**
   * A page in a fresh profile, or in that of another page as a second tab; closed after the test.
   * Nothing but loopback is reachable from it.
   */
  open(url: string, options?: BrowserContextOptions & { beside?: Page }): Promise<Page>;
  /** Errors that pages of this test wrote to their consoles. */
  readonly errors: readonly string[];
}

/** A `describe` whose tests have a browser; one for all of them, started before the first. */
export function describeInBrowser(title: string, define: (suite: BrowserSuite) => void): void {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined && process.env['CI'] !== 'true') {
    console.warn(
      `\n!!! SKIPPED: "${title}" needs Chromium or Chrome. Install one, or set CHROMIUM to its path.\n`,
    );
    describe.skip(title, () => define({ open: () => Promise.reject(new Error('no browser')), errors: [] }));
    return;
  }
  describe(title, function () {
    this.timeout(30_000);
    let browser: Browser;
    const errors: string[] = [];

    before(async () => {
      if (executablePath === undefined)
        throw new Error('CI has no Chromium. Install one, or set CHROMIUM to its path.');
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      errors.length = 0;
    });
    after(() => browser?.close());

    define({
      errors,
      async open(url, { beside, ...options } = {}) {
        const context = beside?.context() ?? (await browser.newContext(options));
        if (!beside) await context.route(isForeign, (route) => route.abort());
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(url);
        return page;
      },
    });
  });
}

function isForeign({ hostname, protocol }: URL): boolean {
  return /^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
