// All texts of all entries in typed arrays, arranged for matching: of each entry its stems, and of each stem the texts it
// stands in. 400,000 texts fit into some dozen megabytes.
import type { Thesaurus } from '../meaning/thesaurus.js';
import { growingBytes, growingIntegers, growingRepeated, type Repeated } from './growing.js';
import type { Token } from './tokens.js';

/** A text of an entry, to compare questions with. */
export interface MatchedText {
  entry: number;
  /** `heading`: the question an entry answers; `asked`: its label and phrasings; `answer`: one sentence of the answer. */
  kind: 'heading' | 'asked' | 'answer';
  tokens: readonly Token[];
}

export interface MatchStore {
  stemIds: Map<string, number>;
  /** How rare each stem is. */
  rarities: Float32Array;
  /** Stems with a concept. */
  byConcept: number[][];
  /** The groups of concepts in an entry's heading and phrasings, and in its answer. */
  askedGroups: Set<number>[];
  answeredGroups: Set<number>[];
  /** The texts of entry `e` are `firstText[e]` to `firstText[e + 1]`; its stems `firstStem[e]` to `firstStem[e + 1]`. */
  firstText: Uint32Array;
  firstStem: Uint32Array;
  /** Of each text: its kind, and the sum of its weights times rarities. */
  kinds: Uint8Array;
  masses: Float32Array;
  /** Of each stem of an entry: which one, and where its occurrences begin. */
  stems: Uint32Array;
  firstOccurrence: Uint32Array;
  /** The same stems the other way round: those that are stem `s` are `rows[firstRow[s]]` to `rows[firstRow[s + 1] - 1]`. */
  firstRow: Uint32Array;
  rows: Uint32Array;
  /** Of each occurrence: in which text, and its weight there. */
  texts: Uint32Array;
  weights: Float32Array;
}

const KINDS = ['heading', 'asked', 'answer'] as const;
export const HEADING = 0;
export const ANSWER = 2;

/**
 * How rare a stem is, here and in everyday talk taken together: log of one over its frequency.
 * @param background share of the texts of everyday talk that have it
 */
export function rarityOf(holders: number, entries: number, background: number): number {
  return -Math.log((holders + 0.5) / (entries + 1) / 2 + background / 2);
}

/** Takes texts one by one, so that what was made of them need not be kept. */
export interface StoreBuilder {
  /** The texts of one entry follow one another, entries in order. */
  add(text: MatchedText): void;
  build(): MatchStore;
}

export function openStore(
  entries: number,
  background: (stem: string) => number,
  thesaurus: Thesaurus,
): StoreBuilder {
  const stemIds = new Map<string, number>();
  const byConcept: number[][] = Array.from({ length: thesaurus.concepts }, () => []);
  const askedGroups = Array.from({ length: entries }, () => new Set<number>());
  const answeredGroups = Array.from({ length: entries }, () => new Set<number>());
  const holders: number[] = [];
  const kinds = growingBytes();
  const firstText = new Uint32Array(entries + 1);
  const firstStem = new Uint32Array(entries + 1);
  const stems = growingIntegers();
  const firstOccurrence = growingIntegers();
  const occurrences = { texts: growingIntegers(), weights: growingRepeated() };
  const idOf = ({ stem, concepts }: Token): number => {
    let id = stemIds.get(stem);
    if (id === undefined) {
      id = stemIds.size;
      stemIds.set(stem, id);
      holders.push(0);
    }
    for (const concept of concepts) {
      const known = byConcept[concept];
      if (known && !known.includes(id)) known.push(id);
    }
    return id;
  };
  /**
   * Stem -> text, weight, text, weight … of the entry being read. A new map each: one that is cleared leads from what it held before
   * to what it holds now, so that in V8 nothing of all of it is let go before the whole heap is looked through.
   */
  let ofEntry = new Map<number, number[]>();
  let current = 0;
  const closeEntry = (): void => {
    for (const [id, list] of ofEntry) {
      stems.push(id);
      firstOccurrence.push(occurrences.texts.length);
      holders[id] = (holders[id] as number) + 1;
      for (let i = 0; i < list.length; i += 2) {
        occurrences.texts.push(list[i] as number);
        occurrences.weights.push(list[i + 1] as number);
      }
    }
    ofEntry = new Map();
    current++;
    firstText[current] = kinds.length;
    firstStem[current] = stems.length;
  };
  const add = ({ entry, kind, tokens }: MatchedText): void => {
    while (current < entry) closeEntry();
    const groups = (kind === 'answer' ? answeredGroups : askedGroups)[entry];
    for (const token of tokens) {
      const id = idOf(token);
      for (const concept of token.concepts) groups?.add(thesaurus.groupOf(concept));
      const list = ofEntry.get(id);
      const weight = token.weight * token.telling;
      if (list) list.push(kinds.length, weight);
      else ofEntry.set(id, [kinds.length, weight]);
    }
    kinds.push(KINDS.indexOf(kind));
  };
  const build = (): MatchStore => {
    while (current < entries) closeEntry();
    firstOccurrence.push(occurrences.texts.length);
    const rarities = new Float32Array(stemIds.size);
    for (const [stem, id] of stemIds)
      rarities[id] = rarityOf(holders[id] as number, entries, background(stem));
    const rows = { stems: stems.take(), firstOccurrence: firstOccurrence.take() };
    const count = kinds.length;
    const [texts, weights] = [occurrences.texts.take(), occurrences.weights.take()];
    return {
      stemIds,
      rarities,
      byConcept,
      askedGroups,
      answeredGroups,
      firstText,
      firstStem,
      kinds: kinds.take(),
      masses: massesOf(count, rarities, { ...rows, texts, weights }),
      ...rows,
      ...rowsByStem(rows.stems, stemIds.size),
      texts,
      weights: singleOf(weights),
    };
  };
  return { add, build };
}

function rowsByStem(stems: Uint32Array, count: number): Pick<MatchStore, 'firstRow' | 'rows'> {
  const firstRow = new Uint32Array(count + 1);
  for (const id of stems) firstRow[id + 1] = (firstRow[id + 1] as number) + 1;
  for (let id = 0; id < count; id++)
    firstRow[id + 1] = (firstRow[id + 1] as number) + (firstRow[id] as number);
  const next = firstRow.slice();
  const rows = new Uint32Array(stems.length);
  stems.forEach((id, row) => {
    const at = next[id] as number;
    rows[at] = row;
    next[id] = at + 1;
  });
  return { firstRow, rows };
}

function massesOf(
  count: number,
  rarities: Float32Array,
  {
    stems,
    firstOccurrence,
    texts,
    weights,
  }: Pick<MatchStore, 'stems' | 'firstOccurrence' | 'texts'> & { weights: Repeated },
): Float32Array {
  const masses = new Float32Array(count);
  stems.forEach((id, at) => {
    for (let o = firstOccurrence[at] as number; o < (firstOccurrence[at + 1] as number); o++) {
      const text = texts[o] as number;
      masses[text] = (masses[text] as number) + weights.at(o) * (rarities[id] as number);
    }
  });
  return masses.map((mass) => mass || 1);
}

function singleOf(numbers: Repeated): Float32Array {
  const single = new Float32Array(numbers.length);
  for (let at = 0; at < single.length; at++) single[at] = numbers.at(at);
  return single;
}
