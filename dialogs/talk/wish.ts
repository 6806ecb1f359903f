// A wish told in words that no list of phrases has: "give me a human please", "what are you actually for?". Pure.
import type { CheckWords } from '../../cards/words/check-words.js';
import { anyOf } from '../../cards/words/format.js';
import { TALK_WORDS } from '../../cards/words/index.js';
import { WISH_KINDS, type WishKind, type WishWords } from '../../cards/words/talk-words.js';
import { isFunctionStem, stem } from '../../knowledge/text/languages.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey, phraseWords } from './phrases.js';

/** Wishes are brief; longer texts tell something. In words. */
const MAX_WORDS = 14;

/**
 * A text is a wish when its telling words are there and nothing else is said: a word that is neither theirs nor a function
 * word makes it a question ("can I give it to another person?").
 * @param preferred the language tried first
 */
export function wishIn(text: string, preferred: Locale): FoundWish | undefined {
  const key = phraseKey(text);
  const bare = withoutGreeting(key);
  return wishOfWords(key, preferred) ?? (bare === key ? undefined : wishOfWords(bare, preferred));
}

interface FoundWish {
  said: WishKind;
  locale: Locale;
}

/**
 * "A real person who could look at my problem", "somebody about my order": a person, whatever for. For texts in which nothing is
 * found: entries say of some things whom to ask.
 */
export function personFor(text: string, preferred: Locale): FoundWish | undefined {
  const [asked = '', ...rest] = text.split(WHATEVER_FOR);
  const wish = rest.length === 0 ? undefined : wishIn(asked, preferred);
  return wish?.said === 'person' ? wish : undefined;
}

const WHATEVER_FOR = new RegExp(
  `[\\s,](?:${anyOf(LOCALES.flatMap((locale) => TALK_WORDS[locale].person.whatFor))})\\s`,
  'iu',
);

function wishOfWords(key: string, preferred: Locale): FoundWish | undefined {
  const words = key.split(' ');
  for (const locale of new Set([preferred, ...LOCALES])) {
    const said = WISHES[locale].find(words);
    if (said) return { said, locale };
  }
  return undefined;
}

/** Wishes and what each means, found by the words that tell them: hardly any text has one of these. */
export class WishTable<T> {
  private readonly byWord = new Map<string, Set<number>>();

  /** @param wishes of two that fit, the first counts */
  constructor(
    private readonly wishes: readonly (readonly [wish: Wish, meaning: T])[],
    private readonly locale: Locale,
  ) {
    for (const [at, [{ anyOf }]] of wishes.entries())
      for (const word of anyOf.flatMap(([group]) => [...(group ?? [])]))
        this.byWord.set(word, (this.byWord.get(word) ?? new Set<number>()).add(at));
  }

  /** @param words of the key of a text */
  find(words: readonly string[]): T | undefined {
    return this.all(words)[0];
  }

  /** All that fit, in their order. */
  all(words: readonly string[]): T[] {
    if (words.length > MAX_WORDS || !words.some((word) => this.byWord.has(word))) return [];
    const told = new Set(words.flatMap((word) => [...(this.byWord.get(word) ?? [])]));
    return [...told]
      .sort((a, b) => a - b)
      .flatMap((at) => this.wishes.slice(at, at + 1))
      .filter(([wish]) => fits(words, wish, this.locale))
      .map(([, meaning]) => meaning);
  }
}

/** A wish by the keys of its words. */
export interface Wish {
  anyOf: readonly (readonly ReadonlySet<string>[])[];
  own: ReadonlySet<string>;
  /** Those of them that may stand in any of their forms; courtesies may not. */
  forms: ReadonlySet<string>;
  unless: ReadonlySet<string>;
}

/**
 * Whether a text asks, of the asker's own case, what a check answers: "is my company part of it?". Questions for information
 * ("who …", "how …") are none, and neither is one that names anything else.
 */
export function asksForCheck(text: string, words: CheckWords, locale: Locale): boolean {
  return askingOf(words, locale)?.find(phraseWords(text)) === true;
}

/** Once for each check and language. */
const ASKING = new WeakMap<CheckWords, WishTable<true>>();

function askingOf(words: CheckWords, locale: Locale): WishTable<true> | undefined {
  const known = ASKING.get(words);
  if (known || !words.asking) return known;
  const asking = new WishTable<true>([[wordedWish(words.asking, []), true]], locale);
  ASKING.set(words, asking);
  return asking;
}

/** In a list of what may stand beside, any number. */
const SOME_NUMBER = '123';

function fits(words: readonly string[], { anyOf, own, forms, unless }: Wish, locale: Locale): boolean {
  const isTold = anyOf.some((groups) => groups.every((group) => words.some((word) => group.has(word))));
  if (!isTold || words.some((word) => unless.has(word))) return false;
  return words.every((word) => {
    const stemmed = stem(word, locale);
    return (
      own.has(word) ||
      (own.has(SOME_NUMBER) && /^\d+$/.test(word)) ||
      stemsOf(forms, locale).has(stemmed) ||
      isFunctionStem(stemmed, locale)
    );
  });
}

/** Once for each wish. */
const STEMS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function stemsOf(forms: ReadonlySet<string>, locale: Locale): ReadonlySet<string> {
  const known = STEMS.get(forms) ?? new Set([...forms].map((word) => stem(word, locale)));
  STEMS.set(forms, known);
  return known;
}

/** A wish beside which courtesies of a language may stand. */
export function wishOf(words: WishWords, locale: Locale): Wish {
  return wordedWish(words, POLITE[locale]);
}

/** @param polite words that may always stand beside */
function wordedWish({ anyOf, also, unless = [] }: WishWords, polite: readonly string[]): Wish {
  const forms = [...anyOf.flat(2), ...also].map(phraseKey);
  return {
    anyOf: anyOf.map((groups) => groups.map((group) => new Set(group.map(phraseKey)))),
    own: new Set([...polite, ...forms]),
    forms: new Set(forms),
    unless: new Set(unless.map(phraseKey)),
  };
}

const POLITE = perLocale((locale) =>
  TALK_WORDS[locale].courtesy.flatMap((phrase) => phraseKey(phrase).split(' ')),
);

const WISHES = perLocale((locale) => {
  const { wishes } = TALK_WORDS[locale];
  return new WishTable(
    WISH_KINDS.map((kind) => [wishOf(wishes[kind], locale), kind] as const),
    locale,
  );
});
