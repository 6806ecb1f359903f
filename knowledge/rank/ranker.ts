// Orders the entries for a text and keeps the evidence: classifier and BM25 side by side.
import type { KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import { createVocabulary, type Sample, type Term, type Vocabulary } from '../text/vocabulary.js';
import { buildBm25, uniqueTerms, type Bm25, type IndexedText } from './bm25.js';
import { buildLikeness, type Likeness } from './likeness.js';
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

/** Above this many entries BM25 ranks alone: training grows with phrasings x entries, likeness with phrasings. */
export const MAX_CLASSIFIED_ENTRIES = 100;

/** Likeness is the mean of this many, so that one odd phrasing does not decide. */
const MOST_ALIKE = 3;

export function createRanker(lessons: readonly Lesson[], entries: number, options = RANKER_DEFAULTS): Ranker {
  const vocabulary = createVocabulary(lessons.map(({ text, locale }): Sample => ({ text, locale })));
  const learned = lessons.map((lesson): Learned => ({
    ...lesson,
    terms: vocabulary.analyse(lesson.text, lesson.locale),
  }));
  const questions = learned.filter(({ field }) => field !== 'answer');
  const small = entries <= MAX_CLASSIFIED_ENTRIES;
  const parts: Parts = {
    vocabulary,
    bm25: buildBm25(indexedTexts(learned, options), entries),
    classifier: small ? trainClassifier(examplesOf(learned, entries, options), entries + 1) : undefined,
    likeness: small ? buildLikeness(questions.map(({ terms }) => terms)) : undefined,
    questions,
    entries,
    options,
  };
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
  vocabulary: Vocabulary;
  bm25: Bm25;
  classifier: Classifier | undefined;
  likeness: Likeness | undefined;
  /** Everything but answers, in the order `likeness` knows them. */
  questions: readonly Learned[];
  entries: number;
  options: RankerOptions;
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
  const background = probabilities?.[entries] ?? 0;
  return { terms, candidates, background, mass, unknownShare: unknown / mass, ...alikeness(parts, terms) };
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
  const values = likeness?.to(terms) ?? new Float64Array();
  let best: { lesson: Learned; value: number } | undefined;
  values.forEach((value, at) => {
    const lesson = questions[at];
    if (lesson?.entry === entry && value > (best?.value ?? 0)) best = { lesson, value };
  });
  if (!best) return undefined;
  const own = new Set(best.lesson.terms.map(({ stem }) => stem));
  const shared = uniqueTerms(terms).flatMap(({ stem }) => (own.has(stem) ? [stem] : []));
  return { text: best.lesson.text, locale: best.lesson.locale, shared };
}
