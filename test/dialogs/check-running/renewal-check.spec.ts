import { expect } from 'chai';
import { drawCard } from '../../../bot/channels/cards/draw.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { runReply } from '../../../dialogs/check-running/check-view.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import { renewalCheck } from '../../../dialogs/checks/renewal/check.js';
import { startRun } from '../../../dialogs/checks/run.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { buttonsOf, textOf, TODAY } from '../../support/chat.js';
import { answerByCards, answerByTyping, expectVerdict, runOf, start } from '../../support/check-talk.js';

interface Case {
  title: string;
  facts: Facts;
  typed: Record<Locale, readonly string[]>;
}

const CASES: Case[] = [
  {
    title: 'a key redeemed before the benefits expired',
    facts: {
      benefit: 'productKeys',
      place: 'own',
      expiry: '2026-05-31',
      activated: true,
      redeemed: '2025-12-01',
      change: 'extend',
      renewalStart: '2026-04-30',
    },
    typed: {
      en: ['product keys', 'our own', '31 May 2026', 'yes', 'December 1st, 2025', 'more time', '30/4/2026'],
      sv: ['produktnycklar', 'vårt eget', '31 maj 2026', 'ja', '1 december 2025', 'mer tid', '2026-04-30'],
      nl: [
        'productcodes',
        'ons eigen account',
        '31-05-2026',
        'ja',
        '1 december 2025',
        'meer tijd',
        '30-4-2026',
      ],
      fr: [
        'clés de produit',
        'le nôtre',
        '31 mai 2026',
        'oui',
        '1er décembre 2025',
        'plus de temps',
        '30/04/2026',
      ],
    },
  },
  {
    title: 'a Visual Studio seat in its 30 days after the renewal date',
    facts: {
      benefit: 'userAssigned',
      place: 'own',
      expiry: '2026-03-01',
      activated: true,
      assigned: '2026-02-20',
      renewalStart: 'unknown',
    },
    typed: {
      en: ['Visual Studio', 'ours', '1 March 2026', 'yes', '20 February 2026', 'I don’t know'],
      sv: ['Visual Studio', 'vårt', '1 mars 2026', 'ja', '20 februari 2026', 'vet inte'],
      nl: ['Visual Studio', 'onszelf', '1 maart 2026', 'ja', '20 februari 2026', 'weet ik niet'],
      fr: ['Visual Studio', 'notre compte', '1er mars 2026', 'oui', '20 février 2026', 'je ne sais pas'],
    },
  },
  {
    title: 'a customer’s account',
    facts: { benefit: 'productKeys', place: 'customer' },
    typed: {
      en: ['keys', 'a customer'],
      sv: ['nycklar', 'kunden'],
      nl: ['codes', 'een klant'],
      fr: ['clés', 'un client'],
    },
  },
];

describe('the renewal check', () => {
  for (const { title, facts, typed } of CASES) {
    for (const locale of LOCALES) {
      it(`by cards, in ${locale}: ${title}`, async () => {
        const person = await start('renewal', locale);
        expect(await answerByCards(person, locale, facts)).to.deep.equal(Object.keys(facts));
        expectVerdict(person.last, 'renewal', locale, facts);
      });
      it(`by typing with a question before every answer, in ${locale}: ${title}`, async () => {
        const person = await start('renewal', locale);
        await answerByTyping(person, locale, typed[locale]);
        expect((await runOf(person))?.facts).to.deep.equal(facts);
        expectVerdict(person.last, 'renewal', locale, facts);
      });
    }
  }

  it('asks for the exact day where one day can make the difference', async () => {
    for (const text of ['in December last year', '31 February 2026', 'next week', 'soon']) {
      const person = await start('renewal', 'en');
      await answerByTyping(person, 'en', ['product keys', 'our own']);
      const before = await runOf(person);
      await person.say(text);
      expect((await runOf(person))?.facts, text).to.deep.equal(before?.facts);
      expect(textOf(person.last), text).to.match(/for example/i, text);
    }
  });

  it('proposes the year of a day, and books it with a yes', async () => {
    const person = await start('renewal', 'en');
    await answerByTyping(person, 'en', ['product keys', 'our own']);
    const before = (await runOf(person))?.facts;
    await person.say('1 dec');
    expect((await runOf(person))?.facts).to.deep.equal(before);
    expect(textOf(person.last)).to.match(/Do you mean “.*1 December 20\d\d”/);
    await person.say('yes');
    expect((await runOf(person))?.facts['expiry']).to.match(/^20\d\d-12-01$/);
  });

  describe('the dates', () => {
    const [{ facts }] = CASES as [Case];

    it('stand in order, with today among them and how far off each is', async () => {
      const person = await start('renewal', 'sv');
      await answerByCards(person, 'sv', facts);
      const lines = textOf(person.last).split('\n');
      const dates = [
        '1 december 2025',
        '12 mars 2026',
        '30 april 2026 · om 49 dagar',
        '31 maj 2026 · om 80 dagar',
      ];
      const places = dates.map((date) => lines.findIndex((line) => line.startsWith(date)));
      expect(
        places.every((place) => place >= 0),
        lines.join('\n'),
      ).to.equal(true);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
    it('come without a file where the channel takes none', () => {
      const entryLabel = (): undefined => undefined;
      const view = {
        check: renewalCheck,
        words: CHECK_WORDS,
        locale: 'en',
        today: TODAY,
        entryLabel,
      } as const;
      const card = drawCard(
        { ...runReply(view, { ...startRun('r1'), facts }), locale: 'en' },
        { takesFiles: false },
      );
      const titles = card?.card.actions?.map(({ title }) => title) ?? [];
      const links = JSON.stringify(card).match(/\[Add to calendar\]\(https:\/\/outlook[^)]*\)/g) ?? [];
      const days = links.map((link) => /startdt=([\d-]+)/.exec(link)?.[1]);
      expect(days).to.deep.equal(['2026-04-30', '2026-05-31', '2026-12-01']);
      expect(titles).to.not.include('Add to calendar');
      expect(JSON.stringify(card)).to.not.include('BEGIN:VCALENDAR');
    });
    it('go into a calendar by a file, which the button carries and the bot gives anew', async () => {
      const person = await start('renewal', 'en');
      await answerByCards(person, 'en', facts);
      const button = buttonsOf(person.last).find(({ title }) => title === 'Add to calendar');
      const { file: carried } = button?.['data'] as { file: { name: string; content: string } };
      await person.press('Add to calendar');
      const [file] = person.last.activity.attachments ?? [];
      expect(file).to.include({ name: 'renewal.ics', contentType: 'text/calendar' });
      const ics = Buffer.from(String(file?.contentUrl).split(',')[1] ?? '', 'base64').toString();
      for (const content of [carried.content, ics])
        expect(content.match(/DTSTART;VALUE=DATE:\d{8}/g)).to.deep.equal([
          'DTSTART;VALUE=DATE:20260430',
          'DTSTART;VALUE=DATE:20260531',
          'DTSTART;VALUE=DATE:20261201',
        ]);
    });
    it('can be copied with the day and the sources, from the button and from the bot alike', async () => {
      const person = await start('renewal', 'en');
      await answerByCards(person, 'en', facts);
      const button = buttonsOf(person.last).find(({ title }) => title === 'Copy as text');
      const { text } = button?.['data'] as { text: string };
      await person.press('Copy as text');
      expect(person.last.activity).to.include({ text, textFormat: 'plain' });
      const lines = text.split('\n');
      expect(lines[0]).to.match(/\(12 March 2026\)$/);
      expect(lines.slice(lines.indexOf('Sources') + 1).length).to.be.above(0);
      expect(text).to.match(/\nSources\n- .+ \(https:\/\/.+\)/);
      expect(text).to.not.match(/\n\n\n|\*\*/);
    });
  });
});
