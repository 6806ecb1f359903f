// Whether two words are one, as "förfallo" and "datum" are, told from numbers: to put every two words of a text together, only
// to find that there is no such word, took a tenth of the time in which thousands of entries are read.

/** A word as the first or second half of another one. */
export interface Half {
  hash: number;
  /** What the hash of a first half is multiplied with before this one. */
  shift: number;
}

const BASE = 31;

export function halfOf(word: string): Half {
  let hash = 0;
  let shift = 1;
  for (let at = 0; at < word.length; at++) {
    hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0;
    shift = Math.imul(shift, BASE);
  }
  return { hash, shift };
}

/** So many places a word: one pair of strangers in so many is looked up in vain. */
const PLACES_A_WORD = 32;

/** @returns whether the words may hold one made of two halves; never no when they do */
export function createWholes(words: Iterable<string>, count: number): (first: Half, second: Half) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(count * PLACES_A_WORD + 1)) - 1;
  const known = new Uint8Array(mask + 1);
  for (const word of words) known[halfOf(word).hash & mask] = 1;
  return (first, second) => known[(Math.imul(first.hash, second.shift) + second.hash) & mask] === 1;
}
