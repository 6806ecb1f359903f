// How the specs of this folder use the page: what a person does and sees, by the names people see.
import type { Locator, Page } from 'playwright-core';
import { startBot, type RunningBot } from '../running-bot.js';

let shared: Promise<RunningBot> | undefined;

/**
 * One bot in each test process, for the specs that leave it as it was; each of them begins a conversation of its own. It ends
 * with the process.
 */
export const sharedBot = (): Promise<RunningBot> => (shared ??= startBot({ unattended: true }));

/** Kills it. @returns what starts it again, at the same address and with the same data */
export async function crashSharedBot(): Promise<() => Promise<RunningBot>> {
  const bot = await sharedBot();
  await bot.stop('SIGKILL');
  return () => (shared = startBot({ after: bot, unattended: true }));
}

export const input = (page: Page): Locator => page.locator('[data-id="webchat-sendbox-input"]');
export const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard');
export const notice = (page: Page): Locator => page.getByRole('status').first();
/** Messages in the transcript, the person's and the bot's, without the copies for screen readers. */
export const bubbles = (page: Page): Locator => page.locator('.webchat__bubble__content');

/** The welcome is there and the page can be used. */
export async function greeted(page: Page): Promise<void> {
  await cards(page).first().waitFor();
}

/** Has the keyboard. */
export const isFocused = (element: Locator): Promise<boolean> =>
  element.and(element.page().locator(':focus')).isVisible();

/** Types a text and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
  await input(page).press('Enter');
}

/** Types a question; resolves with the bot's card. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const before = await cards(page).count();
  await say(page, question);
  const card = cards(page).nth(before);
  await card.waitFor();
  return card;
}

/** More than any way in the specs takes: an answer of three related questions has seven stops. */
const MOST_TABS = 25;

/** Presses Tab until it has the focus; several times, for other controls may come first. */
export async function tabTo(element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await element.page().keyboard.press(key);
    if (await isFocused(element)) return;
  }
  throw new Error(`${MOST_TABS} times ${key} do not lead there.`);
}
