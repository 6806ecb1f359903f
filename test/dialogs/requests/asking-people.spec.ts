// From "I want to talk to a human" to a request, and back: the conversation as people have it.
import { expect } from 'chai';
import type { RequestDesk, RequestToSend } from '../../../dialogs/requests/request-desk.js';
import { REQUEST_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES } from '../../../knowledge/locales.js';
import type { RequestRules } from '../../../knowledge/profile/request-settings.js';
import {
  buttonsOf,
  Chat,
  textOf,
  TODAY,
  type ChatOptions,
  type Json,
  type Shown,
} from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const ANYBODY = { to: 'desk', room: '-', who: undefined, soon: undefined, experts: undefined };
const RULES: RequestRules = { hours: undefined, placeFor: () => ANYBODY };

/** The same knowledge at every turn: what the dialogs make of it, they make once. */
function withRules(requests: RequestRules | undefined): ChatOptions['knowledge'] {
  const profile = { ...knowledge.profile, requests };
  const known = Object.assign(Object.create(knowledge) as typeof knowledge, { profile });
  return () => known;
}
const WITH_RULES = withRules(RULES);

/** Keeps what was sent, once for a draft. */
function deskOf(sent: RequestToSend[], heard: string[] = []): RequestDesk {
  return {
    reaches: (to) => to === 'desk',
    open(_context, request) {
      if (!sent.some(({ draft }) => draft === request.draft)) sent.push(request);
      return Promise.resolve({ code: 'K4M-7QX' });
    },
    writeBack(_context, code, { text }) {
      heard.push(`${code}: ${text}`);
      return Promise.resolve(text.trim() === '' ? 'nothingWritten' : 'done');
    },
    solve: () => Promise.resolve('done'),
    reopen: () => Promise.resolve('gone'),
  };
}

/** What a card's inputs hold. */
function inputsOf({ activity }: Shown): Record<string, string> {
  const card = activity.attachments?.[0]?.content as { body?: { id?: string; value?: string }[] } | undefined;
  const inputs = card?.body?.filter(({ id }) => id !== undefined) ?? [];
  return Object.fromEntries(inputs.map(({ id = '', value = '' }) => [id, value]));
}

describe('asking a person by way of the bot', () => {
  let sent: RequestToSend[];
  let heard: string[];
  const chatOf = (options: ChatOptions = {}): Chat =>
    new Chat({ requests: deskOf(sent, heard), knowledge: WITH_RULES as never, ...options });
  beforeEach(() => {
    sent = [];
    heard = [];
  });

  for (const locale of LOCALES) {
    const words = REQUEST_WORDS[locale];
    it(`leads from a question in vain to a card that holds it, and sends nothing before "send" (${locale})`, async () => {
      const chat = chatOf({ locale: LANGUAGE_FACTS[locale].webChat });
      await chat.say('4711 0815?');
      const [card] = await chat.press(WORDS[locale].none.contact);
      expect(card && inputsOf(card)).to.include({ question: '4711 0815?', details: '' });
      expect(card && textOf(card))
        .to.include(words.card.shared)
        .and.to.include(words.someone);
      expect(sent).to.deep.equal([]);
      const [said] = await chat.press(words.card.send, {
        question: 'Better put.',
        details: 'Soon?',
        topic: '-',
      });
      expect(said && textOf(said)).to.equal(words.sent('K4M-7QX', words.someone));
      expect(sent).to.have.length(1);
      expect(sent[0]).to.include({ locale, question: 'Better put.', details: 'Soon?', topic: undefined });
    });
    it(`takes the typed wish, and a typed "send" and "do not send" (${locale})`, async () => {
      const chat = chatOf({ locale: LANGUAGE_FACTS[locale].webChat });
      await chat.say(TALK_WORDS[locale].person.button);
      expect((await chat.say(words.card.cancel)).map(textOf)).to.deep.equal([words.cancelled]);
      await chat.say('4711 0815?');
      await chat.say(TALK_WORDS[locale].person.button);
      expect((await chat.say(words.card.send)).map(textOf).join()).to.include('K4M\u20117QX');
      expect(sent.map(({ question }) => question)).to.deep.equal(['4711 0815?']);
    });
  }

  for (const locale of LOCALES)
    it(`says that nothing was sent when too much is, and lets the card be sent later (${locale})`, async () => {
      const { card, tooOften, sent: done, someone } = REQUEST_WORDS[locale];
      let isTooOften = true;
      const desk = deskOf(sent);
      const requests: RequestDesk = {
        ...desk,
        open: (...asked) => (isTooOften ? Promise.resolve({ refused: 'tooOften' }) : desk.open(...asked)),
      };
      const chat = chatOf({ requests, locale: LANGUAGE_FACTS[locale].webChat });
      await chat.say(TALK_WORDS[locale].person.button);
      const question = 'Why?';
      expect((await chat.press(card.send, { question })).map(textOf)).to.deep.equal([tooOften]);
      isTooOften = false;
      expect((await chat.press(card.send, { question })).map(textOf)).to.deep.equal([
        done('K4M-7QX', someone),
      ]);
    });

  it('takes the titles of the answer’s buttons, typed, for the request that was sent last', async () => {
    const chat = chatOf();
    const { solved, news, gone } = REQUEST_WORDS.en;
    expect((await chat.say(news.solved)).map(textOf)).to.not.include(solved('K4M-7QX'));
    await chat.say('human');
    await chat.press('Send', { question: 'Why?' });
    expect((await chat.say(news.solved)).map(textOf)).to.deep.equal([solved('K4M-7QX')]);
    expect((await chat.say(news.reopen)).map(textOf)).to.deep.equal([gone]);
  });
  for (const [locale, ...wishes] of [
    ['en', 'agent', 'complaint', 'open a ticket', 'talk to a manager', 'is there anyone I can ask?'],
    [
      'sv',
      'jag vill prata med en människa',
      'klagomål',
      'skapa ett ärende',
      'finns det någon jag kan fråga?',
    ],
    ['nl', 'ik wil een mens spreken', 'klacht', 'stuur mijn vraag naar iemand', 'klantenservice'],
    ['fr', 'un conseiller', 'réclamation', 'transmettez ma question à quelqu’un', 'service client'],
  ] as const)
    it(`shows the card for each of the ways to ask for a person (${locale})`, async () => {
      for (const wish of wishes) {
        const chat = chatOf({ locale: LANGUAGE_FACTS[locale].webChat });
        await chat.say(wish);
        expect(inputsOf(chat.last), wish).to.have.property('details');
      }
    });

  it('makes one request of a card that is pressed twice, and says what the first was called', async () => {
    const chat = chatOf();
    await chat.say('human');
    const inputs = { question: 'Why?', topic: '-' };
    await chat.press('Send', inputs);
    const [again] = await chat.press('Send', { ...inputs, question: 'Changed meanwhile' });
    expect(again && textOf(again)).to.equal(REQUEST_WORDS.en.sentBefore('K4M-7QX'));
    expect(sent).to.have.length(1);
  });
  it('sends nothing for a card of another conversation, one that was dropped, and one that is made up', async () => {
    const chat = chatOf();
    await chat.say('human');
    const data = (buttonsOf(chat.last)[0]?.['data'] ?? {}) as Json;
    const other = chatOf({ user: 'bob', storage: chat.storage });
    await other.submit({ ...data, question: 'Mine now' });
    await chat.press('Do not send');
    await chat.submit({ ...data, question: 'Too late' });
    await chat.submit({ action: 'requestSend', draft: 'made-up', question: 'x' });
    expect(sent).to.deep.equal([]);
    expect(chat.errors).to.deep.equal([]);
  });
  it('shows the card again, with what was filled in, when there is no question in it', async () => {
    const chat = chatOf();
    await chat.say('human');
    const [card] = await chat.press('Send', {
      question: ' \n ',
      details: 'a detail',
      topic: 'partner-benefits',
    });
    expect(card && textOf(card)).to.include(REQUEST_WORDS.en.card.empty);
    expect(card && inputsOf(card)).to.include({ details: 'a detail', topic: 'partner-benefits' });
    expect(sent).to.deep.equal([]);
  });
  it('guesses the topic from what was asked last', async () => {
    const chat = chatOf();
    await chat.say(knowledge.entry('partner-benefits/bulk-credit')?.texts.en.question ?? '');
    await chat.say('human');
    expect(inputsOf(chat.last)).to.include({ topic: 'partner-benefits' });
  });
  it('says who answers, how soon, and when they are back', async () => {
    const each = (text: string) => ({ en: text, sv: text, nl: text, fr: text });
    const place = { ...ANYBODY, who: each('the *licence* desk'), soon: each('You hear within a day.') };
    const hours = { zone: 'UTC', days: { mon: '09:00-17:00' } };
    const chat = chatOf({ knowledge: withRules({ hours, placeFor: () => place }) as never });
    await chat.say('human');
    expect(TODAY).to.equal('2026-03-12'); // a Thursday
    const said = textOf(chat.last);
    for (const part of ['the \\*licence\\* desk', 'You hear within a day.', 'Monday 16 March 2026 at 09:00'])
      expect(said).to.include(part);
  });
  it('offers only what somebody takes', async () => {
    const placeFor = (topic?: string) => ({
      ...ANYBODY,
      to: topic === 'partner-benefits' ? 'desk' : 'https://x.example',
    });
    const chat = chatOf({ knowledge: withRules({ hours: undefined, placeFor }) as never });
    await chat.say(knowledge.entry('partner-benefits/bulk-credit')?.texts.en.question ?? '');
    await chat.say('human');
    await chat.press('Send', { question: 'Why?', topic: 'home-use-program' });
    expect(sent, 'a topic that nobody takes').to.deep.equal([]);
    await chat.press('Send', { question: 'Why?', topic: 'partner-benefits' });
    expect(sent.map(({ topic }) => topic)).to.deep.equal(['partner-benefits']);
  });
  it('shows whom to ask, as before, where nobody takes requests', async () => {
    for (const options of [{ knowledge: withRules(undefined) as never }, { requests: undefined }]) {
      const chat = chatOf(options);
      await chat.say('human');
      expect(textOf(chat.last)).to.include(TALK_WORDS.en.person.none);
    }
  });
  it('is there after "No", in help, and in a check from the third misunderstanding on', async () => {
    const chat = chatOf();
    await chat.say(knowledge.entry('home-use-program/what-is')?.texts.en.question ?? '');
    await chat.say('no');
    await chat.press(TALK_WORDS.en.person.button);
    expect(inputsOf(chat.last)['question']).to.equal(
      knowledge.entry('home-use-program/what-is')?.texts.en.question,
    );
    await chat.say('help');
    await chat.press(TALK_WORDS.en.person.button);
    expect(inputsOf(chat.last)).to.have.property('question');
    await chat.say('check eligibility');
    for (let miss = 0; miss < 3; miss++) await chat.say('blargh gnarf');
    expect(buttonsOf(chat.last).map(({ title }) => title)).to.include(TALK_WORDS.en.person.button);
  });
  it('leaves a check that is running where it is, and shows its question again', async () => {
    const chat = chatOf();
    await chat.say('check eligibility');
    await chat.say('human');
    await chat.press('Send', { question: 'Why?' });
    expect(sent).to.have.length(1);
    expect(buttonsOf(chat.last).map(({ title }) => title)).to.include('Next');
    await chat.say('human');
    await chat.say('Send');
    expect(buttonsOf(chat.last).map(({ title }) => title)).to.include('Next');
  });
  it('passes on what is written back, and says when there is nothing, or nothing kept', async () => {
    const chat = chatOf();
    const reply = (action: string, more = {}): Promise<Shown[]> =>
      chat.submit({ action, request: 'K4M-7QX', ...more });
    const { wroteBack, nothingWritten, solved, gone } = REQUEST_WORDS.en;
    expect((await reply('requestReply', { reply: 'Still red.' })).map(textOf)).to.deep.equal([
      wroteBack('K4M-7QX'),
    ]);
    expect((await reply('requestReply')).map(textOf)).to.deep.equal([nothingWritten]);
    expect((await reply('requestSolved', { reply: '' })).map(textOf)).to.deep.equal([solved('K4M-7QX')]);
    expect((await reply('requestReopen')).map(textOf)).to.deep.equal([gone]);
    expect(heard).to.deep.equal(['K4M-7QX: Still red.', 'K4M-7QX: ']);
  });
  it('takes forged cards for stale', async () => {
    const chat = chatOf();
    for (const forged of [
      { action: 'requestSend', draft: 'x', question: 'x'.repeat(5_000) },
      { action: 'requestSend', draft: 'x', question: 'x', extra: 1 },
      { action: 'requestReply', request: '../../x', reply: 'x' },
      { action: 'requestSolved', request: { $ne: '' } },
    ])
      expect((await chat.submit(forged)).map(textOf)).to.deep.equal([WORDS.en.trouble.staleCard]);
    expect([sent, heard, chat.errors]).to.deep.equal([[], [], []]);
  });
});
