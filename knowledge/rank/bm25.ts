// Okapi BM25 over an inverted index in typed arrays (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009).
import type { Term } from '../text/vocabulary.js';
import { growingIntegers, growingRepeated, type Growing, type GrowingRepeated } from './growing.js';

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
    ends: growingIntegers(),
    amounts: growingRepeated(),
  };
  /** Weighted number of times each stem occurs in the document at hand; a new map each, see `match-store.ts`. */
  let counted = new Map<string, number>();
  let current = -1;
  const close = (): void => {
    if (counted.size === 0) return;
    for (const [stem, amount] of counted) collect(stem, current, amount, collected);
    collected.documents.push(current);
    collected.ends.push(collected.stems.length);
    counted = new Map();
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
  /** Of each stem of each document: which one, and how much of it. */
  stems: Growing<Uint32Array>;
  amounts: GrowingRepeated;
  /** Of each document: which one, and where its stems end. */
  documents: Growing<Uint32Array>;
  ends: Growing<Uint32Array>;
}

function collect(stem: string, document: number, amount: number, collected: Collected): void {
  const { ids, lengths } = collected;
  let id = ids.get(stem);
  if (id === undefined) ids.set(stem, (id = ids.size));
  collected.stems.push(id);
  collected.amounts.push(amount);
  lengths[document] = (lengths[document] as number) + amount;
}

function indexOf(collected: Collected, documents: number): Bm25 {
  const { ids, lengths } = collected;
  const [stems, amounts] = [collected.stems.take(), collected.amounts.take()];
  const ends = collected.ends.take();
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents) || 1;
  const idfOf = (frequency: number): number =>
    Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  const counts = new Uint32Array(ids.size);
  for (const id of stems) counts[id] = (counts[id] as number) + 1;
  const starts = new Uint32Array(ids.size + 1);
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] as number) + (counts[id] as number);
  const idfs = Float64Array.from(counts, idfOf);
  const next = starts.slice();
  const end = starts[ids.size] as number;
  const holders = new Uint32Array(end);
  /** Precomputed share of the score for each holder. */
  const gains = new Float32Array(end);
  let at = 0;
  for (const [nth, document] of collected.documents.take().entries()) {
    const saturation = K1 * (1 - B + (B * (lengths[document] as number)) / average);
    for (; at < (ends[nth] as number); at++) {
      const id = stems[at] as number;
      const amount = amounts.at(at);
      const place = next[id] as number;
      next[id] = place + 1;
      holders[place] = document;
      gains[place] = ((idfs[id] as number) * amount * (K1 + 1)) / (amount + saturation);
    }
  }
  return search({ ids, starts, idfs, holders, gains }, { idf: idfOf(0), documents });
}

interface Index {
  ids: ReadonlyMap<string, number>;
  /** The holders of stem `s` are `holders[starts[s]]` to `holders[starts[s + 1] - 1]`; the last start is their number. */
  starts: Uint32Array;
  /** Of each stem. */
  idfs: Float64Array;
  holders: Uint32Array;
  /** Of each holder. */
  gains: Float32Array;
}

function search(
  { ids, starts, idfs, holders, gains }: Index,
  unknown: { idf: number; documents: number },
): Bm25 {
  /** Of thousands of documents a new one a question keeps the cleaning up of memory busy. */
  const scores = new Float64Array(unknown.documents);
  return {
    idf: (stem) => idfs[ids.get(stem) ?? -1] ?? unknown.idf,
    scores(terms) {
      scores.fill(0);
      for (const { stem, weight, telling = 1 } of uniqueTerms(terms)) {
        const id = ids.get(stem);
        if (id === undefined) continue;
        const to = starts[id + 1] as number;
        for (let at = starts[id] as number; at < to; at++) {
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
