// What helps people along: the welcome, the help, what is known, who else can be asked, the choice of a language.
import type { Menu, Option } from '../cards/menu-card.js';
import { ADMIN_WORDS, CHECK_WORDS, TALK_WORDS, WORDS } from '../cards/words/index.js';
import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
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
      topicsButton(locale),
      ...languageButton(locale, profile),
    ],
  };
}

/** @param options `admin`: to a person who looks after the bot */
export function helpMenu(locale: Locale, profile: Profile, { admin = false } = {}): Menu {
  const { help } = WORDS[locale];
  return {
    title: help.title,
    text: profile.texts[locale].help,
    groups: startingGroups(locale, profile, help.tryThese),
    notes: [help.commands, ...(admin ? [ADMIN_WORDS[locale].help] : [])],
    more: [topicsButton(locale), personButton(locale), ...languageButton(locale, profile)],
  };
}

/** Where there is another language to go on in. */
function languageButton(locale: Locale, { languages }: Profile): Option[] {
  if (languages.length < 2) return [];
  return [{ title: WORDS[locale].buttons.language, payload: { action: 'command', command: 'language' } }];
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

/** As many questions of a topic as are read through at once. */
const QUESTIONS_SHOWN = 15;

/** The topics there are, in the order of the content. */
export function topicsOf({ entries }: Pick<Knowledge, 'entries'>): string[] {
  return [...new Set(entries.map(({ topic }) => topic))];
}

/** All that is known: a button a topic; of a single topic, its questions. */
export function topicsMenu(locale: Locale, knowledge: Knowledge): Menu {
  const { title, text } = TALK_WORDS[locale].topics;
  const topics = topicsOf(knowledge);
  const [only, another] = topics;
  if (only !== undefined && another === undefined) return topicMenu(locale, knowledge, only);
  const options = topics.map((topic) => topicOption(topic, locale, knowledge));
  return { title, text, groups: options.length > 0 ? [{ options }] : [] };
}

/** A button that brings the questions of a topic. */
function topicOption(topic: string, locale: Locale, knowledge: Knowledge): Option {
  const title = TALK_WORDS[locale].topics.topic(
    knowledge.topicTitle(topic, locale),
    entriesOf(knowledge, topic).length,
  );
  return { title, payload: { action: 'topic', topic } };
}

/** To somebody who has told something, or does not know what to ask: what can be asked, the checks, and a person. */
export function toldMenu(locale: Locale, knowledge: Knowledge, title: string): Menu {
  const { topics } = TALK_WORDS[locale];
  const options = topicsOf(knowledge).map((topic) => topicOption(topic, locale, knowledge));
  const checks = checkOptions(locale, knowledge.profile);
  const groups = [checks, options].filter((some) => some.length > 0).map((some) => ({ options: some }));
  return { title, text: topics.text, groups, more: [personButton(locale)] };
}

/** The questions of a topic, as buttons that bring the answers. */
export function topicMenu(locale: Locale, knowledge: Knowledge, topic: string, from = 0): Menu {
  const words = TALK_WORDS[locale].topics;
  const all = entriesOf(knowledge, topic);
  const about = from === 0 ? knowledge.profile.topicText(topic, locale) : undefined;
  const shown = all.slice(from, from + QUESTIONS_SHOWN);
  const next = from + shown.length;
  const more: Option[] =
    next < all.length ? [{ title: words.more, payload: { action: 'topic', topic, from: next } }] : [];
  return {
    title: knowledge.topicTitle(topic, locale),
    text: [about, words.questions(Math.min(from + 1, all.length), next, all.length)]
      .filter((part) => part !== undefined)
      .join('\n\n'),
    groups: shown.length > 0 ? [{ options: shown.map((entry) => askOption(entry, locale)) }] : [],
    more: [...more, personButton(locale)],
  };
}

function entriesOf({ entries }: Pick<Knowledge, 'entries'>, topic: string): Entry[] {
  return entries.filter((entry) => entry.topic === topic);
}

/** A button that asks for an entry. */
export function askOption({ id, texts }: Entry, locale: Locale): Option {
  return { title: texts[locale].label, payload: { action: 'ask', entry: id } };
}

export function topicsButton(locale: Locale): Option {
  return { title: TALK_WORDS[locale].topics.button, payload: { action: 'command', command: 'topics' } };
}

export function personButton(locale: Locale): Option {
  return { title: TALK_WORDS[locale].person.button, payload: { action: 'command', command: 'person' } };
}

/** Other answers in place of one that did not help, and a person. */
export function nearMenu(
  locale: Locale,
  near: readonly Entry[],
  { title, text }: Pick<Menu, 'title' | 'text'>,
): Menu {
  const options = near.slice(0, NEAR_SHOWN).map((entry) => askOption(entry, locale));
  const groups = options.length > 0 ? [{ title: TALK_WORDS[locale].feedback.others, options }] : [];
  return { title, text, groups, more: [personButton(locale)] };
}

const NEAR_SHOWN = 3;

/**
 * Where a person finds a person: about anything, and about single topics; honest where no address is known.
 * @param options `contactUrl`: should the organisation's own settings not say; `about`: a topic that comes first
 */
export function personMenu(
  locale: Locale,
  knowledge: Knowledge,
  { contactUrl, about }: { contactUrl?: string | undefined; about?: string | undefined } = {},
): Menu {
  const { profile } = knowledge;
  const words = TALK_WORDS[locale].person;
  const general = profile.contactFor() ?? contactUrl;
  const topics = topicsOf(knowledge).sort((a, b) => Number(b === about) - Number(a === about));
  const special = topics.flatMap((topic): Option[] => {
    const url = profile.contactFor(topic);
    if (url === undefined || url === general) return [];
    return [{ title: words.about(knowledge.topicTitle(topic, locale)), url }];
  });
  const anything: Option[] = general === undefined ? [] : [{ title: words.button, url: general }];
  const options = [...special, ...anything];
  const { person } = profile.texts[locale];
  const text = options.length > 0 ? person : `${person} ${words.none}`;
  return { title: words.title, text, groups: options.length > 0 ? [{ options }] : [] };
}

/** The guided checks, and questions that show what can be asked. */
function startingGroups(locale: Locale, profile: Profile, tryThese: string): Menu['groups'] {
  const { starters } = profile;
  const checks = checkOptions(locale, profile);
  const examples = starters[locale].card.map(({ entry, texts }): Option => ({
    title: texts[locale],
    payload: { action: 'ask', entry },
  }));
  const groups = [{ options: checks }, { title: tryThese, options: examples }];
  return groups.filter(({ options }) => options.length > 0);
}

/** A button for each guided check that the organisation offers. */
function checkOptions(locale: Locale, { checksOffered }: Profile): Option[] {
  return checksOffered[locale].map((check) => ({
    title: CHECK_WORDS[locale][check].startButton,
    payload: { action: 'checkStart', check },
  }));
}
