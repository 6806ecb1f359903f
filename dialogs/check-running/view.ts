// What is needed to show a run: its words, the answers in it, what entries are called.
import type { RunKey } from '../../cards/check-step-card.js';
import type { AnswerText } from '../../cards/check-verdict-text.js';
import { formatValue } from '../../cards/check-values.js';
import type { FieldWords, CommonCheckWords, CheckWords } from '../../cards/words/check-words.js';
import type { Locale } from '../../knowledge/locales.js';
import type { Facts, FactValue, Field, Check } from '../checks/check.js';
import type { CheckTalk } from '../checks/moves/move.js';
import type { CheckRun } from '../checks/run.js';

export interface CheckView extends CheckTalk {
  /** What the button that opens an entry is called; undefined for an entry that does not exist. */
  entryLabel: (id: string, locale: Locale) => string | undefined;
  /** Where a person finds a person; undefined = nowhere. */
  contactUrl?: string | undefined;
  /** Whether the bot itself passes questions on to people. */
  asksPeople?: boolean;
  /** The address an entry names as its source. */
  entrySource?: (id: string, locale: Locale) => string | undefined;
  /** When the turn happens, in epoch milliseconds; default: the beginning of today. */
  now?: number;
}

export interface ViewWords {
  check: CheckWords;
  engine: CommonCheckWords;
}

export function wordsOf({ words, locale, check }: CheckView): ViewWords {
  const { engine, [check.id]: checkWords } = words[locale];
  return { engine, check: checkWords };
}

/** @throws when the words are missing: a mistake in the words, not of a person */
export function wordsOfField(view: CheckView, { id }: Field): FieldWords {
  const words = wordsOf(view).check.fields[id];
  if (!words) throw new Error(`No words for the field "${id}". Add it to every folder of cards/words/.`);
  return words;
}

export function valueText(view: CheckView, field: Field, value: FactValue): string {
  const { engine } = wordsOf(view);
  return formatValue(field, value, { field: wordsOfField(view, field), engine }, view.locale);
}

/** A field's answer as a person reads it. */
export function answersTo(view: CheckView, fields: readonly Field[], facts: Facts): AnswerText[] {
  const { engine } = view.words[view.locale];
  return fields.flatMap((field): AnswerText[] => {
    const value = facts[field.id];
    if (value === undefined) return [];
    const words = wordsOfField(view, field);
    return [
      {
        field: field.id,
        name: words.name,
        value: formatValue(field, value, { field: words, engine }, view.locale),
      },
    ];
  });
}

/** Ties a card to the state of the run it shows. */
export function keyOfRun(check: Check, { id, revision }: CheckRun): RunKey {
  return { check: check.id, run: id, revision };
}
