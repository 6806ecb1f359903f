// Orders the entries for a text and keeps the evidence: classifier and BM25 side by side.
import type { Locale } from '../locales.js';
import {
  createVocabulary,
  VOCABULARY_DEFAULTS,
  type Term,
  type Vocabulary,
  type VocabularyOptions,
} from '../text/vocabulary.js';
import { buildBm25, uniqueTerms, type Bm25, type IndexedText } from './bm25.js';
import { buildLikeness, type Likeness } from './likeness.js';
import {
  CLASSIFIER_DEFAULTS,
  trainClassifier,
  type Classifier,
  type ClassifierOptions,
  type Example,
} from './classifier.js';
import type { Lesson } from './lessons.js';

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
  /** Best first, 100 at most. */
  candidates: readonly Candidate[];
  /** Classifier's probability that no entry is meant. */
  background: number;
  /** Sum of weight x rarity over the text's terms: how much it could say. */
  mass: number;
  /** Likeness to the most alike phrasings of any entry, and of "not ours": mean of the best few, 0 to 1. */
  alikeOurs: number;
  alikeNotOurs: number;
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
  readonly vocabulary: Vocabulary;
  rank(text: string, locale: Locale): Ranking;
  /** For explanations: not part of ranking, so it may take its time. */
  closest(terms: readonly Term[], entry: number): ClosestLesson | undefined;
}

/** How much each field counts, in BM25 and in the classifier; 0 leaves it out. */
export interface RankerOptions {
  vocabulary: VocabularyOptions;
  bm25Field: Record<Lesson['field'], number>;
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

/** Nobody looks further down; keeps the work bounded when every entry shares a word with the question. */
const MAX_CANDIDATES = 100;

/** Likeness is the mean of this many, so that one odd phrasing does not decide. */
const MOST_ALIKE = 3;

export function createRanker(lessons: readonly Lesson[], entries: number, options = RANKER_DEFAULTS): Ranker {
  const vocabulary = createVocabulary(lessons, options.vocabulary);
  const learned = lessons.map((lesson): Learned => ({
    ...lesson,
    terms: vocabulary.analyse(lesson.text, lesson.locale),
  }));
  const bm25 = buildBm25(indexedTexts(learned, options), entries);
  const parts: Parts =
    entries <= MAX_CLASSIFIED_ENTRIES
      ? { bm25, entries, options, ...trainOn(learned, entries, options) }
      : { bm25, entries, options, classifier: undefined, likeness: undefined, questions: [] };
  return {
    vocabulary,
    rank: (text, locale) => rank(parts, vocabulary.analyse(text, locale)),
    closest: (terms, entry) => closest(parts, terms, entry),
  };
}

interface Learned extends Lesson {
  terms: readonly Term[];
}

interface Parts {
  bm25: Bm25;
  classifier: Classifier | undefined;
  likeness: Likeness | undefined;
  /** Everything but answers, in the order `likeness` knows them. */
  questions: readonly Learned[];
  entries: number;
  options: RankerOptions;
}

function trainOn(
  learned: readonly Learned[],
  entries: number,
  options: RankerOptions,
): Pick<Parts, 'classifier' | 'likeness' | 'questions'> {
  const unique = learned.map((lesson): Learned => ({ ...lesson, terms: uniqueTerms(lesson.terms) }));
  const questions = unique.filter(({ field }) => field !== 'answer');
  return {
    classifier: trainClassifier(examplesOf(unique, entries, options), entries + 1, options.classifier),
    likeness: buildLikeness(questions.map(({ terms }) => terms)),
    questions,
  };
}

function indexedTexts(learned: readonly Learned[], { bm25Field }: RankerOptions): IndexedText[] {
  return learned.flatMap(({ entry, terms, field }) =>
    entry < 0 ? [] : [{ document: entry, terms, weight: bm25Field[field] }],
  );
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

function rank(parts: Parts, terms: readonly Term[]): Ranking {
  const { bm25, classifier, entries, options } = parts;
  const matches = bm25.scores(terms);
  const unique = uniqueTerms(terms);
  const probabilities = classifier?.probabilities(unique);
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
    if (candidates.length === MAX_CANDIDATES && score <= (candidates.at(-1)?.score ?? 0)) continue;
    const place = candidates.findLastIndex((better) => better.score >= score) + 1;
    candidates.splice(place, 0, { entry, score, probability, bm25: match });
    if (candidates.length > MAX_CANDIDATES) candidates.pop();
  }
  const unknown = massOf(unique.filter(({ recognition }) => recognition === 'unknown'));
  const background = probabilities?.[entries] ?? 0;
  return { terms, candidates, background, mass, unknownShare: unknown / mass, ...alikeness(parts, unique) };
}

function alikeness(
  { likeness, questions }: Parts,
  terms: readonly Term[],
): Pick<Ranking, 'alikeOurs' | 'alikeNotOurs'> {
  const ours = new Array<number>(MOST_ALIKE).fill(0);
  const notOurs = new Array<number>(MOST_ALIKE).fill(0);
  const values = likeness?.to(terms);
  for (let at = 0; values && at < values.length; at++) {
    const value = values[at] as number;
    if (value > 0) keepHighest((questions[at] as Learned).entry < 0 ? notOurs : ours, value);
  }
  const mean = (best: number[]): number => best.reduce((sum, value) => sum + value, 0) / MOST_ALIKE;
  return { alikeOurs: mean(ours), alikeNotOurs: mean(notOurs) };
}

/** Keeps `best` sorted, highest first. */
function keepHighest(best: number[], value: number): void {
  if (value <= (best[MOST_ALIKE - 1] as number)) return;
  best[MOST_ALIKE - 1] = value;
  best.sort((a, b) => b - a);
}

function closest(
  { likeness, questions }: Parts,
  terms: readonly Term[],
  entry: number,
): ClosestLesson | undefined {
  const asked = uniqueTerms(terms);
  const values = likeness?.to(asked) ?? new Float64Array();
  let best: { lesson: Learned; value: number } | undefined;
  values.forEach((value, at) => {
    const lesson = questions[at];
    if (lesson?.entry === entry && value > (best?.value ?? 0)) best = { lesson, value };
  });
  if (!best) return undefined;
  const own = new Set(best.lesson.terms.map(({ stem }) => stem));
  const shared = asked.flatMap(({ stem }) => (own.has(stem) ? [stem] : []));
  return { text: best.lesson.text, locale: best.lesson.locale, shared };
}
