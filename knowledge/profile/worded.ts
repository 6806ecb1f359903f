// A text that is one for all languages, or one for each. Pure.
import type { Locale } from '../locales.js';
import type { Settings } from './settings.js';

/** In a language that it lacks, the first one it has. */
export function wordedIn(worded: Settings['name'], locale: Locale): string | undefined {
  return typeof worded === 'string' ? worded : (worded?.[locale] ?? Object.values(worded ?? {})[0]);
}
