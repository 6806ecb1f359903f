// How alike a text is to each text of the knowledge: cosine of rarity-weighted stems (Salton & Buckley, 1988).
// Tells an unusual question from one somebody has put before, which class probabilities do not.
import type { Term } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same stems) for each text, in the order they were given. */
  to(terms: readonly Term[]): Float64Array;
}

interface Posting {
  texts: Uint32Array;
  /** Weight of the stem in each text, of unit length. */
  values: Float32Array;
  rarity: number;
}

export function buildLikeness(texts: readonly (readonly Term[])[]): Likeness {
  const frequency = new Map<string, number>();
  const unique = texts.map(uniqueTerms);
  for (const terms of unique)
    for (const { stem } of terms) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rarityOf = (stem: string): number => Math.log(1 + texts.length / (1 + (frequency.get(stem) ?? 0)));
  const lists = new Map<string, { texts: number[]; values: number[] }>();
  unique.forEach((terms, at) => {
    const length = lengthOf(terms, rarityOf);
    for (const { stem, weight } of terms) {
      const list = lists.get(stem) ?? { texts: [], values: [] };
      list.texts.push(at);
      list.values.push((weight * rarityOf(stem)) / length);
      lists.set(stem, list);
    }
  });
  const postings = new Map(
    [...lists].map(([stem, list]): [string, Posting] => [
      stem,
      { texts: Uint32Array.from(list.texts), values: Float32Array.from(list.values), rarity: rarityOf(stem) },
    ]),
  );
  return {
    to(terms) {
      const likeness = new Float64Array(texts.length);
      const asked = uniqueTerms(terms);
      const length = lengthOf(asked, rarityOf);
      for (const { stem, weight } of asked) {
        const posting = postings.get(stem);
        if (!posting) continue;
        const share = (weight * posting.rarity) / length;
        for (let i = 0; i < posting.texts.length; i++) {
          const at = posting.texts[i] as number;
          likeness[at] = (likeness[at] as number) + share * (posting.values[i] as number);
        }
      }
      return likeness;
    },
  };
}

function lengthOf(terms: readonly Term[], rarityOf: (stem: string) => number): number {
  return Math.sqrt(terms.reduce((sum, { stem, weight }) => sum + (weight * rarityOf(stem)) ** 2, 0)) || 1;
}
