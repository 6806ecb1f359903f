// What helps people along: the welcome, the help, the choice of a language, the question before everything is forgotten.
import type { Menu, Option } from '../cards/menu-card.js';
import { EXAMPLE_IDS } from '../cards/words/bot-words.js';
import { CHECK_IDS } from '../cards/words/check-ids.js';
import { ADMIN_WORDS, CHECK_WORDS, WORDS } from '../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../knowledge/locales.js';

export function welcomeMenu(locale: Locale): Menu {
  const { welcome, buttons } = WORDS[locale];
  return {
    title: welcome.title,
    text: welcome.text,
    groups: startingGroups(locale, welcome.tryThese),
    more: [
      { title: buttons.help, payload: { action: 'command', command: 'help' } },
      { title: buttons.language, payload: { action: 'command', command: 'language' } },
    ],
  };
}

/** @param options `admin`: to a person who looks after the bot */
export function helpMenu(locale: Locale, { admin = false } = {}): Menu {
  const { help, buttons } = WORDS[locale];
  return {
    title: help.title,
    text: help.text,
    groups: startingGroups(locale, help.tryThese),
    notes: [help.commands, ...(admin ? [ADMIN_WORDS[locale].help] : [])],
    more: [{ title: buttons.language, payload: { action: 'command', command: 'language' } }],
  };
}

export function languageMenu(locale: Locale): Menu {
  const { title, text } = WORDS[locale].language;
  const options = LOCALES.map((choice): Option => ({
    title: LANGUAGE_FACTS[choice].name,
    payload: { action: 'language', locale: choice },
  }));
  return { title, text, groups: [{ options }] };
}

/** Asks before everything about a person is deleted. */
export function forgetMenu(locale: Locale): Menu {
  const { title, text, confirm, keep } = WORDS[locale].forget;
  const options: Option[] = [
    { title: confirm, payload: { action: 'forget', sure: true } },
    { title: keep, payload: { action: 'forget', sure: false } },
  ];
  return { title, text, groups: [{ options }] };
}

/** The guided checks, and questions that show what can be asked. */
function startingGroups(locale: Locale, tryThese: string): Menu['groups'] {
  const checks = CHECK_IDS.map((check): Option => ({
    title: CHECK_WORDS[locale][check].startButton,
    payload: { action: 'checkStart', check },
  }));
  const examples = EXAMPLE_IDS.map((entry): Option => ({
    title: WORDS[locale].examples[entry],
    payload: { action: 'ask', entry },
  }));
  return [{ options: checks }, { title: tryThese, options: examples }];
}
