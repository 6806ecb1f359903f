// Fixed phrases of people, compared without case, accents and punctuation, and whether some of them make up a whole text.
import { remembered } from '../../knowledge/text/remembered.js';
import { fold } from '../../knowledge/text/words.js';

/** Lower case, no accents, no punctuation: "What’s up?" -> "whats up". */
export const phraseKey = remembered((text: string): string =>
  fold(text.normalize('NFKC').toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Talk is brief; longer texts are questions or stories. In words. */
const MAX_WORDS = 14;

/** Phrases and what each means. */
export class PhraseBook<T> {
  private readonly meanings = new Map<string, T>();
  private longest = 0;

  /** @param phrases of two alike, the first counts */
  constructor(phrases: Iterable<readonly [phrase: string, meaning: T]>) {
    for (const [phrase, meaning] of phrases) {
      const key = phraseKey(phrase);
      if (key === '' || this.meanings.has(key)) continue;
      this.meanings.set(key, meaning);
      this.longest = Math.max(this.longest, key.split(' ').length);
    }
  }

  /**
   * What the phrases mean that cover a text without a gap, as few of them as will do.
   * @returns undefined when a word is left over
   */
  cover(text: string): T[] | undefined {
    const words = phraseKey(text).split(' ');
    if (words.length > MAX_WORDS) return undefined;
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
