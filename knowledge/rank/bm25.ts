// Okapi BM25 over an inverted index in typed arrays (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009).
import type { Term } from '../text/vocabulary.js';

/** Saturation of repeated terms and strength of length normalisation; see the ablation in `knowledge/README.md`. */
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

interface Posting {
  documents: Uint32Array;
  /** Precomputed share of the score per document. */
  gains: Float32Array;
  idf: number;
}

export function buildBm25(texts: readonly IndexedText[], documents: number): Bm25 {
  const counts = new Map<string, Map<number, number>>();
  const lengths = new Float64Array(documents);
  for (const { document, terms, weight } of texts) {
    for (const term of terms) {
      const amount = term.weight * weight;
      const byDocument = counts.get(term.stem) ?? new Map<number, number>();
      counts.set(term.stem, byDocument.set(document, (byDocument.get(document) ?? 0) + amount));
      lengths[document] = (lengths[document] as number) + amount;
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents) || 1;
  const idfOf = (frequency: number): number =>
    Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  const postings = new Map<string, Posting>();
  for (const [stem, byDocument] of counts) {
    const idf = idfOf(byDocument.size);
    const gains = Float32Array.from(byDocument, ([document, tf]) => {
      return (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * (lengths[document] as number)) / average));
    });
    postings.set(stem, { documents: Uint32Array.from(byDocument.keys()), gains, idf });
  }
  const unknownIdf = idfOf(0);
  return {
    idf: (stem) => postings.get(stem)?.idf ?? unknownIdf,
    scores(terms) {
      const scores = new Float64Array(documents);
      for (const { stem, weight } of uniqueTerms(terms)) {
        const posting = postings.get(stem);
        if (!posting) continue;
        for (let i = 0; i < posting.documents.length; i++) {
          const document = posting.documents[i] as number;
          scores[document] = (scores[document] as number) + weight * (posting.gains[i] as number);
        }
      }
      return scores;
    },
  };
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
