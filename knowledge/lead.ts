// The one sentence of an answer that a detail question is after: "and in Japan?", "after how many days?".
// Shown first, with the whole answer beneath; no sentence is better than a wrong one.
import type { EntryText } from './entry.js';
import type { Locale } from './locales.js';
import { uniqueTerms } from './rank/bm25.js';
import type { Term, Vocabulary } from './text/vocabulary.js';

/** Shorter answers are read at a glance; in sentences. */
const MIN_SENTENCES = 4;
/** The best sentence must match this much (a term that only one of four sentences has is worth log 4 = 1.4) … */
const LEAD_FROM = 1.3;
/** … and this many times as much as the next best. */
const LEAD_AHEAD = 1.6;

/**
 * @param terms the question's terms
 * @returns the sentence as Markdown, or undefined when no single one stands out
 */
export function leadSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences, common } = outlineOf(text, locale, vocabulary);
  if (sentences.length < MIN_SENTENCES) return undefined;
  const wanted = uniqueTerms(terms).filter(({ weight, stem }) => weight === 1 && !common.has(stem));
  const scores = sentences.map(() => 0);
  for (const { stem } of wanted) {
    const holders = sentences.flatMap(({ stems }, at) => (stems.has(stem) ? [at] : []));
    for (const at of holders) scores[at] = (scores[at] ?? 0) + Math.log(sentences.length / holders.length);
  }
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  return best >= LEAD_FROM && best >= LEAD_AHEAD * next
    ? sentences[scores.indexOf(best)]?.markdown
    : undefined;
}

interface Outline {
  sentences: { markdown: string; stems: Set<string> }[];
  /** Stems of the heading: they are in every question and tell no sentence apart. */
  common: Set<string>;
}

/** An answer's sentences are the same at every question, so they are taken apart once. */
const OUTLINES = new WeakMap<EntryText, Outline>();

function outlineOf(text: EntryText, locale: Locale, vocabulary: Vocabulary): Outline {
  const known = OUTLINES.get(text);
  if (known) return known;
  const sentences = sentencesOf(text.answer).map((markdown) => ({
    markdown,
    stems: stemsOf(markdown, locale, vocabulary),
  }));
  const outline = { sentences, common: stemsOf(text.question, locale, vocabulary) };
  OUTLINES.set(text, outline);
  return outline;
}

/** Sentences and list items; the dated update is left out, it is about later. */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split(/\n{2,}/)
    .filter((block) => !/^\*\*[^*]+\d{4}\s?:\*\*/.test(block))
    .join('\n')
    .split('\n')
    .flatMap((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').split(/(?<=[.?!])\s+(?=[\p{Lu}*[])/u))
    .filter((sentence) => sentence.trim() !== '');
}

function stemsOf(markdown: string, locale: Locale, vocabulary: Vocabulary): Set<string> {
  const plain = markdown.replace(/\]\([^)]*\)/g, ' ');
  return new Set(
    vocabulary.analyse(plain, locale).flatMap(({ stem, weight }) => (weight === 1 ? [stem] : [])),
  );
}
