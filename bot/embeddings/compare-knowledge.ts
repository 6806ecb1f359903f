// The texts of a knowledge -> what questions can be compared with: asks for the vectors that are not there yet, in batches,
// and finds out how far they are to be believed in each language. For the background: it lets others run in between.
import { setImmediate as others } from 'node:timers/promises';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { createComparison, type Comparison, type Vector } from '../../knowledge/nearness/comparison.js';
import type { Comparable } from '../../knowledge/nearness/second-look.js';
import { letterVectors } from '../../knowledge/nearness/letters.js';
import { textsToCompare, type ComparedText } from '../../knowledge/nearness/texts-to-compare.js';
import { MAX_PROBES, trustFrom, tryWording, type Trial, type Trust } from '../../knowledge/nearness/trust.js';
import { EmbeddingsError } from './client.js';

export interface ComparedKnowledge {
  knowledge: Comparable;
  comparison: Comparison;
  /** A language that is missing is not asked about. */
  trust: ReadonlyMap<Locale, Trust>;
  /** Of every vector. */
  dimensions: number;
}

/** What is known of the texts, by `keyOf`; added to. */
export type KnownVectors = Map<string, Vector>;

export interface CompareOptions {
  known: KnownVectors;
  keyOf: (text: string) => string;
  embed: (texts: readonly string[]) => Promise<Vector[]>;
}

/** Texts asked for at once: services take some hundreds, small machines answer some dozens in a few seconds. */
const BATCH = 32;

/**
 * Forgets the vectors of texts that are no longer there.
 * @throws EmbeddingsError as `embed` does, or where its vectors do not fit together; what has come is in `known`
 */
export async function compareKnowledge(
  knowledge: Comparable,
  { known, keyOf, embed }: CompareOptions,
): Promise<ComparedKnowledge> {
  const texts = textsToCompare(knowledge.entries).map((text) => ({ ...text, key: keyOf(text.text) }));
  const missing = new Map(texts.filter(({ key }) => !known.has(key)).map(({ key, text }) => [key, text]));
  const asked = [...missing];
  for (let from = 0; from < asked.length; from += BATCH) {
    const batch = asked.slice(from, from + BATCH);
    const vectors = await embed(batch.map(([, text]) => text));
    batch.forEach(([key], at) => {
      const vector = vectors[at];
      if (vector) known.set(key, vector);
    });
  }
  const used = new Set(texts.map(({ key }) => key));
  for (const key of known.keys()) if (!used.has(key)) known.delete(key);
  const vectors = texts.flatMap(({ key }) => known.get(key) ?? []);
  const lengths = new Set(vectors.map(({ length }) => length));
  const [dimensions = 0] = lengths;
  if (lengths.size > 1) {
    known.clear(); // those of before are of another model
    throw new EmbeddingsError('vectors of several lengths');
  }
  const comparison = createComparison(knowledge.entries, texts, vectors);
  return { knowledge, comparison, trust: await trustIn(knowledge.entries, comparison, texts), dimensions };
}

async function trialsIn(comparison: Comparison, locale: Locale): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const probe of comparison.probes(locale, MAX_PROBES)) {
    trials.push(...tryWording(comparison, locale, probe));
    await others();
  }
  return trials;
}

async function trustIn(
  entries: Comparable['entries'],
  comparison: Comparison,
  texts: readonly ComparedText[],
): Promise<ReadonlyMap<Locale, Trust>> {
  const trust = new Map<Locale, Trust>();
  for (const locale of LOCALES.filter((one) => texts.some((text) => text.locale === one))) {
    const own = texts.filter((text) => text.locale === locale);
    const letters = createComparison(entries, own, letterVectors(own.map(({ text }) => text)));
    const found = trustFrom(await trialsIn(comparison, locale), await trialsIn(letters, locale));
    if (found) trust.set(locale, found);
  }
  return trust;
}
