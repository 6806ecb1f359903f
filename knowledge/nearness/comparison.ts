// Vectors of meaning -> how near each entry lies to a question. Pure; where the vectors come from is not known here.
import type { Entry } from '../entry.js';
import type { Locale } from '../locales.js';
import type { ComparedText } from './texts-to-compare.js';

/** Of length one, so that the product of two is their cosine. */
export type Vector = Float32Array;

/** @returns undefined when it has no direction */
export function unitVector(values: readonly number[]): Vector | undefined {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length > 0 && Number.isFinite(length)
    ? Float32Array.from(values, (value) => value / length)
    : undefined;
}

/** How near an entry lies, -1 to 1. */
export interface NearEntry {
  entry: number;
  likeness: number;
}

/** The vectors of one entry in one language. */
interface EntryVectors {
  wordings: Vector[];
  sentences: Vector[];
}

/** One wording of an entry, to see where it would lie if it were not there. */
export interface Probe {
  entry: number;
  vector: Vector;
}

export interface Comparison {
  /** Every entry that has vectors, the nearest first, by its texts in `locale` or, without, in the language it has. */
  near(vector: Vector, locale: Locale): NearEntry[];
  /** The same for a wording, as if its entry did not have it, nor any that says all but the same. */
  nearWithout(probe: Probe, locale: Locale): NearEntry[];
  /** Wordings of entries written in `locale`: the first of each, then the second, … */
  probes(locale: Locale, most: number): Probe[];
}

/**
 * How much an entry's wordings count beside its answer: 0.7 found as much as any with the English FAQ and the shipped entries
 * at 0, 3 and 12 phrasings (2026-11-27; 1: three fewer of 100 among the first three, 0.5: no more).
 */
const WORDING_SHARE = 0.7;

/** From this cosine on two texts say the same, and one tells nothing about the other. */
const SAME_FROM = 0.98;

/**
 * @param texts as `textsToCompare` gave
 * @param vectors one for each of them
 */
export function createComparison(
  entries: readonly Entry[],
  texts: readonly ComparedText[],
  vectors: readonly Vector[],
): Comparison {
  const byLocale = new Map<Locale, Map<number, EntryVectors>>();
  texts.forEach(({ entry, locale, kind }, at) => {
    const vector = vectors[at];
    if (!vector) return;
    const ofLocale = byLocale.get(locale) ?? new Map<number, EntryVectors>();
    byLocale.set(locale, ofLocale);
    const own = ofLocale.get(entry) ?? { wordings: [], sentences: [] };
    ofLocale.set(entry, own);
    (kind === 'wording' ? own.wordings : own.sentences).push(vector);
  });
  const vectorsOf = (entry: number, locale: Locale): EntryVectors | undefined => {
    const written = entries[entry]?.texts[locale].locale;
    return written && byLocale.get(written)?.get(entry);
  };
  const compare = (
    vector: Vector,
    locale: Locale,
    change: (own: EntryVectors, entry: number) => EntryVectors,
  ) =>
    entries
      .flatMap((_, entry): NearEntry[] => {
        const own = vectorsOf(entry, locale);
        return own ? [{ entry, likeness: likenessTo(vector, change(own, entry)) }] : [];
      })
      .sort((a, b) => b.likeness - a.likeness);
  return {
    near: (vector, locale) => compare(vector, locale, (own) => own),
    nearWithout: ({ entry, vector }, locale) =>
      compare(vector, locale, (own, at) => (at === entry ? without(own, vector) : own)),
    probes(locale, most) {
      const lists = [...(byLocale.get(locale) ?? [])].map(([entry, { wordings }]) =>
        wordings.map((vector) => ({ entry, vector })),
      );
      const longest = Math.max(0, ...lists.map(({ length }) => length));
      return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []))
        .flat()
        .slice(0, most);
    },
  };
}

function without({ wordings, sentences }: EntryVectors, vector: Vector): EntryVectors {
  return { wordings: wordings.filter((other) => product(vector, other) < SAME_FROM), sentences };
}

/** By the best of each kind; what an entry lacks is not held against it. */
function likenessTo(vector: Vector, { wordings, sentences }: EntryVectors): number {
  const asked = best(vector, wordings);
  const said = best(vector, sentences);
  if (asked === undefined || said === undefined) return asked ?? said ?? -1;
  return WORDING_SHARE * asked + (1 - WORDING_SHARE) * said;
}

function best(vector: Vector, others: readonly Vector[]): number | undefined {
  return others.length === 0 ? undefined : Math.max(...others.map((other) => product(vector, other)));
}

function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
