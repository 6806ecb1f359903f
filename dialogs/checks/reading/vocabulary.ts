// What each word does to the statement it stands in, looked up in the lists of all languages, the conversation's own first.
import { READING_WORDS } from '../../../cards/words/index.js';
import type { ReadingWords } from '../../../cards/words/reading-words.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { longestBegunBy } from '../../../knowledge/text/first-words.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import { plainWords } from './parsed.js';

/** From the harmless to what changes most; where two languages disagree about a word, the last one here wins. */
const CLASSES = ['plain', 'doubting', 'denying', 'past', 'ahead', 'others'] as const;
export type WordClass = (typeof CLASSES)[number];

/** A word as it was typed and without its accents: "vår" is "our", "var" is "was". */
export interface Word {
  exact: string;
  plain: string;
}

/** The words of a text, apostrophes and hyphens parting them: "don't" is "don", "t". */
export function wordsIn(text: string): Word[] {
  const exact =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return exact.map((word) =>
    PLAIN.test(word)
      ? { exact: word, plain: word }
      : { exact: word.normalize('NFC'), plain: plainWords(word) },
  );
}

/** A text with its words and their places; as many of both, but for letters that fall apart in lower case. */
export const takenApart = remembered((text: string) => {
  const typed = text.normalize('NFKC');
  const places = [...typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return { typed, places, words: places.flatMap(([word]) => wordOf(word) ?? wordsIn(word)) };
});

/** One with nothing to take apart or to make plain. */
function wordOf(typed: string): Word | undefined {
  const lower = typed.toLowerCase();
  return PLAIN.test(lower) ? { exact: lower, plain: lower } : undefined;
}

const NO_WORD: Word = { exact: '', plain: '' };

/** Nothing to make plain, and not too long to be a word of a phrase. */
const PLAIN = /^[a-z0-9]{1,60}$/;

/**
 * A table from phrases to what they are, found by words: the longest phrase at each place, as it is written first.
 * @param entries phrase and value; of two for one phrase `keep` says which stays
 */
export class PhraseTable<T> {
  private readonly exact = new Map<string, T>();
  private readonly plain = new Map<string, T>();
  /** The longest phrase, in words, that begins with a word, either way it is written: hardly any word begins one. */
  private readonly begunBy: ReadonlyMap<string, number>;
  readonly longest: number;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, keep: (a: T, b: T) => T = (a) => a) {
    const put = (table: Map<string, T>, key: string, value: T): void => {
      const known = table.get(key);
      table.set(key, known === undefined ? value : keep(known, value));
    };
    const phrases: string[][] = [];
    for (const [phrase, value] of [...entries].flatMap(alsoWithoutApostrophe)) {
      const words = wordsIn(phrase);
      phrases.push(
        words.map(({ exact }) => exact),
        words.map(({ plain }) => plain),
      );
      put(this.exact, words.map(({ exact }) => exact).join(' '), value);
      put(this.plain, words.map(({ plain }) => plain).join(' '), value);
    }
    this.begunBy = longestBegunBy(phrases);
    this.longest = Math.max(1, ...this.begunBy.values());
  }

  /** The value of these words as one phrase. */
  get(words: readonly Word[]): T | undefined {
    if (words.length > this.longestFrom(words[0])) return undefined;
    return (
      this.exact.get(words.map(({ exact }) => exact).join(' ')) ??
      this.plain.get(words.map(({ plain }) => plain).join(' '))
    );
  }

  /** The longest phrase that begins at a place. */
  at(words: readonly Word[], from: number): { value: T; length: number } | undefined {
    const longest = this.longestFrom(words[from]);
    for (let length = Math.min(longest, words.length - from); length > 0; length--) {
      const value = this.get(words.slice(from, from + length));
      if (value !== undefined) return { value, length };
    }
    return undefined;
  }

  private longestFrom({ exact, plain }: Word = NO_WORD): number {
    return Math.max(this.begunBy.get(exact) ?? 0, this.begunBy.get(plain) ?? 0);
  }
}

/** "Haven't a clue" is typed "havent a clue", too. Only so: "were" is another word than "we're". */
function alsoWithoutApostrophe<T>([phrase, value]: readonly [string, T]): (readonly [string, T])[] {
  const joined = phrase.replace(/n['’]t(?!\p{L})/gu, 'nt');
  return joined === phrase
    ? [[phrase, value]]
    : [
        [phrase, value],
        [joined, value],
      ];
}

/** The phrases that all languages have for one thing. */
export function phrasesOf(pick: (words: ReadingWords) => readonly string[]): PhraseTable<true> {
  return new PhraseTable(
    LOCALES.flatMap((locale) => pick(READING_WORDS[locale]).map((phrase): [string, true] => [phrase, true])),
  );
}

const worse = (a: WordClass, b: WordClass): WordClass => (CLASSES.indexOf(b) > CLASSES.indexOf(a) ? b : a);

function tableOf(locales: readonly Locale[]): PhraseTable<WordClass> {
  const entries = locales.flatMap((locale) =>
    CLASSES.flatMap((kind) =>
      [...READING_WORDS[locale][kind], ...(kind === 'others' ? READING_WORDS[locale].supplying : [])].map(
        (phrase): [string, WordClass] => [phrase, kind],
      ),
    ),
  );
  return new PhraseTable(entries, worse);
}

const OWN = perLocale((locale) => tableOf([locale]));
const ALL = tableOf(LOCALES);

/** Words that do one thing together: "no longer". */
export interface Classed {
  /** `unknown`: a word that nobody listed. */
  kind: WordClass | 'unknown';
  words: readonly Word[];
}

/**
 * What the words do to their statement, phrase by phrase.
 * @param languages `own`: only those of the conversation's language are known
 */
export function classify(
  words: readonly Word[],
  locale: Locale,
  languages: 'all' | 'own' = 'all',
): Classed[] {
  const found: Classed[] = [];
  for (let at = 0; at < words.length;) {
    const own = OWN[locale].at(words, at);
    const all = languages === 'all' ? ALL.at(words, at) : undefined;
    const hit = own && own.length >= (all?.length ?? 0) ? own : all;
    const length = hit?.length ?? 1;
    found.push({ kind: hit?.value ?? 'unknown', words: words.slice(at, at + length) });
    at += length;
  }
  return found;
}

/** The kinds alone. */
export function classesOf(
  words: readonly Word[],
  locale: Locale,
  languages: 'all' | 'own' = 'all',
): Classed['kind'][] {
  return classify(words, locale, languages).map(({ kind }) => kind);
}

/** Whether a word is an ordinary one that the reader listens for, in any language. */
export function isListed(word: string): boolean {
  return ALL.get(wordsIn(word)) !== undefined;
}

/** Whether a word changes what it stands with: "non" is no beginning of "non-profit". */
export function isLoaded(word: string): boolean {
  return (ALL.get(wordsIn(word)) ?? 'plain') !== 'plain';
}

/**
 * A text without the words by which people hedge, "I think", in the language of the conversation or any other; undefined
 * when there are none. A comma stands in their place, so that what they part stays apart.
 */
export function withoutHedges(text: string, locale: Locale): string | undefined {
  const { typed, places, words } = takenApart(text);
  if (words.length !== places.length) return undefined;
  let rest = '';
  let from = 0;
  for (let at = 0; at < words.length;) {
    const hit = OWN[locale].at(words, at) ?? ALL.at(words, at);
    const [first, last] = [places[at], places[at + (hit?.length ?? 1) - 1]];
    if (hit?.value === 'doubting' && first && last) {
      rest += `${typed.slice(from, first.index)},`;
      from = last.index + last[0].length;
    }
    at += hit?.length ?? 1;
  }
  const bare = (rest + typed.slice(from)).replace(/^[\s,;.]+|(?<![\s,;.])[\s,;.]+$/g, '');
  return from === 0 || bare === '' ? undefined : bare;
}

const OPINING = phrasesOf(({ opining }) => opining);

/** A text without an "I think" at its beginning or its end; undefined without one. */
export function withoutOpinion(text: string): string | undefined {
  const { typed, places, words } = takenApart(text);
  const at = words.findIndex((_, place) => OPINING.at(words, place) !== undefined);
  const end = at + (OPINING.at(words, at)?.length ?? 0);
  if (at < 0 || words.length !== places.length) return undefined;
  if (at === 0) return places[end] && typed.slice(places[end].index);
  const last = places[at - 1];
  return end === words.length && last ? typed.slice(0, last.index + last[0].length) : undefined;
}
