// How one entry fits a question that has been looked up in the store.
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
}

/**
 * What each text of the entry at hand shares with the question, by its place among the entry's texts: used again for every
 * entry, for making it anew took most of a question's time.
 */
export interface Shared {
  /** Of the text's mass, and of the question's. */
  covered: Float64Array;
  said: Float64Array;
  /** How each token of the question is met in it: a row of tokens a text. */
  met: Uint8Array;
}

/** Room for the largest entry, and for questions of so many tokens. */
export function roomFor({ firstText }: MatchStore, tokens: number): Shared {
  let texts = 0;
  for (let entry = 1; entry < firstText.length; entry++)
    texts = Math.max(texts, (firstText[entry] as number) - (firstText[entry - 1] as number));
  return {
    covered: new Float64Array(texts),
    said: new Float64Array(texts),
    met: new Uint8Array(texts * tokens),
  };
}

export function matchEntry(entry: number, question: LookedUp, store: MatchStore, shared: Shared): Match {
  const size = question.masses.length;
  const seen = { asked: new Uint8Array(size), answered: new Uint8Array(size) };
  compare(entry, question, store, { seen, shared });
  const best = [0, 0, 0];
  let sentence = 0;
  let heading = 0;
  const from = store.firstText[entry] as number;
  const count = (store.firstText[entry + 1] as number) - from;
  for (let at = 0; at < count; at++) {
    const said = (shared.said[at] as number) / question.mass;
    if (said === 0) continue;
    const kind = store.kinds[from + at];
    if (kind === ANSWER) {
      sentence = Math.max(sentence, said);
      continue;
    }
    const share = (shared.covered[at] as number) / (store.masses[from + at] as number);
    keepHighest(best, said * share);
    if (kind === HEADING) heading = Math.max(heading, share);
  }
  const [first, second, third] = best.map(Math.sqrt) as [number, number, number];
  return {
    ...sharesOf(entry, question, store, seen),
    closest: first,
    closestThree: (first + second + third) / Math.max(1, Math.min(3, count)),
    sentence,
    heading,
  };
}

/** How each token of the question is met in the phrasings of an entry, and in its answer. */
interface Seen {
  asked: Uint8Array;
  answered: Uint8Array;
}

function compare(
  entry: number,
  { masses, level, token }: LookedUp,
  store: MatchStore,
  { seen, shared: { covered, said, met } }: { seen: Seen; shared: Shared },
): void {
  const size = masses.length;
  const from = store.firstText[entry] as number;
  const count = (store.firstText[entry + 1] as number) - from;
  covered.fill(0, 0, count);
  said.fill(0, 0, count);
  met.fill(0, 0, count * size);
  const end = store.firstStem[entry + 1] as number;
  for (let at = store.firstStem[entry] as number; at < end; at++) {
    const id = store.stems[at] as number;
    const how = level[id] as number;
    if (how === 0) continue;
    const by = token[id] as number;
    const worth = WORTH[how] as number;
    const gain = (store.rarities[id] as number) * worth;
    const to = store.firstOccurrence[at + 1] as number;
    for (let o = store.firstOccurrence[at] as number; o < to; o++) {
      const text = store.texts[o] as number;
      const place = text - from;
      covered[place] = (covered[place] as number) + (store.weights[o] as number) * gain;
      const before = met[place * size + by] as number;
      if (how <= before) continue;
      said[place] = (said[place] as number) + (masses[by] as number) * (worth - (WORTH[before] as number));
      met[place * size + by] = how;
      const of = store.kinds[text] === ANSWER ? seen.answered : seen.asked;
      if (how > (of[by] as number)) of[by] = how;
    }
  }
}

function sharesOf(
  entry: number,
  { masses, mass, groups }: LookedUp,
  store: MatchStore,
  { asked, answered }: Seen,
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

/** Keeps the three highest, highest first. */
function keepHighest(best: number[], value: number): void {
  let at = best.length - 1;
  if (value <= (best[at] as number)) return;
  for (; at > 0 && (best[at - 1] as number) < value; at--) best[at] = best[at - 1] as number;
  best[at] = value;
}
