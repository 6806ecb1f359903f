// Okapi BM25 over an inverted index in typed arrays (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009).
import type { Term } from '../text/vocabulary.js';
import { growingIntegers, growingNumbers, type Growing } from './growing.js';

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
  /** Score of every document that shares a term with the text; 0 elsewhere. Good until the next text. */
  scores(terms: readonly Term[]): Float64Array;
  /** Rarity of a term: high for rare ones, highest for unknown ones. */
  idf(stem: string): number;
}

/** Takes texts one by one, so that what was made of them need not be kept. */
export interface Bm25Builder {
  /** The texts of one document follow one another. */
  add(text: IndexedText): void;
  build(): Bm25;
}

/** Where the entries of a stem lie in the index, and its rarity. */
interface Posting {
  from: number;
  to: number;
  idf: number;
}

/** @param texts those of one document follow one another */
export function buildBm25(texts: Iterable<IndexedText>, documents: number): Bm25 {
  const builder = openBm25(documents);
  for (const text of texts) builder.add(text);
  return builder.build();
}

export function openBm25(documents: number): Bm25Builder {
  const collected: Collected = {
    ids: new Map(),
    lengths: new Float64Array(documents),
    stems: growingIntegers(),
    documents: growingIntegers(),
    amounts: growingNumbers(),
  };
  /** Weighted number of times each stem occurs in the document at hand. */
  const counted = new Map<string, number>();
  let current = -1;
  const close = (): void => {
    for (const [stem, amount] of counted) collect(stem, current, amount, collected);
    counted.clear();
  };
  return {
    add({ document, terms, weight }) {
      if (document !== current) close();
      current = document;
      for (const term of terms) counted.set(term.stem, (counted.get(term.stem) ?? 0) + term.weight * weight);
    },
    build() {
      close();
      return indexOf(collected, documents);
    },
  };
}

interface Collected {
  ids: Map<string, number>;
  /** Weighted number of terms of each document. */
  lengths: Float64Array;
  /** Of each stem of each document: which one, in which, and how much of it. */
  stems: Growing<Uint32Array>;
  documents: Growing<Uint32Array>;
  amounts: Growing<Float64Array>;
}

function collect(stem: string, document: number, amount: number, collected: Collected): void {
  const { ids, lengths } = collected;
  let id = ids.get(stem);
  if (id === undefined) ids.set(stem, (id = ids.size));
  collected.stems.push(id);
  collected.documents.push(document);
  collected.amounts.push(amount);
  lengths[document] = (lengths[document] as number) + amount;
}

function indexOf(collected: Collected, documents: number): Bm25 {
  const { ids, lengths } = collected;
  const [stems, where, amounts] = [
    collected.stems.take(),
    collected.documents.take(),
    collected.amounts.take(),
  ];
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents) || 1;
  const idfOf = (frequency: number): number =>
    Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  const counts = new Uint32Array(ids.size);
  for (const id of stems) counts[id] = (counts[id] as number) + 1;
  const postings = new Map<string, Posting>();
  const next = new Uint32Array(ids.size);
  const idfs = new Float64Array(ids.size);
  let end = 0;
  for (const [stem, id] of ids) {
    const from = end;
    next[id] = from;
    end += counts[id] as number;
    const idf = (idfs[id] = idfOf(counts[id] as number));
    postings.set(stem, { from, to: end, idf });
  }
  const holders = new Uint32Array(end);
  /** Precomputed share of the score for each holder. */
  const gains = new Float32Array(end);
  for (let at = 0; at < stems.length; at++) {
    const id = stems[at] as number;
    const document = where[at] as number;
    const amount = amounts[at] as number;
    const saturation = K1 * (1 - B + (B * (lengths[document] as number)) / average);
    const place = next[id] as number;
    next[id] = place + 1;
    holders[place] = document;
    gains[place] = ((idfs[id] as number) * amount * (K1 + 1)) / (amount + saturation);
  }
  return search(postings, holders, gains, { idf: idfOf(0), documents });
}

function search(
  postings: ReadonlyMap<string, Posting>,
  holders: Uint32Array,
  gains: Float32Array,
  unknown: { idf: number; documents: number },
): Bm25 {
  /** Of thousands of documents a new one a question keeps the cleaning up of memory busy. */
  const scores = new Float64Array(unknown.documents);
  return {
    idf: (stem) => postings.get(stem)?.idf ?? unknown.idf,
    scores(terms) {
      scores.fill(0);
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

/** Each stem once, with its highest weight. */
export function uniqueTerms(terms: readonly Term[]): Term[] {
  const byStem = new Map<string, Term>();
  for (const term of terms) {
    const seen = byStem.get(term.stem);
    if (!seen || seen.weight < term.weight) byStem.set(term.stem, term);
  }
  return [...byStem.values()];
}
