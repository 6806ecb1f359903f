// The real bot against Microsoft's own client, over the client's API; what it draws is looked at in playground-page.spec.ts.
import { expect } from 'chai';
import { WORDS, CHECK_WORDS } from '../../../../cards/words/index.js';
import type { Locale } from '../../../../knowledge/locales.js';
import { knowledge } from '../../../support/knowledge.js';
import { startBot, type RunningBot } from '../../../support/running-bot.js';
import { startPlayground, type Drawn, type Playground } from '../../../support/teams-playground.js';
import { buttonsOf, type Button } from '../../../support/teams-buttons.js';

const MARKETS: Record<Locale, string> = {
  en: 'is the Home Use Program available in Venezuela?',
  sv: 'finns Home Use Program i Venezuela?',
  nl: 'is het Home Use Program in Venezuela beschikbaar?',
  fr: 'le programme d’utilisation à domicile est-il proposé au Venezuela ?',
};

describe('the bot in the Agents Playground', function () {
  this.timeout(60_000); // two programs start, on a machine that may have other work
  let bot: RunningBot;
  let playground: Playground;
  before(async () => {
    bot = await startBot();
    playground = await startPlayground(bot.url);
  });
  after(async () => {
    await playground?.close();
    await bot?.stop();
  });
  beforeEach(() => void playground.drawn.splice(0));

  const isCalled = (message: Drawn, title: string): boolean =>
    JSON.stringify(message.attachments).includes(title);
  const buttonOf = (message: Drawn, title: string): Button => {
    const button = buttonsOf(message).find((candidate) => candidate.title === title);
    if (!button) throw new Error(`no button "${title}" in ${JSON.stringify(message)}`);
    return button;
  };
  const execute = (message: Drawn, { type, title, verb, data }: Button, inputs = {}): Promise<unknown> =>
    playground.invoke(message, 'adaptiveCard/action', {
      action: { type, title, verb, data: { ...data, ...inputs } },
    });

  it('welcomes once, however often the page is loaded, and again after the app was removed', async () => {
    for (let load = 0; load < 3; load++) await playground.load();
    await playground.say('hello');
    await playground.see(({ text }) => text === knowledge.profile.texts.en.hello);
    const welcomes = (): Drawn[] =>
      playground.drawn.filter((message) => isCalled(message, WORDS.en.welcome.title));
    expect(welcomes()).to.have.length(1);
    await playground.custom({ type: 'installationUpdate', action: 'remove', locale: 'en-US' });
    await playground.load();
    await playground.say('thanks');
    await playground.see(({ text }) => text === WORDS.en.smallTalk.thanks);
    expect(welcomes()).to.have.length(2);
  });

  for (const [locale, question] of Object.entries(MARKETS)) {
    it(`answers with citation and feedback (${locale})`, async () => {
      await playground.say(question);
      const answer = await playground.see(({ text }) => /V[eé]n[eé]zuela/.test(text ?? ''));
      expect(answer).to.include({ textFormat: 'markdown', feedbackLoopEnabled: true });
      expect(answer.attachments).to.deep.equal([]);
      expect(answer.aiEntity?.citation?.[0]?.appearance.url).to.match(/^https:\/\/learn\.microsoft\.com\//);
    });
  }

  /** A topic's name is answered in the language of the conversation. @returns the last message of the answer */
  const askInEnglish = async (): Promise<Drawn> => {
    await playground.say(MARKETS.en);
    return playground.see(({ text }) => text?.startsWith(WORDS.en.answer.relatedTo('')) === true);
  };

  it('offers the next questions, and understands one that is pressed', async () => {
    const { suggestedActions } = await askInEnglish();
    const [first] = suggestedActions?.actions ?? [];
    const before = playground.drawn.length;
    await playground.say(first?.value ?? '');
    await playground.see(
      (message) => playground.drawn.indexOf(message) >= before && message.feedbackLoopEnabled === true,
    );
  });

  it('offers choices, and takes a press and a submit', async () => {
    await askInEnglish();
    await playground.say('renew');
    const choices = await playground.see((message) => isCalled(message, WORDS.en.choices.title));
    const [choice] = buttonsOf(choices);
    await playground.submit(choices, choice?.data ?? {});
    await playground.see(({ feedbackLoopEnabled }) => feedbackLoopEnabled === true);
    await playground.submit(choices, buttonOf(choices, WORDS.en.choices.noneOfThese).data);
    await playground.see((message) => isCalled(message, WORDS.en.none.noneThen));
  });

  it('answers a mention in a group', async () => {
    await playground.say(MARKETS.nl, { conversation: playground.group, mentionsBot: true });
    const answer = await playground.see(({ conversationId }) => conversationId === playground.group);
    expect(answer.text).to.include('Venezuela');
    expect(playground.drawn).to.have.length(1);
  });

  for (const check of ['eligibility', 'renewal'] as const) {
    it(`leads through the ${check} check to the end; each answered card is replaced in place by what was understood`, async () => {
      const words = CHECK_WORDS.en;
      const isStep = (message: Drawn): boolean =>
        buttonsOf(message).some(({ verb }) => verb === 'checkAnswer');
      await playground.say(words[check].startButton);
      let steps = 0;
      for (
        let card: Drawn | undefined = await playground.see(isStep);
        card;
        card = playground.drawn.find(isStep)
      ) {
        const { id } = card;
        const next = buttonsOf(card).find(({ verb }) => verb === 'checkAnswer');
        const response = await execute(card, next ?? buttonOf(card, words.engine.next), firstAnswers(card));
        expect(response).to.include({ type: 'application/vnd.microsoft.card.adaptive' });
        const replaced = await playground.see((message) => message.id === id && !isStep(message));
        expect((response as { value: unknown }).value).to.deep.equal(replaced.attachments[0]?.content);
        expect(JSON.stringify(replaced.attachments)).to.include('✓');
        steps++;
      }
      expect(steps).to.be.within(2, 10);
      const verdict = await playground.see((message) => isCalled(message, words.engine.startOver));
      expect(playground.drawn.at(-1)).to.equal(verdict);
      await playground.submit(verdict, buttonOf(verdict, words.engine.copyAsText).data);
      await playground.see(({ textFormat }) => textFormat === 'plain');
    });
  }

  it('notes a thumb and says nothing about it', async () => {
    await playground.say(MARKETS.en);
    const answer = await playground.see(({ feedbackLoopEnabled }) => feedbackLoopEnabled === true);
    await playground.see((message) => message.suggestedActions !== undefined);
    const value = {
      actionName: 'feedback',
      actionValue: { reaction: 'like', feedback: '{"feedbackText":""}' },
    };
    await playground.invoke(answer, 'message/submitAction', value);
    expect(playground.drawn).to.have.length(2);
    const rated = await bot.logged(({ kind }) => kind === 'rated');
    expect(rated).to.deep.include({ outcomes: ['helpful'] });
  });

  it('writes nothing worse than a warning to its log', () => {
    expect(bot.log.filter(({ level = 0 }) => level > 40)).to.deep.equal([]);
  });
});

/** A first answer to everything that a step's card asks. */
function firstAnswers({ attachments }: Drawn): Record<string, string> {
  const answers: Record<string, string> = {};
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const { type, id, choices, min } = part as {
      type?: string;
      id?: string;
      choices?: { value: string }[];
      min?: unknown;
    };
    if (id && type === 'Input.ChoiceSet') answers[id] = choices?.[0]?.value ?? '';
    if (id && type === 'Input.Text') answers[id] = 'Sweden'; // the country
    if (id && type === 'Input.Number') answers[id] = String(typeof min === 'number' ? Math.max(min, 12) : 12);
    if (id && type === 'Input.Date') answers[id] = '2026-12-31';
    Object.values(part).forEach(visit);
  };
  visit(attachments);
  return answers;
}
