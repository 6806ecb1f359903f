// How the specs of this folder use the page: what a person does and sees, by the names people see.
import type { Locator, Page } from 'playwright-core';

export const input = (page: Page): Locator => page.locator('[data-id="webchat-sendbox-input"]');
export const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard');
export const notice = (page: Page): Locator => page.getByRole('status').first();
/** Messages in the transcript, the person's and the bot's, without the copies for screen readers. */
export const bubbles = (page: Page): Locator => page.locator('.webchat__bubble__content');

/** The welcome is there and the page can be used. */
export async function greeted(page: Page): Promise<void> {
  await cards(page).first().waitFor();
}

/** Types a question; resolves with the bot's card. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const before = await cards(page).count();
  await input(page).fill(question);
  await input(page).press('Enter');
  const card = cards(page).nth(before);
  await card.waitFor();
  return card;
}
