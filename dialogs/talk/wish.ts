// A wish told in words that no list of phrases has: "give me a human please", "what are you actually for?". Pure.
import type { CheckWords } from '../../cards/words/check-words.js';
import { TALK_WORDS } from '../../cards/words/index.js';
import { WISH_KINDS, type WishKind, type WishWords } from '../../cards/words/talk-words.js';
import { isFunctionStem, stem } from '../../knowledge/text/languages.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';

/** Wishes are brief; longer texts tell something. In words. */
const MAX_WORDS = 12;

/**
 * A text is a wish when its telling words are there and nothing else is said: a word that is neither theirs nor a function
 * word makes it a question ("can I give it to another person?").
 * @param preferred the language tried first
 */
export function wishIn(text: string, preferred: Locale): { said: WishKind; locale: Locale } | undefined {
  const words = phraseKey(text).split(' ');
  if (words.length > MAX_WORDS) return undefined;
  for (const locale of new Set([preferred, ...LOCALES])) {
    const said = WISH_KINDS.find((kind) => fits(words, WISHES[locale][kind], locale));
    if (said) return { said, locale };
  }
  return undefined;
}

interface Wish {
  anyOf: readonly (readonly ReadonlySet<string>[])[];
  own: ReadonlySet<string>;
}

/**
 * Whether a text asks, of the asker's own case, what a check answers: "is my company part of it?". Questions for information
 * ("who …", "how …") are none, and neither is one that names anything else.
 */
export function asksForCheck(text: string, words: CheckWords, locale: Locale): boolean {
  const said = phraseKey(text).split(' ');
  if (said.length > MAX_WORDS) return false;
  const asking = askingOf(words);
  return asking !== undefined && !said.some((word) => asking.unless.has(word)) && fits(said, asking, locale);
}

/** Once for each check and language. */
const ASKING = new WeakMap<CheckWords, Wish & { unless: ReadonlySet<string> }>();

function askingOf(words: CheckWords): (Wish & { unless: ReadonlySet<string> }) | undefined {
  const known = ASKING.get(words);
  if (known || !words.asking) return known;
  const { unless, ...wish } = words.asking;
  const asking = { ...wishOf(wish, []), unless: new Set(unless.map(phraseKey)) };
  ASKING.set(words, asking);
  return asking;
}

function fits(words: readonly string[], { anyOf, own }: Wish, locale: Locale): boolean {
  const isTold = anyOf.some((groups) => groups.every((group) => words.some((word) => group.has(word))));
  return isTold && words.every((word) => own.has(word) || isFunctionStem(stem(word, locale), locale));
}

/** @param polite words that may always stand beside */
function wishOf({ anyOf, also }: WishWords, polite: readonly string[]): Wish {
  return {
    anyOf: anyOf.map((groups) => groups.map((group) => new Set(group.map(phraseKey)))),
    own: new Set([...polite, ...[...anyOf.flat(2), ...also].map(phraseKey)]),
  };
}

const WISHES = perLocale((locale) => {
  const { wishes, courtesy } = TALK_WORDS[locale];
  const polite = courtesy.flatMap((phrase) => phraseKey(phrase).split(' '));
  const all = WISH_KINDS.map((kind) => [kind, wishOf(wishes[kind], polite)]);
  return Object.fromEntries(all) as Record<WishKind, Wish>;
});
