// A text that is one for all languages, or one for each. Pure.
import { z } from 'zod/v4';
import { LOCALES, type Locale } from '../locales.js';

export type Worded = string | Readonly<Partial<Record<Locale, string | undefined>>>;

/** @param text what each of them may be */
export function wordedSchema(text: z.ZodString): z.ZodType<Worded> {
  return z.union([text, z.partialRecord(z.enum(LOCALES), text)]);
}

/** In a language that it lacks, the first one it has. */
export function wordedIn(worded: Worded | undefined, locale: Locale): string | undefined {
  return typeof worded === 'string' ? worded : (worded?.[locale] ?? Object.values(worded ?? {})[0]);
}
