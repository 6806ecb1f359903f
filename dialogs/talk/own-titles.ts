// Every title that people can see on a button or a heading outside a running check, typed instead of pressed. Made from what
// is really shown, so that a new button needs no line here.
import type { Menu, Option } from '../../cards/menu-card.js';
import type { Payload } from '../../cards/payloads.js';
import { CHECK_WORDS, TALK_WORDS, WORDS } from '../../cards/words/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import {
  forgetMenu,
  helpMenu,
  languageMenu,
  topicMenu,
  topicsMenu,
  topicsOf,
  welcomeMenu,
} from '../menus.js';
import { withoutCourtesy } from '../checks/reading/courtesy.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey } from './phrases.js';
import { topicTitled } from './topic-titles.js';

type Titles = ReadonlyMap<string, Payload>;

/** Once for each version of the knowledge. */
const TITLES = new WeakMap<Knowledge, Readonly<Record<Locale, Titles>>>();

/**
 * What the button would send that says this text, whatever its language, case and punctuation, and with courtesies around it.
 * @param preferred whose titles are tried first
 */
export function ownTitle(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
): { payload: Payload; locale: Locale } | undefined {
  const titles = titlesOf(knowledge);
  for (const locale of new Set([preferred, ...LOCALES])) {
    for (const said of [text, withoutCourtesy(text, locale)].map(phraseKey)) {
      const payload = titles[locale].get(said) ?? titles[locale].get(withoutGreeting(said));
      if (payload) return { payload, locale };
    }
  }
  const titled = topicTitled(text, knowledge, preferred);
  return titled && { payload: { action: 'topic', topic: titled.topic }, locale: titled.locale };
}

function titlesOf(knowledge: Knowledge): Readonly<Record<Locale, Titles>> {
  const known = TITLES.get(knowledge);
  if (known) return known;
  const titles = perLocale((locale) => new Map(pairsOf(knowledge, locale).reverse()));
  TITLES.set(knowledge, titles);
  return titles;
}

/** Of two with the same title, the first counts. */
function pairsOf(knowledge: Knowledge, locale: Locale): [string, Payload][] {
  const { profile } = knowledge;
  const menus = [
    welcomeMenu(locale, profile),
    helpMenu(locale, profile),
    languageMenu(locale, profile),
    forgetMenu(locale),
    topicsMenu(locale, knowledge),
    ...topicsOf(knowledge).map((topic) => topicMenu(locale, knowledge, topic)),
  ];
  const { choices, none, help } = WORDS[locale];
  const person: Payload = { action: 'command', command: 'person' };
  const fixed: [string, Payload][] = [
    [choices.noneOfThese, { action: 'noneOfThese' }],
    [none.contact, person],
    [TALK_WORDS[locale].person.title, person],
    [TALK_WORDS[locale].person.button, person],
    [TALK_WORDS[locale].topics.title, { action: 'command', command: 'topics' }],
    [help.title, { action: 'command', command: 'help' }],
  ];
  const checks = profile.checks.flatMap((check) => {
    const { title, startButton, teaser } = CHECK_WORDS[locale][check];
    return [title, startButton, teaser.title, teaser.short].map((text): [string, Payload] => [
      text,
      { action: 'checkStart', check },
    ]);
  });
  const beside = profile.starters[locale].page.map(({ entry, texts }): [string, Payload] => [
    texts[locale],
    { action: 'ask', entry },
  ]);
  const shown = menus
    .flatMap(optionsOf)
    .flatMap((option): [string, Payload][] => ('payload' in option ? [[option.title, option.payload]] : []));
  const sources = knowledge.entries.map(({ id, texts }): [string, Payload] => [
    `${CHECK_WORDS[locale].engine.sourceButton} ${texts[locale].label}`,
    { action: 'ask', entry: id },
  ]);
  return [...checks, ...shown, ...beside, ...sources, ...fixed].map(([text, payload]) => [
    phraseKey(text),
    payload,
  ]);
}

function optionsOf({ groups, more = [] }: Menu): readonly Option[] {
  return [...groups.flatMap(({ options }) => options), ...more];
}
