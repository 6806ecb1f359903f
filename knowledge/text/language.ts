// In which language a short text is written: naive Bayes over letter sequences and whole words, learned from the
// knowledge itself and the function words of each language (Cavnar & Trenkle, "N-Gram-Based Text Categorization", 1994).
import { LOCALES, type Locale } from '../locales.js';
import { STOPWORDS } from './languages.js';
import type { Sample } from './vocabulary.js';
import { wordsOf } from './words.js';

/** What a text's letters say about its language. */
export interface LanguageGuess {
  locale: Locale;
  /** Probability of `locale` among the four, 0.25 to 1. */
  confidence: number;
}

export interface LanguageIdentifier {
  /** @returns undefined when the text has no word that tells anything */
  identify(text: string): LanguageGuess | undefined;
}

/** Longest letter sequence looked at. */
const MAX_GRAM = 4;
/** A function word is worth this many sightings. */
const STOPWORD_SIGHTINGS = 20;
/** Additive smoothing of unseen sequences. */
const SMOOTHING = 0.5;
/** Letter sequences overlap, so their evidence is counted down to about one vote a word. */
const EVIDENCE_SHARE = 0.3;

export function createLanguageIdentifier(samples: Iterable<Sample>): LanguageIdentifier {
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(LOCALES.length);
  const count = (word: string, locale: Locale, sightings: number): void => {
    const at = LOCALES.indexOf(locale);
    for (const gram of gramsOf(word)) {
      const row = counts.get(gram) ?? new Float64Array(LOCALES.length);
      row[at] = (row[at] as number) + sightings;
      counts.set(gram, row);
      totals[at] = (totals[at] as number) + sightings;
    }
  };
  for (const [locale, words] of countWords(samples)) for (const [word, n] of words) count(word, locale, n);
  for (const locale of LOCALES) for (const word of STOPWORDS[locale]) count(word, locale, STOPWORD_SIGHTINGS);
  const logs = new Map(
    [...counts].map(([gram, row]) => [
      gram,
      row.map((n, at) => Math.log((n + SMOOTHING) / (totals[at] as number))),
    ]),
  );
  return { identify: (text) => identify(wordsOf(text), logs) };
}

/** How often each word occurs in each language; letters are then counted once a word, not once an occurrence. */
export function countWords(samples: Iterable<Sample>): Map<Locale, Map<string, number>> {
  const counts = new Map(LOCALES.map((locale) => [locale, new Map<string, number>()]));
  for (const { text, locale } of samples) {
    const words = counts.get(locale);
    for (const word of words ? wordsOf(text) : []) words?.set(word, (words.get(word) ?? 0) + 1);
  }
  return counts;
}

function identify(words: string[], logs: Map<string, Float64Array>): LanguageGuess | undefined {
  const scores = new Float64Array(LOCALES.length);
  let seen = 0;
  for (const word of words) {
    for (const gram of gramsOf(word)) {
      const row = logs.get(gram);
      if (!row) continue;
      seen++;
      for (let at = 0; at < scores.length; at++)
        scores[at] = (scores[at] as number) + EVIDENCE_SHARE * (row[at] as number);
    }
  }
  if (seen === 0) return undefined;
  const top = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - top));
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0);
  const best = scores.indexOf(top);
  return { locale: LOCALES[best] ?? LOCALES[0], confidence: (likelihoods[best] as number) / sum };
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
