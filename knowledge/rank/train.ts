// Lessons -> what ranks with them: BM25 over stems and over concepts, word-by-word matching, likeness to what is not ours,
// and a classifier where training it is worth its time.
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { BACKGROUND } from '../meaning/background.js';
import { THESAURUS } from '../meaning/thesaurus.js';
import {
  createVocabulary,
  VOCABULARY_DEFAULTS,
  type Term,
  type Vocabulary,
  type VocabularyOptions,
} from '../text/vocabulary.js';
import type { Sample } from '../text/words.js';
import { openBm25, uniqueTerms, type Bm25 } from './bm25.js';
import {
  CLASSIFIER_DEFAULTS,
  trainClassifier,
  type Classifier,
  type ClassifierOptions,
  type Example,
} from './classifier.js';
import { densityOf } from './evidence.js';
import type { Lesson } from './lessons.js';
import { buildLikeness, type Likeness } from './likeness.js';
import { openStore, type MatchedText } from './match-store.js';
import { createMatcher, type Matcher } from './matcher.js';
import { contentOf, tokensOf, type Token } from './tokens.js';

/** What the ranker is made of; every part can be taken away to measure its worth. */
export interface RankerOptions {
  vocabulary: VocabularyOptions;
  /** How much each field counts in BM25; 0 leaves it out. */
  bm25Field: Record<Lesson['field'], number>;
  /** The same for the classifier. */
  classifierField: Record<Lesson['field'], number>;
  classifier: ClassifierOptions;
  /** Most work a classifier may take to train: examples times entries. Beyond it the ranker does without. */
  maxTraining: number;
  /** What everything that is not ours weighs in training, as a share of what the entries weigh; each text 1 at most. */
  backgroundShare: number;
}

export const RANKER_DEFAULTS: RankerOptions = {
  vocabulary: VOCABULARY_DEFAULTS,
  bm25Field: { phrasing: 1, question: 2, label: 1, answer: 0.3, 'not-ours': 0 },
  classifierField: { phrasing: 1, question: 1, label: 1, answer: 0.3, 'not-ours': 1 },
  classifier: CLASSIFIER_DEFAULTS,
  maxTraining: 600_000,
  backgroundShare: 0.3,
};

/** More entries have so many words that reading them anew costs less than keeping all of them. */
const FORGETTING_FROM = 1_000;

/** A line of the background this alike to a heading or phrasing may well be ours, and is left out. */
const NEAR_FROM = 0.6;
/** The entries a line of the background is compared with: those that share most with it. */
const NEAR_CANDIDATES = 5;

/** A lesson and what it says. */
export interface Learned extends Lesson {
  terms: readonly Term[];
}

export interface Parts {
  vocabulary: Vocabulary;
  bm25: Bm25;
  /** BM25 over concepts instead of stems. */
  concepts: Bm25;
  matcher: Matcher;
  classifier: Classifier | undefined;
  /** Entries the classifier knows; the others are phrased too thinly beside richer ones. */
  classified: readonly boolean[];
  /** Likeness to each text that is not ours. */
  notOurs: Likeness;
  /** The same over concepts. */
  notOursMeant: Likeness;
  /** How richly each entry is phrased in each language, 0 to about 1.5; see `densityOf`. */
  densities: Readonly<Record<Locale, Float64Array>>;
  entries: number;
  /** Room for a number an entry, for whoever ranks them. */
  scratch: Float64Array;
}

export function train(lessons: Iterable<Lesson>, entries: number, options: RankerOptions): Parts {
  const vocabulary = createVocabulary(samplesWith(lessons), options.vocabulary);
  const learn = (lesson: Lesson): Learned => ({
    ...lesson,
    terms: vocabulary.analyse(lesson.text, lesson.locale),
  });
  const general = BACKGROUND.map((sample) => learn({ ...sample, entry: -1, field: 'not-ours' }));
  const background = frequencyIn(general);
  const densities = densitiesOf(lessons, entries);
  const classified = richEnough(densities, entries);
  const isTaught = ({ entry }: Lesson): boolean => entry < 0 || classified[entry] === true;
  let teaching = 0;
  for (const one of lessons)
    if (isTaught(one) && one.entry >= 0 && options.classifierField[one.field] !== 0) teaching++;
  const mayTrain = teaching * entries <= options.maxTraining && richest(densities) >= TRAINED_FROM;
  const indexes = openIndexes(entries, background, options);
  /** Only what is needed once more: all that thousands of entries say takes more room than what is made of it. */
  const kept: Learned[] = [];
  for (const lesson of lessons) {
    const learned = learn(lesson);
    if (lesson.entry >= 0) indexes.add(learned, vocabulary);
    if (lesson.entry < 0 || (mayTrain && isTaught(lesson))) kept.push(learned);
  }
  const { bm25, concepts, matcher } = indexes.build();
  const foreign = [
    ...kept.filter(({ entry }) => entry < 0),
    ...general.filter((line) => !isNear(line, bm25, matcher)),
  ];
  if (entries > FORGETTING_FROM) vocabulary.forgetReadings();
  const examples = mayTrain ? examplesOf(kept, foreign, entries, options) : [];
  return {
    vocabulary,
    bm25,
    concepts,
    matcher,
    classifier:
      mayTrain && examples.length * entries <= options.maxTraining
        ? trainClassifier(examples, entries + 1, options.classifier)
        : undefined,
    classified,
    notOurs: buildLikeness(foreign.map(({ terms }) => uniqueTerms(terms))),
    notOursMeant: buildLikeness(foreign.map((lesson) => uniqueTerms(conceptTerms(lesson)))),
    densities,
    entries,
    scratch: new Float64Array(entries),
  };
}

function* samplesWith(lessons: Iterable<Lesson>): Generator<Sample> {
  yield* THESAURUS.samples;
  yield* BACKGROUND;
  yield* lessons;
}

/** The concepts of a text as terms of their own. */
export function conceptTerms({ terms, locale }: { terms: readonly Term[]; locale: Locale }): Term[] {
  return conceptsOf(tokensOf(terms, locale, THESAURUS));
}

/** The same of its tokens. */
export function conceptsOf(tokens: readonly Token[]): Term[] {
  return tokens.flatMap(({ concepts, weight, telling, stem }) =>
    concepts.map((concept): Term => {
      return {
        stem: `#${concept}`,
        weight: weight / Math.sqrt(concepts.length),
        word: stem,
        recognition: 'known',
        telling,
      };
    }),
  );
}

interface Indexes {
  /** A lesson of an entry; those of one entry follow one another, entries in order. */
  add(lesson: Learned, vocabulary: Vocabulary): void;
  build(): Pick<Parts, 'bm25' | 'concepts' | 'matcher'>;
}

function openIndexes(
  entries: number,
  background: (stem: string) => number,
  { bm25Field }: RankerOptions,
): Indexes {
  const stems = openBm25(entries);
  const concepts = openBm25(entries);
  const store = openStore(entries, background, THESAURUS);
  return {
    add(lesson, vocabulary) {
      const { entry: document, terms, field, locale } = lesson;
      const tokens = tokensOf(terms, locale, THESAURUS);
      const weight = bm25Field[field];
      stems.add({ document, terms, weight });
      concepts.add({ document, terms: conceptsOf(tokens), weight });
      for (const text of matchedTexts(lesson, tokens, vocabulary)) store.add(text);
    },
    build: () => ({
      bm25: stems.build(),
      concepts: concepts.build(),
      matcher: createMatcher(store.build(), entries, background, THESAURUS),
    }),
  };
}

/** Answers are compared sentence by sentence: one of them is the answer to a detail. */
function* matchedTexts(
  { entry, field, locale, text }: Learned,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Iterable<MatchedText> {
  if (field !== 'answer') {
    yield { entry, kind: field === 'question' ? 'heading' : 'asked', tokens: contentOf(tokens) };
    return;
  }
  for (const sentence of text.split(SENTENCE_END)) {
    const said = contentOf(tokensOf(vocabulary.analyse(sentence, locale), locale, THESAURUS));
    if (said.length > 0) yield { entry, kind: 'answer', tokens: said };
  }
}

const SENTENCE_END = /(?<=[.?!:])\s+|\n+/;

/** Share of the background's texts in one language that have a stem; a little for those that none has. */
function frequencyIn(general: readonly Learned[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of general)
    for (const { stem } of uniqueTerms(terms)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const texts = general.length / 4 + 1;
  return (stem) => ((counts.get(stem) ?? 0) + 0.25) / texts;
}

/** Whether an entry could answer a line of the background after all. */
function isNear({ terms, locale }: Learned, bm25: Bm25, matcher: Matcher): boolean {
  const scores = bm25.scores(terms);
  const nearest = highest(scores, NEAR_CANDIDATES);
  if (nearest.length === 0) return false;
  const asked = matcher.ask(contentOf(tokensOf(terms, locale, THESAURUS)));
  return asked.match(nearest).some(({ closest }) => closest >= NEAR_FROM);
}

/** The positions of the highest values above 0, best first. */
export function highest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  let weakest = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value <= weakest) continue;
    best.splice(best.findLastIndex((other) => (values[other] as number) >= value) + 1, 0, at);
    if (best.length > count) best.pop();
    if (best.length === count) weakest = values[best[count - 1] as number] as number;
  }
  return best;
}

function examplesOf(
  learned: readonly Learned[],
  foreign: readonly Learned[],
  entries: number,
  { classifierField, backgroundShare }: RankerOptions,
): Example[] {
  const counts = new Float64Array(entries);
  for (const { entry } of learned) if (entry >= 0) counts[entry] = (counts[entry] as number) + 1;
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, entries);
  /** Entries with few texts are not drowned by their richer neighbours. */
  const boostOf = (entry: number): number =>
    Math.min(MAX_BOOST, Math.max(1, mean / (counts[entry] as number)));
  const ours = learned.flatMap(({ entry, terms, field }): Example[] => {
    const weight = classifierField[field];
    if (entry < 0 || weight === 0) return [];
    return [{ terms: uniqueTerms(terms), label: entry, weight: weight * boostOf(entry) }];
  });
  const weighs = ours.reduce((sum, { weight }) => sum + weight, 0);
  const weight = Math.min(1, (backgroundShare * weighs) / Math.max(1, foreign.length));
  return [...ours, ...foreign.map(({ terms }) => ({ terms: uniqueTerms(terms), label: entries, weight }))];
}

/** Most that a text counts for being one of few. */
const MAX_BOOST = 8;

/**
 * Of a few phrasings an entry no classifier learns more than word by word comparing knows, and what it picks leaves out more: with
 * it the right entry is among the twelve candidates for 85 of 100 questions at 0 phrasings, without for 92; for 74 and 86 in FAQs
 * that are harder (`npm run bench -- fit --folds`). From about five phrasings on it finds more.
 */
const TRAINED_FROM = densityOf(5);

function richest(densities: Parts['densities']): number {
  return LOCALES.reduce((most, locale) => densities[locale].reduce((a, b) => Math.max(a, b), most), 0);
}

/** Less richly phrased than this share of the richest, an entry would drown in the classifier: it is matched without. */
const CLASSIFIED_FROM = 0.6;

function richEnough(densities: Parts['densities'], entries: number): boolean[] {
  const most = Array.from({ length: entries }, (_, entry) =>
    Math.max(...LOCALES.map((locale) => densities[locale][entry] as number)),
  );
  const richest = Math.max(0, ...most);
  return most.map((density) => density >= CLASSIFIED_FROM * richest);
}

function densitiesOf(lessons: Iterable<Lesson>, entries: number): Parts['densities'] {
  const counts = perLocale(() => new Float64Array(entries));
  for (const { entry, field, locale } of lessons)
    if (entry >= 0 && field === 'phrasing') counts[locale][entry] = (counts[locale][entry] as number) + 1;
  const own = perLocale((locale) => counts[locale].map(densityOf));
  return perLocale((locale) =>
    own[locale].map((density, entry) =>
      Math.max(density, ABROAD * Math.max(...LOCALES.map((other) => own[other][entry] as number))),
    ),
  );
}

/**
 * What phrasings count for a question in another language than theirs: they are met by meaning only, and as much as of them must not
 * be asked. Of 0.3, 0.5, 0.7 and 1 the one that finds most and still declines 85 in 100 (`npm run bench -- across`).
 */
const ABROAD = 0.5;
