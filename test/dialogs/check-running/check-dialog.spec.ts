import { expect } from 'chai';
import { MemoryStorage } from 'botbuilder';
import type { CheckRun } from '../../../dialogs/checks/run.js';
import {
  buttonsOf,
  Chat,
  inputsOf,
  textOf,
  TODAY,
  type ChatOptions,
  type Shown,
} from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';
import { lunchChecks } from '../../support/lunch-check.js';

const chat = (options: ChatOptions = {}): Chat => new Chat({ checks: lunchChecks, ...options });
const allText = (shown: readonly Shown[]): string => shown.map(textOf).join('\n');

async function runIn(person: Chat): Promise<CheckRun | undefined> {
  return (await person.session()).dialogs?.dialogStack[0]?.state as CheckRun | undefined;
}

/** A chat with the check begun and these answers typed. */
async function begun(answers: readonly string[] = [], options: ChatOptions = {}): Promise<Chat> {
  const person = chat(options);
  for (const text of ['plan lunch', ...answers]) await person.say(text);
  return person;
}

const ANSWERS = ['alone', 'Sweden', '2026-05-21', 'yes'];
const QUESTIONS = ['Company (en)?', 'Country (en)?', 'Date (en)?', 'Table (en)?'];

describe('a guided check', () => {
  describe('starting', () => {
    it('starts by its name, with what it is about and how far it is', async () => {
      const person = await begun();
      expect(textOf(person.last)).to.include('A few questions about lunch.').and.include('Company (en)?');
    });
    it('starts by its button', async () => {
      const person = chat();
      await person.submit({ action: 'checkStart', check: 'eligibility' });
      expect(textOf(person.last)).to.include('Company (en)?');
    });
    it('knows the facts in the words that started it, says so and does not ask them', async () => {
      const person = chat();
      await person.say('shall we eat in Japan today?');
      expect(textOf(person.last)).to.include('Country: Japan');
      await person.say('alone');
      expect(textOf(person.last)).to.include('Date (en)?');
    });
    it('leaves a question that only begins like its name to the knowledge', async () => {
      const person = chat();
      await person.say('shall we eat something else?');
      expect(await runIn(person)).to.equal(undefined);
    });
    it('goes on when started twice', async () => {
      const person = await begun(['together']);
      await person.submit({ action: 'checkStart', check: 'eligibility' });
      expect(textOf(person.last)).to.include('Guests (en)?');
      await person.say('shall we eat in Japan?');
      expect((await runIn(person))?.facts).to.deep.equal({ who: 'together', where: 'JP' });
    });
    it('refuses a check that does not exist', async () => {
      const person = chat();
      await person.submit({ action: 'checkStart', check: 'supper' });
      expect(textOf(person.last)).to.include('Those buttons no longer work');
    });
  });

  describe('answering', () => {
    it('takes typed answers, says what it understood and comes to a verdict', async () => {
      const person = await begun();
      for (const [at, answer] of ANSWERS.entries()) {
        expect(textOf(person.last)).to.include(QUESTIONS[at]);
        await person.say(answer);
      }
      expect(textOf(person.last)).to.include('Enjoy your meal.').and.include('21 May 2026');
    });
    it('takes the same answers from cards', async () => {
      const person = await begun();
      await person.press('Next', { who: 'alone' });
      await person.press('Next', { where: 'SE' });
      await person.press('Next', { when: '2026-05-21', booked: 'true' });
      const facts = { who: 'alone', where: 'SE', when: '2026-05-21', booked: true };
      expect((await runIn(person))?.facts).to.deep.equal(facts);
      expect(textOf(person.last)).to.include('Enjoy your meal.');
    });
    it('puts the answer in the place of the answered card', async () => {
      const person = await begun();
      await person.press('Next', { who: 'alone' });
      expect(person.screen.map(textOf)[0]).to.equal('Company (en)? ✓ Alone (en)');
      expect(person.screen).to.have.length(2);
      expect(textOf(person.last)).to.include('Country (en)?').and.not.include('Company');
    });
    it('closes the card of a typed answer, and says the answer below what was typed', async () => {
      const person = await begun(['alone']);
      expect(person.screen.map(textOf)[0]).to.equal('Company (en)? ✓ Alone (en)');
      expect(textOf(person.last)).to.include('Company: Alone (en)').and.include('Country (en)?');
    });
    it('has one card that waits, whatever happens in between', async () => {
      const person = await begun();
      for (const text of ['soon', 'help', 'what is the Home Use Program?', 'alone', 'back', 'plan lunch']) {
        await person.say(text);
        expect(
          person.screen.filter((shown) => inputsOf(shown).length > 0),
          text,
        ).to.deep.equal([person.last]);
      }
      expect(person.screen.map(textOf)).to.include('↓ Company (en)?').and.to.include('Country (en)? ↩ Back');
      await person.say('cancel');
      expect(person.screen.flatMap(inputsOf)).to.deep.equal([]);
      expect(person.screen.map(textOf)).to.include('✕ Lunch (en)');
    });
    it('leaves a card as it is where nobody can replace it, without a word more', async () => {
      const person = await begun([], { updates: false });
      expect(await person.say('alone')).to.have.length(1);
      expect(person.errors).to.deep.equal([]);
    });
    it('says the answer above the next question when the channel does not tell where the card is', async () => {
      const person = await begun([], { tellsIds: false });
      await person.press('Next', { who: 'alone' });
      expect(textOf(person.last)).to.include('Company: Alone (en)').and.include('Country (en)?');
    });
    it('says the answer anew when the card cannot be replaced', async () => {
      const person = await begun([], { updates: false });
      await person.press('Next', { who: 'alone' });
      expect(person.screen.map(textOf).slice(1, 3)).to.match(/^Company \(en\)\? ✓ Alone \(en\),.*Country/s);
      expect(person.errors).to.deep.equal([]);
    });
    it('asks a conditional step only when it applies', async () => {
      const person = await begun(['together']);
      expect(textOf(person.last)).to.include('Guests (en)?');
      await person.say('2 000');
      expect(textOf(person.last)).to.include('Guests (en)?');
      await person.say('ungefär 250');
      expect(textOf(person.last)).to.include('Guests: 250').and.include('Country (en)?');
    });
    it('takes "I do not know" where that is allowed, typed and by button', async () => {
      const person = await begun(['together', "I don't know", 'vet inte']);
      expect((await runIn(person))?.facts).to.deep.equal({
        who: 'together',
        guests: 'unknown',
        where: 'unknown',
      });
      const other = await begun(['together']);
      await other.press('I don’t know', { guests: '17' });
      expect((await runIn(other))?.facts).to.deep.equal({ who: 'together', guests: 'unknown' });
    });
    it('does not take it where it is not', async () => {
      for (const text of ["I don't know", 'I do not know', 'vet inte']) {
        const person = await begun([text]);
        expect((await runIn(person))?.facts).to.deep.equal({});
        expect(textOf(person.last), text).to.not.match(/leave it at that|lämnar vi det|Back to where/);
      }
    });
    it('keeps one of two fields and asks for the other', async () => {
      const person = await begun(['alone', 'SE']);
      await person.press('Next', { when: '2026-05-21' });
      expect((await runIn(person))?.facts).to.include({ when: '2026-05-21' });
      expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['booked']);
      await person.say('nej');
      expect(textOf(person.last)).to.include('Enjoy your meal.');
    });
  });

  describe('a vague or wrong answer', () => {
    const wrong: [after: string[], answer: string][] = [
      [[], 'perhaps with a friend of mine or two'],
      [['together'], '1'],
      [['together'], 'more than 100'],
      [['alone'], 'Atlantis'],
      [['alone', 'SE'], 'in December last year'],
      [['alone', 'SE'], '31 February 2026'],
      [['alone', 'SE', '2026-05-21'], 'purple'],
    ];
    for (const [after, answer] of wrong) {
      it(`"${answer}" gets a reason and the question again, and keeps the rest`, async () => {
        const person = await begun(after);
        const [question] = inputsOf(person.last).filter(({ value }) => value === undefined);
        const before = await runIn(person);
        await person.say(answer);
        // A month waits for its day.
        const heard = answer.includes('December') ? { heard: { when: answer } } : {};
        expect(await runIn(person)).to.deep.equal({ ...before, ...heard, misses: 1 });
        const { label } = question as { label: string };
        expect(textOf(person.last)).to.include(label);
        expect(textOf(person.last).indexOf(label)).to.be.greaterThan(20, 'no reason is given');
      });
    }
    it('on a card gets its reason on that card', async () => {
      const person = await begun(['together']);
      const before = person.screen.length;
      await person.press('Next', { guests: '9999' });
      expect(person.screen).to.have.length(before);
      expect(textOf(person.last)).to.include('500').and.include('Guests (en)?');
    });
  });

  describe('being interrupted', () => {
    for (const [at, question] of QUESTIONS.entries()) {
      it(`answers a question in step ${at + 1}, then shows that step again`, async () => {
        const person = await begun(ANSWERS.slice(0, at));
        const before = await runIn(person);
        const replies = await person.say('Which markets is the Home Use Program available in?');
        expect(replies).to.have.length(2);
        expect(textOf(replies[0] as Shown)).to.include(
          knowledge.entry('home-use-program/markets')?.texts.en.question,
        );
        expect(textOf(replies[1] as Shown)).to.include(question);
        expect(await runIn(person)).to.deep.equal(before);
      });
    }
    it('goes on after a button of another card, small talk and an unreadable one', async () => {
      const person = await begun();
      for (const happening of [
        () => person.submit({ action: 'ask', entry: 'home-use-program/markets' }),
        () => person.say('who made you'),
        () => person.submit({ action: 'launch', missiles: true }),
      ]) {
        const before = person.screen.length;
        await happening();
        expect(person.screen).to.have.length(before + 2);
        expect(textOf(person.last)).to.include('Company (en)?');
      }
    });
    it('leaves the step open after a thank you for feedback', async () => {
      const person = await begun();
      const replies = await person.submit({
        action: 'feedback',
        entry: 'home-use-program/markets',
        helpful: true,
      });
      expect(replies).to.have.length(1);
    });
  });

  describe('correcting', () => {
    it('goes back a step at a time, and no further than the first', async () => {
      const person = await begun(['alone', 'SE']);
      await person.say('back');
      expect(inputsOf(person.last)[0]).to.include({ id: 'where', value: 'Sweden' });
      await person.press('Back');
      expect(inputsOf(person.last)[0]).to.include({ id: 'who', value: 'alone' });
      await person.say('tillbaka');
      expect(inputsOf(person.last)[0]).to.include({ id: 'who' });
      await person.say('alone');
      expect(textOf(person.last)).to.include('Date (en)?');
    });
    it('goes back from the verdict to the last step', async () => {
      const person = await begun(ANSWERS);
      await person.say('back');
      expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['when', 'booked']);
    });
    const changes = ['change the country', 'ändra landet', 'wijzig het land', 'modifier le pays'];
    for (const text of changes) {
      it(`asks again what is to be changed: "${text}"`, async () => {
        const person = await begun(['alone', 'SE', '2026-05-21']);
        await person.say(text);
        expect(inputsOf(person.last)[0]).to.include({ id: 'where', value: 'Sweden' });
        await person.say('Norway');
        expect((await runIn(person))?.facts).to.deep.equal({ who: 'alone', where: 'NO', when: '2026-05-21' });
        expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['booked']);
      });
    }
    it('takes the new value in the same breath', async () => {
      const person = await begun(ANSWERS);
      await person.say('change the country to Norway please');
      await person.say('change the country to Norway');
      expect((await runIn(person))?.facts).to.include({ where: 'NO' });
      expect(textOf(person.last)).to.include('Enjoy your meal.');
    });
    it('by the edit button asks only what depends on the answer', async () => {
      const person = await begun(ANSWERS);
      const verdict = person.last;
      const edits = buttonsOf(verdict).filter(
        ({ data }) => (data as { action?: string } | undefined)?.action === 'checkEdit',
      );
      expect(edits.map(({ data }) => (data as { field: string }).field)).to.deep.equal([
        'who',
        'where',
        'when',
        'booked',
      ]);
      await person.submit(edits[1]?.['data'], verdict.id);
      await person.press('Next', { where: 'JP' });
      expect(textOf(person.last)).to.include('Vegan (en)?');
      await person.say('no');
      expect(textOf(person.last)).to.include('No lunch today.');
      expect(person.screen).to.include(verdict, 'the first verdict stays on the screen');
    });
    it('does not count what no longer applies, and remembers it', async () => {
      const person = await begun(['alone', 'JP', '2026-05-21', 'yes', 'no']);
      expect(textOf(person.last)).to.include('No lunch today.').and.include('Vegan');
      await person.say('change the country to Sweden');
      expect(textOf(person.last)).to.include('Enjoy your meal.').and.not.include('Vegan');
      await person.say('change the country to Japan');
      expect(textOf(person.last)).to.include('No lunch today.');
    });
  });

  describe('cancelling and helping', () => {
    for (const word of ['cancel', 'avbryt', 'annuleer', 'annuler']) {
      it(`"${word}" ends it without a question and says how to start again`, async () => {
        const person = await begun(['alone']);
        const replies = await person.say(word);
        expect(replies).to.have.length(1);
        expect(buttonsOf(person.last).map(({ title }) => title)).to.deep.equal(['Plan lunch']);
        expect((await person.session()).dialogs).to.equal(undefined);
      });
    }
    it('by button takes the card away', async () => {
      const person = await begun();
      await person.press('Cancel');
      expect(inputsOf(person.last)).to.deep.equal([]);
      expect(person.screen).to.have.length(1);
    });
    it('explains the step it is in', async () => {
      const person = await begun(['together']);
      await person.say('help');
      expect(textOf(person.last)).to.include('Hint for Guests.').and.include('Guests (en)?');
    });
  });

  describe('a card that is out of date or made up', () => {
    it('does not take an answer twice', async () => {
      const person = await begun();
      const card = person.last;
      const [next] = buttonsOf(card);
      await person.submit({ ...(next?.['data'] as object), who: 'together' }, card.id);
      const before = await runIn(person);
      await person.submit({ ...(next?.['data'] as object), who: 'alone' }, card.id);
      expect(await runIn(person)).to.deep.equal(before);
      expect(textOf(person.last)).to.include('Guests (en)?');
    });
    it('is refused after the check is over or begun anew', async () => {
      const person = await begun();
      const card = person.last;
      await person.say('cancel');
      await person.press('Next', { who: 'alone' }, card);
      expect(textOf(person.last)).to.include('Those buttons no longer work');
      await person.say('plan lunch');
      await person.press('Next', { who: 'alone' }, card);
      expect((await runIn(person))?.facts).to.deep.equal({});
    });
    it('is refused when it is another step, another field, another check or another person’s', async () => {
      const person = await begun();
      const data = buttonsOf(person.last)[0]?.['data'] as object;
      const before = await runIn(person);
      const forged = [
        { ...data, step: 'where', where: 'SE' },
        { ...data, step: 'where', who: 'alone' },
        { ...data, where: 'SE' },
        { ...data, who: 'nobody' },
        { ...data, who: 'unknown' },
        { ...data, who: '' },
        { ...data, who: ['alone'] },
        { ...data, revision: '0', who: 'alone' },
        { ...data, revision: 7, who: 'alone' },
        { ...data, check: 'renewal', who: 'alone' },
        { ...data, run: 'someone-elses', who: 'alone' },
        { ...data, action: 'checkEdit', field: 'vegan' },
        { ...data, action: 'checkCopy' },
        JSON.parse(JSON.stringify({ ...data, who: 'alone' }).replace('{', '{"__proto__":{"who":"alone"},')),
      ];
      for (const value of forged) {
        await person.submit(value);
        expect(await runIn(person), JSON.stringify(value)).to.deep.equal(before);
        expect(textOf(person.last)).to.include('Company (en)?');
      }
      expect(person.errors).to.deep.equal([]);
    });
  });

  describe('people and languages', () => {
    it('keeps two people in one channel apart', async () => {
      const storage = new MemoryStorage();
      const [ann, bob] = [chat({ storage, user: 'ann' }), chat({ storage, user: 'bob' })];
      await ann.say('plan lunch');
      await bob.say('plan lunch');
      await ann.say('alone');
      await bob.say('together');
      expect(textOf(ann.last)).to.include('Country (en)?');
      expect(textOf(bob.last)).to.include('Guests (en)?');
      await bob.submit({ ...(buttonsOf(ann.last)[0]?.['data'] as object), where: 'SE' });
      expect((await runIn(bob))?.facts).to.deep.equal({ who: 'together' });
    });
    it('keeps the answers when the language is switched', async () => {
      const person = await begun(['together', '12']);
      const replies = await person.say('svenska');
      expect(allText(replies)).to.include('Land (sv)?');
      expect((await runIn(person))?.facts).to.deep.equal({ who: 'together', guests: 12 });
      await person.submit({ action: 'language', locale: 'fr' });
      expect(textOf(person.last)).to.include('Pays (fr)?');
    });
    it('does not take a word of an answer for a change of language', async () => {
      const person = await begun(['alone', 'Frankrijk', '2026-05-21', 'ja']);
      expect(textOf(person.last)).to.include('Enjoy your meal.').and.include('**Table**: Yes');
      await person.say('plan lunch');
      expect(textOf(person.last)).to.include('Company (en)?');
    });
    it('goes on in the language of a question asked in between', async () => {
      const person = await begun();
      await person.say('På vilka marknader finns Home Use Program?');
      expect(textOf(person.last)).to.include('Sällskap (sv)?');
    });
  });

  describe('the verdict', () => {
    it('has a headline, reasons that open their entry, dates, next steps and the answers', async () => {
      const person = await begun(ANSWERS);
      const text = textOf(person.last);
      for (const part of [
        'Enjoy your meal.',
        'You are hungry.',
        'Lunch is served.',
        'Read the menu.',
        '**Country**: Sweden',
      ]) {
        expect(text).to.include(part);
      }
      const [source] = buttonsOf(person.last);
      await person.submit(source?.['data']);
      expect(textOf(person.last)).to.include(knowledge.entry('home-use-program/qualify')?.texts.en.question);
    });
    it('leaves other questions alone', async () => {
      const person = await begun(ANSWERS);
      const replies = await person.say('Which markets is the Home Use Program available in?');
      expect(replies).to.have.length(1);
    });
    it('can be copied as text', async () => {
      const person = await begun(ANSWERS);
      await person.press('Copy as text');
      const { activity } = person.last;
      expect(activity.textFormat).to.equal('plain');
      expect(activity.text)
        .to.match(/^Lunch \(en\) \(12 March 2026\)\nEnjoy your meal\.\n\n/)
        .and.include('\n- Country: Sweden');
      expect(activity.text).to.include('https://example.com/menu').and.not.include('**');
    });
    it('starts over with nothing known', async () => {
      const person = await begun(ANSWERS);
      await person.press('Start over');
      expect((await runIn(person))?.facts).to.deep.equal({});
      expect(textOf(person.last)).to.include('Company (en)?');
    });
    it('counts from the reader’s own date', async () => {
      const person = await begun(ANSWERS);
      expect(textOf(person.last)).to.include(
        new Date(TODAY).toLocaleDateString('en-GB', { dateStyle: 'long' }),
      );
    });
  });

  it('notes how far people come, and nothing of what they answer', async () => {
    const noted: unknown[] = [];
    const person = await begun([], { onTurnDone: ({ record }) => void noted.push(...record.events) });
    for (const text of [...ANSWERS, 'change the table', 'no', 'start over', 'cancel']) await person.say(text);
    const kinds = ['checkStarted', 'checkFinished', 'checkFinished', 'checkStarted', 'checkCancelled'];
    expect(noted).to.deep.equal(kinds.map((kind) => ({ kind, check: 'eligibility' })));
  });
  it('forgets a run that an update of the bot has made unreadable', async () => {
    const person = await begun(['alone']);
    for (const dialogStack of [[{ id: 'supper', state: {} }], [{ id: 'eligibility', state: { step: 2 } }]]) {
      await person.remember({ dialogs: { dialogStack } });
      await person.say('hello');
      expect(person.errors).to.deep.equal([]);
      expect(textOf(person.last)).to.not.include('(en)?');
    }
  });
});
