// What the check that asks for a field reads in a typed text.
import { CHECK_WORDS } from '../../cards/words/index.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import { fieldsOf, type FactValue } from '../../dialogs/checks/check.js';
import type { Parsed } from '../../dialogs/checks/reading/parsed.js';
import { readTyped } from '../../dialogs/checks/reading/typed-answer.js';
import type { Locale } from '../../knowledge/locales.js';

/** The day on which it is typed. */
const TODAY = '2026-11-26';

/** @throws Error when no check asks for the field */
export function reading(id: string, text: string, locale: Locale): Parsed<FactValue> {
  for (const check of CHECKS.checks) {
    const field = fieldsOf(check.steps).find((one) => one.id === id);
    if (field) return readTyped(field, text, { check, words: CHECK_WORDS, locale, today: TODAY });
  }
  throw new Error(`No check asks for "${id}".`);
}
