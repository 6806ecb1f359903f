// How well each text of an entry fits a question, word by word: the same stem, the same concept, or a related one. Every
// measure is a share of what the question says, so it means the same with one phrasing an entry and with ninety.
import type { Thesaurus } from '../meaning/thesaurus.js';
import { BY_CONCEPT, BY_STEM, matchEntries, roomFor, type Match, type Shared } from './match-entry.js';
import { rarityOf, type MatchStore } from './match-store.js';
import type { Token } from './tokens.js';

export interface Matcher {
  /** Whether any entry has a stem. */
  has(stem: string): boolean;
  /** @param tokens of the question */
  ask(tokens: readonly Token[]): Asked;
}

/** A question, prepared to be compared with entries. */
export interface Asked {
  /** How each of some entries fits, each given once. */
  match(entries: readonly number[]): Match[];
  /** Sum of weight x rarity. */
  mass: number;
  /** Share of the mass no entry has by stem, and share none has by concept either. */
  newWords: number;
  newConcepts: number;
  /** How the entries know a stem of the question. */
  knows(stem: string): 'stem' | 'concept' | undefined;
}

/** @param background how often each stem occurs in everyday talk: share of texts */
export function createMatcher(
  store: MatchStore,
  entries: number,
  background: (stem: string) => number,
  thesaurus: Thesaurus,
): Matcher {
  const scratch: Scratch = {
    level: new Uint8Array(store.stemIds.size),
    token: new Uint16Array(store.stemIds.size),
    touched: [],
    shared: roomFor(store, MAX_TOKENS),
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

/** More words of a question are not looked at. */
const MAX_TOKENS = 400;

interface Scratch {
  /** How a stem of the knowledge is met by the question, and by which of its tokens. */
  level: Uint8Array;
  token: Uint16Array;
  touched: number[];
  shared: Shared;
}

function ask(
  tokens: readonly Token[],
  store: MatchStore,
  scratch: Scratch,
  rarity: (stem: string) => number,
  thesaurus: Thesaurus,
): Asked {
  const masses = Float64Array.from(tokens, ({ stem, weight, telling }) => weight * telling * rarity(stem));
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
    match: (some) => matchEntries(some, { masses, mass, groups, ...scratch }, store, scratch.shared),
  };
}
