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
  /** @param tokens of the question */
  ask(tokens: readonly Token[]): Asked;
  /** How rare a stem is, here and in everyday talk: log of one over its frequency. */
  rarity(stem: string): number;
}

/** A question, prepared to be compared with entries. */
export interface Asked {
  match(entry: number): Match;
  /** Sum of weight x rarity. */
  mass: number;
  /** Share of the mass no entry has by stem, and share none has by concept either. */
  newWords: number;
  newConcepts: number;
}

const BY_GROUP = 1;
const BY_CONCEPT = 2;
const BY_STEM = 3;
/** What a match is worth in overlaps, by kind. */
const WORTH = [0, 0.15, 0.6, 1] as const;

/** All texts one after the other in typed arrays: 400,000 of them fit into a few dozen megabytes. */
interface Store {
  stemIds: Map<string, number>;
  /** Stems with a concept, or with one of a group. */
  byConcept: number[][];
  byGroup: number[][];
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
  const unknown = -Math.log(0.5 / (entries + 1) / 2 + 0.5e-3);
  const rarity = (stem: string): number => {
    const id = store.stemIds.get(stem);
    return id === undefined ? -Math.log(0.25 / (entries + 1) + background(stem) / 2) || unknown : (store.rarities[id] as number);
  };
  return { rarity, ask: (tokens) => ask(tokens.slice(0, MAX_TOKENS), store, scratch, rarity, thesaurus) };
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
  let newWords = 0;
  let newConcepts = 0;
  tokens.forEach(({ stem, concepts, weight }, at) => {
    const id = store.stemIds.get(stem);
    if (id !== undefined) touch(id, at, BY_STEM);
    if (id === undefined) newWords += masses[at] as number;
    if (id === undefined && !concepts.some((concept) => store.byConcept[concept]?.length))
      newConcepts += masses[at] as number;
    if (weight < 1) return;
    for (const concept of concepts) {
      for (const other of store.byConcept[concept] ?? []) touch(other, at, BY_CONCEPT);
      for (const other of store.byGroup[thesaurus.groupOf(concept)] ?? []) touch(other, at, BY_GROUP);
    }
  });
  return {
    mass,
    newWords: newWords / mass,
    newConcepts: newConcepts / mass,
    match: (entry) => match(entry, masses, mass, store, scratch),
  };
}

function match(entry: number, masses: Float64Array, mass: number, store: Store, scratch: Scratch): Match {
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
    const isAnswer = kinds[text] === 2;
    const seen = isAnswer ? answered : asked;
    inText.fill(0);
    let covered = 0;
    for (let at = starts[text] as number, stop = starts[text + 1] as number; at < stop; at++) {
      const id = tokens[at] as number;
      const how = level[id] as number;
      if (how === 0) continue;
      covered += (weights[at] as number) * (rarities[id] as number) * (WORTH[how] as number);
      const by = token[id] as number;
      if (how > (inText[by] as number)) inText[by] = how;
    }
    if (covered === 0) continue;
    let said = 0;
    for (let i = 0; i < inText.length; i++) {
      const how = inText[i] as number;
      said += (masses[i] as number) * (WORTH[how] as number);
      if (how > (seen[i] as number)) seen[i] = how;
    }
    said /= mass;
    if (isAnswer) sentence = Math.max(sentence, said);
    else {
      const share = covered / (masses.length === 0 ? 1 : (store.masses[text] as number));
      keepHighest(best, Math.sqrt(said * share));
      if (kinds[text] === 0) heading = Math.max(heading, share);
    }
  }
  const shares = { asked: [0, 0, 0] as Match['asked'], answered: [0, 0, 0] as Match['answered'] };
  for (let i = 0; i < masses.length; i++) {
    const share = (masses[i] as number) / mass;
    const q = asked[i] as number;
    const a = answered[i] as number;
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
  const byGroup: number[][] = Array.from({ length: thesaurus.groups }, () => []);
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
      const list = byConcept[concept];
      if (list && !list.includes(id)) {
        list.push(id);
        const group = byGroup[thesaurus.groupOf(concept)];
        if (group && !group.includes(id)) group.push(id);
      }
    }
    return id;
  };
  let current = 0;
  for (const { entry, kind, tokens: said } of texts) {
    while (current < entry) first[++current] = kinds.length;
    kinds.push(KINDS.indexOf(kind));
    for (const token of said) {
      const id = idOf(token);
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
    rarities[id] = -Math.log(((holders[id] as number) + 0.5) / (entries + 1) / 2 + background(stem) / 2);
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
    byGroup,
    tokens: Uint32Array.from(tokens),
    weights: Float32Array.from(weights),
    starts: Uint32Array.from(starts),
    masses,
    kinds: Uint8Array.from(kinds),
    first,
    rarities,
  };
}
