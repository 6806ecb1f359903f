// Typed texts that start a check: its name as a whole, or its name with facts in the same breath.
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { CheckWords } from '../../../cards/words/check-words.js';
import { keyOf } from './controls.js';
import { withoutCourtesy } from './courtesy.js';
import type { CheckSet } from '../check-list.js';
import type { CheckId } from '../../../cards/words/check-ids.js';
import type { Check, Facts } from '../check.js';
import { claimedFacts, claimsOf, takesBack } from './claims.js';
import { MAX_ANSWER_CHARS, normalise } from './parsed.js';

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
    const phrases = startingPhrases(words[locale][check.id]);
    if (phrases.includes(key)) return { check: check.id, facts: {}, locale };
    if (!phrases.some((phrase) => key.startsWith(`${phrase} `))) continue;
    const facts = factsClaimed(text, check, locale, phrases);
    if (Object.keys(facts).length > 0) return { check: check.id, facts, locale };
  }
  return undefined;
}

/**
 * What the words that start a check claim; what is denied, past or wished for in them is asked.
 * @param phrases what may open the text without claiming anything
 */
export function factsClaimed(
  text: string,
  check: Check,
  locale: Locale,
  phrases: readonly string[] = [],
): Facts {
  const opening = Math.max(0, ...phrases.map((phrase) => openingOf(text, phrase)));
  const mentions = check.mentionsIn(text);
  if (takesBack(text, mentions, locale, { opening, strict: false })) return {};
  const facts = claimedFacts(claimsOf(text, mentions, locale, { opening }));
  return Object.keys(facts).length === 0 ? facts : { ...check.impliedBy?.(text), ...facts };
}

/** How many characters of a text a phrase takes that it begins with. */
function openingOf(text: string, phrase: string): number {
  const words = [...normalise(text).matchAll(/[\p{L}\p{N}]+/gu)];
  const wanted = phrase.split(' ');
  const last = words[wanted.length - 1];
  const begins = wanted.every((word, at) => keyOf(words[at]?.[0] ?? '') === word);
  return begins && last ? last.index + last[0].length : 0;
}

/** Worked out once for each check and language: every typed text is held against all of them. */
const PHRASES = new WeakMap<CheckWords, readonly string[]>();

function startingPhrases(words: CheckWords): readonly string[] {
  const known = PHRASES.get(words);
  if (known) return known;
  const phrases = [...words.starters, words.startButton].map(keyOf);
  PHRASES.set(words, phrases);
  return phrases;
}
