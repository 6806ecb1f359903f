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

/** What one text of an entry shares with the question. */
interface Shared {
  /** Of the text's mass, and of the question's. */
  covered: number;
  said: number;
  /** How each token of the question is met in it. */
  met: Uint8Array;
}

export function matchEntry(entry: number, question: LookedUp, store: MatchStore): Match {
  const size = question.masses.length;
  const asked = new Uint8Array(size);
  const answered = new Uint8Array(size);
  const shared = sharedWith(entry, question, store, { asked, answered });
  const best = [0, 0, 0];
  let sentence = 0;
  let heading = 0;
  for (const [text, { covered, said }] of shared) {
    if (store.kinds[text] === ANSWER) {
      sentence = Math.max(sentence, said / question.mass);
      continue;
    }
    const share = covered / (store.masses[text] as number);
    keepHighest(best, Math.sqrt((said / question.mass) * share));
    if (store.kinds[text] === HEADING) heading = Math.max(heading, share);
  }
  const count = (store.firstText[entry + 1] as number) - (store.firstText[entry] as number);
  return {
    ...sharesOf(entry, question, store, { asked, answered }),
    closest: best[0] as number,
    closestThree: best.reduce((sum, value) => sum + value, 0) / Math.max(1, Math.min(3, count)),
    sentence,
    heading,
  };
}

interface Seen {
  asked: Uint8Array;
  answered: Uint8Array;
}

function sharedWith(entry: number, question: LookedUp, store: MatchStore, seen: Seen): Map<number, Shared> {
  const { masses, level, token } = question;
  const shared = new Map<number, Shared>();
  for (
    let at = store.firstStem[entry] as number, end = store.firstStem[entry + 1] as number;
    at < end;
    at++
  ) {
    const id = store.stems[at] as number;
    const how = level[id] as number;
    if (how === 0) continue;
    const by = token[id] as number;
    const worth = WORTH[how] as number;
    const gain = (store.rarities[id] as number) * worth;
    for (
      let o = store.firstOccurrence[at] as number, to = store.firstOccurrence[at + 1] as number;
      o < to;
      o++
    ) {
      const text = store.texts[o] as number;
      let here = shared.get(text);
      if (!here) shared.set(text, (here = { covered: 0, said: 0, met: new Uint8Array(masses.length) }));
      here.covered += (store.weights[o] as number) * gain;
      const before = here.met[by] as number;
      if (how <= before) continue;
      here.said += (masses[by] as number) * (worth - (WORTH[before] as number));
      here.met[by] = how;
      const of = store.kinds[text] === ANSWER ? seen.answered : seen.asked;
      if (how > (of[by] as number)) of[by] = how;
    }
  }
  return shared;
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

/** Keeps `best` sorted, highest first. */
function keepHighest(best: number[], value: number): void {
  if (value <= (best[2] as number)) return;
  best[2] = value;
  best.sort((a, b) => b - a);
}
