// What an edit of the knowledge has changed, for the people who made it. Pure.
import type { Entry } from './entry.js';
import { LOCALES, type Locale } from './locales.js';

/** Entries by id, in the order of the folder. */
export interface EntryChanges {
  added: readonly string[];
  removed: readonly string[];
  /** `locales`: the languages whose text is another one now; none when only the links to other entries are. */
  changed: readonly { id: string; locales: readonly Locale[] }[];
}

export function changesBetween(before: readonly Entry[], after: readonly Entry[]): EntryChanges {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    changed: after.flatMap((entry) => {
      const previous = old.get(entry.id);
      if (!previous || isSame(previous, entry)) return [];
      const locales = LOCALES.filter((locale) => !isSame(previous.texts[locale], entry.texts[locale]));
      return [{ id: entry.id, locales }];
    }),
  };
}

/** Both are read by the same code, so their keys come in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
