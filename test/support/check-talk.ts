// Walking through a real check as a person does, by card or by typing, with every card checked on the way.
import { expect } from 'chai';
import type { CheckRun } from '../../dialogs/checks/run.js';
import type { Facts } from '../../dialogs/checks/check.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import type { CheckId } from '../../cards/words/checks.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
import { wordVerdict } from '../../cards/check-verdict-text.js';
import { LANGUAGE_FACTS, type Locale } from '../../knowledge/locales.js';
import { cardFaults } from './card-faults.js';
import { cardOf, Chat, inputsOf, textOf, TODAY, type ChatOptions, type Shown } from './chat.js';
import { knowledge } from './knowledge.js';

export async function runOf(person: Chat): Promise<CheckRun | undefined> {
  return (await person.session()).dialogs?.dialogStack[0]?.state as CheckRun | undefined;
}

/** Starts by the first of the check's own phrases. */
export async function start(check: CheckId, locale: Locale, options: ChatOptions = {}): Promise<Chat> {
  const person = new Chat({ locale, ...options });
  await person.say(CHECK_WORDS[locale][check].starters[0] ?? '');
  return person;
}

/** Starts by the check's button, in the language a browser says, and types some lines. */
export async function told(check: CheckId, locale: Locale, ...lines: readonly string[]): Promise<Chat> {
  const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
  for (const line of [CHECK_WORDS[locale][check].startButton, ...lines]) await chat.say(line);
  return chat;
}

/** Fills in card after card until none asks any more. @returns ids of the fields asked */
export async function answerByCards(person: Chat, locale: Locale, answers: Facts): Promise<string[]> {
  const asked: string[] = [];
  while (inputsOf(person.last).length > 0) {
    expectGoodCard(person.last);
    const ids = inputsOf(person.last).map(({ id }) => String(id));
    if (ids.some((id) => answers[id] === undefined)) throw new Error(`No answer for ${ids.join(', ')}.`);
    asked.push(...ids);
    await person.press(
      CHECK_WORDS[locale].engine.next,
      Object.fromEntries(ids.map((id) => [id, JSON.stringify(answers[id]).replaceAll(`"`, '')])),
    );
  }
  return asked;
}

/** Types one answer after the other. Before each, a question is asked in between: it changes nothing. */
export async function answerByTyping(person: Chat, locale: Locale, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    expectGoodCard(person.last);
    expect(person.screen.filter((shown) => inputsOf(shown).length > 0)).to.deep.equal([person.last]);
    await interrupt(person, locale, at);
    await person.say(text);
    expect(person.errors).to.deep.equal([]);
  }
}

async function interrupt(person: Chat, locale: Locale, at: number): Promise<void> {
  const before = { run: await runOf(person), inputs: inputsOf(person.last) };
  const { question } = knowledge.entries[at % knowledge.entries.length]?.texts[locale] ?? { question: '' };
  const replies = await person.say(question);
  expect(replies.map(textOf)[0], question).to.include(question);
  expect(replies, question).to.have.length(2);
  expect(inputsOf(person.last), question).to.deep.equal(before.inputs);
  expect(textOf(person.last)).to.include(CHECK_WORDS[locale].engine.resumed);
  expect(await runOf(person), question).to.deep.equal(before.run);
}

/** The verdict on the screen is the one that the rules give for these facts, in full and in this language. */
export function expectVerdict(
  shown: Shown,
  check: CheckId,
  locale: Locale,
  facts: Facts,
  today: string = TODAY,
): void {
  const rules = CHECKS.checks.find(({ id }) => id === check);
  if (!rules) throw new Error(`No check ${check}.`);
  const verdict = wordVerdict(rules.verdict(facts, today), CHECK_WORDS[locale][check]);
  const text = textOf(shown);
  expectGoodCard(shown);
  expect(text).to.include(verdict.headline);
  for (const part of [...verdict.reasons, ...verdict.steps, ...verdict.timeline])
    expect(text).to.include(part.text);
  const entries = new Set(verdict.reasons.map(({ entry }) => entry));
  expect(text.split(CHECK_WORDS[locale].engine.sourceButton).length - 1).to.equal(entries.size);
}

function expectGoodCard(shown: Shown): void {
  const card = cardOf(shown.activity);
  expect(card && cardFaults(card), textOf(shown)).to.deep.equal([]);
}
