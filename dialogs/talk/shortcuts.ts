// The entry that a brief question means here, as the organisation has it. Pure.
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import type { ShortcutTarget } from '../../knowledge/profile/shortcuts.js';
import { withoutCourtesy } from '../checks/reading/courtesy.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey } from './phrases.js';
import { wishOf, saysWish, type Wish } from './wish.js';

/** A greeting and courtesies are set aside. */
export function shortcutIn(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
): ShortcutTarget | undefined {
  const table = tableOf(knowledge);
  for (const locale of new Set([preferred, ...LOCALES])) {
    const { exact, worded } = table[locale];
    if (exact.size === 0 && worded.length === 0) continue;
    for (const key of [text, withoutCourtesy(text, locale)].map(phraseKey)) {
      const target = exact.get(key) ?? exact.get(withoutGreeting(key));
      if (target) return target;
    }
    const found = worded.find(({ wish }) => saysWish(text, wish, locale));
    if (found) return found.target;
  }
  return undefined;
}

interface Table {
  /** By the key of what is typed. */
  exact: ReadonlyMap<string, ShortcutTarget>;
  worded: readonly { wish: Wish; target: ShortcutTarget }[];
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
      return { target, wish: wishOf({ anyOf, also: beside, unless }, locale) };
    });
    return { exact: new Map(exact.reverse()), worded };
  });
  TABLES.set(knowledge, table);
  return table;
}
