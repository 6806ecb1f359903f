// Several options of a choice named at once, "keys and Visual Studio", where one is looked at after the other. Pure.
import type { FieldWords } from '../../../cards/words/check-words.js';
import type { Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { choiceOf, namesIn } from '../reading/option-names.js';
import { normalise, normaliseWithAccents } from '../reading/parsed.js';
import { classesOf, phrasesOf, wordsIn } from '../reading/vocabulary.js';
import type { CheckTalk, Trouble } from './move.js';

const OR = phrasesOf(({ or }) => or);
const AND = phrasesOf(({ numbers }) => numbers.plus);

/** The first of them, to begin with; undefined where fewer are named, or one or the other. */
export function severalNamed(text: string, field: Field, view: CheckTalk): Trouble | undefined {
  const { check, words, locale } = view;
  const fields: Readonly<Record<string, FieldWords>> = words[locale][check.id].fields;
  if (field.kind !== 'choice' || fields[field.id]?.several === undefined || isAsking(text)) return undefined;
  const said = wordsIn(text);
  const isOpen = said.some((_, at) => OR.at(said, at) !== undefined);
  if (isOpen || classesOf(said, locale).includes('denying')) return undefined;
  const plain = normalise(text);
  const names = namesIn(plain, choiceOf(check.id, field, words), normaliseWithAccents(text));
  const named = names.filter(({ kind }) => kind === 'name').sort((a, b) => a.from - b.from);
  const second = named.find(({ value }, at) => at > 0 && value !== named[0]?.value);
  const before = second && named[named.indexOf(second) - 1];
  // "Visual Studio keys" are one thing.
  if (!second || !before || !isJoined(plain.slice(before.to, second.from))) return undefined;
  return { kind: 'several', field, values: named.slice(0, 1).map(({ value }) => value) };
}

function isJoined(between: string): boolean {
  const words = wordsIn(between);
  return /[,&+]/.test(between) || words.some((_, at) => AND.at(words, at) !== undefined);
}
