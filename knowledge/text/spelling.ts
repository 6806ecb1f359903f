// Nearest known word for a misspelt one, by symmetric deletion: two words within distance d share a form with at most d
// letters deleted (W. Garbe, SymSpell, 2012). Look-up cost does not grow with the vocabulary.
import { distance } from 'fastest-levenshtein';

/** Words shorter than this are never corrected: too many neighbours. */
const MIN_LETTERS = 4;
/** Letters are deleted within this prefix only (SymSpell's "prefix length"): a third of the index, same candidates. */
const PREFIX_LETTERS = 7;
/** From this length on two letters may be wrong. Measured: retrieval-notes, "edit distance 1, 2 from 8 letters". */
const TWO_ERRORS_FROM = 8;

export interface Spelling {
  /** The known word closest to `word` (the more frequent of equals), or undefined when none is near enough. */
  nearest(word: string): string | undefined;
}

/**
 * @param frequencies known words with how often each occurs
 */
export function createSpelling(frequencies: ReadonlyMap<string, number>): Spelling {
  const byDeletion = new Map<string, string[]>();
  for (const word of frequencies.keys()) {
    for (const form of deletions(word)) {
      const words = byDeletion.get(form);
      if (words) words.push(word);
      else byDeletion.set(form, [word]);
    }
  }
  return {
    nearest(word) {
      if (word.length < MIN_LETTERS || /\d/.test(word)) return undefined;
      let best: { word: string; errors: number } | undefined;
      const candidates = new Set([...deletions(word)].flatMap((form) => byDeletion.get(form) ?? []));
      for (const candidate of candidates) {
        const errors = misspellings(word, candidate);
        if (errors > maxErrors(Math.min(word.length, candidate.length))) continue;
        const frequency = frequencies.get(candidate) ?? 0;
        if (
          !best ||
          errors < best.errors ||
          (errors === best.errors && frequency > (frequencies.get(best.word) ?? 0))
        ) {
          best = { word: candidate, errors };
        }
      }
      return best?.word;
    },
  };
}

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

function deletions(word: string): Set<string> {
  const prefix = word.slice(0, PREFIX_LETTERS);
  const forms = new Set([prefix]);
  let last = [prefix];
  for (let errors = maxErrors(word.length); errors > 0; errors--) {
    const next: string[] = [];
    for (const form of last) {
      for (let at = 0; at < form.length; at++) {
        const shorter = form.slice(0, at) + form.slice(at + 1);
        if (!forms.has(shorter)) {
          forms.add(shorter);
          next.push(shorter);
        }
      }
    }
    last = next;
  }
  return forms;
}
