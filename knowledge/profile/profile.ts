// What the bot says of itself: the settings of its folder, and where they are silent, its content. Pure.
import { CHECK_IDS, type CheckId } from '../../cards/words/checks.js';
import { CHECK_LIST } from '../../cards/words/languages.js';
import { enumeration, languageList } from '../../cards/words/format.js';
import { WORDS } from '../../cards/words/index.js';
import type { KnowledgeContent, Problem } from '../entry.js';
import { DEFAULT_LOCALE, LOCALES, perLocale, type Locale } from '../locales.js';
import { SETTINGS_FILE } from '../read/hosts.js';
import { elsewhereOf, type ElsewherePlace } from './elsewhere.js';
import { emergencyOf, type Emergency } from './emergency.js';
import { fillSlots } from './fill-slots.js';
import type { Icon } from './icon.js';
import { requestRulesOf, type RequestRules } from './request-settings.js';
import type { Settings, SettingsFile } from './settings.js';
import { wordedIn } from './worded.js';
import { shortcutsOf, type Shortcuts, type WordedShortcuts } from './shortcuts.js';
import type { Report } from './fault.js';
import { startersOf, type Starters } from './starters.js';

export interface Profile {
  /** The languages it offers, in the order in which people see them; one at least. */
  languages: readonly Locale[];
  /** The language used when nothing else is known about a person. */
  defaultLanguage: Locale;
  /** `#rrggbb`; undefined = the colours of the page as they are. */
  accent: string | undefined;
  /** A picture of the bot, for the page, the chat button and Teams; undefined = the project's own. */
  icon: Icon | undefined;
  /** The guided checks that can be run. */
  checks: readonly CheckId[];
  /** Those shown to people of each language. */
  checksOffered: Readonly<Record<Locale, readonly CheckId[]>>;
  texts: Readonly<Record<Locale, ProfileTexts>>;
  /** What can be asked in each language, for those who do not know yet. */
  starters: Readonly<Record<Locale, Starters>>;
  shortcuts: Shortcuts;
  wordedShortcuts: WordedShortcuts;
  /** Where a person finds a person: about a topic, or about anything. */
  contactFor: (topic?: string) => string | undefined;
  /** Who takes what the bot cannot answer; undefined = nobody, and nothing is promised. */
  requests: RequestRules | undefined;
  /** For people who say that they are in trouble; undefined = such texts are treated as any other. */
  emergency: Emergency | undefined;
  /** What others look after. */
  elsewhere: readonly ElsewherePlace[];
  /** What a topic is; undefined where nothing is said of it. */
  topicText: (topic: string, locale: Locale) => string | undefined;
  /** What an administrator should know at start: checks that are off for want of entries, languages that are not offered. */
  notes: readonly string[];
}

/** In one language, whole sentences. */
export interface ProfileTexts {
  name: string;
  tagline: string;
  greeting: string;
  help: string;
  notFound: string;
  person: string;
  hello: string;
  whoAreYou: string;
}

/** As many names as a message takes. */
const MAX_NAMED = 8;
/** More subjects than these are not read through in a sentence. */
const MAX_SUBJECTS = 4;

/** @param problems takes what the settings name that the content lacks */
export function makeProfile(
  content: KnowledgeContent,
  { settings, icon, lineOf }: SettingsFile,
  problems: Problem[],
): Profile {
  const report = (path: readonly PropertyKey[], message: string, remedy: string): void =>
    void problems.push({ file: SETTINGS_FILE, line: lineOf(path), message, remedy });
  const written = LOCALES.filter((locale) => content.entries.some(({ locales }) => locales.includes(locale)));
  const languages = settings.languages ?? (written.length > 0 ? written : LOCALES);
  const defaultLanguage = settings.defaultLanguage ?? defaultAmong(languages);
  if (!languages.includes(defaultLanguage)) {
    const remedy = `Use one of them: ${languages.join(', ')}`;
    report(['defaultLanguage'], `"${defaultLanguage}" is not among the languages`, remedy);
  }
  const named = [
    ...Object.keys(settings.contact?.topics ?? {}).map((topic) => ['contact', 'topics', topic]),
    ...Object.keys(settings.topics ?? {}).map((topic) => ['topics', topic]),
  ];
  for (const path of named) {
    const topic = path.at(-1) ?? '';
    if (content.topicTitles.has(topic)) continue;
    const remedy = `Use one of ${[...content.topicTitles.keys()].slice(0, MAX_NAMED).join(', ')}`;
    report(path, `There is no topic "${topic}"`, remedy);
  }
  const checks = checksOf(content, settings, report);
  const unoffered = written.filter((locale) => !languages.includes(locale));
  const requests = requestRulesOf(settings.requests, [...content.topicTitles.keys()], report);
  return {
    languages,
    defaultLanguage,
    requests,
    accent: settings.accent,
    icon,
    ...checks,
    notes: [
      ...checks.notes,
      ...unoffered.map(
        (locale) => `entries are written in ${locale}, which "languages" in ${SETTINGS_FILE} does not offer`,
      ),
    ],
    texts: perLocale((locale) => textsOf(locale, content, settings, languages)),
    emergency: emergencyOf(settings.emergency),
    elsewhere: elsewhereOf(settings.elsewhere, report),
    starters: startersOf(content, settings.starters, report),
    ...shortcutsOf(content, settings.shortcuts, report),
    topicText: (topic, locale) => wordedIn(settings.topics?.[topic], locale),
    contactFor: (topic) => contactOf(settings, requests, topic),
  };
}

/** Where requests go by an address that a person opens, that is where one finds them, too. */
function contactOf(
  { contact }: Settings,
  requests: RequestRules | undefined,
  topic: string | undefined,
): string | undefined {
  const addressOf = (about?: string): string | undefined => {
    const to = requests?.placeFor(about).to;
    return to !== undefined && /^(?:https|mailto):/.test(to) ? to : undefined;
  };
  return (
    (topic === undefined ? undefined : (contact?.topics?.[topic] ?? addressOf(topic))) ??
    contact?.url ??
    addressOf()
  );
}

function defaultAmong(languages: readonly Locale[]): Locale {
  return languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : (languages[0] ?? DEFAULT_LOCALE);
}

function textsOf(
  locale: Locale,
  content: KnowledgeContent,
  settings: Settings,
  languages: readonly Locale[],
): ProfileTexts {
  const { welcome, help, none, smallTalk, languagesBefore, andMore } = WORDS[locale];
  const own = settings.texts?.[locale] ?? {};
  const name = wordedIn(settings.name, locale) ?? WORDS[locale].name;
  const subjects = [...content.topicTitles.values()].map((titles) => titles[locale]);
  const named = subjects.length > MAX_SUBJECTS ? [...subjects.slice(0, MAX_SUBJECTS), andMore] : subjects;
  const tagline = wordedIn(settings.tagline, locale) ?? enumeration(named, locale);
  const slots = {
    name,
    knows: own.knows ?? tagline,
    languages: languageList(locale, languagesBefore, languages),
  };
  return {
    name,
    tagline,
    greeting: fillSlots(own.greeting ?? welcome.text, slots),
    help: fillSlots(own.help ?? help.text, slots),
    notFound: fillSlots(own.notFound ?? none.text, slots),
    person: fillSlots(own.person ?? none.person, slots),
    hello: fillSlots(own.hello ?? smallTalk.hello, slots),
    whoAreYou: fillSlots(own.whoAreYou ?? smallTalk.whoAreYou, slots),
  };
}

/** A check gives entries as its sources, and is nothing without them. */
function checksOf(
  { entries }: KnowledgeContent,
  settings: Settings,
  report: Report,
): Pick<Profile, 'checks' | 'checksOffered' | 'notes'> {
  const ids = new Set(entries.map(({ id }) => id));
  const missing = new Map(
    CHECK_IDS.map((id) => [id, CHECK_LIST[id].cites.filter((entry) => !ids.has(entry))]),
  );
  const lacks = (check: CheckId): string => {
    const gone = missing.get(check) ?? [];
    return `${gone.length === 1 ? 'the entry' : `${gone.length} entries`} it cites: ${gone.join(', ')}`;
  };
  const works = (check: CheckId): boolean => missing.get(check)?.length === 0;
  const { checks: named } = settings;
  const lists: [(string | number)[], readonly CheckId[]][] = Array.isArray(named)
    ? [[['checks'], named]]
    : Object.entries(named ?? {}).map(([locale, list]) => [['checks', locale], list ?? []]);
  for (const [path, list] of lists) {
    list.forEach((check, at) => {
      if (works(check)) return;
      const remedy = 'Write them, or take the check out of checks';
      report([...path, at], `The check "${check}" lacks ${lacks(check)}`, remedy);
    });
  }
  const off = named === undefined ? CHECK_IDS.filter((check) => !works(check)) : [];
  const foreign = off.filter((check) => missing.get(check)?.length === CHECK_LIST[check].cites.length);
  const notes = off
    .filter((check) => !foreign.includes(check))
    .map((check) => `The check "${check}" is off: the knowledge lacks ${lacks(check)}.`);
  if (foreign.length > 0) {
    const names = foreign.map((check) => `"${check}"`).join(' and ');
    notes.push(
      `Guided checks are off (${names}): they go with other content. "checks: []" in ${SETTINGS_FILE} says you know.`,
    );
  }
  const offered = perLocale((locale) =>
    ((Array.isArray(named) ? named : named?.[locale]) ?? CHECK_IDS).filter(works),
  );
  const checks = CHECK_IDS.filter((check) => LOCALES.some((locale) => offered[locale].includes(check)));
  return { checks, checksOffered: offered, notes };
}
