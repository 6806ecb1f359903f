// Orders the entries for a text and keeps the evidence.
import type { Locale } from '../locales.js';
import { THESAURUS } from '../meaning/thesaurus.js';
import type { Term, Vocabulary } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';
import { entryFeatures, questionFeatures } from './evidence.js';
import type { Lesson } from './lessons.js';
import { buildLikeness } from './likeness.js';
import type { Match } from './match-entry.js';
import { namedIn } from './named.js';
import { prefer, type PreferenceWeights } from './preference.js';
import { contentOf, tokensOf } from './tokens.js';
import { conceptsOf, highest, RANKER_DEFAULTS, train, type Learned, type Parts } from './train.js';

/** One entry as a candidate, best first. */
export interface Candidate {
  /** Index into the entries. */
  entry: number;
  /** Strength in log units; only comparable within one ranking. */
  score: number;
  /** Probability that this entry is meant, "none" included in the whole. */
  probability: number;
  /** Okapi BM25 sum. */
  bm25: number;
}

export interface Ranking {
  terms: readonly Term[];
  /** Best first, `MAX_CANDIDATES` at most. */
  candidates: readonly Candidate[];
  /** Probability that no entry is meant. */
  background: number;
  /** The part of the text's words that no entry has, by stem or by meaning: 0 to 1, rare words count more. */
  unknownShare: number;
  /** What the probabilities were computed from: of each candidate, in their order, and of the question. */
  features: { candidates: readonly (readonly number[])[]; question: readonly number[] };
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
  /**
   * For explanations: not part of ranking, so it may take its time.
   * @param lessons those of the entry; they are not kept here, for thousands of entries have too many
   */
  closest(terms: readonly Term[], lessons: Iterable<Lesson>): ClosestLesson | undefined;
}

/** Looked at closely; keeps the work bounded when every entry shares a word with the question. */
export const MAX_CANDIDATES = 12;
/** Likeness is the mean of this many, so that one odd text does not decide. */
const MOST_ALIKE = 3;
/** How much BM25 over stems and over concepts counts beside the classifier when candidates are picked. */
const PICK = { stems: 2, concepts: 1 };

/** @param lessons those of an entry follow one another, entries in order; gone through several times */
export function createRanker(lessons: Iterable<Lesson>, entries: number, options = RANKER_DEFAULTS): Ranker {
  const parts = train(lessons, entries, options);
  return {
    vocabulary: parts.vocabulary,
    rank(text, locale) {
      const terms = parts.vocabulary.analyse(text, locale);
      return rank(parts, namedIn(text, terms, locale, parts), locale);
    },
    closest: (terms, told) =>
      closest(
        [...told].filter(({ field }) => field !== 'answer'),
        terms,
        parts.vocabulary,
      ),
  };
}

function rank(parts: Parts, terms: readonly Term[], locale: Locale): Ranking {
  const { matcher, classifier, entries } = parts;
  const unique = uniqueTerms(terms);
  const tokens = tokensOf(terms, locale, THESAURUS);
  const asked = matcher.ask(contentOf(tokens));
  const classified = classifier?.probabilities(unique);
  const stems = parts.bm25.scores(terms);
  const meant = conceptsOf(tokens);
  const concepts = parts.concepts.scores(meant);
  const picked = pick({ stems, concepts, classified }, parts, asked.mass);
  const matches = asked.match(picked);
  const best = Math.max(...picked.map((entry) => stems[entry] as number), Number.EPSILON);
  const rows = picked.map((entry, at) =>
    entryFeatures({
      match: matches[at] as Match,
      probability: parts.classified[entry] ? classified?.[entry] : undefined,
      bm25: (stems[entry] as number) / asked.mass,
      conceptBm25: (concepts[entry] as number) / asked.mass,
      bm25Share: (stems[entry] as number) / best,
      density: parts.densities[locale][entry] as number,
    }),
  );
  const nearness = Math.max(0, ...matches.map((match) => match.closest));
  const nearest =
    picked[
      Math.max(
        0,
        matches.findIndex((match) => match.closest === nearness),
      )
    ] ?? -1;
  const question = questionFeatures({
    newWords: asked.newWords,
    newConcepts: asked.newConcepts,
    contentWords: unique.filter(({ weight }) => weight === 1).length,
    background: parts.classified[nearest] === false ? undefined : classified?.[entries],
    alikeNotOurs: parts.notOurs.mostAlike(unique, MOST_ALIKE),
    meantNotOurs: parts.notOursMeant.mostAlike(uniqueTerms(meant), MOST_ALIKE),
    closest: nearness,
    entries,
    // Entries of very different richness may live side by side: the nearest one says which this question is about.
    density: parts.densities[locale][nearest] ?? 0,
  });
  return inOrder({
    terms: terms.map((term) =>
      term.recognition === 'unknown' ? term : recognised(term, asked.knows(term.stem)),
    ),
    candidates: picked.map((entry) => ({ entry, bm25: stems[entry] as number, score: 0, probability: 0 })),
    background: 1,
    unknownShare: asked.newConcepts,
    features: { candidates: rows, question },
  });
}

/** The ranking with scores, probabilities and order by what speaks for each candidate and for none. */
export function inOrder(ranking: Ranking, weights?: PreferenceWeights): Ranking {
  const { candidates, features } = ranking;
  const { scores, probabilities, none } = prefer(features.candidates, features.question, weights);
  const order = [...candidates.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return {
    ...ranking,
    candidates: order.map((at) => ({
      ...(candidates[at] as Candidate),
      score: scores[at] as number,
      probability: probabilities[at] as number,
    })),
    background: none,
    features: { ...features, candidates: order.map((at) => features.candidates[at] as number[]) },
  };
}

/** A word the general vocabulary has but no entry is as unknown here as any other, unless its meaning is met. */
function recognised(term: Term, known: 'stem' | 'concept' | undefined): Term {
  if (known === 'stem' || term.recognition === 'synonym') return term;
  if (term.weight < 1 && known === undefined) return term;
  return { ...term, recognition: known === 'concept' ? 'synonym' : 'unknown' };
}

/** The entries that have most to do with a text, roughly. */
function pick(
  {
    stems,
    concepts,
    classified,
  }: { stems: Float64Array; concepts: Float64Array; classified: Float64Array | undefined },
  { classified: known, scratch }: Parts,
  mass: number,
): number[] {
  for (let entry = 0; entry < stems.length; entry++) {
    const bm25 = stems[entry] as number;
    const concept = concepts[entry] as number;
    const share = (PICK.stems * bm25 + PICK.concepts * concept) / mass;
    if (!classified) {
      scratch[entry] = share;
      continue;
    }
    const probability = known[entry] ? (classified[entry] as number) : UNCLASSIFIED;
    // Above 0, so that it counts as a candidate however unlikely the classifier holds it.
    scratch[entry] = Math.log(probability + 1e-9) + share + LOWEST;
  }
  return highest(scratch, MAX_CANDIDATES);
}

/** What an entry the classifier does not know is taken to have there. */
const UNCLASSIFIED = 0.02;
/** Just below the lowest log of a probability. */
const LOWEST = 21;

function closest(
  lessons: readonly Lesson[],
  terms: readonly Term[],
  vocabulary: Vocabulary,
): ClosestLesson | undefined {
  const asked = uniqueTerms(terms);
  const own = lessons.map((lesson): Learned => {
    return { ...lesson, terms: vocabulary.analyse(lesson.text, lesson.locale) };
  });
  const values = buildLikeness(own.map((lesson) => uniqueTerms(lesson.terms))).to(asked);
  const [at] = highest(values, 1);
  const best: Learned | undefined = own[at ?? -1];
  if (!best) return undefined;
  const stems = new Set(best.terms.map(({ stem }) => stem));
  const shared = asked.flatMap(({ stem }) => (stems.has(stem) ? [stem] : []));
  return { text: best.text, locale: best.locale, shared };
}
