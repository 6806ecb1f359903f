// Options of choices that a sentence names though nobody asks for them. Whether they are claimed is not asked here.
import type { CheckId } from '../../../cards/words/checks.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { OptionNames } from '../../../cards/words/option-names.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { Mention } from '../check.js';
import { PhraseTable, takenApart } from './vocabulary.js';

/**
 * A reader of the options of a check, in all languages.
 * @param names which of their names to look for
 * @returns takes a text as `normalise` gives it
 */
export function optionReader(check: CheckId, names: 'told' | 'implied'): (plain: string) => Mention[] {
  const tables = tablesOf(check, (option) => option[names] ?? []);
  return (plain) => tables.flatMap(([field, table]) => mentionsOf(plain, field, table));
}

function tablesOf(
  check: CheckId,
  pick: (option: OptionNames) => readonly string[],
): [field: string, PhraseTable<string>][] {
  const phrases = new Map<string, [phrase: string, option: string][]>();
  for (const locale of LOCALES) {
    for (const [field, { options }] of Object.entries(CHECK_WORDS[locale][check].optionNames)) {
      const said = Object.entries(options).flatMap(([id, option]) =>
        pick(option).map((phrase): [string, string] => [phrase, id]),
      );
      phrases.set(field, [...(phrases.get(field) ?? []), ...said]);
    }
  }
  return [...phrases].map(([field, said]) => [field, new PhraseTable(said)]);
}

function mentionsOf(plain: string, field: string, table: PhraseTable<string>): Mention[] {
  const { words, places } = takenApart(plain);
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const { value, length = 1 } = table.at(words, at) ?? {};
    const [first, last] = [places[at], places[at + length - 1]];
    if (value !== undefined && first && last) {
      found.push({ field, value, from: first.index, to: last.index + last[0].length });
    }
    at += length;
  }
  return found;
}
