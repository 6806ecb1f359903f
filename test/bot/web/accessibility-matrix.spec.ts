// Every language in every size and every sort of colours, at each stage of a conversation: what axe finds, and what sticks out.
import { expect } from 'chai';
import type { CDPSession, Page } from 'playwright-core';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { describeInBrowser } from '../../support/browser.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { isWhole } from '../../support/examples.js';
import { COLOUR_RULES, violations } from '../../support/web/axe.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { cards, greeted, input, notice, say, sharedBot } from '../../support/web/chat-page.js';

/** The last is a window of 1280 x 1024 magnified to 400%. */
const SIZES = [
  { width: 320, height: 640, deviceScaleFactor: 1 },
  { width: 390, height: 740, deviceScaleFactor: 1 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
  { width: 320, height: 256, deviceScaleFactor: 4 },
];

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Where the page is looked at: the first, the second, … language, and what is on it: the first, the second, … thing. */
interface Place {
  language: number;
  stage: number;
}

/**
 * Whether axe looks at a size there: at all of them, or at one, another one at each stage and in each language, so that each
 * stage and each language has met every size.
 */
const isLookedAt = (size: number, { language, stage }: Place): boolean =>
  isWhole || size === (stage + language) % SIZES.length;

/** The sorts of colours that a size is looked at in there: all, or one, so that in the end every size has met every sort. */
const coloursAt = (size: number, { language }: Place): (typeof COLOURS)[number][] =>
  COLOURS.filter((_, at) => isWhole || at === (size + language) % COLOURS.length);

/** What has to be pushed sideways to be read, and whether the name in the header is cut in two. */
const STICKS_OUT = `(() => {
  const boxes = [document.documentElement, ...document.querySelectorAll('body *')].filter(
    (one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 &&
      (one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)),
  );
  const name = document.createRange();
  name.selectNodeContents(document.querySelector('.header__name'));
  return [...boxes.map((one) => 'sideways: ' + one.className), ...(name.getClientRects().length > 1 ? ['name is cut'] : [])];
})()`;

const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

describeInBrowser('the web page, in every size and colour', (suite) => {
  /** Resolves when the page has heard of it: it fits its list to the room there is in the frame after. */
  async function resize(page: Page, session: CDPSession, size: (typeof SIZES)[number]): Promise<void> {
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
    await page.evaluate(TWO_FRAMES);
  }

  /** All that is wrong with the page as it stands, wherever it is. */
  async function faults(page: Page, session: CDPSession, place: Place, only = SIZES): Promise<string[]> {
    const found: string[] = [];
    for (const [row, size] of SIZES.entries()) {
      if (!only.includes(size)) continue;
      await resize(page, session, size);
      const where = `${size.width}x${size.height}`;
      found.push(...(await page.evaluate<string[]>(STICKS_OUT)).map((fault) => `${where}: ${fault}`));
      if (only === SIZES && !isLookedAt(row, place)) continue;
      for (const [at, colours] of coloursAt(row, place).entries()) {
        await page.emulateMedia(colours);
        const sort = `${where}, ${colours.colorScheme}, forced ${colours.forcedColors}`;
        found.push(
          ...(await violations(page, at === 0 ? undefined : COLOUR_RULES)).map(
            (violation) => `${sort}: ${violation}`,
          ),
        );
      }
    }
    await resize(page, session, { width: 1280, height: 800, deviceScaleFactor: 1 });
    return found;
  }

  for (const [language, locale] of LOCALES.entries()) {
    it(`has nothing against it in ${locale}: first page, after an answer, in a check`, async () => {
      const page = await suite.open(`${(await sharedBot()).url}/?lang=${locale}`);
      const session = await page.context().newCDPSession(page);
      await greeted(page);
      expect(await faults(page, session, { language, stage: 0 }), 'first page').to.deep.equal([]);
      await page.locator('[data-entry]').first().click();
      await cards(page).nth(1).waitFor();
      expect(await faults(page, session, { language, stage: 1 }), 'after an answer').to.deep.equal([]);
      await page.locator('[data-check="eligibility"]').click();
      const step = cards(page).nth(2);
      await step.getByRole('radio').first().check();
      expect(await faults(page, session, { language, stage: 2 }), 'first step').to.deep.equal([]);
      await step.getByRole('button', { name: CHECK_WORDS[locale].engine.next, exact: true }).click();
      await cards(page).locator('.ac-textInput').waitFor();
      expect(await faults(page, session, { language, stage: 3 }), 'second step').to.deep.equal([]);
    });
  }

  it('has nothing against what opens and unfolds: menu, fitting questions, a notice, the answers of a verdict', async () => {
    const page = await suite.open(`${(await sharedBot()).url}/?lang=nl`);
    const session = await page.context().newCDPSession(page);
    const small = SIZES.filter(({ width }) => width === 320);
    const language = LOCALES.indexOf('nl');
    const found = (stage: number): Promise<string[]> => faults(page, session, { language, stage }, small);
    await greeted(page);
    await page.getByRole('button', { name: PAGE_WORDS.nl.menu.open }).click();
    expect(await found(0), 'menu').to.deep.equal([]);
    await page.keyboard.press('Escape');
    await input(page).pressSequentially('verleng');
    await page.locator('#suggestions').getByRole('option').first().waitFor();
    expect(await found(1), 'fitting questions').to.deep.equal([]);
    await input(page).fill('');
    const { eligibility, engine } = CHECK_WORDS.nl;
    for (const [at, text] of [eligibility.title, '1', 'Nederland', '1', '3'].entries()) {
      await say(page, text);
      await page
        .getByText(engine.progress(at + 1, 6))
        .first()
        .waitFor();
    }
    await say(page, '1400');
    const unfold = page.getByRole('button', { name: engine.summaryTitle });
    expect(await unfold.getAttribute('aria-expanded')).to.equal('false');
    await unfold.click();
    expect(await unfold.getAttribute('aria-expanded')).to.equal('true');
    expect(await found(2), 'verdict unfolded').to.deep.equal([]);
    await page.locator('#new').click();
    await notice(page).filter({ hasText: PAGE_WORDS.nl.notice.startedNew }).waitFor();
    expect(await found(3), 'notice').to.deep.equal([]);
  });

  it('is looked at for real: a control without a name is found', async () => {
    const page = await suite.open((await sharedBot()).url);
    await greeted(page);
    await page.evaluate("document.querySelector('label[for=language]').remove()");
    expect((await violations(page)).join()).to.match(/select-name/);
  });
});
