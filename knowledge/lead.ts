// The one sentence of an answer that a detail question is after: "and in Japan?", "after how many days?".
// Shown first, with the whole answer beneath; no sentence is better than a wrong one.
import type { EntryText } from './entry.js';
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from './locales.js';
import { THESAURUS } from './meaning/thesaurus.js';
import { stepsOf } from './steps.js';
import { wordsOf } from './text/words.js';
import { uniqueTerms } from './rank/bm25.js';
import type { Term, Vocabulary } from './text/vocabulary.js';

/** Shorter answers are read at a glance; in sentences. */
const MIN_SENTENCES = 4;
/** The best sentence must match this much (a term that only one of four sentences has is worth log 4 = 1.4) … */
const LEAD_FROM = 1.3;
/** … and this many times as much as the next best. */
const LEAD_AHEAD = 1.6;

/**
 * The sentence to show before the whole answer. None where the answer begins with it anyway, where it begins with yes or no
 * (its reason must not come first), and where it is a step: steps are read in order.
 * @param terms the question's terms
 * @returns the sentence as Markdown, or undefined when no single one stands out
 */
export function leadSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences } = outlineOf(text, locale, vocabulary);
  if (sentences.length < MIN_SENTENCES || saysYesOrNo(sentences[0]?.markdown ?? '', locale)) return undefined;
  const lead = detailSentence(text, locale, terms, vocabulary);
  if (lead === undefined || lead === sentences[0]?.markdown) return undefined;
  if (/:[*_\s]*$/.test(lead)) return undefined; // it announces a list that would be missing
  if (leansOnList(text.answer, lead, locale)) return undefined;
  return stepsOf(text.answer).some((step) => step.includes(lead)) ? undefined : lead;
}

/** The sentence of an answer that fits a question's words, where one stands out. */
export function detailSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences, common } = outlineOf(text, locale, vocabulary);
  const wanted = uniqueTerms(terms).filter(({ weight, stem }) => weight === 1 && !common.has(stem));
  const names = terms.map(({ stem }) => stem).filter(isName);
  const scores = sentences.map(() => 0);
  for (const { stem } of wanted) {
    const holders = sentences.flatMap(({ stems }, at) => (stems.has(stem) ? [at] : []));
    for (const at of holders) scores[at] = (scores[at] ?? 0) + Math.log(sentences.length / holders.length);
  }
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  const standsOut =
    best >= Math.min(LEAD_FROM, Math.log(sentences.length)) && best > 0 && best >= LEAD_AHEAD * next;
  const sentence = standsOut ? sentences[scores.indexOf(best)] : undefined;
  // "Is it available in Norway?" must not be told what is not available in Japan.
  return names.length === 0 || names.some((name) => sentence?.stems.has(name))
    ? sentence?.markdown
    : undefined;
}

/**
 * Whether a sentence says nothing by itself: a word or two out of a list, or one of several examples, which hold only for what
 * the line above them supposes ("For example, if the date is 31 January:").
 */
function leansOnList(answer: string, sentence: string, locale: Locale): boolean {
  const blocks = answer.split(/\n{2,}/);
  const at = blocks.findIndex((block) => block.includes(sentence));
  const line = blocks[at]?.split('\n').find((one) => one.includes(sentence)) ?? '';
  if (!/^\s*(?:[-*]|\d+\.)\s/.test(line)) return false;
  if (!/[.!?][*_)\s]*$/.test(sentence)) return true;
  const above = (blocks[at] ?? '').split('\n').find((one) => !/^\s*[-*\d]/.test(one)) ?? blocks[at - 1] ?? '';
  return EXAMPLES[locale].test(above);
}

const EXAMPLES = perLocale(
  (locale) => new RegExp(`(?<![\\p{L}])(?:${anyOf(LISTENING[locale].examples)})(?![\\p{L}])`, 'iu'),
);

/** Whether a stem names one of many, such as a country, in any language. */
function isName(stem: string): boolean {
  return LOCALES.some((locale) => THESAURUS.classOf(stem, locale) !== undefined);
}

/** "Yes.", "Nej, …": in the first word. */
function saysYesOrNo(sentence: string, locale: Locale): boolean {
  const [first = ''] = wordsOf(sentence);
  return YES_OR_NO[locale].has(first);
}

const YES_OR_NO = perLocale((locale) => new Set(LISTENING[locale].replies));

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
