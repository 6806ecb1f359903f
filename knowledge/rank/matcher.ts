// How well each text of an entry fits a question, word by word: the same stem, the same concept, or a related one. Every
// measure is a share of what the question says, so it means the same with one phrasing an entry and with ninety.
import type { Thesaurus } from '../meaning/thesaurus.js';
import type { Token } from './tokens.js';

/** A text of an entry, to compare questions with. */
export interface MatchedText {
  entry: number;
  /** `heading`: the question an entry answers; `asked`: its label and phrasings; `answer`: one sentence of the answer. */
  kind: 'heading' | 'asked' | 'answer';
  tokens: readonly Token[];
}

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

export interface Matcher {
  /** Whether any entry has a stem. */
  has(stem: string): boolean;
  /** @param tokens of the question */
  ask(tokens: readonly Token[]): Asked;
}

/** A question, prepared to be compared with entries. */
export interface Asked {
  match(entry: number): Match;
  /** Sum of weight x rarity. */
  mass: number;
  /** Share of the mass no entry has by stem, and share none has by concept either. */
  newWords: number;
  newConcepts: number;
  /** How the entries know a stem of the question. */
  knows(stem: string): 'stem' | 'concept' | undefined;
}

const BY_GROUP = 1;
const BY_CONCEPT = 2;
const BY_STEM = 3;
/** What a match is worth in overlaps, by kind. */
const WORTH = [0, 0, 0.6, 1] as const;

/** All texts one after the other in typed arrays: 400,000 of them fit into a few dozen megabytes. */
interface Store {
  stemIds: Map<string, number>;
  /** Stems with a concept. */
  byConcept: number[][];
  /** The groups of concepts in an entry's heading and phrasings, and in its answer. */
  askedGroups: Set<number>[];
  answeredGroups: Set<number>[];
  /** Of text `t`: its tokens are `tokens[starts[t]]` to `tokens[starts[t + 1]]`, and their mass is `masses[t]`. */
  tokens: Uint32Array;
  weights: Float32Array;
  starts: Uint32Array;
  masses: Float32Array;
  kinds: Uint8Array;
  /** The texts of entry `e` are `first[e]` to `first[e + 1]`. */
  first: Uint32Array;
  rarities: Float32Array;
}

const KINDS = ['heading', 'asked', 'answer'] as const;
const HEADING = 0;
const ANSWER = 2;

/**
 * @param texts those of one entry follow one another, entries in order
 * @param background how often each stem occurs in everyday talk: share of texts
 */
export function createMatcher(
  texts: Iterable<MatchedText>,
  entries: number,
  background: (stem: string) => number,
  thesaurus: Thesaurus,
): Matcher {
  const store = fill(texts, entries, background, thesaurus);
  const scratch: Scratch = {
    level: new Uint8Array(store.stemIds.size),
    token: new Uint16Array(store.stemIds.size),
    touched: [],
  };
  const rarity = (stem: string): number => {
    const id = store.stemIds.get(stem);
    return id === undefined ? rarityOf(0, entries, background(stem)) : (store.rarities[id] as number);
  };
  return {
    has: (stem) => store.stemIds.has(stem),
    ask: (tokens) => ask(tokens.slice(0, MAX_TOKENS), store, scratch, rarity, thesaurus),
  };
}

/** How rare a stem is, here and in everyday talk taken together: log of one over its frequency. */
function rarityOf(holders: number, entries: number, background: number): number {
  return -Math.log((holders + 0.5) / (entries + 1) / 2 + background / 2);
}

/** More words of a question are not looked at. */
const MAX_TOKENS = 400;

interface Scratch {
  /** How a stem of the knowledge is met by the question, and by which of its tokens. */
  level: Uint8Array;
  token: Uint16Array;
  touched: number[];
}

function ask(
  tokens: readonly Token[],
  store: Store,
  scratch: Scratch,
  rarity: (stem: string) => number,
  thesaurus: Thesaurus,
): Asked {
  const masses = Float64Array.from(tokens, ({ stem, weight }) => weight * rarity(stem));
  const mass = masses.reduce((sum, value) => sum + value, 0) || 1;
  for (const id of scratch.touched) scratch.level[id] = 0;
  scratch.touched.length = 0;
  const touch = (id: number, token: number, level: number): void => {
    if ((scratch.level[id] as number) >= level) return;
    if (scratch.level[id] === 0) scratch.touched.push(id);
    scratch.level[id] = level;
    scratch.token[id] = token;
  };
  const groups = tokens.map(({ concepts, weight }) =>
    weight < 1 ? [] : concepts.map((concept) => thesaurus.groupOf(concept)),
  );
  const known = new Map<string, 'stem' | 'concept'>();
  let newWords = 0;
  let newConcepts = 0;
  tokens.forEach(({ stem, concepts, weight }, at) => {
    const id = store.stemIds.get(stem);
    if (id !== undefined) {
      touch(id, at, BY_STEM);
      known.set(stem, 'stem');
    } else {
      newWords += masses[at] as number;
      if (concepts.some((concept) => store.byConcept[concept]?.length)) known.set(stem, 'concept');
      else newConcepts += masses[at] as number;
    }
    if (weight < 1) return;
    for (const concept of concepts)
      for (const other of store.byConcept[concept] ?? []) touch(other, at, BY_CONCEPT);
  });
  return {
    mass,
    newWords: newWords / mass,
    newConcepts: newConcepts / mass,
    knows: (stem) => known.get(stem),
    match: (entry) => match(entry, { masses, mass, groups }, store, scratch),
  };
}

interface Question {
  /** Of each token, and of all. */
  masses: Float64Array;
  mass: number;
  /** The groups of each token's concepts. */
  groups: readonly (readonly number[])[];
}

function match(entry: number, question: Question, store: Store, scratch: Scratch): Match {
  const { masses, mass, groups } = question;
  const { level, token } = scratch;
  const { starts, tokens, weights, rarities, kinds, first } = store;
  const asked = new Uint8Array(masses.length);
  const answered = new Uint8Array(masses.length);
  const inText = new Uint8Array(masses.length);
  const best = [0, 0, 0];
  let sentence = 0;
  let heading = 0;
  const end = first[entry + 1] as number;
  for (let text = first[entry] as number; text < end; text++) {
    let covered = 0;
    let said = 0;
    for (let at = starts[text] as number, stop = starts[text + 1] as number; at < stop; at++) {
      const id = tokens[at] as number;
      const how = level[id] as number;
      if (how === 0) continue;
      if (covered === 0) inText.fill(0);
      covered += (weights[at] as number) * (rarities[id] as number) * (WORTH[how] as number);
      const by = token[id] as number;
      const before = inText[by] as number;
      if (how <= before) continue;
      said += (masses[by] as number) * ((WORTH[how] as number) - (WORTH[before] as number));
      inText[by] = how;
      const seen = kinds[text] === ANSWER ? answered : asked;
      if (how > (seen[by] as number)) seen[by] = how;
    }
    if (covered === 0) continue;
    said /= mass;
    if (kinds[text] === ANSWER) {
      sentence = Math.max(sentence, said);
      continue;
    }
    const share = covered / (store.masses[text] as number);
    keepHighest(best, Math.sqrt(said * share));
    if (kinds[text] === HEADING) heading = Math.max(heading, share);
  }
  const shares = { asked: [0, 0, 0] as Match['asked'], answered: [0, 0, 0] as Match['answered'] };
  for (let i = 0; i < masses.length; i++) {
    const share = (masses[i] as number) / mass;
    const meets = (some: Set<number> | undefined): number =>
      groups[i]?.some((group) => some?.has(group)) ? BY_GROUP : 0;
    const q = asked[i] || meets(store.askedGroups[entry]);
    const a = answered[i] || meets(store.answeredGroups[entry]);
    if (q > 0) shares.asked[q - 1] = (shares.asked[q - 1] as number) + share;
    if (a > q) shares.answered[a - 1] = (shares.answered[a - 1] as number) + share;
  }
  const texts = Math.max(1, Math.min(3, end - (first[entry] as number)));
  return {
    ...shares,
    closest: best[0] as number,
    closestThree: ((best[0] as number) + (best[1] as number) + (best[2] as number)) / texts,
    sentence,
    heading,
  };
}

/** Keeps `best` sorted, highest first. */
function keepHighest(best: number[], value: number): void {
  if (value <= (best[2] as number)) return;
  best[2] = value;
  best.sort((a, b) => b - a);
}

function fill(
  texts: Iterable<MatchedText>,
  entries: number,
  background: (stem: string) => number,
  thesaurus: Thesaurus,
): Store {
  const stemIds = new Map<string, number>();
  const byConcept: number[][] = Array.from({ length: thesaurus.concepts }, () => []);
  const askedGroups = Array.from({ length: entries }, () => new Set<number>());
  const answeredGroups = Array.from({ length: entries }, () => new Set<number>());
  const holders: number[] = [];
  const lastHolder: number[] = [];
  const tokens: number[] = [];
  const weights: number[] = [];
  const starts = [0];
  const kinds: number[] = [];
  const first = new Uint32Array(entries + 1);
  const idOf = (token: Token): number => {
    let id = stemIds.get(token.stem);
    if (id === undefined) {
      id = stemIds.size;
      stemIds.set(token.stem, id);
      holders.push(0);
      lastHolder.push(-1);
    }
    for (const concept of token.concepts) {
      const holders = byConcept[concept];
      if (holders && !holders.includes(id)) holders.push(id);
    }
    return id;
  };
  let current = 0;
  for (const { entry, kind, tokens: said } of texts) {
    while (current < entry) first[++current] = kinds.length;
    kinds.push(KINDS.indexOf(kind));
    for (const token of said) {
      const id = idOf(token);
      const groups = (kind === 'answer' ? answeredGroups : askedGroups)[entry];
      for (const concept of token.concepts) groups?.add(thesaurus.groupOf(concept));
      tokens.push(id);
      weights.push(token.weight);
      if (lastHolder[id] !== entry) {
        lastHolder[id] = entry;
        holders[id] = (holders[id] as number) + 1;
      }
    }
    starts.push(tokens.length);
  }
  while (current < entries) first[++current] = kinds.length;
  const rarities = new Float32Array(stemIds.size);
  for (const [stem, id] of stemIds) {
    rarities[id] = rarityOf(holders[id] as number, entries, background(stem));
  }
  const masses = new Float32Array(kinds.length);
  for (let text = 0; text < kinds.length; text++) {
    let sum = 0;
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at++)
      sum += (weights[at] as number) * (rarities[tokens[at] as number] as number);
    masses[text] = sum || 1;
  }
  return {
    stemIds,
    byConcept,
    askedGroups,
    answeredGroups,
    tokens: Uint32Array.from(tokens),
    weights: Float32Array.from(weights),
    starts: Uint32Array.from(starts),
    masses,
    kinds: Uint8Array.from(kinds),
    first,
    rarities,
  };
}
