// Nearest known word for a misspelt one, by symmetric deletion: two words within distance d share a form with at most d
// letters deleted (W. Garbe, SymSpell, 2012). Look-up cost does not grow with the vocabulary.
import { distance } from 'fastest-levenshtein';

/** Words shorter than this are never corrected: too many neighbours. */
const MIN_LETTERS = 4;
/** Letters are deleted within this prefix only (SymSpell's "prefix length"): a third of the index, same candidates. */
const PREFIX_LETTERS = 7;
/** From this length on two letters may be wrong; in a shorter word two changes lead to too many others. */
const TWO_ERRORS_FROM = 8;

export interface Spelling {
  /** The known word closest to `word` (the more frequent of equals), or undefined when none is near enough. */
  nearest(word: string): string | undefined;
}

/**
 * @param frequencies known words with how often each occurs
 */
export function createSpelling(frequencies: ReadonlyMap<string, number>): Spelling {
  const words = [...frequencies.keys()];
  const counts = Uint32Array.from(frequencies.values());
  const index = indexForms(words);
  const letters = Uint32Array.from(words, lettersOf);
  return {
    nearest(word) {
      if (word.length < MIN_LETTERS || /\d/.test(word)) return undefined;
      const own = lettersOf(word);
      let best: { at: number; errors: number; frequency: number } | undefined;
      index.eachSharingForm(word, (at) => {
        const candidate = words[at] ?? '';
        if (!mayBegin(word, candidate)) return;
        const allowed = Math.min(
          maxErrors(Math.min(word.length, candidate.length)),
          best?.errors ?? Infinity,
        );
        if (Math.abs(word.length - candidate.length) > allowed) return;
        // One error puts in and takes out one letter at most: most candidates are told apart without being compared.
        if (bitsIn(own ^ (letters[at] ?? 0)) > 2 * allowed) return;
        const errors = misspellings(word, candidate);
        if (errors > allowed) return;
        const frequency = counts[at] ?? 0;
        const isBetter =
          !best ||
          errors < best.errors ||
          frequency > best.frequency ||
          (frequency === best.frequency && at < best.at);
        if (isBetter) best = { at, errors, frequency };
      });
      return best && words[best.at];
    },
  };
}

/**
 * Hands seldom slip at the first letter, and in a short word another one there is mostly another word ("wind" is not "kind"):
 * there the two must begin alike, or with their first two letters swapped.
 */
function mayBegin(word: string, candidate: string): boolean {
  if (word[0] === candidate[0] || word.length >= TWO_ERRORS_FROM) return true;
  return word[0] === candidate[1] && word[1] === candidate[0];
}

/** Which letters a word has, a bit each; rare ones share a bit, which tells less but nothing wrong. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

interface FormIndex {
  /** Tells the positions of the words that may share a form with `word`, each once; a few that do not are among them. */
  eachSharingForm(word: string, see: (at: number) => void): void;
}

/** Hash buckets in two typed arrays: a tenth of the memory of a map of strings, and no garbage to build it. */
function indexForms(words: readonly string[]): FormIndex {
  const mask = 2 ** Math.ceil(Math.log2(words.length * BUCKETS_PER_WORD + 1)) - 1;
  const ends = new Uint32Array(mask + 2);
  for (const word of words) eachForm(word, (hash) => void (ends[hash & mask] = (ends[hash & mask] ?? 0) + 1));
  for (let bucket = 1; bucket < ends.length; bucket++)
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const members = new Uint32Array(ends.at(-1) ?? 0);
  // Filling backwards turns the ends of the buckets into their starts.
  words.forEach((word, at) =>
    eachForm(word, (hash) => {
      const place = (ends[hash & mask] ?? 0) - 1;
      ends[hash & mask] = place;
      members[place] = at;
    }),
  );
  /** For which word each was last seen: no garbage for each that is looked up. */
  const seenFor = new Uint32Array(words.length);
  let asked = 0;
  return {
    eachSharingForm(word, see) {
      asked += 1;
      eachForm(word, (hash) => {
        const bucket = hash & mask;
        for (let i = ends[bucket] ?? 0; i < (ends[bucket + 1] ?? 0); i++) {
          const at = members[i] ?? 0;
          if (seenFor[at] === asked) continue;
          seenFor[at] = asked;
          see(at);
        }
      });
    },
  };
}

/** A long word has 29 forms: a bucket for every other one keeps most strangers apart, in half the room. */
const BUCKETS_PER_WORD = 16;

function maxErrors(length: number): number {
  if (length < MIN_LETTERS) return 0;
  return length < TWO_ERRORS_FROM ? 1 : 2;
}

/** Edit distance in which two swapped neighbours count once. */
function misspellings(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : plain;
}

/** Calls `see` with a hash (FNV-1a) of each form: the word's prefix with as many letters deleted as it may have errors. */
function eachForm(
  word: string,
  see: (hash: number) => void,
  at = 0,
  hash = 0x811c9dc5,
  errors = maxErrors(word.length),
): void {
  if (at === word.length || at === PREFIX_LETTERS) return see(hash >>> 0);
  eachForm(word, see, at + 1, Math.imul(hash ^ word.charCodeAt(at), 0x01000193), errors);
  if (errors > 0) eachForm(word, see, at + 1, hash, errors - 1);
}
