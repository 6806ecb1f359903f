// The entry that a brief question means here, as the organisation has it. Pure.
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import type { ShortcutTarget } from '../../knowledge/profile/shortcuts.js';
import { withoutCourtesy } from '../checks/reading/courtesy.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey, phraseWords } from './phrases.js';
import { wishOf, WishTable } from './wish.js';

/** A greeting and courtesies are set aside. */
export function shortcutIn(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
): ShortcutTarget | undefined {
  const table = tableOf(knowledge);
  const words = phraseWords(text);
  for (const locale of new Set([preferred, ...LOCALES])) {
    const { exact, wished } = table[locale];
    for (const key of [text, withoutCourtesy(text, locale)].map(phraseKey)) {
      const target = exact.get(key) ?? exact.get(withoutGreeting(key));
      if (target) return target;
    }
    const worded = wished.find(words);
    if (worded) return worded;
  }
  return undefined;
}

interface Table {
  /** By the key of what is typed. */
  exact: ReadonlyMap<string, ShortcutTarget>;
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
    return { exact: new Map(exact.reverse()), wished: new WishTable(worded, locale) };
  });
  TABLES.set(knowledge, table);
  return table;
}
