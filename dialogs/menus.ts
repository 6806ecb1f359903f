// What helps people along: the welcome, the help, the choice of a language, the question before everything is forgotten.
import type { Menu, Option } from '../cards/menu-card.js';
import { ADMIN_WORDS, CHECK_WORDS, WORDS } from '../cards/words/index.js';
import { LANGUAGE_FACTS, type Locale } from '../knowledge/locales.js';
import type { Profile } from '../knowledge/profile/profile.js';

export function welcomeMenu(locale: Locale, profile: Profile): Menu {
  const { welcome, buttons } = WORDS[locale];
  return {
    title: welcome.title,
    text: profile.texts[locale].greeting,
    groups: startingGroups(locale, profile, welcome.tryThese),
    more: [
      { title: buttons.help, payload: { action: 'command', command: 'help' } },
      { title: buttons.language, payload: { action: 'command', command: 'language' } },
    ],
  };
}

/** @param options `admin`: to a person who looks after the bot */
export function helpMenu(locale: Locale, profile: Profile, { admin = false } = {}): Menu {
  const { help, buttons } = WORDS[locale];
  return {
    title: help.title,
    text: profile.texts[locale].help,
    groups: startingGroups(locale, profile, help.tryThese),
    notes: [help.commands, ...(admin ? [ADMIN_WORDS[locale].help] : [])],
    more: [{ title: buttons.language, payload: { action: 'command', command: 'language' } }],
  };
}

export function languageMenu(locale: Locale, { languages }: Profile): Menu {
  const { title, text } = WORDS[locale].language;
  const options = languages.map((choice): Option => ({
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
function startingGroups(
  locale: Locale,
  { checksOffered, starters }: Profile,
  tryThese: string,
): Menu['groups'] {
  const checks = checksOffered[locale].map((check): Option => ({
    title: CHECK_WORDS[locale][check].startButton,
    payload: { action: 'checkStart', check },
  }));
  const examples = starters[locale].card.map(({ entry, texts }): Option => ({
    title: texts[locale],
    payload: { action: 'ask', entry },
  }));
  const groups = [{ options: checks }, { title: tryThese, options: examples }];
  return groups.filter(({ options }) => options.length > 0);
}
