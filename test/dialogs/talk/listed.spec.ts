import { expect } from 'chai';
import { LISTENING, CHECK_WORDS, READING_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { topicsOf } from '../../../dialogs/menus.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const chatIn = (locale: Locale, forgotten: string[] = []): Chat =>
  new Chat({
    locale: LANGUAGE_FACTS[locale].webChat,
    forget: () => {
      forgotten.push('all');
      return Promise.resolve(1);
    },
  });

const said = async (chat: Chat, text: string): Promise<string> =>
  (await chat.say(text)).map(textOf).join('\n');

/** "second", as people of the language write it. */
const second = (locale: Locale): string => READING_WORDS[locale].places[1]?.split('/')[0] ?? '';

describe('what is listed on the screen', () => {
  for (const locale of LOCALES) {
    it(`is picked by its place in ${locale}: topics, then the questions of one`, async () => {
      const chat = chatIn(locale);
      const topic = topicsOf(knowledge)[1] ?? '';
      const entry = knowledge.entries.filter((one) => one.topic === topic)[1];
      await chat.say(TALK_WORDS[locale].topics.button);
      expect(await said(chat, second(locale))).to.include(knowledge.topicTitle(topic, locale));
      expect(await said(chat, '2')).to.include(entry?.texts[locale].question);
    });

    it(`is picked by its place in ${locale}: the questions related to an answer`, async () => {
      const chat = chatIn(locale);
      const entry = knowledge.entry('home-use-program/what-is');
      const related = knowledge.entry(entry?.related[1] ?? '');
      await chat.say(entry?.texts[locale].question ?? '');
      expect(await said(chat, second(locale))).to.include(related?.texts[locale].question);
    });

    it(`is said to be none where there is none, or a shorter one (${locale})`, async () => {
      const { noSuchChoice } = TALK_WORDS[locale].reply;
      expect(await said(chatIn(locale), second(locale))).to.equal(noSuchChoice);
      const chat = chatIn(locale);
      await chat.say(TALK_WORDS[locale].topics.button);
      expect(await said(chat, '9')).to.equal(noSuchChoice);
    });

    it(`asks in ${locale} whether to forget, and a plain yes or no answers that`, async () => {
      const [forget = ''] = LISTENING[locale].commands.forget;
      const [yes = ''] = TALK_WORDS[locale].said.yes;
      const [no = ''] = TALK_WORDS[locale].said.no;
      const forgotten: string[] = [];
      const chat = chatIn(locale, forgotten);
      await chat.say(forget);
      expect(await said(chat, no)).to.equal(WORDS[locale].forget.kept);
      await chat.say(forget);
      expect(await said(chat, yes)).to.equal(WORDS[locale].forget.done(1));
      expect(forgotten).to.deep.equal(['all']);
    });
  }

  it('starts a check from the help', async () => {
    const chat = chatIn('en');
    await chat.say('help');
    expect(await said(chat, 'the second one')).to.include(CHECK_WORDS.en.renewal.title);
  });

  it('forgets nobody for a yes that comes later, or after a button', async () => {
    const forgotten: string[] = [];
    const chat = chatIn('en', forgotten);
    await chat.say('forget me');
    await chat.say('thanks');
    await chat.say('yes');
    await chat.say('forget me');
    await chat.press(WORDS.en.forget.keep);
    await chat.say('yes');
    expect(forgotten).to.deep.equal([]);
  });

  it('asks whether to forget in the middle of a check, too: the yes is not the check’s', async () => {
    const forgotten: string[] = [];
    const chat = chatIn('en', forgotten);
    await chat.say(CHECK_WORDS.en.eligibility.title);
    await chat.say('forget me');
    expect(await said(chat, 'yes')).to.equal(WORDS.en.forget.done(1));
    expect(forgotten).to.deep.equal(['all']);
  });

  it('leaves the places of a waiting check to the check', async () => {
    const chat = chatIn('en');
    await chat.say(CHECK_WORDS.en.eligibility.title);
    await chat.say('what is the Home Use Program?');
    expect(await said(chat, 'the second one')).to.include(
      CHECK_WORDS.en.eligibility.fields['country']?.question,
    );
  });
});
