// The words by which a brief question is known whatever stands around them: "how do our staff sign up?" and "how does the staff
// sign up for it" have the same. Pure.
import { LISTENING, TALK_WORDS } from '../../cards/words/index.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { isFunctionStem, stem } from '../../knowledge/text/languages.js';
import { fold, wordsOf } from '../../knowledge/text/words.js';

/** One word beside a question word stands in too many questions. */
const LEAST_WORDS = 2;

/** A longer text says more than a brief question. In words. */
const MAX_WORDS = 14;

/**
 * The stems of a text that tell what it asks, in the order of the alphabet: neither function words nor courtesy, but what it asks
 * with ("why", "who") and what it denies.
 * @returns undefined where they are too few to tell
 */
export function tellingKey(text: string, locale: Locale): string | undefined {
  const words = wordsOf(text);
  if (words.length > MAX_WORDS) return undefined;
  const asking = words.map(fold).filter((word) => ASKING[locale].has(word));
  const telling = words
    .filter((word) => !ASKING[locale].has(fold(word)) && !COURTESY[locale].has(fold(word)))
    .map((word) => stem(word, locale))
    .filter((word) => !isFunctionStem(word, locale));
  return telling.length < LEAST_WORDS ? undefined : [...new Set([...asking, ...telling])].sort().join(' ');
}

/** What a question asks with, and what turns its sense. */
const ASKING = perLocale((locale) => {
  const { details, asksWhy, denying } = LISTENING[locale];
  const phrases = [...details.openly, ...details.between, ...asksWhy, ...denying.not, ...denying.without];
  return new Set(phrases.filter((phrase) => !phrase.includes(' ')).map(fold));
});

const COURTESY = perLocale(
  (locale) =>
    new Set(TALK_WORDS[locale].courtesy.filter((phrase) => !phrase.includes(' ')).map((word) => fold(word))),
);
