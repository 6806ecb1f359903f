// What people ask in a word or two ("how much is it?") and the entry it means here: taken word for word, and nothing is learned
// from it. Learned from, as a phrasing is, it would make of every "how much" a sign of that entry. Pure.
import type { KnowledgeContent } from '../entry.js';
import { perLocale, type Locale } from '../locales.js';
import type { Settings } from './settings.js';
import type { Report } from './starters.js';

export interface Shortcut {
  text: string;
  /** Entry id. */
  entry: string;
}

export type Shortcuts = Readonly<Record<Locale, readonly Shortcut[]>>;

export function shortcutsOf(
  { entries }: KnowledgeContent,
  settled: Settings['shortcuts'] = [],
  report: Report,
): Shortcuts {
  const known = settled.filter(({ entry }, at) => {
    const isKnown = entries.some(({ id }) => id === entry);
    const remedy = 'Correct the id, or take the shortcut out';
    if (!isKnown) report(['shortcuts', at], `There is no entry "${entry}"`, remedy);
    return isKnown;
  });
  return perLocale((locale) =>
    known.flatMap(({ entry, [locale]: texts = [] }) => texts.map((text) => ({ text, entry }))),
  );
}
