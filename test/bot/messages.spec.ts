import { expect } from 'chai';
import { LISTENING, WORDS } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { knowledge } from '../support/knowledge.js';
import { buttonsOf, cardOf, messagesClient, type MessagesClient } from '../support/messages-client.js';
import type { RunningBot } from '../support/running-bot.js';
import { sharedBot } from '../support/web/chat-page.js';

/** In people's own words; none of them stands in the knowledge or in the files of questions. */
const QUESTIONS: Record<Locale, [text: string, entry: string][]> = {
  en: [
    ['do you know whether our folks in Caracas can get the staff discount?', 'home-use-program/markets'],
    [
      'my Visual Studio seat should go to the new guy, how long do I have to wait',
      'partner-benefits/visual-studio',
    ],
  ],
  sv: [
    ['Säljs Home Use Program till personal i Ryssland?', 'home-use-program/markets'],
    ['vad händer med nycklarna efter förfallodatumet för förmånen?', 'partner-benefits/expiry-date'],
  ],
  nl: [
    [
      'Waar vind ik flyers om het thuisgebruikprogramma bij collega’s bekend te maken?',
      'home-use-program/promote',
    ],
    ['mag ik onze partnerlicentie bij een klant installeren', 'partner-benefits/customer-account'],
  ],
  fr: [
    ['Où trouver des affiches pour annoncer la remise HUP aux salariés ?', 'home-use-program/promote'],
    ['peut-on activer la licence partenaire chez un client', 'partner-benefits/customer-account'],
  ],
};

describe('POST /api/messages', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await sharedBot();
    logged = bot.log.length;
  });

  /** Lines of its log that are of others. */
  let logged = 0;
  let people = 0;
  const somebody = (locale?: string): MessagesClient =>
    messagesClient(bot.url, `messages-${++people}`, locale);

  for (const locale of LOCALES) {
    describe(`in ${locale}`, () => {
      for (const [text, id] of QUESTIONS[locale]) {
        it(`answers "${text}" with ${id}`, async () => {
          const [reply] = await somebody().send({ text });
          const entry = knowledge.entry(id);
          expect(reply?.summary).to.equal(entry?.texts[locale].question);
          const card = cardOf(reply);
          expect(card).to.include({ version: '1.5', lang: locale });
          expect(card.fallbackText).to.include(entry?.texts[locale].question);
          expect(JSON.stringify(card)).to.include(entry?.texts[locale].source);
          expect(reply?.locale).to.equal(locale);
        });
      }
      it('says hello, and what it is', async () => {
        const person = somebody();
        const said = { ...WORDS[locale].smallTalk, ...knowledge.profile.texts[locale] };
        const { commands } = LISTENING[locale];
        for (const command of ['hello', 'thanks', 'bye', 'whoAreYou'] as const) {
          const [phrase = ''] = commands[command];
          const [reply] = await person.send({ text: `${phrase}!`, locale: `${locale}-XX` });
          expect(reply?.text).to.equal(said[command]);
        }
      });
      it('helps, and answers its own examples with a button and typed', async () => {
        const person = somebody(locale);
        const [help] = await person.send({ text: LISTENING[locale].commands.help[0] });
        expect(help?.summary).to.equal(WORDS[locale].help.title);
        const buttons = buttonsOf(cardOf(help));
        for (const { entry, texts } of knowledge.profile.starters[locale].card) {
          const example = texts[locale];
          const question = knowledge.entry(entry)?.texts[locale].question;
          const [byButton] = await person.send({ value: buttons[example] });
          expect(byButton?.summary).to.equal(question);
          const [typed] = await somebody().send({ text: example });
          expect(typed?.summary).to.equal(question);
        }
      });
      it('says honestly that it does not know, with a way to a person', async () => {
        const [reply] = await somebody(locale).send({ text: 'qwxz vbnm 2847' });
        expect(reply?.summary).to.equal(WORDS[locale].none.title);
        expect(cardOf(reply).fallbackText).to.include(knowledge.profile.texts[locale].person);
      });
    });
  }

  it('offers choices that can be picked by button and by number', async () => {
    const person = somebody();
    const [offer] = await person.send({ text: 'renew' });
    expect(offer?.summary).to.equal(WORDS.en.choices.title);
    const labels = Object.keys(buttonsOf(cardOf(offer))).filter(
      (title) => title !== WORDS.en.choices.noneOfThese,
    );
    expect(labels.length).to.be.within(2, 3);
    const second = knowledge.entryTitled(labels[1] ?? '')?.texts.en.question;
    const [picked] = await person.send({ value: buttonsOf(cardOf(offer))[labels[1] ?? ''] });
    expect(picked?.summary).to.equal(second);
    const another = somebody();
    await another.send({ text: 'renew' });
    const [byNumber] = await another.send({ text: '2' });
    expect(byNumber?.summary).to.equal(second);
  });

  it('answers a related question by its button and by its typed label', async () => {
    const person = somebody();
    const [first] = await person.send({ text: 'What is the Microsoft Home Use Program?' });
    const [label = ''] =
      knowledge.entries
        .find(({ id }) => id === 'home-use-program/what-is')
        ?.related.map((id) => knowledge.entry(id)?.texts.en.label) ?? [];
    const [byButton] = await person.send({ value: buttonsOf(cardOf(first))[label] });
    const [typed] = await person.send({ text: label });
    expect(typed?.summary).to.equal(byButton?.summary);
  });

  describe('the language', () => {
    for (const [text, locale] of [
      ['svenska', 'sv'],
      ['in het Nederlands', 'nl'],
      ['en français', 'fr'],
      ['English please', 'en'],
    ] as const) {
      it(`"${text}" chooses ${locale} and is remembered`, async () => {
        const person = somebody('nl-NL');
        const [confirmation] = await person.send({ text });
        expect(confirmation?.text).to.equal(WORDS[locale].language.changed);
        const [reply] = await person.send({ text: 'Visio 2019?' });
        expect(reply?.locale).to.equal(locale);
      });
    }
    it('can be chosen from a card', async () => {
      const person = somebody();
      const [offer] = await person.send({ text: 'language' });
      const [confirmation] = await person.send({ value: buttonsOf(cardOf(offer)).Svenska });
      expect(confirmation?.text).to.equal(WORDS.sv.language.changed);
    });
    it('of the last reply is kept for buttons when nothing was chosen', async () => {
      const person = somebody('en-US');
      await person.send({ text: 'Vad är Home Use Program för något?' });
      const [reply] = await person.send({ value: { action: 'ask', entry: 'home-use-program/markets' } });
      expect(reply?.locale).to.equal('sv');
    });
    it('falls back on the client and then on English', async () => {
      const [french] = await somebody('fr-BE').send({ text: 'HUP' });
      expect(french?.locale).to.equal('fr');
      const [english] = await somebody('de-DE').send({ text: '12345' });
      expect(english?.locale).to.equal('en');
    });
  });

  it('greets once, however often people join', async () => {
    const person = somebody('sv-SE');
    const joins = { type: 'conversationUpdate', membersAdded: [{ id: 'x' }], text: undefined };
    const installs = { type: 'installationUpdate', action: 'add' };
    const replies = await Promise.all([person.send(joins), person.send(installs), person.send(joins)]);
    expect(replies.flat().map(({ summary }) => summary)).to.deep.equal([WORDS.sv.welcome.title]);
  });

  it('answers a redelivered activity once', async () => {
    const person = somebody();
    const again = { id: 'the-same', text: 'hello' };
    expect(await person.send(again)).to.have.length(1);
    expect(await person.send(again)).to.have.length(0);
  });

  describe('bad input', () => {
    const cases: [what: string, activity: object, summaryOrText: string | undefined][] = [
      ['blank text', { text: '  ' }, WORDS.en.trouble.empty],
      ['no text at all', {}, WORDS.en.trouble.empty],
      ['only emoji', { text: '🙂🙂' }, WORDS.en.trouble.empty],
      [
        'attachments only',
        { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }] },
        WORDS.en.trouble.unreadable,
      ],
      ['a card that is not ours', { value: { action: 'drop', table: 'users' } }, WORDS.en.trouble.staleCard],
      [
        'a card of an entry that does not exist',
        { value: { action: 'ask', entry: 'no/such' } },
        WORDS.en.trouble.staleCard,
      ],
      ['an unknown slash command', { text: '/frobnicate' }, WORDS.en.none.title],
      ['an unknown type', { type: 'somethingNew' }, undefined],
      ['text of the wrong type', { text: { a: 1 } }, WORDS.en.trouble.empty],
    ];
    for (const [what, activity, expected] of cases) {
      it(`${what} is answered kindly or ignored`, async () => {
        const [reply] = await somebody().send(activity);
        expect(reply?.summary ?? reply?.text).to.equal(expected);
      });
    }
    it('100 kB of text are bounded and answered politely', async () => {
      const replies = await somebody().send({ text: 'how do I renew my benefits '.repeat(4_000) });
      expect(replies[0]?.text).to.equal(WORDS.en.trouble.tooLong);
      expect(replies).to.have.length(2);
    });
    for (const text of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[click](javascript:alert(1))',
      '**bold** # head',
      '<at>Colleague</at>',
      '../../etc/passwd',
      "'; drop table state; --",
    ]) {
      it(`${text} is never sent back`, async () => {
        const replies = await somebody().send({ text });
        expect(JSON.stringify(replies)).not.to.include(text);
      });
    }

    const bodies: [what: string, body: string, headers: Record<string, string>, status: number][] = [
      ['malformed JSON', '{"type": "mess', {}, 400],
      ['an empty object', '{}', {}, 400],
      ['an array', '[]', {}, 400],
      ['null', 'null', {}, 400],
      ['an empty body', '', {}, 400],
      [
        'a type that is no text',
        '{"type":7,"channelId":"a","from":{"id":"a"},"conversation":{"id":"a"}}',
        {},
        400,
      ],
      ['another content type', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['a body over 256 kB', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), {}, 413],
    ];
    for (const [what, body, headers, status] of bodies) {
      it(`${what} gives ${status} and no internals`, async () => {
        const response = await somebody().post(body, headers);
        expect(response.status).to.equal(status);
        expect(await response.text()).not.to.match(/at \w+ \(|node_modules|\.ts:|Error:/);
      });
    }
    it('none of it stopped the bot', async () => {
      expect(await somebody().send({ text: 'hello' })).to.have.length(1);
      expect(bot.log.slice(logged).filter(({ level = 0 }) => level >= 50)).to.deep.equal([]);
    });
  });
});

describe('GET /healthz', () => {
  it('reports version and entries per locale; unknown addresses are 404 without internals', async () => {
    const { url } = await sharedBot();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.include({
      status: 'ok',
      entries: { en: 21, sv: 21, nl: 21, fr: 21 },
    });
    const missing = await fetch(`${url}/no/such/page`);
    expect(missing.status).to.equal(404);
    expect(await missing.text()).not.to.include('node_modules');
  });
});
