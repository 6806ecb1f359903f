// `npm run bench -- desk-page [entries] [lines]`: from the address to the first list drawn, for the desk's inbox and its entries,
// in Chromium on this machine; first by a bot that has just started, then again. Prints a table; the exit code is 1 when a goal
// is missed.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { manyAsked, manyEntries } from '../support/desk-load.js';
import { freshLink } from '../support/desk-page.js';
import { report } from '../support/measurement.js';
import { startBot, type RunningBot } from '../support/running-bot.js';

const [entries = 2_000, lines = 5_000] = process.argv.slice(2).map(Number);
const GOAL_MS = 1_000;
/** After the first, which are told by themselves. */
const VISITS = 5;

const LISTS = { inbox: '.clusters > *', entries: '.entries > li' } as const;
type View = keyof typeof LISTS;

/** Notes in the page itself when its list is there and the frame with it has been drawn. */
const stopwatch = (list: string): string => `
  window.drawnAt = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('${list}')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
`;

/** @returns milliseconds from the navigation on; the browser has nothing in its cache but who is signed in */
async function visit(browser: Browser, bot: RunningBot, view: View, state: State): Promise<number> {
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  await page.addInitScript(stopwatch(LISTS[view]));
  await page.goto(`${bot.url}/desk#/${view}`);
  const ms = await page.evaluate<number>('drawnAt');
  await context.close();
  return ms;
}

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** Signs in without looking at any list. */
async function signIn(browser: Browser, bot: RunningBot): Promise<State> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${bot.url}/desk#/changes`);
  const link = await freshLink(bot);
  await page.evaluate(
    `fetch('/desk/api/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ key: '${link.split('key=')[1]}' }) })`,
  );
  const state = await context.storageState();
  await context.close();
  return state;
}

const folder = manyEntries(entries);
const data = await manyAsked(lines, entries);
const env = { KNOWLEDGE_DIR: folder.path, DATA_DIR: data.path };
let bot = await startBot({ env });
const browser = await launchBrowser();
const rows: { what: string; measured: string; goal: string }[] = [];
let worst = 0;
try {
  const state = await signIn(browser, bot);
  for (const view of ['inbox', 'entries'] as const) {
    // Who is signed in is so after a start, too.
    await bot.stop('SIGKILL');
    bot = await startBot({ env, after: bot });
    const first = await visit(browser, bot, view, state);
    const again: number[] = [];
    for (let n = 0; n < VISITS; n++) again.push(await visit(browser, bot, view, state));
    const median = again.toSorted((a, b) => a - b)[Math.floor(VISITS / 2)] ?? NaN;
    worst = Math.max(worst, first, median);
    const size = view === 'inbox' ? `${lines} lines` : `${entries} entries`;
    const row = (when: string, ms: number): (typeof rows)[number] => ({
      what: `${view}, ${size}: ${when}`,
      measured: `${ms.toFixed(0)} ms`,
      goal: `${GOAL_MS} ms`,
    });
    rows.push(row('the first since the start', first), row(`again, median of ${VISITS}`, median));
  }
} finally {
  await browser.close();
  await bot.stop();
  folder.remove();
  data.remove();
}
report(...rows);
console.log(worst < GOAL_MS ? 'OK' : 'FAILED');
process.exitCode = worst < GOAL_MS ? 0 : 1;
