// Okapi BM25 over an inverted index in typed arrays (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009).
import type { Term } from '../text/vocabulary.js';

/** Saturation of repeated terms and strength of length normalisation. */
const K1 = 1.2;
const B = 0.4;

/** A text that belongs to a document; fields of a document differ in weight. */
export interface IndexedText {
  document: number;
  terms: readonly Term[];
  weight: number;
}

export interface Bm25 {
  /** Score of every document that shares a term with the text; 0 elsewhere. */
  scores(terms: readonly Term[]): Float64Array;
  /** Rarity of a term: high for rare ones, highest for unknown ones. */
  idf(stem: string): number;
}

/** Where the entries of a stem lie in the index, and its rarity. */
interface Posting {
  from: number;
  to: number;
  idf: number;
}

/** @param texts those of one document follow one another */
export function buildBm25(texts: Iterable<IndexedText>, documents: number): Bm25 {
  const { lists, lengths, size } = collect(texts, documents);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents) || 1;
  const idfOf = (frequency: number): number =>
    Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  const postings = new Map<string, Posting>();
  const holders = new Uint32Array(size);
  /** Precomputed share of the score for each holder. */
  const gains = new Float32Array(size);
  let to = 0;
  for (const [stem, list] of lists) {
    const from = to;
    const idf = idfOf(list.length / 2);
    for (let i = 0; i < list.length; i += 2) {
      const document = list[i] as number;
      const amount = list[i + 1] as number;
      const saturation = K1 * (1 - B + (B * (lengths[document] as number)) / average);
      holders[to] = document;
      gains[to++] = (idf * amount * (K1 + 1)) / (amount + saturation);
    }
    postings.set(stem, { from, to, idf });
    lists.delete(stem); // a large index must not be held twice
  }
  const unknownIdf = idfOf(0);
  return {
    idf: (stem) => postings.get(stem)?.idf ?? unknownIdf,
    scores(terms) {
      const scores = new Float64Array(documents);
      for (const { stem, weight, telling = 1 } of uniqueTerms(terms)) {
        const { from, to } = postings.get(stem) ?? { from: 0, to: 0 };
        for (let at = from; at < to; at++) {
          const document = holders[at] as number;
          scores[document] = (scores[document] as number) + weight * telling * (gains[at] as number);
        }
      }
      return scores;
    },
  };
}

interface Collected {
  /** Stem -> document, amount, document, amount … */
  lists: Map<string, number[]>;
  /** Weighted number of terms of each document. */
  lengths: Float64Array;
  /** Pairs in all lists. */
  size: number;
}

function collect(texts: Iterable<IndexedText>, documents: number): Collected {
  const lists = new Map<string, number[]>();
  const lengths = new Float64Array(documents);
  let size = 0;
  for (const { document, amounts } of countTerms(texts)) {
    size += amounts.size;
    for (const [stem, amount] of amounts) {
      const list = lists.get(stem);
      if (list) list.push(document, amount);
      else lists.set(stem, [document, amount]);
      lengths[document] = (lengths[document] as number) + amount;
    }
  }
  return { lists, lengths, size };
}

/** Weighted number of times each stem occurs in each document; one document at a time, so that memory stays small. */
function* countTerms(
  texts: Iterable<IndexedText>,
): Iterable<{ document: number; amounts: ReadonlyMap<string, number> }> {
  let current: { document: number; amounts: Map<string, number> } | undefined;
  for (const { document, terms, weight } of texts) {
    if (current?.document !== document) {
      if (current) yield current;
      current = { document, amounts: new Map() };
    }
    const { amounts } = current;
    for (const term of terms) amounts.set(term.stem, (amounts.get(term.stem) ?? 0) + term.weight * weight);
  }
  if (current) yield current;
}

/** Each stem once, with its highest weight. */
export function uniqueTerms(terms: readonly Term[]): Term[] {
  const byStem = new Map<string, Term>();
  for (const term of terms) {
    const seen = byStem.get(term.stem);
    if (!seen || seen.weight < term.weight) byStem.set(term.stem, term);
  }
  return [...byStem.values()];
}
