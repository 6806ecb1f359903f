import { expect } from 'chai';
import type { FinishedTurn } from '../../../bot/assistant.js';
import { TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES } from '../../../knowledge/locales.js';
import { buttonsOf, Chat, textOf, type ChatOptions } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

type Events = FinishedTurn['record']['events'];

const ENTRY = 'home-use-program/what-is';

/** A chat in which an answer has just been given, and what its turns found out. */
async function answered(
  locale: (typeof LOCALES)[number],
  options: ChatOptions = {},
): Promise<[Chat, Events]> {
  const events: Events = [];
  const onTurnDone = ({ record }: FinishedTurn): void => void events.push(...record.events);
  const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat, onTurnDone, ...options });
  await chat.say(knowledge.entry(ENTRY)?.texts[locale].question ?? '');
  events.length = 0;
  return [chat, events];
}

describe('"Did this help?"', () => {
  for (const locale of LOCALES) {
    it(`takes a typed yes or no for the button (${locale})`, async () => {
      const { yes, no, thanksForYes, notHelpful } = WORDS[locale].answer;
      const [glad, noted] = await answered(locale);
      expect((await glad.say(yes)).map(textOf)).to.deep.equal([thanksForYes]);
      expect(noted.map(({ kind }) => kind)).to.deep.equal(['helpful']);
      const [sad, notedToo] = await answered(locale);
      expect((await sad.say(no)).map(textOf).join()).to.include(notHelpful);
      expect(notedToo.map(({ kind }) => kind)).to.deep.equal(['unhelpful']);
    });
  }

  it('offers other answers and a person after a no', async () => {
    const [chat] = await answered('en');
    const [menu] = await chat.say('no');
    const titles = menu ? buttonsOf(menu).map(({ title }) => title) : [];
    expect(titles).to.include(TALK_WORDS.en.person.button);
    expect(titles.length).to.be.greaterThan(1);
  });

  it('asks what was missing only where texts are kept, and keeps what is typed then', async () => {
    const [silent] = await answered('en');
    expect((await silent.say('no')).map(textOf).join()).not.to.include(TALK_WORDS.en.feedback.missing);
    const [chat, events] = await answered('en', { keepsText: true });
    expect((await chat.say('no')).map(textOf).join()).to.include(TALK_WORDS.en.feedback.missing);
    const remark = 'zebra stripes of the quarterly penguin';
    expect((await chat.say(remark)).map(textOf)).to.deep.equal([TALK_WORDS.en.feedback.noted]);
    const [, kept] = events;
    expect(kept).to.include({ kind: 'unhelpful', entry: ENTRY, text: remark });
  });

  it('takes a question typed then for one, too, and talk for talk', async () => {
    const { question } = knowledge.entry('home-use-program/markets')?.texts.en ?? {};
    const [chat] = await answered('en', { keepsText: true });
    await chat.say('no');
    expect((await chat.say(question ?? '')).map(textOf).join()).to.include(question);
    const [other, events] = await answered('en', { keepsText: true });
    await other.say('no');
    await other.say('never mind');
    expect(events.map(({ kind }) => kind)).to.deep.equal(['unhelpful']);
  });

  it('is over once something else is said', async () => {
    const [chat, events] = await answered('en');
    await chat.say('thanks');
    expect((await chat.say('no')).map(textOf)).to.deep.equal([TALK_WORDS.en.reply.no]);
    expect(events).to.deep.equal([]);
  });
});

describe('a person', () => {
  it('is one button away on "I do not know", in the help and after a no', async () => {
    const chat = new Chat();
    for (const text of ['zebra stripes of the quarterly penguin', 'help']) {
      const [shown] = await chat.say(text);
      const button = shown && buttonsOf(shown).find(({ title }) => title === TALK_WORDS.en.person.button);
      expect(button?.['data'], text).to.deep.equal({ action: 'command', command: 'person' });
    }
  });

  it('is given with the address of the topic and the general one, and honestly without', async () => {
    const contactFor = (topic?: string): string =>
      topic === 'partner-benefits' ? 'mailto:partners@example.com' : 'https://help.example';
    const profile = { ...knowledge.profile, contactFor };
    const [shown] = await new Chat({ knowledge: () => ({ ...knowledge, profile }) }).say('talk to a human');
    expect(shown && buttonsOf(shown).map(({ url }) => url)).to.deep.equal([
      'mailto:partners@example.com',
      'https://help.example',
    ]);
    const [none] = await new Chat().say('talk to a human');
    expect(none && textOf(none)).to.include(TALK_WORDS.en.person.none);
  });
});
