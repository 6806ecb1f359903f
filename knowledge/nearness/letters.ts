// Vectors of letters, four by four, the rarer the heavier: what can be told of texts without knowing what they mean. Pure.
import { unitVector, type Vector } from './comparison.js';

const LETTERS = 4;
/** Numbers in a vector; some groups of letters share one. */
const DIMENSIONS = 1_024;

/** @returns one for each text, in the light of all of them */
export function letterVectors(texts: readonly string[]): Vector[] {
  const counted = texts.map(countsOf);
  const having = new Float64Array(DIMENSIONS);
  for (const counts of counted)
    counts.forEach((count, at) => (having[at] = (having[at] ?? 0) + (count > 0 ? 1 : 0)));
  const rarity = having.map((count) => Math.log((texts.length + 1) / (count + 1)) + 1e-3);
  return counted.map((counts) => {
    const weighed = [...counts].map((count, at) => Math.sqrt(count) * (rarity[at] ?? 0));
    return unitVector(weighed) ?? new Float32Array(DIMENSIONS);
  });
}

function countsOf(text: string): Float64Array {
  const counts = new Float64Array(DIMENSIONS);
  const letters = ` ${text.toLowerCase()} `;
  for (let at = 0; at + LETTERS <= letters.length; at++) {
    let hash = 7;
    for (let of = at; of < at + LETTERS; of++) hash = (Math.imul(hash, 31) + letters.charCodeAt(of)) >>> 0;
    const place = hash % DIMENSIONS;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
