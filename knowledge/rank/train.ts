// Lessons -> what ranks with them: BM25 always, classifier and likeness up to a size.
import type { Lesson } from './lessons.js';
import { buildBm25, uniqueTerms, type Bm25, type IndexedText } from './bm25.js';
import { buildLikeness, type Likeness } from './likeness.js';
import {
  CLASSIFIER_DEFAULTS,
  trainClassifier,
  type Classifier,
  type ClassifierOptions,
  type Example,
} from './classifier.js';
import {
  createVocabulary,
  VOCABULARY_DEFAULTS,
  type Term,
  type Vocabulary,
  type VocabularyOptions,
} from '../text/vocabulary.js';

/** What the ranker is made of; every part can be taken away to measure its worth (`npm run bench -- ablation`). */
export interface RankerOptions {
  vocabulary: VocabularyOptions;
  /** How much each field counts in BM25; 0 leaves it out. */
  bm25Field: Record<Lesson['field'], number>;
  /** The same for the classifier. */
  classifierField: Record<Lesson['field'], number>;
  classifier: ClassifierOptions;
  /** Share of BM25 in the combined score. */
  bm25Share: number;
}

export const RANKER_DEFAULTS: RankerOptions = {
  vocabulary: VOCABULARY_DEFAULTS,
  bm25Field: { phrasing: 1, question: 2, label: 1, answer: 0.3, 'not-ours': 0 },
  classifierField: { phrasing: 1, question: 1, label: 1, answer: 0.3, 'not-ours': 1 },
  classifier: CLASSIFIER_DEFAULTS,
  bm25Share: 2,
};

/** Above this many entries BM25 ranks alone: training grows with phrasings x entries, likeness with phrasings. */
export const MAX_CLASSIFIED_ENTRIES = 100;

/** A lesson and what it says. */
export interface Learned extends Lesson {
  terms: readonly Term[];
}

export interface Parts {
  vocabulary: Vocabulary;
  bm25: Bm25;
  classifier: Classifier | undefined;
  likeness: Likeness | undefined;
  /** Everything but answers, in the order `likeness` knows them. */
  questions: readonly Learned[];
  entries: number;
  options: RankerOptions;
}

export function train(lessons: readonly Lesson[], entries: number, options: RankerOptions): Parts {
  const vocabulary = createVocabulary(lessons, options.vocabulary);
  const learned = learn(lessons, vocabulary);
  if (entries > MAX_CLASSIFIED_ENTRIES) {
    const bm25 = buildBm25(indexedTexts(learned, options), entries);
    return { vocabulary, bm25, entries, options, classifier: undefined, likeness: undefined, questions: [] };
  }
  const kept = [...learned];
  const bm25 = buildBm25(indexedTexts(kept, options), entries);
  const unique = kept.map((lesson): Learned => ({ ...lesson, terms: uniqueTerms(lesson.terms) }));
  const questions = unique.filter(({ field }) => field !== 'answer');
  return {
    vocabulary,
    bm25,
    entries,
    options,
    classifier: trainClassifier(examplesOf(unique, entries, options), entries + 1, options.classifier),
    likeness: buildLikeness(questions.map(({ terms }) => terms)),
    questions,
  };
}

/** One at a time: the terms of a large knowledge would not fit beside its index. */
function* learn(lessons: readonly Lesson[], vocabulary: Vocabulary): Iterable<Learned> {
  for (const lesson of lessons) yield { ...lesson, terms: vocabulary.analyse(lesson.text, lesson.locale) };
}

function* indexedTexts(learned: Iterable<Learned>, { bm25Field }: RankerOptions): Iterable<IndexedText> {
  for (const { entry, terms, field } of learned) {
    if (entry >= 0) yield { document: entry, terms, weight: bm25Field[field] };
  }
}

function examplesOf(
  learned: readonly Learned[],
  entries: number,
  { classifierField }: RankerOptions,
): Example[] {
  return learned.flatMap(({ entry, terms, field }) => {
    const weight = classifierField[field];
    return weight > 0 ? [{ terms, label: entry < 0 ? entries : entry, weight }] : [];
  });
}
