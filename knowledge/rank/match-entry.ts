// How entries fit a question that has been looked up in the store. Only what they share with it is looked at: of an entry with
// hundreds of texts that is a few.
import { keepHighest } from './likeness.js';
import { rowsOf } from './match-rows.js';
import { ANSWER, HEADING, type MatchStore } from './match-store.js';

export const BY_GROUP = 1;
export const BY_CONCEPT = 2;
export const BY_STEM = 3;
/** What a match is worth in overlaps, by kind. */
const WORTH = [0, 0, 0.6, 1] as const;

/** How one entry fits a question; all from 0 to 1. */
export interface Match {
  /** Shares of the question found in heading and phrasings: by stem, by concept, by group of concepts. */
  asked: [byGroup: number, byConcept: number, byStem: number];
  /** Shares found in the answer only. */
  answered: [byGroup: number, byConcept: number, byStem: number];
  /** Overlap with the most alike heading or phrasing, and the mean of the best three. */
  closest: number;
  closestThree: number;
  /** Most of the question that one sentence of the answer covers. */
  sentence: number;
  /** Share of the heading that the question covers. */
  heading: number;
}

/** A question as the store knows it. */
export interface LookedUp {
  /** Of each token, and of all. */
  masses: Float64Array;
  mass: number;
  /** The groups of each token's concepts. */
  groups: readonly (readonly number[])[];
  /** How each stem of the knowledge is met by the question, 0 where it is not, and by which of its tokens. */
  level: Uint8Array;
  token: Uint16Array;
  /** The stems that are met. */
  touched: readonly number[];
}

/**
 * What each text of the entry at hand shares with the question, by its place among the entry's texts: used again for every
 * entry, for making it anew took most of a question's time.
 */
export interface Shared {
  /** Whether anything is shared, and the places of those texts; what else stands here is of those alone. */
  isShared: Uint8Array;
  places: number[];
  /** Of the text's mass, and of the question's. */
  covered: Float64Array;
  said: Float64Array;
  /** How each token of the question is met in it: a row of tokens a text. */
  met: Uint8Array;
  /** How each token is met in the phrasings of the entry, and in its answer. */
  asked: Uint8Array;
  answered: Uint8Array;
}

/** Room for the largest entry, and for questions of so many tokens. */
export function roomFor({ firstText }: MatchStore, tokens: number): Shared {
  let texts = 0;
  for (let entry = 1; entry < firstText.length; entry++)
    texts = Math.max(texts, (firstText[entry] as number) - (firstText[entry - 1] as number));
  return {
    isShared: new Uint8Array(texts),
    places: [],
    covered: new Float64Array(texts),
    said: new Float64Array(texts),
    met: new Uint8Array(texts * tokens),
    asked: new Uint8Array(tokens),
    answered: new Uint8Array(tokens),
  };
}

/** @param entries each once */
export function matchEntries(
  entries: readonly number[],
  question: LookedUp,
  store: MatchStore,
  shared: Shared,
): Match[] {
  const rows = rowsOf(entries, question.touched, store);
  return entries.map((entry) => matchEntry(entry, rows.get(entry) ?? [], question, store, shared));
}

function matchEntry(
  entry: number,
  rows: readonly number[],
  question: LookedUp,
  store: MatchStore,
  shared: Shared,
): Match {
  const from = store.firstText[entry] as number;
  const count = (store.firstText[entry + 1] as number) - from;
  compare(rows, from, question, store, shared);
  const best = [0, 0, 0];
  let sentence = 0;
  let heading = 0;
  const { isShared, places } = shared;
  const { kinds } = store;
  const { mass } = question;
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    isShared[at] = 0;
    const said = (shared.said[at] as number) / mass;
    if (said === 0) continue;
    const kind = kinds[from + at];
    if (kind === ANSWER) {
      if (said > sentence) sentence = said;
      continue;
    }
    const share = (shared.covered[at] as number) / (store.masses[from + at] as number);
    keepHighest(best, said * share);
    if (kind === HEADING && share > heading) heading = share;
  }
  const [first, second, third] = best.map(Math.sqrt) as [number, number, number];
  return {
    ...sharesOf(entry, question, store, shared),
    closest: first,
    closestThree: (first + second + third) / Math.max(1, Math.min(3, count)),
    sentence,
    heading,
  };
}

/** @param from the first text of the entry */
function compare(
  rows: readonly number[],
  from: number,
  { masses, level, token }: LookedUp,
  store: MatchStore,
  shared: Shared,
): void {
  const { isShared, places, covered, said, met, asked, answered } = shared;
  const { texts, weights, kinds } = store;
  const size = masses.length;
  for (let i = 0; i < size; i++) asked[i] = answered[i] = 0;
  places.length = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number;
    const id = store.stems[row] as number;
    const how = level[id] as number;
    const by = token[id] as number;
    const mass = masses[by] as number;
    const worth = WORTH[how] as number;
    const gain = (store.rarities[id] as number) * worth;
    const to = store.firstOccurrence[row + 1] as number;
    for (let o = store.firstOccurrence[row] as number; o < to; o++) {
      const text = texts[o] as number;
      const place = text - from;
      if (isShared[place] === 0) begin(place, size, shared);
      covered[place] = (covered[place] as number) + (weights[o] as number) * gain;
      const at = place * size + by;
      const before = met[at] as number;
      if (how <= before) continue;
      said[place] = (said[place] as number) + mass * (worth - (WORTH[before] as number));
      met[at] = how;
      const of = kinds[text] === ANSWER ? answered : asked;
      if (how > (of[by] as number)) of[by] = how;
    }
  }
}

/** A text of which nothing shared was known yet. */
function begin(place: number, size: number, { isShared, places, covered, said, met }: Shared): void {
  isShared[place] = 1;
  places.push(place);
  covered[place] = 0;
  said[place] = 0;
  const end = (place + 1) * size;
  for (let at = place * size; at < end; at++) met[at] = 0; // rows are short: filling one by call costs more
}

function sharesOf(
  entry: number,
  { masses, mass, groups }: LookedUp,
  store: MatchStore,
  { asked, answered }: Shared,
): Pick<Match, 'asked' | 'answered'> {
  const shares = { asked: [0, 0, 0] as Match['asked'], answered: [0, 0, 0] as Match['answered'] };
  const meets = (token: number, some: Set<number> | undefined): number =>
    groups[token]?.some((group) => some?.has(group)) ? BY_GROUP : 0;
  for (let i = 0; i < masses.length; i++) {
    const share = (masses[i] as number) / mass;
    const q = asked[i] || meets(i, store.askedGroups[entry]);
    const a = answered[i] || meets(i, store.answeredGroups[entry]);
    if (q > 0) shares.asked[q - 1] = (shares.asked[q - 1] as number) + share;
    if (a > q) shares.answered[a - 1] = (shares.answered[a - 1] as number) + share;
  }
  return shares;
}
