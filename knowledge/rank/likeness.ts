// How alike a text is to each text of the knowledge: cosine of rarity-weighted stems (Salton & Buckley, 1988).
// Tells an unusual question from one somebody has put before, which class probabilities do not.
import type { Term } from '../text/vocabulary.js';

export interface Likeness {
  /**
   * 0 (nothing in common) to 1 (the same stems) for each text, in the order they were given.
   * @param terms each stem once
   */
  to(terms: readonly Term[]): Float64Array;
  /** The same, told one by one, for those texts only that have something in common: of thousands it may be few. */
  each(terms: readonly Term[], tell: (text: number, likeness: number) => void): void;
  /** Mean likeness of the `count` most alike texts. */
  mostAlike(terms: readonly Term[], count: number): number;
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
    terms.map(({ stem, weight, telling = 1 }) => {
      const posting = postingOf(stem);
      posting.texts.push(at);
      return { posting, weight: weight * telling };
    }),
  );
  for (const posting of postings.values()) posting.rarity = rarityOf(posting.texts.length);
  for (const terms of found) {
    const length = lengthOf(terms.map(({ posting, weight }) => weight * posting.rarity));
    for (const { posting, weight } of terms) posting.values.push((weight * posting.rarity) / length);
  }
  /** Kept between questions, all 0: garbage costs more than the sums. */
  const sums = new Float64Array(texts.length);
  const add = (terms: readonly Term[], likeness: Float64Array, touched: number[]): void => {
    const asked = terms.map(({ stem, weight, telling = 1 }) => {
      const posting = postings.get(stem);
      return { posting, value: weight * telling * (posting?.rarity ?? rarityOf(0)) };
    });
    const length = lengthOf(asked.map(({ value }) => value));
    for (const { posting, value } of asked) {
      if (!posting) continue;
      const share = value / length;
      for (let i = 0; i < posting.texts.length; i++) {
        const at = posting.texts[i] as number;
        if (likeness[at] === 0) touched.push(at);
        likeness[at] = (likeness[at] as number) + share * (posting.values[i] as number);
      }
    }
  };
  return {
    to(terms) {
      const likeness = new Float64Array(texts.length);
      add(terms, likeness, []);
      return likeness;
    },
    each(terms, tell) {
      const touched: number[] = [];
      add(terms, sums, touched);
      for (const at of touched) {
        const value = sums[at] as number;
        sums[at] = 0;
        if (value > 0) tell(at, value);
      }
    },
    mostAlike(terms, count) {
      const touched: number[] = [];
      add(terms, sums, touched);
      const best = new Array<number>(count).fill(0);
      for (const at of touched) {
        const value = sums[at] as number;
        sums[at] = 0;
        keepHighest(best, value);
      }
      return best.reduce((sum, value) => sum + value, 0) / count;
    },
  };
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}

/** Keeps the highest values, highest first. */
export function keepHighest(best: number[], value: number): void {
  let at = best.length - 1;
  if (value <= (best[at] as number)) return;
  for (; at > 0 && (best[at - 1] as number) < value; at--) best[at] = best[at - 1] as number;
  best[at] = value;
}
