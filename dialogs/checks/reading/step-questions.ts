// Questions about a check's own questions, in their own words: "which date do you need?", "why do I need this account?",
// "is F3 counted?". What the check says of a field explains them better than the nearest entry does.
import type { FieldWords } from '../../../cards/words/check-words.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { isFunctionStem, stem } from '../../../knowledge/text/languages.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { CheckId } from '../../../cards/words/checks.js';
import type { Field } from '../check.js';
import { isAsking } from './asking.js';
import { namesOther } from './other-products.js';
import { phrasesOf, wordsIn, type Word } from './vocabulary.js';

/** More words than these ask something of their own. */
const MAX_WORDS = 12;

const ABOUT = phrasesOf(({ asking, correcting }) => [...asking.ofStep, ...asking.words, ...correcting.wait]);
const POINTING = phrasesOf(({ asking }) => asking.pointing);

/**
 * The field that a question is about: all of its telling words stand in what the check says of that field.
 * @param fields the likeliest first
 */
export function fieldAskedAbout(
  text: string,
  fields: readonly Field[],
  { check, locale }: { check: { id: CheckId }; locale: Locale },
): Field | undefined {
  const words = wordsIn(text);
  if (!isAsking(text) || words.length > MAX_WORDS) return undefined;
  if (namesOther(text)) return fields.find(({ kind }) => kind === 'number');
  const telling = tellingWords(words, locale);
  if (telling.length === 0) return undefined;
  return fields.find((field) => {
    const known = stemsOf(check.id, field.id, locale);
    return telling.every((one) => known.has(one));
  });
}

/** "Why do I need this account?": what is pointed at stands on the screen. */
export function pointsAtStep(text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => POINTING.at(words, at) !== undefined);
}

/** The stems of the words that are neither grammar nor asking. */
function tellingWords(words: readonly Word[], locale: Locale): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const hit = ABOUT.at(words, at) ?? POINTING.at(words, at);
    const { exact = '' } = words[at] ?? {};
    const stemmed = stem(exact, locale);
    if (!hit && exact.length > 1 && !isFunctionStem(stemmed, locale)) rest.push(stemmed);
    at += hit?.length ?? 1;
  }
  return rest;
}

/** Worked out once for each field and language. */
const STEMS = new Map<string, ReadonlySet<string>>();

function stemsOf(check: CheckId, field: string, locale: Locale): ReadonlySet<string> {
  const key = [check, field, locale].join(' ');
  const known =
    STEMS.get(key) ?? new Set(wordsOfField(check, field, locale).map((word) => stem(word, locale)));
  STEMS.set(key, known);
  return known;
}

function wordsOfField(check: CheckId, id: string, locale: Locale): string[] {
  const fields: Readonly<Record<string, FieldWords>> = CHECK_WORDS[locale][check].fields;
  const field = fields[id];
  if (!field) return [];
  const { question, name, hint, options } = field;
  return wordsIn([question, name, hint, ...Object.values(options)].join(' ')).map(({ exact }) => exact);
}
