// The way into the desk's page in a browser: by the links that the bot prints.
import type { Locator, Page } from 'playwright-core';
import { DESK_WORDS } from '../../cards/words/languages.js';
import type { BrowserSuite, PageOptions } from './browser.js';
import type { RunningBot } from './running-bot.js';

const used = new Set<string>();

/** A link at the terminal that nobody has used; a new one is asked for until it is printed. */
export async function freshLink(bot: RunningBot): Promise<string> {
  for (;;) {
    const printed = bot.log.map(({ msg = '' }) => msg).filter((msg) => msg.startsWith('Desk: '));
    const last = printed.at(-1);
    if (last !== undefined && !used.has(last)) {
      used.add(last);
      return last.slice('Desk: '.length);
    }
    await fetch(`${bot.url}/desk/api/print-link`, { method: 'POST', headers: { Origin: bot.url } });
  }
}

/** The inbox, in English. */
export async function signInToDesk(
  browser: Pick<BrowserSuite, 'open'>,
  bot: RunningBot,
  options: PageOptions = {},
): Promise<Page> {
  const page = await browser.open(await freshLink(bot), options);
  await page.getByRole('navigation').getByRole('link', { name: DESK_WORDS.en.nav.inbox }).waitFor();
  return page;
}

/** Gives a case of the inbox to an entry of the list, which is filled when somebody goes to it. */
export async function belongsTo(card: Locator, other: string, entry: string): Promise<void> {
  const list = card.getByRole('combobox', { name: other });
  await list.focus();
  await list.selectOption(entry);
}
