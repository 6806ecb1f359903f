// Phrases of all languages that several readers look for: each list is made into a table once.
import { phrasesOf } from './vocabulary.js';

/** "Is", "are": link what is said to be to who is. */
export const BEING = phrasesOf(({ beside }) => beside.being);

/** "In", "at": come before a place. */
export const INSIDE = phrasesOf(({ beside }) => beside.inside);

/** "According to", "says": name where something comes from. */
export const SOURCES = phrasesOf(({ asides }) => asides.sources);

/** "Since", "last week": since when, or when. */
export const TIMES = phrasesOf(({ dates }) => [...dates.since, ...dates.ago]);

/** "I thought", "at first": what was taken for true before. */
export const THOUGHT = phrasesOf(({ correcting }) => correcting.thought);
