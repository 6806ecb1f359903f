// Chance that is the same each time.

/**
 * mulberry32 (T. Ettinger): small, seeded, good enough to shuffle and to choose with.
 * @returns numbers from 0 up to 1, without 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
