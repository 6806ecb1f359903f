// Lessons -> what ranks with them: BM25 always, classifier and likeness up to a size.
import type { Lesson } from './lessons.js';
import type { Locale } from '../locales.js';
import { BACKGROUND } from '../meaning/background.js';
import { THESAURUS } from '../meaning/thesaurus.js';
import { densityOf } from './evidence.js';
import { createMatcher, type MatchedText, type Matcher } from './matcher.js';
import { tokensOf } from './tokens.js';
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
  backgroundShare: number;
}

export const RANKER_DEFAULTS: RankerOptions = {
  vocabulary: VOCABULARY_DEFAULTS,
  bm25Field: { phrasing: 1, question: 2, label: 1, answer: 0.3, 'not-ours': 0 },
  classifierField: { phrasing: 1, question: 1, label: 1, answer: 0.3, 'not-ours': 1 },
  classifier: CLASSIFIER_DEFAULTS,
  bm25Share: 2,
  backgroundShare: 0.3,
};

/** Above this many entries BM25 ranks alone: training grows with phrasings x entries, likeness with phrasings. */
export const MAX_CLASSIFIED_ENTRIES = 100;

/** A lesson and what it says. */
export interface Learned extends Lesson {
  terms: readonly Term[];
}

export interface Parts {
  matcher: Matcher;
  conceptBm25: Bm25;
  notOurs: Likeness;
  densities: Float64Array;
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
  const vocabulary = createVocabulary([...lessons, ...THESAURUS.samples, ...BACKGROUND], options.vocabulary);
  const background = BACKGROUND.map((sample): Learned => ({
    ...sample, entry: -1, field: 'not-ours', terms: uniqueTerms(vocabulary.analyse(sample.text, sample.locale)),
  }));
  const counts = new Map<string, number>();
  for (const { terms } of background) for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequency = (stem: string): number => ((counts.get(stem) ?? 0) + 0.25) / (background.length / 4 + 1);
  const learned = learn(lessons, vocabulary);
  const classified = entries <= MAX_CLASSIFIED_ENTRIES;
  const kept = [...learned];
  const bm25 = buildBm25(indexedTexts(kept, options), entries);
  const conceptBm25 = buildBm25(conceptTexts(kept, options), entries);
  const densities = new Float64Array(entries);
  const per = new Map<string, number>();
  for (const { entry, field, locale } of lessons) {
    if (field !== 'phrasing' || entry < 0) continue;
    const key = `${entry} ${locale}`;
    const n = (per.get(key) ?? 0) + 1;
    per.set(key, n);
    densities[entry] = Math.max(densities[entry]!, densityOf(n));
  }
  const matcher = createMatcher(matchedTexts(kept, vocabulary), entries, frequency, THESAURUS);
  const unique = kept.map((lesson): Learned => ({ ...lesson, terms: uniqueTerms(lesson.terms) }));
  const questions = unique.filter(({ field }) => field !== 'answer');
  const foreign = [...questions.filter(({ entry }) => entry < 0), ...background.filter((line) => !isNear(line, matcher, entries))];
  const examples = classified ? examplesOf(unique, entries, options) : [];
  const ours = examples.reduce((sum, { label, weight }) => sum + (label < entries ? weight : 0), 0);
  const bgWeight = Math.min(1, (options.backgroundShare * ours) / Math.max(1, foreign.length));
  const bgExamples = foreign.map(({ terms }): Example => ({ terms, label: entries, weight: bgWeight }));
  return {
    matcher, conceptBm25, densities,
    notOurs: buildLikeness(foreign.map(({ terms }) => terms)),
    vocabulary,
    bm25,
    entries,
    options,
    classifier: classified ? trainClassifier([...examples.filter(({ label }) => label < entries), ...bgExamples], entries + 1, options.classifier) : undefined,
    likeness: classified ? buildLikeness(questions.map(({ terms }) => terms)) : undefined,
    questions: classified ? questions : [],
  };
}

/** A line of the background that an entry could answer after all. */
function isNear(line: Learned, matcher: Matcher, entries: number): boolean {
  const asked = matcher.ask(tokensOf(line.terms, line.locale, THESAURUS));
  for (let entry = 0; entry < entries; entry++) if (asked.match(entry).closest >= NEAR_FROM) return true;
  return false;
}
const NEAR_FROM = 0.6;

function* conceptTexts(learned: Iterable<Learned>, { bm25Field }: RankerOptions): Iterable<IndexedText> {
  for (const { entry, terms, field, locale } of learned) {
    if (entry >= 0) yield { document: entry, terms: conceptTerms(terms, locale), weight: bm25Field[field] };
  }
}

export function conceptTerms(terms: readonly Term[], locale: Locale): Term[] {
  return tokensOf(terms, locale, THESAURUS).flatMap(({ concepts, weight }) =>
    concepts.map((concept): Term => ({ stem: `#${concept}`, weight: weight / Math.sqrt(concepts.length), word: '', recognition: 'known' })));
}

function* matchedTexts(learned: Iterable<Learned>, vocabulary: Vocabulary): Iterable<MatchedText> {
  for (const { entry, terms, field, locale, text } of learned) {
    if (entry < 0) continue;
    if (field !== 'answer') {
      yield { entry, kind: field === 'question' ? 'heading' : 'asked', tokens: tokensOf(terms, locale, THESAURUS) };
      continue;
    }
    for (const sentence of text.split(/(?<=[.?!:])\s+|\n+/)) {
      if (sentence.trim() === '') continue;
      yield { entry, kind: 'answer', tokens: tokensOf(vocabulary.analyse(sentence, locale), locale, THESAURUS) };
    }
  }
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
