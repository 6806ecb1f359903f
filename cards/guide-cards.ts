// Cards that help people along: welcome, help, language choice.
import { LOCALES, type Locale } from '../knowledge/locales.js';
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
import { EXAMPLE_IDS } from './words/bot-words.js';
import { ADMIN_WORDS, CHECK_WORDS, WORDS } from './words/index.js';

export function buildWelcomeCard(locale: Locale): CardMessage {
  const { welcome, buttons } = WORDS[locale];
  const card = buildCard(
    locale,
    `${welcome.title}\n${welcome.text.replaceAll('**', '')}`,
    [
      heading(welcome.title),
      paragraph(welcome.text),
      actionSet(flowButtons(locale)),
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
      actionSet(flowButtons(locale)),
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
    submit(WORDS[choice].languageName, payload({ action: 'language', locale: choice })),
  );
  const card = buildCard(locale, language.title, [
    heading(language.title),
    paragraph(language.text),
    actionSet(actions),
  ]);
  return { card, summary: language.title };
}

/** What sets the guided flows going. */
function flowButtons(locale: Locale): Action[] {
  const { eligibility, renewal } = CHECK_WORDS[locale];
  return [
    submit(eligibility.startButton, payload({ action: 'flowStart', flow: 'eligibility' })),
    submit(renewal.startButton, payload({ action: 'flowStart', flow: 'renewal' })),
  ];
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
