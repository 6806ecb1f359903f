// In which language a short text is written: naive Bayes over letter sequences and whole words, learned from the
// knowledge itself and the function words of each language (Cavnar & Trenkle, "N-Gram-Based Text Categorization", 1994).
import { LOCALES, type Locale } from '../locales.js';
import { STOPWORDS } from './languages.js';
import { growingNumbers } from '../rank/growing.js';
import { wordsOf, type WordCounts } from './words.js';

/** What a text's letters say about its language. */
export interface LanguageGuess {
  locale: Locale;
  /** Probability of `locale` among the four, 0.25 to 1. */
  confidence: number;
}

export interface LanguageIdentifier {
  /**
   * @param expected the language in which this person wrote so far, if that is known
   * @returns undefined when the text has no word that tells anything
   */
  identify(text: string, expected?: Locale): LanguageGuess | undefined;
}

/** Longest letter sequence looked at. */
const MAX_GRAM = 4;
/** A function word is worth this many sightings. */
const STOPWORD_SIGHTINGS = 20;
/** Additive smoothing of unseen sequences. */
const SMOOTHING = 0.5;
/** Letter sequences overlap, so their evidence is counted down to about one vote a word. */
const EVIDENCE_SHARE = 0.3;
/**
 * How much likelier people go on in their language than turn to a certain other one: 97 texts of 100 against one. A
 * sentence tells far more than this; a word or two do not.
 */
const FAITHFULNESS = 97;

/** An unknown word so short, in letters, says nothing of its language: "vv ii" turned an Englishman to Swedish. */
const SAYS_NOTHING = 3;

/** @param learned what to learn from: each word's letter sequences count as often as the word occurs */
export function createLanguageIdentifier(learned: readonly WordCounts[]): LanguageIdentifier {
  const table = learnGrams(learned);
  const names = namesIn(learned);
  return {
    identify(text, expected) {
      const found = wordsOf(text);
      const telling = found.filter((word) => !names.has(word));
      if (telling.length === 0) return undefined;
      // Names lean to English: a hint where nothing is known of the person, misleading where something is.
      return identify(expected ? telling : found, expected, table);
    },
  };
}

/** Apart from what identifies, so that what was counted is not kept with it. */
function learnGrams(learned: readonly WordCounts[]): GramTable {
  const grams = new Map<string, number>();
  const sightings = growingNumbers();
  const totals = LOCALES.map(() => 0);
  const count = (word: string, at: number, times: number): void => {
    for (const gram of gramsOf(word)) {
      let row = grams.get(gram);
      if (row === undefined) {
        row = sightings.length;
        grams.set(gram, row);
        for (let i = 0; i < LOCALES.length; i++) sightings.push(0);
      }
      sightings.add(row + at, times);
      totals[at] = (totals[at] as number) + times;
    }
  };
  LOCALES.forEach((locale, at) => {
    for (const words of learned) for (const [word, times] of words.get(locale) ?? []) count(word, at, times);
    for (const word of STOPWORDS[locale]) count(word, at, STOPWORD_SIGHTINGS);
  });
  const logs = sightings.take();
  logs.forEach((times, i) => {
    logs[i] = Math.log((times + SMOOTHING) / (totals[i % LOCALES.length] as number));
  });
  return { grams, logs, read: new Map() };
}

/** What the knowledge has in every language ("Venezuela", "Microsoft Store for Business"). */
function namesIn(learned: readonly WordCounts[]): ReadonlySet<string> {
  const [first, ...others] = LOCALES;
  const words = learned.flatMap((counts) => [...(counts.get(first)?.keys() ?? [])]);
  const isKnown = (word: string, locale: Locale): boolean =>
    learned.some((counts) => counts.get(locale)?.has(word));
  return new Set(words.filter((word) => others.every((locale) => isKnown(word, locale))));
}

interface GramTable {
  /** Letter sequence -> where its row begins. */
  grams: ReadonlyMap<string, number>;
  /** A row per letter sequence: log probability in each language. */
  logs: Float64Array;
  /** Words met before; `MAX_READ` at most. */
  read: Map<string, WordReading>;
}

/** What a word's letter sequences say of each language, how many of them are known, and whether the whole word is. */
interface WordReading {
  scores: readonly number[];
  seen: number;
  isKnown: boolean;
}

const MAX_READ = 50_000;

function identify(
  words: readonly string[],
  expected: Locale | undefined,
  table: GramTable,
): LanguageGuess | undefined {
  const scores = Float64Array.from(LOCALES, (locale) => (locale === expected ? Math.log(FAITHFULNESS) : 0));
  let seen = 0;
  let known = 0;
  for (const word of words) {
    const reading = readWord(word, table);
    if (expected !== undefined && !reading.isKnown && word.length <= SAYS_NOTHING) continue;
    seen += reading.seen;
    if (reading.isKnown) known++;
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] as number) + (reading.scores[at] as number);
  }
  // Letters of words that nobody knows ("xcvbn") turn nobody to another language.
  if (seen === 0 || (expected !== undefined && known === 0)) return undefined;
  const top = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - top));
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0);
  const best = scores.indexOf(top);
  return { locale: LOCALES[best] ?? LOCALES[0], confidence: (likelihoods[best] as number) / sum };
}

function readWord(word: string, { grams, logs, read }: GramTable): WordReading {
  const before = read.get(word);
  if (before) return before;
  const scores = LOCALES.map(() => 0);
  let seen = 0;
  for (const gram of gramsOf(word)) {
    const row = grams.get(gram);
    if (row === undefined) continue;
    seen++;
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] as number) + EVIDENCE_SHARE * (logs[row + at] as number);
  }
  if (read.size >= MAX_READ) read.clear();
  const reading = { scores, seen, isKnown: grams.has(`=${word}`) };
  read.set(word, reading);
  return reading;
}

/** Letter sequences of a word with its edges marked, and the word itself. Numbers have no language. */
function gramsOf(word: string): string[] {
  if (/\d/.test(word)) return [];
  const edged = ` ${word} `;
  const grams = [`=${word}`];
  for (let size = 1; size <= MAX_GRAM; size++) {
    for (let at = 0; at + size <= edged.length; at++) grams.push(edged.slice(at, at + size));
  }
  return grams;
}
