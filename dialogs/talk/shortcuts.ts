// The entry that a brief question means here, as the organisation has it. Pure.
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import type { ShortcutTarget } from '../../knowledge/profile/shortcut-target.js';
import type { Shortcut } from '../../knowledge/profile/shortcuts.js';
import { withoutCourtesy } from '../checks/reading/courtesy.js';
import { placesIn } from '../../knowledge/meaning/countries.js';
import { isKnownWord } from './known-words.js';
import { isSlip } from './mended.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey, phraseWords } from './phrases.js';
import { tellingKey } from './telling-words.js';
import { wishOf, WishTable } from './wish.js';

/**
 * A greeting and courtesies are set aside.
 * @param isMeant of several that the text leads to, the first that is; else the first
 */
export function shortcutIn(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
  isMeant: (target: ShortcutTarget) => boolean = () => true,
): ShortcutTarget | undefined {
  const targets = targetsIn(text, knowledge, preferred);
  return targets.find(isMeant) ?? targets[0];
}

/** What a text leads to in the first language in which it leads anywhere, the surest first. */
function targetsIn(text: string, knowledge: Knowledge, preferred: Locale): readonly ShortcutTarget[] {
  const table = tableOf(knowledge);
  const words = phraseWords(text);
  const unnamed = withoutName(text, knowledge);
  for (const locale of new Set([preferred, ...LOCALES])) {
    const { exact, told, wished } = table[locale];
    const bare = withoutCourtesy(text, locale);
    const keys = [text, bare].map(phraseKey).flatMap((key) => [key, withoutGreeting(key)]);
    const telling = tellingKey(bare, locale);
    const targets = [
      ...keys.map((key) => exact.get(key)),
      ...wished.all(words),
      ...(unnamed ? wished.all(unnamed) : []),
      telling === undefined ? undefined : told.get(telling),
    ].filter((target) => target !== undefined);
    if (targets.length > 0) return targets;
  }
  return [];
}

/** What stands in the settings for a word that nobody here knows. */
const SOME_NAME = 'acme';

/** As many words may a name have: "Acme Road Works". */
const MAX_NAME_WORDS = 3;
/** Names shorter than this are written in capitals. */
const LEAST_NAME_CHARS = 4;

/**
 * "Does Contoso take part": the words of a text with the name of an organisation, that is, the one stretch of words that nobody
 * here knows, as the settings write it.
 */
function withoutName(text: string, knowledge: Knowledge): string[] | undefined {
  const places = new Set(placesIn(text).flatMap((place) => place.words.flatMap(phraseWords)));
  const words = phraseWords(text);
  const isName = (word: string): boolean =>
    !/\d/.test(word) && !places.has(word) && !isKnownWord(word, knowledge) && !isSlip(word, knowledge);
  // Told once for each word: a slip is looked for among all that are known.
  const names = words.map(isName);
  const [from, to] = [names.indexOf(true), names.lastIndexOf(true) + 1];
  const name = words.slice(from, to);
  if (from < 0 || name.length > MAX_NAME_WORDS || names.slice(from, to).includes(false)) return undefined;
  // "IBM" is a name; "wfe" is a slip, of a word that nothing here has.
  if (name.join('').length < LEAST_NAME_CHARS && !/\p{Lu}{2}/u.test(text)) return undefined;
  return [...words.slice(0, from), SOME_NAME, ...words.slice(to)];
}

/** Whether a text has a word with which no shortcut leads to an entry. */
export function isDenied(text: string, entry: string, knowledge: Knowledge): boolean {
  const denying = denyingOf(knowledge).get(entry);
  return denying !== undefined && phraseWords(text).some((word) => denying.has(word));
}

/** Once for each version of the knowledge: keys of the words by entry. */
const DENYING = new WeakMap<Knowledge, ReadonlyMap<string, ReadonlySet<string>>>();

function denyingOf(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const known = DENYING.get(knowledge);
  if (known) return known;
  const denying = new Map<string, Set<string>>();
  for (const locale of LOCALES)
    for (const { entry, unless } of knowledge.profile.wordedShortcuts[locale]) {
      const words = denying.get(entry) ?? new Set<string>();
      for (const word of unless) words.add(phraseKey(word));
      denying.set(entry, words);
    }
  DENYING.set(knowledge, denying);
  return denying;
}

interface Table {
  /** By the key of what is typed. */
  exact: ReadonlyMap<string, ShortcutTarget>;
  /** By the words that tell it. */
  told: ReadonlyMap<string, ShortcutTarget>;
  wished: WishTable<ShortcutTarget>;
}

/** Once for each version of the knowledge. */
const TABLES = new WeakMap<Knowledge, Readonly<Record<Locale, Table>>>();

function tableOf(knowledge: Knowledge): Readonly<Record<Locale, Table>> {
  const known = TABLES.get(knowledge);
  if (known) return known;
  const { shortcuts, wordedShortcuts } = knowledge.profile;
  const table = perLocale((locale): Table => {
    // Of two with the same words, the first counts.
    const exact = shortcuts[locale].map(({ text, ...target }) => [phraseKey(text), target] as const);
    const worded = wordedShortcuts[locale].map(({ tells, beside, unless, ...target }) => {
      const anyOf = tells.map((words) =>
        phraseKey(words)
          .split(' ')
          .map((word) => [word]),
      );
      return [wishOf({ anyOf, also: beside, unless }, locale), target] as const;
    });
    return {
      exact: new Map(exact.reverse()),
      told: toldBy(shortcuts[locale], locale),
      wished: new WishTable(worded, locale),
    };
  });
  TABLES.set(knowledge, table);
  return table;
}

/** What two entries are told by tells neither. */
function toldBy(shortcuts: readonly Shortcut[], locale: Locale): ReadonlyMap<string, ShortcutTarget> {
  const told = new Map<string, ShortcutTarget>();
  const doubtful = new Set<string>();
  for (const { text, ...target } of shortcuts) {
    const key = tellingKey(text, locale);
    if (key === undefined) continue;
    if ((told.get(key) ?? target).entry !== target.entry) doubtful.add(key);
    told.set(key, told.get(key) ?? target);
  }
  for (const key of doubtful) told.delete(key);
  return told;
}
