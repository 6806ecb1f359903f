// Orders the entries for a text and keeps the evidence: classifier and BM25 side by side.
import type { KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import { createVocabulary, type Sample, type Term, type Vocabulary } from '../text/vocabulary.js';
import { buildBm25, uniqueTerms, type Bm25, type IndexedText } from './bm25.js';
import { trainClassifier, type Classifier, type Example } from './classifier.js';

/** One entry as a candidate, best first. */
export interface Candidate {
  /** Index into the entries. */
  entry: number;
  /** Combined strength; only comparable within one ranking. */
  score: number;
  /** Classifier's probability, "not ours" included in the whole; 0 when no classifier was trained. */
  probability: number;
  /** Okapi BM25 sum. */
  bm25: number;
}

export interface Ranking {
  terms: readonly Term[];
  candidates: readonly Candidate[];
  /** Classifier's probability that no entry is meant. */
  background: number;
  /** Sum of weight x rarity over the text's terms: how much it could say. */
  mass: number;
  /** The part of `mass` in words the knowledge does not know, 0 to 1. */
  unknownShare: number;
}

/** The text of an entry that shares most with a question. */
export interface ClosestLesson {
  text: string;
  locale: Locale;
  /** Stems in common. */
  shared: string[];
}

export interface Ranker {
  rank(text: string, locale: Locale): Ranking;
  /** For explanations: not part of ranking, so it may take its time. */
  closest(terms: readonly Term[], entry: number): ClosestLesson | undefined;
}

/** A text that teaches the ranker: a phrasing, heading or answer of entry `entry`, or of none (-1, "not ours"). */
export interface Lesson {
  entry: number;
  locale: Locale;
  text: string;
  field: 'phrasing' | 'question' | 'label' | 'answer' | 'not-ours';
}

/** Everything the content offers to learn from. */
export function lessonsOf(content: KnowledgeContent): Lesson[] {
  const entries = content.entries.flatMap((entry, at) =>
    LOCALES.flatMap((locale): Lesson[] => {
      const { question, label, answer, phrasings } = entry.texts[locale];
      return [
        { entry: at, locale, text: question, field: 'question' },
        { entry: at, locale, text: label, field: 'label' },
        { entry: at, locale, text: plainText(answer), field: 'answer' },
        ...phrasings.map((text): Lesson => ({ entry: at, locale, text, field: 'phrasing' })),
      ];
    }),
  );
  const notOurs = LOCALES.flatMap((locale) =>
    content.notOurs[locale].map((text): Lesson => ({ entry: -1, locale, text, field: 'not-ours' })),
  );
  return [...entries, ...notOurs];
}

/** Link targets and Markdown signs say nothing about meaning. */
function plainText(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, ' ').replace(/[*[\]#>]/g, ' ');
}

/** How much each field counts, in BM25 and in the classifier; 0 leaves it out. */
export interface RankerOptions {
  bm25Field: Record<Lesson['field'], number>;
  classifierField: Record<Lesson['field'], number>;
  /** Share of BM25 in the combined score. */
  bm25Share: number;
}

export const RANKER_DEFAULTS: RankerOptions = {
  bm25Field: { phrasing: 1, question: 2, label: 1, answer: 0.3, 'not-ours': 0 },
  classifierField: { phrasing: 1, question: 1, label: 1, answer: 0.3, 'not-ours': 1 },
  bm25Share: 2,
};

/** Above this many entries the classifier is left out: its training grows with phrasings x entries. */
export const MAX_CLASSIFIED_ENTRIES = 100;

export function createRanker(lessons: readonly Lesson[], entries: number, options = RANKER_DEFAULTS): Ranker {
  const vocabulary = createVocabulary(lessons.map(({ text, locale }): Sample => ({ text, locale })));
  const analysed = lessons.map((lesson) => ({
    ...lesson,
    terms: vocabulary.analyse(lesson.text, lesson.locale),
  }));
  const bm25 = buildBm25(
    analysed.flatMap(({ entry, terms, field }): IndexedText[] =>
      entry < 0 ? [] : [{ document: entry, terms, weight: options.bm25Field[field] }],
    ),
    entries,
  );
  const examples = analysed.flatMap(({ entry, terms, field }): Example[] => {
    const weight = options.classifierField[field];
    return weight > 0 ? [{ terms, label: entry < 0 ? entries : entry, weight }] : [];
  });
  const classifier = entries <= MAX_CLASSIFIED_ENTRIES ? trainClassifier(examples, entries + 1) : undefined;
  return {
    rank: (text, locale) => rank(vocabulary, bm25, classifier, entries, options, text, locale),
    closest(terms, entry) {
      const wanted = new Map(uniqueTerms(terms).map(({ stem, weight }) => [stem, weight * bm25.idf(stem)]));
      const found = analysed
        .filter((lesson) => lesson.entry === entry && lesson.field !== 'answer')
        .map(({ text, locale, terms: own }) => {
          const shared = uniqueTerms(own).flatMap(({ stem }) => (wanted.has(stem) ? [stem] : []));
          const overlap = shared.reduce((sum, stem) => sum + (wanted.get(stem) ?? 0), 0);
          return { text, locale, shared, likeness: overlap / Math.sqrt(own.length + 1) };
        });
      return found.sort((a, b) => b.likeness - a.likeness)[0];
    },
  };
}

function rank(
  vocabulary: Vocabulary,
  bm25: Bm25,
  classifier: Classifier | undefined,
  entries: number,
  options: RankerOptions,
  text: string,
  locale: Locale,
): Ranking {
  const terms = vocabulary.analyse(text, locale);
  const matches = bm25.scores(terms);
  const probabilities = classifier?.probabilities(terms);
  const unique = uniqueTerms(terms);
  const massOf = (some: readonly Term[]): number =>
    some.reduce((sum, { stem, weight }) => sum + weight * bm25.idf(stem), 0);
  const mass = massOf(unique) || 1;
  const candidates: Candidate[] = [];
  for (let entry = 0; entry < entries; entry++) {
    const match = matches[entry] as number;
    const probability = probabilities?.[entry] ?? 0;
    if (match === 0 && probability === 0) continue;
    const share = (options.bm25Share * match) / mass;
    const score = classifier ? Math.log(probability + 1e-9) + share : share;
    candidates.push({ entry, score, probability, bm25: match });
  }
  candidates.sort((a, b) => b.score - a.score || a.entry - b.entry);
  const unknown = massOf(unique.filter(({ recognition }) => recognition === 'unknown'));
  return { terms, candidates, background: probabilities?.[entries] ?? 0, mass, unknownShare: unknown / mass };
}
