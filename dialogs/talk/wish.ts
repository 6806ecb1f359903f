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
  /** The wishes that may be told by a word, first to last. */
  private readonly byWord = new Map<string, number[]>();

  /** @param wishes of two that fit, the first counts */
  constructor(
    private readonly wishes: readonly (readonly [wish: Wish, meaning: T])[],
    private readonly locale: Locale,
  ) {
    const told = timesTold(wishes.map(([wish]) => wish));
    for (const [at, [{ anyOf }]] of wishes.entries())
      for (const word of new Set(anyOf.flatMap((groups) => [...rarest(groups, told)]))) {
        const some = this.byWord.get(word);
        if (some) some.push(at);
        else this.byWord.set(word, [at]);
      }
  }

  /** @param words of the key of a text */
  find(words: readonly string[]): T | undefined {
    if (words.length > MAX_WORDS) return undefined;
    let first = Infinity;
    for (const word of words)
      for (const at of this.byWord.get(word) ?? NONE) {
        if (at >= first) break;
        if (fits(words, (this.wishes[at] as readonly [Wish, T])[0], this.locale)) first = at;
      }
    return this.wishes[first]?.[1];
  }
}

const NONE: readonly number[] = [];

/** How many groups of words a word stands in. */
function timesTold(wishes: readonly Wish[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { anyOf } of wishes)
    for (const word of anyOf.flat().flatMap((group) => [...group])) told.set(word, (told.get(word) ?? 0) + 1);
  return told;
}

/** Of groups that must all be met the one that is met least: "do" stands in many wishes, "discount" in few. */
function rarest(
  groups: readonly ReadonlySet<string>[],
  told: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const met = (group: ReadonlySet<string>): number =>
    [...group].reduce((sum, word) => sum + (told.get(word) ?? 0), 0);
  return (
    groups.reduce<ReadonlySet<string> | undefined>(
      (least, group) => (least === undefined || met(group) < met(least) ? group : least),
      undefined,
    ) ?? new Set()
  );
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

function fits(words: readonly string[], { anyOf, own, forms, unless }: Wish, locale: Locale): boolean {
  const isTold = anyOf.some((groups) => groups.every((group) => words.some((word) => group.has(word))));
  if (!isTold || words.some((word) => unless.has(word))) return false;
  return words.every((word) => {
    const stemmed = stem(word, locale);
    return own.has(word) || stemsOf(forms, locale).has(stemmed) || isFunctionStem(stemmed, locale);
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
