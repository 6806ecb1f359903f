// Cards that help people along: welcome, help, language choice.
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  paragraph,
  submit,
  type Action,
  type CardMessage,
} from './card.js';
import { payload } from './payloads.js';
import { ADMIN_WORDS, CHECK_WORDS, WORDS } from './words/index.js';
import { CHECK_IDS } from './words/check-ids.js';
import { EXAMPLE_IDS } from './words/bot-words.js';

export function buildWelcomeCard(locale: Locale): CardMessage {
  const { welcome, buttons } = WORDS[locale];
  const card = buildCard(
    locale,
    `${welcome.title}\n${welcome.text.replaceAll('**', '')}`,
    [
      heading(welcome.title),
      paragraph(welcome.text),
      actionSet(checkButtons(locale)),
      note(welcome.tryThese),
      actionSet(exampleButtons(locale)),
    ],
    [
      submit(buttons.help, payload({ action: 'command', command: 'help' })),
      submit(buttons.language, payload({ action: 'command', command: 'language' })),
    ],
  );
  return { card, summary: welcome.title };
}

/** @param options `admin`: to a person who looks after the bot */
export function buildHelpCard(locale: Locale, { admin = false } = {}): CardMessage {
  const { help, buttons } = WORDS[locale];
  const card = buildCard(
    locale,
    `${help.title}\n${help.text.replaceAll('**', '')}`,
    [
      heading(help.title),
      paragraph(help.text),
      actionSet(checkButtons(locale)),
      note(help.tryThese),
      actionSet(exampleButtons(locale)),
      paragraph(help.commands),
      ...(admin ? [paragraph(ADMIN_WORDS[locale].help)] : []),
    ],
    [submit(buttons.language, payload({ action: 'command', command: 'language' }))],
  );
  return { card, summary: help.title };
}

export function buildLanguageCard(locale: Locale): CardMessage {
  const { language } = WORDS[locale];
  const actions = LOCALES.map((choice) =>
    submit(LANGUAGE_FACTS[choice].name, payload({ action: 'language', locale: choice })),
  );
  const card = buildCard(locale, language.title, [
    heading(language.title),
    paragraph(language.text),
    actionSet(actions),
  ]);
  return { card, summary: language.title };
}

/** What sets the guided checks going. */
function checkButtons(locale: Locale): Action[] {
  return CHECK_IDS.map((check) =>
    submit(CHECK_WORDS[locale][check].startButton, payload({ action: 'checkStart', check })),
  );
}

function exampleButtons(locale: Locale): Action[] {
  return EXAMPLE_IDS.map((entry) => submit(WORDS[locale].examples[entry], payload({ action: 'ask', entry })));
}

/** Asks before everything about a person is deleted. */
export function buildForgetCard(locale: Locale): CardMessage {
  const { forget } = WORDS[locale];
  const actions = [
    submit(forget.confirm, payload({ action: 'forget', sure: true })),
    submit(forget.keep, payload({ action: 'forget', sure: false })),
  ];
  const body = [heading(forget.title), paragraph(forget.text), actionSet(actions)];
  return { card: buildCard(locale, `${forget.title}\n${forget.text}`, body), summary: forget.title };
}
