// One sitting of an editor on the shipped answers: what people asked in four languages becomes answers, in a browser, and back.
import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DESK_WORDS } from '../../../cards/words/languages.js';
import { projectRoot } from '../../../bot/project-root.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { describeInBrowser } from '../../support/browser.js';
import { isWhole, some } from '../../support/examples.js';
import { belongsTo, freshLink } from '../../support/desk-page.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { cardOf, messagesClient } from '../../support/messages-client.js';
import { visitPage } from '../../support/page-visitor.js';
import { startBot, type RunningBot } from '../../support/running-bot.js';
import { violationsInBothThemes } from '../../support/web/axe.js';
import { ask, greeted } from '../../support/web/chat-page.js';

interface Asked {
  locale: Locale;
  about: string;
  text: string;
}

const traffic = readFileSync(join(projectRoot(), 'test/questions/desk-traffic.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Asked);

/** Nine things the editor decides at a press, or some of them, for each is tried on all questions; another is put aside as done. */
const BELONGS = Object.entries({
  retire: 'home-use-program/qualify',
  invoice: 'home-use-program/employee-help',
  paypal: 'home-use-program/purchase-steps',
  merger: 'partner-benefits/renew-benefits',
});
const NOT_OURS = ['wifi', 'lunch', 'parking', 'printer', 'vacation'];
const [belongs, notOurs] = [some(BELONGS), some(NOT_OURS)];

/** The one that is missing, as an editor writes it. */
const REFUND: Readonly<Record<Locale, { question: string; answer: string }>> = {
  en: { question: 'Can I get a refund?', answer: 'Yes, within **14 days**. Ask the shop where you paid.' },
  sv: {
    question: 'Kan jag få pengarna tillbaka?',
    answer: 'Ja, inom **14 dagar**. Vänd dig till butiken där du betalade.',
  },
  nl: {
    question: 'Kan ik mijn geld terugkrijgen?',
    answer: 'Ja, binnen **14 dagen**. Vraag het de winkel waar u hebt betaald.',
  },
  fr: {
    question: 'Puis-je me faire rembourser ?',
    answer: 'Oui, dans les **14 jours**. Adressez-vous à la boutique où vous avez payé.',
  },
};
/** Words that nobody has typed before the publish. */
const NEXT: Readonly<Record<Locale, string>> = {
  en: 'a refund of the Office I bought for home, please',
  sv: 'pengarna tillbaka för Office som jag köpte hemma',
  nl: 'geld terugkrijgen voor Office dat ik thuis kocht',
  fr: 'me faire rembourser Office acheté pour la maison',
};
const MESSAGE = 'Refunds, and wordings of this week';

describeInBrowser('an editor’s sitting at the desk', (browser) => {
  let bot: RunningBot;
  let folder: TemporaryFolder;
  let page: Page;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  before(async function () {
    this.timeout(240_000);
    folder = temporaryFolder();
    cpSync(join(projectRoot(), 'knowledge', 'content'), folder.path, { recursive: true });
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qm', 'begin');
    bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
  });
  after(async () => {
    await bot?.stop();
    folder.remove();
  });

  /** The same view in another language, as a colleague would have it. */
  const at = async (view: string, locale: Locale): Promise<(typeof DESK_WORDS)[Locale]> => {
    await page.goto(`${bot.url}/desk?lang=${locale}#/${view}`);
    return DESK_WORDS[locale];
  };
  const said = (text: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 120_000 });

  /** The first case that holds one of the questions about something. */
  const caseOf = (about: string): Locator => {
    const texts = traffic.filter((one) => one.about === about).map(({ text }) => text);
    return texts
      .map((hasText) => page.getByRole('article').filter({ hasText }))
      .reduce((one, other) => one.or(other))
      .first();
  };

  it('makes answers of 60 questions, shows what gets better and worse, publishes, commits, and takes it back', async function () {
    this.timeout(600_000);
    for (const locale of LOCALES) {
      const visitor = await visitPage(bot.url, locale);
      for (const { text } of traffic.filter((one) => one.locale === locale)) await visitor.ask(text);
    }
    page = await browser.open(await freshLink(bot));
    await page.getByRole('navigation').getByRole('link').first().waitFor();

    const sv = await at('inbox', 'sv');
    await page.getByRole('article').first().waitFor();
    // As many as are shown at once, or a few more: it depends on what is answered by now.
    const more = page.getByRole('button', { name: sv.inbox.more });
    if ((await more.count()) > 0) await more.click();
    await more.waitFor({ state: 'detached' });
    const items = await page.getByRole('article').count();
    expect(items).to.be.greaterThan(12).and.below(25);
    expect(await violationsInBothThemes(page), 'the inbox').to.deep.equal([]);

    let presses = 0;
    const keep = async (card: Locator): Promise<void> => {
      const before = await page.getByRole('article').count();
      await card.getByRole('button', { name: sv.trial.keep }).click({ timeout: 120_000 });
      await page.locator('.cluster--gone').nth(presses).waitFor();
      expect(await page.getByRole('article').count()).to.equal(before - 1);
      presses += 1;
    };
    for (const about of notOurs) {
      const card = caseOf(about);
      await card.getByRole('button', { name: sv.inbox.notOurs }).click();
      await keep(card);
    }
    for (const [about, entry] of belongs) {
      const card = caseOf(about);
      await belongsTo(card, sv.inbox.other, entry);
      await keep(card);
    }
    await caseOf('friend').getByRole('button', { name: sv.inbox.done, exact: true }).click();
    await said(sv.inbox.gone.done);
    expect((presses += 1)).to.equal(belongs.length + notOurs.length + 1);

    await caseOf('refund').getByRole('button', { name: sv.inbox.newEntry }).click();
    const { editor } = sv;
    await page.getByRole('textbox', { name: editor.id }).fill('home-use-program/refund');
    for (const [locale, name] of [
      ['en', 'English'],
      ['sv', 'Svenska'],
      ['nl', 'Nederlands'],
      ['fr', 'Français'],
    ] as const) {
      const column = page.getByRole('group', { name });
      const write = column.getByRole('button', { name: editor.write });
      const question = column.getByRole('textbox', { name: editor.question });
      await write.or(question).first().waitFor();
      if (await write.isVisible()) await write.click();
      await question.fill(REFUND[locale].question);
      const answer = column.getByRole('textbox', { name: editor.answer, exact: true });
      await answer.and(page.locator('[contenteditable]')).fill(REFUND[locale].answer);
    }
    expect(await violationsInBothThemes(page), 'the editor').to.deep.equal([]);
    await page.getByRole('button', { name: editor.save }).click();
    await said(editor.saved);

    const fr = await at('changes', 'fr');
    await page.getByRole('button', { name: fr.changes.review, exact: true }).click();
    await page.locator('.diff ins').first().waitFor({ timeout: 120_000 });
    const listed = (kind: string): Locator => page.locator(`.outcome--${kind} li`);
    expect(await listed('better').count()).to.be.greaterThan(isWhole ? 10 : 5);
    expect(await listed('worse').count(), 'one by one').to.be.greaterThan(0);
    expect(await violationsInBothThemes(page), 'the review').to.deep.equal([]);
    await page.getByRole('textbox', { name: fr.changes.message }).fill(MESSAGE);
    await page.getByRole('button', { name: fr.changes.publish, exact: true }).click();
    await said(fr.changes.published);

    const chat = await browser.open(`${bot.url}/?lang=sv`);
    await greeted(chat);
    expect(await (await ask(chat, NEXT.sv)).textContent(), 'on the page').to.include('14 dagar');
    for (const locale of LOCALES) {
      const [reply] = await messagesClient(bot.url, `next-${locale}`, locale).send({ text: NEXT[locale] });
      expect(JSON.stringify(cardOf(reply)), `in ${locale}`).to.include(REFUND[locale].question);
    }
    expect(git('log', '--format=%an|%s')).to.match(new RegExp(`^Local editor\\|${MESSAGE}\\nx\\|begin\\n$`));
    expect(git('show', '--stat', '--format=').split('\n').length).to.be.greaterThan(4);

    const nl = await at('changes', 'nl');
    await page.getByRole('button', { name: `${nl.changes.undo}: ${MESSAGE}` }).click();
    await said(nl.changes.undone);
    expect(git('diff', 'HEAD~2', '--stat'), 'as it was').to.equal('');
    const again = await visitPage(bot.url, 'sv');
    expect(await again.ask(NEXT.sv)).to.not.include('14 dagar');
    expect(browser.errors).to.deep.equal([]);
  });
});
