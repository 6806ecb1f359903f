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
  const lists = new Map<string, { documents: number[]; amounts: number[] }>();
  const lengths = new Float64Array(documents);
  groupByDocument(texts, documents).forEach((own, document) => {
    for (const [stem, amount] of countTerms(own)) {
      let list = lists.get(stem);
      if (!list) lists.set(stem, (list = { documents: [], amounts: [] }));
      list.documents.push(document);
      list.amounts.push(amount);
      lengths[document] = (lengths[document] as number) + amount;
    }
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents) || 1;
  const idfOf = (frequency: number): number =>
    Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  const postings = new Map<string, Posting>();
  for (const [stem, list] of lists) {
    const idf = idfOf(list.documents.length);
    const gains = Float32Array.from(list.amounts, (tf, i) => {
      const length = lengths[list.documents[i] as number] as number;
      return (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * length) / average));
    });
    postings.set(stem, { documents: Uint32Array.from(list.documents), gains, idf });
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

function groupByDocument(texts: readonly IndexedText[], documents: number): IndexedText[][] {
  const groups = Array.from({ length: documents }, (): IndexedText[] => []);
  for (const text of texts) groups[text.document]?.push(text);
  return groups;
}

/** Weighted number of times each stem occurs in the texts of one document. */
function countTerms(texts: readonly IndexedText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, weight } of texts) {
    for (const term of terms) counts.set(term.stem, (counts.get(term.stem) ?? 0) + term.weight * weight);
  }
  return counts;
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
