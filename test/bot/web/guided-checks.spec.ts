import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { formatValue } from '../../../cards/check-values.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import type { CheckId } from '../../../cards/words/checks.js';
import type { Facts, FactValue, Field } from '../../../dialogs/checks/check.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { pairs } from '../../support/examples.js';
import { bubbles, cards, greeted, notice, say, sharedBot } from '../../support/web/chat-page.js';

/** A way through each check with every kind of input in it. */
const ANSWERS: Record<CheckId, Facts> = {
  eligibility: {
    who: 'employee',
    country: 'JP',
    kind: 'commercial',
    agreement: 'none',
    seats: 2000,
    email: true,
    account: 'unknown',
  },
  renewal: {
    benefit: 'userAssigned',
    place: 'own',
    expiry: '2049-03-31',
    activated: true,
    assigned: '2026-01-15',
    renewalStart: '2049-01-15',
  },
};
/** Web Chat 4.18.1 lets the renderer fold and unfold, and remarks that it has nothing to do for it; then it names the class. */
const FOLDING_REMARKS: ReadonlySet<string> = new Set([
  'Web Chat: received unknown action from Adaptive Cards',
  'hB',
]);

const PHONE = { width: 390, height: 844 };

const HEADLINES: Record<CheckId, string> = { eligibility: 'employeeOpen', renewal: 'useAssigned' };

/** The card that waits for an answer: there is only one. */
const step = (page: Page): Locator => cards(page).filter({ has: page.locator('input') });

/** @param at place of the field on its card: the options of two may read the same */
async function fillIn(page: Page, locale: Locale, check: CheckId, field: Field, at: number): Promise<void> {
  const value = ANSWERS[check][field.id] as FactValue;
  const { engine, [check]: words } = CHECK_WORDS[locale];
  const fieldWords = words.fields[field.id];
  if (!fieldWords) throw new Error(`No words for ${field.id}.`);
  const text = formatValue(field, value, { field: fieldWords, engine }, locale);
  if (field.kind === 'choice' || field.kind === 'yesNo')
    await step(page).getByText(text, { exact: true }).nth(at).click();
  else
    await step(page)
      .locator('input')
      .fill(field.kind === 'country' || typeof value === 'object' ? text : String(value));
}

describeInBrowser('the guided checks on the web page', (suite) => {
  for (const [locale, check] of pairs(LOCALES, CHECKS.checks)) {
    it(`lead over their cards to a verdict that can be copied: ${check.id} in ${locale}`, async () => {
      const page = await suite.open(`${(await sharedBot()).url}/?lang=${locale}`);
      const { engine, [check.id]: words } = CHECK_WORDS[locale];
      await greeted(page);
      await say(page, words.starters[0] ?? '');
      const asked = Object.keys(ANSWERS[check.id]);
      for (const { fields } of check.steps.filter(({ fields }) =>
        fields.some(({ id }) => asked.includes(id)),
      )) {
        const [{ id }] = fields as [Field];
        await step(page)
          .getByText(words.fields[id]?.question ?? '')
          .waitFor();
        for (const [at, field] of fields.entries()) await fillIn(page, locale, check.id, field, at);
        await step(page).getByRole('button', { name: engine.next }).click();
      }
      const verdict = cards(page).filter({ hasText: engine.stepsTitle });
      const headline = words.headlines[HEADLINES[check.id]];
      const params = { until: '2049-04-30' };
      await verdict.getByText(typeof headline === 'function' ? headline(params) : (headline ?? '')).waitFor();
      expect(await page.locator('.ac-adaptiveCard input').count(), 'inputs left on the screen').to.equal(0);

      await page.setViewportSize(PHONE);
      const { height = Infinity } = (await verdict.boundingBox()) ?? {};
      expect(height, 'two screens of a phone').to.be.at.most(2 * PHONE.height);
      const messages = await bubbles(page).count();

      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await verdict.getByRole('button', { name: engine.copyAsText }).click();
      await notice(page).filter({ hasText: PAGE_WORDS[locale].notice.copied }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).to.include(engine.summaryTitle).and.to.include(engine.sourcesTitle);

      if (check.id === 'renewal') {
        const download = page.waitForEvent('download');
        await verdict.getByRole('button', { name: engine.addToCalendar }).click();
        const file = await download;
        expect(file.suggestedFilename()).to.equal('renewal.ics');
        const ics = readFileSync(await file.path(), 'utf8');
        expect(ics.match(/BEGIN:VALARM/g)).to.have.length(2 * (ics.match(/BEGIN:VEVENT/g)?.length ?? 0));
      }
      expect(await bubbles(page).count(), 'nothing is said for a copy or a file').to.equal(messages);

      await verdict.getByRole('button', { name: engine.summaryTitle }).click();
      await verdict.getByRole('button', { name: engine.edit }).first().waitFor();
      expect(suite.errors.filter((error) => !FOLDING_REMARKS.has(error))).to.deep.equal([]);
    });
  }
});
