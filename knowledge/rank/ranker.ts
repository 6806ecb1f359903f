// Orders the entries for a text and keeps the evidence: classifier and BM25 side by side.
import type { Locale } from '../locales.js';
import { THESAURUS } from '../meaning/thesaurus.js';
import { entryFeatures, questionFeatures, type QuestionEvidence } from './evidence.js';
import { tokensOf } from './tokens.js';
import type { Term, Vocabulary } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';
import type { Lesson } from './lessons.js';
import { conceptTerms, RANKER_DEFAULTS, train, type Learned, type Parts } from './train.js';

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
  evidence: { question: number[]; entries: { entry: number; features: number[] }[] };
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

/** Nobody looks further down; keeps the work bounded when every entry shares a word with the question. */
const MAX_CANDIDATES = 20;

/** Likeness is the mean of this many, so that one odd phrasing does not decide. */
const MOST_ALIKE = 3;

export function createRanker(lessons: readonly Lesson[], entries: number, options = RANKER_DEFAULTS): Ranker {
  const parts = train(lessons, entries, options);
  const { vocabulary } = parts;
  return {
    vocabulary,
    rank: (text, locale) => rank(parts, vocabulary.analyse(text, locale), locale),
    closest: (terms, entry) => closest(parts, terms, entry),
  };
}

function rank(parts: Parts, terms: readonly Term[], locale: Locale): Ranking {
  const { bm25, classifier, entries } = parts;
  const unique = uniqueTerms(terms);
  const probabilities = classifier?.probabilities(unique);
  const massOf = (some: readonly Term[]): number =>
    some.reduce((sum, { stem, weight }) => sum + weight * bm25.idf(stem), 0);
  const mass = massOf(unique) || 1;
  const tokens = tokensOf(terms, locale, THESAURUS);
  const asked = parts.matcher.ask(tokens);
  const concepts = parts.conceptBm25.scores(conceptTerms(terms, locale));
  const matches = bm25.scores(terms);
  const quick = strongest(parts, matches, probabilities, mass, concepts);
  const bestMatch = Math.max(...quick.map(({ bm25 }) => bm25), 1e-9);
  const likeNot = [...parts.notOurs.to(unique)].sort((a, b) => b - a);
  const rows = quick.map((c) => ({ c, match: asked.match(c.entry) }));
  const q: QuestionEvidence = {
    newWords: asked.newWords, newConcepts: asked.newConcepts,
    contentWords: unique.filter(({ weight }) => weight === 1).length,
    background: probabilities?.[entries] ?? 0.5,
    alikeNotOurs: ((likeNot[0] ?? 0) + (likeNot[1] ?? 0) + (likeNot[2] ?? 0)) / 3,
    entries,
    density: parts.densities.reduce((s, d) => s + d, 0) / Math.max(1, entries),
    bestClosest: Math.max(0, ...rows.map(({ match }) => match.closest)),
  };
  const evidence = {
    question: questionFeatures(q),
    entries: rows.map(({ c, match }) => ({
      entry: c.entry,
      features: entryFeatures({
        match, probability: c.probability, bm25: c.bm25 / mass, conceptBm25: (concepts[c.entry] as number) / mass,
        bm25Share: c.bm25 / bestMatch, density: parts.densities[c.entry] as number,
      }),
    })),
  };
  const unknown = massOf(unique.filter(({ recognition }) => recognition === 'unknown'));
  return {
    terms,
    evidence,
    candidates: quick,
    background: probabilities?.[entries] ?? 0,
    mass,
    unknownShare: unknown / mass,
    ...alikeness(parts, unique),
  };
}

/** The entries that have anything to do with a text, best first. */
function strongest(
  { entries, options }: Parts,
  matches: Float64Array,
  probabilities: Float64Array | undefined,
  mass: number,
  concepts: Float64Array,
): Candidate[] {
  const candidates: Candidate[] = [];
  let weakest = -Infinity;
  for (let entry = 0; entry < entries; entry++) {
    const bm25 = matches[entry] as number;
    const probability = probabilities?.[entry] ?? 0;
    if (bm25 === 0 && probability === 0 && concepts[entry] === 0) continue;
    const share = (options.bm25Share * (bm25 + 0.5 * (concepts[entry] as number))) / mass;
    const score = probabilities ? Math.log(probability + 1e-9) + share : share;
    if (score <= weakest) continue;
    const place = candidates.findLastIndex((better) => better.score >= score) + 1;
    candidates.splice(place, 0, { entry, score, probability, bm25 });
    if (candidates.length > MAX_CANDIDATES) candidates.pop();
    if (candidates.length === MAX_CANDIDATES) weakest = candidates.at(-1)?.score ?? weakest;
  }
  return candidates;
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
