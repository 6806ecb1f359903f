// What the options of a choice are called, in all four languages at once, and where in a text they are named.
import type { CheckId } from '../../../cards/words/checks.js';
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import type { OptionNames } from '../../../cards/words/option-names.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { Field, Mention } from '../check.js';
import { plainWords } from './parsed.js';

/** One option with all it is called; names as `plainWords` gives them. */
export interface ChoiceOption {
  id: string;
  /** What the cards call it. */
  labels: readonly string[];
  names: readonly string[];
  hints: readonly string[];
  alone: readonly string[];
  /** Asked back before they are taken for it. */
  meant: readonly string[];
  endings: readonly string[];
  /** None of the others: a plain "no" means it. */
  isNone: boolean;
  /** To deny it is to mean the option that is none of the others. */
  isAll: boolean;
}

export interface Choice {
  /** In the order shown. */
  options: readonly ChoiceOption[];
  /** Named, it leaves open which option is meant. */
  unclear: readonly string[];
}

/** A name in a text; the value is the option's id. */
export interface NameMention extends Mention {
  value: string;
  kind: 'name' | 'hint' | 'unclear';
}

/** Worked out once for each choice: every typed text is held against all of its names. */
const KNOWN = new WeakMap<CheckWordsByLocale, Map<string, Choice>>();

/** The options of a choice of a check, with their labels on the cards and all else that people call them. */
export function choiceOf(
  check: CheckId,
  field: Extract<Field, { kind: 'choice' }>,
  words: CheckWordsByLocale,
): Choice {
  const known = KNOWN.get(words) ?? new Map<string, Choice>();
  KNOWN.set(words, known);
  const key = [check, field.id, ...field.options].join(' ');
  const choice = known.get(key) ?? namedChoice(check, field, words);
  known.set(key, choice);
  return choice;
}

/** "Commercial (a company)" is called "commercial", too. */
function withBare(label: string): string[] {
  const [bare = ''] = label.split('(');
  return [...new Set([label, bare.trim()])].filter((one) => one !== '');
}

function namedChoice(
  check: CheckId,
  field: Extract<Field, { kind: 'choice' }>,
  words: CheckWordsByLocale,
): Choice {
  const heard = LOCALES.map((locale) => words[locale][check].optionNames[field.id]);
  const options = field.options.map((id): ChoiceOption => {
    const own = heard.flatMap((names) => names?.options[id] ?? []);
    const all = (pick: (names: OptionNames) => readonly string[] | undefined): string[] =>
      plain(own.flatMap((names) => pick(names) ?? []));
    return {
      id,
      labels: plain(
        LOCALES.flatMap((locale) => withBare(words[locale][check].fields[field.id]?.options[id] ?? '')),
      ),
      names: all(({ names }) => names),
      hints: all(({ hints }) => hints),
      alone: all(({ alone }) => alone),
      meant: all(({ meant }) => meant),
      endings: all(({ endings }) => endings),
      isNone: id === field.none,
      isAll: id === field.noneWithout,
    };
  });
  return { options, unclear: plain(heard.flatMap((names) => names?.unclear ?? [])) };
}

function plain(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(plainWords))].filter((name) => name !== '');
}

/**
 * The names of options in a text, the longest where they overlap; hints only where nothing else names an option.
 * @param text as `normalise` gives it
 * @param accented as `normaliseWithAccents` gives it
 */
export function namesIn(text: string, { options, unclear }: Choice, accented: string): NameMention[] {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  const mentions = (phrases: readonly string[], value: string, kind: NameMention['kind']): NameMention[] =>
    phrases
      .filter((name) => words.has(firstWordOf(name)))
      .flatMap((name) => placesOf(text, name).map((place) => ({ field: '', value, kind, ...place })));
  const named = [
    ...mentions(unclear, '', 'unclear'),
    ...options.flatMap(({ id, labels, names, hints, endings }) => [
      ...mentions(labels, id, 'name'),
      ...mentions(names, id, 'name'),
      ...endings.flatMap((ending) => endingsIn(text, ending, id)),
      ...mentions(hints, id, 'hint'),
    ]),
  ];
  const found = named.filter(({ from, to }) => isTypedSo(text.slice(from, to), accented.slice(from, to)));
  const longest = found.filter(
    (mention, at) => !found.some((other, place) => hides(other, mention, place < at)),
  );
  for (const kind of ['name', 'unclear'] as const) {
    const ofKind = longest.filter((mention) => mention.kind === kind);
    if (ofKind.length > 0) return ofKind;
  }
  return longest;
}

/**
 * Whether what was typed may be a name, apart from its accents. People leave accents out, and seldom add some: "så" is a word
 * of Swedish, never "SA".
 */
export function isTypedSo(plain: string, accented: string): boolean {
  return plain.length > MAX_ABBREVIATION_CHARS || plain === accented;
}

const MAX_ABBREVIATION_CHARS = 3;

/** A longer name hides those within it; of two that are as long the first does. */
function hides(other: NameMention, { from, to }: NameMention, isBefore: boolean): boolean {
  const more = other.to - other.from - (to - from);
  return other.from <= from && other.to >= to && (more > 0 || (more === 0 && isBefore));
}

/** Of some hundred names a text says the first word of one or two. */
function firstWordOf(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

/** Where a name stands in a text as whole words, whatever signs stand between them. */
function placesOf(text: string, name: string): { from: number; to: number }[] {
  const words = name.split(' ');
  // Of some hundred names a text says one or two; to make an expression of each takes a hundred times as long.
  if (!words.every((word) => text.includes(word))) return [];
  const pattern = words.join('[^\\p{L}\\p{N}]+');
  return matches(text, new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'));
}

/** A compound is what its last part says: "byggföretag" is an "företag". Three letters at least stand before. */
function endingsIn(text: string, ending: string, value: string): NameMention[] {
  if (!text.includes(ending)) return [];
  const places = matches(text, new RegExp(`(?<!\\p{L})\\p{L}{3,30}${ending}(?![\\p{L}\\p{N}])`, 'gu'));
  return places.map((place): NameMention => ({ field: '', value, kind: 'name', ...place }));
}

function matches(text: string, pattern: RegExp): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: hit, index }) => ({ from: index, to: index + hit.length }));
}
