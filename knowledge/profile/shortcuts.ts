// What people ask in a word or two ("how much is it?") and the entry it means here: taken word for word, or known by the words
// it is made of, and nothing is learned from it. Learned from, as a phrasing is, it would make of every "how much" a sign of
// that entry. Pure.
import type { KnowledgeContent } from '../entry.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { paragraphsOf } from '../text/paragraphs.js';
import type { Settings } from './settings.js';
import type { Report } from './fault.js';
import type { ShortcutTarget } from './shortcut-target.js';
import { withinOf, type WithinMessages } from './within.js';
import { wordedIn } from './worded.js';

export interface Shortcut extends ShortcutTarget {
  text: string;
}

/** A question known by its words, whatever their order: "so what would a family pay". */
export interface WordedShortcut extends ShortcutTarget {
  /** One of these is in the text: a word, or several that all are. */
  tells: readonly string[];
  /** What else may be, besides function words and courtesy. */
  beside: readonly string[];
  /** With one of these it is another question. */
  unless: readonly string[];
}

export type Shortcuts = Readonly<Record<Locale, readonly Shortcut[]>>;
export type WordedShortcuts = Readonly<Record<Locale, readonly WordedShortcut[]>>;

/** @param report told of entries and paragraphs that are not there; what names them is left out */
export function shortcutsOf(
  { entries }: KnowledgeContent,
  settled: Settings['shortcuts'] = [],
  report: Report,
): { shortcuts: Shortcuts; wordedShortcuts: WordedShortcuts; withinMessages: WithinMessages } {
  const known = settled.filter(({ entry: id, begins = 1 }, at) => {
    const entry = entries.find((one) => one.id === id);
    const remedy = 'Correct the id, or take the shortcut out';
    if (!entry) report(['shortcuts', at], `There is no entry "${id}"`, remedy);
    const lacks = entry && LOCALES.find((locale) => paragraphsOf(entry.texts[locale].answer).length < begins);
    if (lacks) {
      const message = `The answer of "${id}" has no paragraph ${begins} in "${lacks}"`;
      report(['shortcuts', at, 'begins'], message, 'Correct the number, or leave it out');
    }
    return entry && !lacks;
  });
  return {
    shortcuts: perLocale((locale) =>
      known.flatMap(({ entry, begins, anywhere, opening, idle, says, [locale]: texts = [] }) =>
        texts.map((text) => ({ text, entry, begins, anywhere, opening, idle, says: wordedIn(says, locale) })),
      ),
    ),
    wordedShortcuts: perLocale((locale) =>
      known.flatMap(({ entry, begins, anywhere, opening, idle, says: led, words }) => {
        const says = wordedIn(led, locale);
        const { tells, beside = [], unless = [] } = words?.[locale] ?? {};
        return tells ? [{ entry, begins, anywhere, opening, idle, says, tells, beside, unless }] : [];
      }),
    ),
    withinMessages: perLocale((locale) =>
      known.flatMap(({ entry, begins, anywhere, opening, idle, says, within, ...rules }) => {
        const target = { entry, begins, anywhere, opening, idle, says: wordedIn(says, locale) };
        const words = within?.[locale];
        return words ? [withinOf(target, rules, words, locale)] : [];
      }),
    ),
  };
}
