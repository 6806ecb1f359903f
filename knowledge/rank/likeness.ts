// How alike a text is to each text of the knowledge: cosine of rarity-weighted stems (Salton & Buckley, 1988).
// Tells an unusual question from one somebody has put before, which class probabilities do not.
import type { Term } from '../text/vocabulary.js';

export interface Likeness {
  /**
   * 0 (nothing in common) to 1 (the same stems) for each text, in the order they were given.
   * @param terms each stem once
   */
  to(terms: readonly Term[]): Float64Array;
}

/** Where a stem occurs. */
interface Posting {
  texts: number[];
  /** Weight of the stem in each of `texts`, these being of unit length. */
  values: number[];
  rarity: number;
}

/** @param texts the terms of each text, each stem once */
export function buildLikeness(texts: readonly (readonly Term[])[]): Likeness {
  const postings = new Map<string, Posting>();
  const postingOf = (stem: string): Posting => {
    let posting = postings.get(stem);
    if (!posting) postings.set(stem, (posting = { texts: [], values: [], rarity: 0 }));
    return posting;
  };
  const rarityOf = (frequency: number): number => Math.log(1 + texts.length / (1 + frequency));
  const found = texts.map((terms, at) =>
    terms.map(({ stem, weight }) => {
      const posting = postingOf(stem);
      posting.texts.push(at);
      return { posting, weight };
    }),
  );
  for (const posting of postings.values()) posting.rarity = rarityOf(posting.texts.length);
  for (const terms of found) {
    const length = lengthOf(terms.map(({ posting, weight }) => weight * posting.rarity));
    for (const { posting, weight } of terms) posting.values.push((weight * posting.rarity) / length);
  }
  return {
    to(terms) {
      const likeness = new Float64Array(texts.length);
      const asked = terms.map(({ stem, weight }) => {
        const posting = postings.get(stem);
        return { posting, value: weight * (posting?.rarity ?? rarityOf(0)) };
      });
      const length = lengthOf(asked.map(({ value }) => value));
      for (const { posting, value } of asked) {
        if (!posting) continue;
        const share = value / length;
        for (let i = 0; i < posting.texts.length; i++) {
          const at = posting.texts[i] as number;
          likeness[at] = (likeness[at] as number) + share * (posting.values[i] as number);
        }
      }
      return likeness;
    },
  };
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}
