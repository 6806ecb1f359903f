// Topics that are phrased richly and topics that are not are ranked apart, each among their own kind: beside entries with ninety
// phrasings everything that is unlike them seems to be about an entry with none. Of what each finds `merge.ts` makes one.
import type { KnowledgeContent } from '../entry.js';
import { perLocale, type Locale } from '../locales.js';
import type { Term, Vocabulary } from '../text/vocabulary.js';
import { lessonsIn, lessonsOfEntry } from './lessons.js';
import { createRanker, type ClosestLesson, type Ranker, type Ranking } from './ranker.js';

/** A topic half of whose entries have so many phrasings in some language is rich. */
const RICH_FROM = 30;

export interface Collections {
  /** What each collection makes of a text; entries as in the content. */
  rank(text: string, locale: Locale): AtLeastOne<Ranking>;
  /** For explanations: see `Ranker`. */
  closest(terms: readonly Term[], entry: number): ClosestLesson | undefined;
  /** The words that an entry is compared by. */
  vocabularyOf(entry: number): Vocabulary;
  /** Of each collection. */
  readonly vocabularies: AtLeastOne<Vocabulary>;
}

export type AtLeastOne<T> = readonly [T, ...T[]];

interface Collection {
  ranker: Ranker;
  /** Positions in the content. */
  entries: readonly number[];
}

export function createCollections(content: KnowledgeContent): Collections {
  const [first, ...more] = collect(content);
  const rankerOf = new Map(
    [first, ...more].flatMap(({ ranker, entries }) => entries.map((entry) => [entry, ranker] as const)),
  );
  return {
    rank: (text, locale) => [ranked(first, text, locale), ...more.map((one) => ranked(one, text, locale))],
    closest(terms, entry) {
      const ranker = rankerOf.get(entry);
      const said = content.entries[entry];
      return ranker && said && ranker.closest(terms, lessonsOfEntry(said, entry));
    },
    vocabularyOf: (entry) => (rankerOf.get(entry) ?? first.ranker).vocabulary,
    vocabularies: [first.ranker.vocabulary, ...more.map(({ ranker }) => ranker.vocabulary)],
  };
}

/**
 * One collection where all topics are alike. A folder's own list of what is not its business goes to the rich one, against which it
 * was written: for the other it silenced 5 in 100 questions about an FAQ without phrasings.
 */
function collect(content: KnowledgeContent): AtLeastOne<Collection> {
  const { rich, plain } = partition(content);
  if (rich.length === 0 || plain.length === 0) return [collectionOf(content, [...content.entries.keys()])];
  return [collectionOf(content, rich), collectionOf({ ...content, notOurs: perLocale(() => []) }, plain)];
}

/** The entries of rich topics and of the others. By topic, not by entry: a new entry is compared with its neighbours. */
export function partition({ entries }: KnowledgeContent): Record<'rich' | 'plain', number[]> {
  const phrasings = new Map<string, number[]>();
  for (const { topic, texts, locales } of entries) {
    const most = Math.max(0, ...locales.map((locale) => texts[locale].phrasings.length));
    phrasings.set(topic, [...(phrasings.get(topic) ?? []), most]);
  }
  const isRich = new Map([...phrasings].map(([topic, counts]) => [topic, medianOf(counts) >= RICH_FROM]));
  const parts = { rich: [] as number[], plain: [] as number[] };
  entries.forEach(({ topic }, at) => parts[isRich.get(topic) ? 'rich' : 'plain'].push(at));
  return parts;
}

/** The upper one of the middle two. */
function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function collectionOf(content: KnowledgeContent, entries: readonly number[]): Collection {
  const own = entries.flatMap((at) => content.entries[at] ?? []);
  return { entries, ranker: createRanker(lessonsIn({ ...content, entries: own }), own.length) };
}

function ranked({ ranker, entries }: Collection, text: string, locale: Locale): Ranking {
  const ranking = ranker.rank(text, locale);
  const candidates = ranking.candidates.map((one) => ({ ...one, entry: entries[one.entry] ?? -1 }));
  return { ...ranking, candidates };
}
