// What the bot says of itself: the settings of its folder, and where they are silent, its content. Pure.
import { CHECK_ENTRIES } from '../../cards/words/check-entries.js';
import { CHECK_IDS, type CheckId } from '../../cards/words/check-ids.js';
import { enumeration, languageList } from '../../cards/words/format.js';
import { WORDS } from '../../cards/words/index.js';
import type { Entry, KnowledgeContent, Problem } from '../entry.js';
import { DEFAULT_LOCALE, LOCALES, perLocale, type Locale } from '../locales.js';
import { SETTINGS_FILE } from '../read/hosts.js';
import { fillSlots } from './fill-slots.js';
import type { Settings, SettingsFile } from './settings.js';

export interface Profile {
  /** The languages it offers, in the order in which people see them; one at least. */
  languages: readonly Locale[];
  /** The language used when nothing else is known about a person. */
  defaultLanguage: Locale;
  /** `#rrggbb`; undefined = the colours of the page as they are. */
  accent: string | undefined;
  /** The guided checks it offers. */
  checks: readonly CheckId[];
  texts: Readonly<Record<Locale, ProfileTexts>>;
  /** What can be asked, for those who do not know yet: on the welcome card, and beside the chat. */
  starters: { card: readonly Starter[]; page: readonly Starter[] };
  /** Where a person finds a person: about a topic, or about anything. */
  contactFor: (topic?: string) => string | undefined;
  /** What an administrator should know at start: checks that are off for want of entries. */
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

export interface Starter {
  /** Entry id. */
  entry: string;
  texts: Readonly<Record<Locale, string>>;
}

const NAME: Readonly<Record<Locale, string>> = {
  en: 'Colleague',
  sv: 'Kollega',
  nl: 'Collega',
  fr: 'Collègue',
};

/** More subjects than these are not read through in a sentence. */
const MAX_SUBJECTS = 4;
const CARD_STARTERS = 3;
const PAGE_STARTERS = 6;

/** @param problems takes what the settings name that the content lacks */
export function makeProfile(
  content: KnowledgeContent,
  { settings, lineOf }: SettingsFile,
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
  const { checks, notes } = checksOf(content, settings, report);
  return {
    languages,
    defaultLanguage,
    accent: settings.accent,
    checks,
    notes,
    texts: perLocale((locale) => textsOf(locale, content, settings, languages)),
    starters: startersOf(content, settings, report),
    contactFor: (topic) =>
      (topic === undefined ? undefined : settings.contact?.topics?.[topic]) ?? settings.contact?.url,
  };
}

type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void;

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
  const name = wordedIn(settings.name, locale) ?? NAME[locale];
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

function wordedIn(worded: Settings['name'], locale: Locale): string | undefined {
  return typeof worded === 'string' ? worded : (worded?.[locale] ?? Object.values(worded ?? {})[0]);
}

/** A check gives entries as its sources, and is nothing without them. */
function checksOf(
  { entries }: KnowledgeContent,
  settings: Settings,
  report: Report,
): Pick<Profile, 'checks' | 'notes'> {
  const ids = new Set(entries.map(({ id }) => id));
  const notes: string[] = [];
  const checks = (settings.checks ?? CHECK_IDS).filter((check, at) => {
    const missing = CHECK_ENTRIES[check].filter((id) => !ids.has(id));
    if (missing.length === 0) return true;
    const what = `${missing.length === 1 ? 'the entry' : `${missing.length} entries`} it cites: ${missing.join(', ')}`;
    if (settings.checks) {
      report(
        ['checks', at],
        `The check "${check}" lacks ${what}`,
        'Write them, or take the check out of checks',
      );
    } else notes.push(`The check "${check}" is off: the knowledge lacks ${what}.`);
    return false;
  });
  return { checks, notes };
}

function startersOf(content: KnowledgeContent, { starters }: Settings, report: Report): Profile['starters'] {
  const byId = new Map(content.entries.map((entry) => [entry.id, entry]));
  const given = (place: 'card' | 'page'): Starter[] | undefined =>
    starters?.[place]?.flatMap((starter, at) => {
      const { entry: id, ...texts } = typeof starter === 'string' ? { entry: starter } : starter;
      const entry = byId.get(id);
      if (entry) return [starterOf(entry, texts)];
      report(['starters', place, at], `There is no entry "${id}"`, 'Correct the id, or take the starter out');
      return [];
    });
  const first = firstOfEach(content.entries).map((entry) => starterOf(entry));
  const card = given('card') ?? first.slice(0, CARD_STARTERS);
  const others = first.filter(({ entry }) => !card.some((shown) => shown.entry === entry));
  const page = given('page') ?? (others.length > 0 ? others : card).slice(0, PAGE_STARTERS);
  return { card, page };
}

function starterOf(entry: Entry, texts: Partial<Record<Locale, string | undefined>> = {}): Starter {
  return { entry: entry.id, texts: perLocale((locale) => texts[locale] ?? entry.texts[locale].question) };
}

/** The first entry of each topic, then the second of each, and so on. */
function firstOfEach(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  const ranked = entries.map((entry) => {
    const place = seen.get(entry.topic) ?? 0;
    seen.set(entry.topic, place + 1);
    return { entry, place };
  });
  return ranked.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}
