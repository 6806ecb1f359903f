// Fixed phrases of people, compared without case, accents and punctuation, and whether some of them make up a whole text.
import { byFirstWord, lengthOfOpening, type ByFirstWord } from '../../knowledge/text/first-words.js';
import { remembered } from '../../knowledge/text/remembered.js';
import { fold } from '../../knowledge/text/words.js';

/** A turn asks for the keys of its text, of that without courtesies in each language, and of their parts. */
const REMEMBERED_KEYS = 64;

/** Lower case, no accents, no punctuation: "What’s up?" -> "whats up". */
export const phraseKey = remembered(
  (text: string): string =>
    fold(text.normalize('NFKC').toLowerCase())
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  REMEMBERED_KEYS,
);

/** The words of a text's key. */
export const phraseWords = remembered(
  (text: string): readonly string[] => phraseKey(text).split(' '),
  REMEMBERED_KEYS,
);

/** Talk is brief; longer texts are questions or stories. In words. */
const MAX_WORDS = 14;

/** Phrases and what each means. */
export class PhraseBook<T> {
  private readonly meanings = new Map<string, T>();
  /** All words of all phrases: nearly every text has another. */
  private readonly words = new Set<string>();
  private longest = 0;

  /** @param phrases of two alike, the first counts */
  constructor(phrases: Iterable<readonly [phrase: string, meaning: T]>) {
    for (const [phrase, meaning] of phrases) {
      const key = phraseKey(phrase);
      if (key === '' || this.meanings.has(key)) continue;
      const words = key.split(' ');
      this.meanings.set(key, meaning);
      this.longest = Math.max(this.longest, words.length);
      for (const word of words) this.words.add(word);
    }
  }

  /**
   * What the phrases mean that cover a text without a gap, as few of them as will do.
   * @returns undefined when a word is left over
   */
  cover(text: string): T[] | undefined {
    const words = phraseWords(text);
    if (words.length > MAX_WORDS || !words.every((word) => this.words.has(word))) return undefined;
    const covers: (T[] | undefined)[] = [[]];
    for (let end = 1; end <= words.length; end++) {
      for (let start = Math.max(0, end - this.longest); start < end; start++) {
        const before = covers[start];
        const meaning = this.meanings.get(words.slice(start, end).join(' '));
        if (before === undefined || meaning === undefined) continue;
        const shortest = covers[end]?.length ?? Infinity;
        if (before.length + 1 < shortest) covers[end] = [...before, meaning];
      }
    }
    return covers[words.length];
  }
}

/** @param keys as `phraseKey` makes them */
export function openingsByWord(keys: readonly string[]): ByFirstWord {
  return byFirstWord(keys.map((key) => key.split(' ')));
}

/** A key without the longest of the phrases that it begins with; a word is always left. */
export function withoutOpening(key: string, openings: ByFirstWord): string {
  const words = key.split(' ');
  const length = lengthOfOpening(words.slice(0, -1), openings);
  return length === 0 ? key : words.slice(length).join(' ');
}
