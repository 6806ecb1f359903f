// A wish told in words that no list of phrases has: "give me a human please", "what are you actually for?". Pure.
import type { CheckWords } from '../../cards/words/check-words.js';
import { TALK_WORDS } from '../../cards/words/index.js';
import { WISH_KINDS, type WishKind, type WishWords } from '../../cards/words/talk-words.js';
import { isFunctionStem, stem } from '../../knowledge/text/languages.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey } from './phrases.js';

/** Wishes are brief; longer texts tell something. In words. */
const MAX_WORDS = 12;

/**
 * A text is a wish when its telling words are there and nothing else is said: a word that is neither theirs nor a function
 * word makes it a question ("can I give it to another person?").
 * @param preferred the language tried first
 */
export function wishIn(text: string, preferred: Locale): { said: WishKind; locale: Locale } | undefined {
  const key = phraseKey(text);
  return wishOfWords(key, preferred) ?? wishOfWords(withoutGreeting(key), preferred);
}

function wishOfWords(key: string, preferred: Locale): { said: WishKind; locale: Locale } | undefined {
  const words = key.split(' ');
  if (words.length > MAX_WORDS) return undefined;
  for (const locale of new Set([preferred, ...LOCALES])) {
    const said = WISH_KINDS.find((kind) => fits(words, WISHES[locale][kind], locale));
    if (said) return { said, locale };
  }
  return undefined;
}

/** A wish by the keys of its words. */
export interface Wish {
  anyOf: readonly (readonly ReadonlySet<string>[])[];
  own: ReadonlySet<string>;
  unless: ReadonlySet<string>;
}

/** Whether a brief text says a wish, and nothing else. */
export function saysWish(text: string, wish: Wish, locale: Locale): boolean {
  const words = phraseKey(text).split(' ');
  return words.length <= MAX_WORDS && fits(words, wish, locale);
}

/**
 * Whether a text asks, of the asker's own case, what a check answers: "is my company part of it?". Questions for information
 * ("who …", "how …") are none, and neither is one that names anything else.
 */
export function asksForCheck(text: string, words: CheckWords, locale: Locale): boolean {
  const asking = askingOf(words);
  return asking !== undefined && saysWish(text, asking, locale);
}

/** Once for each check and language. */
const ASKING = new WeakMap<CheckWords, Wish>();

function askingOf(words: CheckWords): Wish | undefined {
  const known = ASKING.get(words);
  if (known || !words.asking) return known;
  const asking = wordedWish(words.asking, []);
  ASKING.set(words, asking);
  return asking;
}

function fits(words: readonly string[], { anyOf, own, unless }: Wish, locale: Locale): boolean {
  if (words.some((word) => unless.has(word))) return false;
  const isTold = anyOf.some((groups) => groups.every((group) => words.some((word) => group.has(word))));
  return isTold && words.every((word) => own.has(word) || isFunctionStem(stem(word, locale), locale));
}

/** A wish beside which courtesies of a language may stand. */
export function wishOf(words: WishWords, locale: Locale): Wish {
  return wordedWish(words, POLITE[locale]);
}

/** @param polite words that may always stand beside */
function wordedWish({ anyOf, also, unless = [] }: WishWords, polite: readonly string[]): Wish {
  return {
    anyOf: anyOf.map((groups) => groups.map((group) => new Set(group.map(phraseKey)))),
    own: new Set([...polite, ...[...anyOf.flat(2), ...also].map(phraseKey)]),
    unless: new Set(unless.map(phraseKey)),
  };
}

const POLITE = perLocale((locale) =>
  TALK_WORDS[locale].courtesy.flatMap((phrase) => phraseKey(phrase).split(' ')),
);

const WISHES = perLocale((locale) => {
  const { wishes } = TALK_WORDS[locale];
  const all = WISH_KINDS.map((kind) => [kind, wishOf(wishes[kind], locale)]);
  return Object.fromEntries(all) as Record<WishKind, Wish>;
});
