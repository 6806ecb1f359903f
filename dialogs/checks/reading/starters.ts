// Typed texts that start a check: its name as a whole, or its name with facts in the same breath.
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { CheckWords } from '../../../cards/words/check-words.js';
import { keyOf } from './controls.js';
import { withoutCourtesy } from './courtesy.js';
import type { CheckSet } from '../check-list.js';
import type { CheckId } from '../../../cards/words/check-ids.js';
import type { Facts } from '../check.js';
import { MAX_ANSWER_CHARS, normalise } from './parsed.js';
import { statementsOf, type Stretch } from './statements.js';
import { toldIn } from './told-facts.js';

/**
 * "Check eligibility" starts the check, and so does "are we eligible with 2500 E5 seats in Japan". "Are we eligible for
 * the discount?" begins the same way but brings no facts: that is a question, and it has an answer.
 * @param preferred language whose starters are tried first
 */
export function recogniseStart(
  text: string,
  { checks, words }: CheckSet,
  preferred: Locale,
): { check: CheckId; facts: Facts; locale: Locale } | undefined {
  if (text.length > MAX_ANSWER_CHARS) return undefined;
  for (const locale of [preferred, ...LOCALES]) {
    for (const said of new Set([text, withoutCourtesy(text, locale)])) {
      const started = startIn(said, checks, words, locale);
      if (started) return started;
    }
  }
  return undefined;
}

function startIn(
  text: string,
  checks: CheckSet['checks'],
  words: CheckSet['words'],
  locale: Locale,
): { check: CheckId; facts: Facts; locale: Locale } | undefined {
  const key = keyOf(text);
  for (const check of checks) {
    const { starters, asked } = startingPhrases(words[locale][check.id]);
    if (starters.includes(key)) return { check: check.id, facts: {}, locale };
    const known = askingsIn(text, locale, starters, asked);
    if (known.length === 0) continue;
    const { facts, heard } = toldIn(text, { check, words, locale }, known);
    if (Object.keys({ ...facts, ...heard }).length > 0) return { check: check.id, facts, locale };
  }
  return undefined;
}

/**
 * Where a text asks for the check: a statement that begins with one of its names, or that is, as a whole, short for one.
 * "We are a school in Lund. May we?" asks in its second statement.
 */
function askingsIn(
  text: string,
  locale: Locale,
  starters: readonly string[],
  asked: readonly string[],
): Stretch[] {
  const plain = normalise(text);
  return statementsOf(plain).flatMap(({ from, to }): Stretch[] => {
    const whole = plain.slice(from, to);
    const forms = [whole, withoutCourtesy(whole, locale, 'start'), withoutCourtesy(whole, locale)];
    if (forms.some((said) => asked.includes(keyOf(said)))) return [{ from, to }];
    const ends = forms.map((said) => {
      const length = Math.max(0, ...starters.map((phrase) => openingOf(said, phrase)));
      return length === 0 ? 0 : whole.indexOf(said) + length;
    });
    const end = Math.max(...ends);
    return end > 0 ? [{ from, to: from + end }] : [];
  });
}

/** How many characters of a text a phrase takes that it begins with. */
function openingOf(plain: string, phrase: string): number {
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  const wanted = phrase.split(' ');
  const last = words[wanted.length - 1];
  const begins = wanted.every((word, at) => keyOf(words[at]?.[0] ?? '') === word);
  return begins && last ? last.index + last[0].length : 0;
}

interface StartingPhrases {
  starters: readonly string[];
  asked: readonly string[];
}

/** Worked out once for each check and language: every typed text is held against all of them. */
const PHRASES = new WeakMap<CheckWords, StartingPhrases>();

function startingPhrases(words: CheckWords): StartingPhrases {
  const known = PHRASES.get(words);
  if (known) return known;
  const starters = [...words.starters, words.startButton].map(keyOf);
  const phrases = { starters, asked: words.askedBeside.map(keyOf) };
  PHRASES.set(words, phrases);
  return phrases;
}
