// Content -> the texts the ranker learns from.
import type { Entry, KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';

/** A text that teaches the ranker: a phrasing, heading or answer of entry `entry`, or of none (-1, "not ours"). */
export interface Lesson {
  entry: number;
  locale: Locale;
  text: string;
  field: 'phrasing' | 'question' | 'label' | 'answer' | 'not-ours';
}

/** Everything the content offers to learn from. */
export function lessonsOf(content: KnowledgeContent): Lesson[] {
  return [...lessonsIn(content)];
}

/**
 * The same one by one, made anew whenever they are gone through: half a million of them take more room than what is learned of
 * them. Those of an entry follow one another, entries in order.
 */
export function lessonsIn(content: KnowledgeContent): Iterable<Lesson> {
  return { [Symbol.iterator]: () => eachLesson(content) };
}

function* eachLesson({ entries, notOurs }: KnowledgeContent): Generator<Lesson> {
  for (const [at, entry] of entries.entries()) yield* lessonsOfEntry(entry, at);
  for (const locale of LOCALES)
    for (const text of notOurs[locale]) yield { entry: -1, locale, text, field: 'not-ours' };
}

/** @param at the entry's place */
export function* lessonsOfEntry({ locales, texts }: Entry, at: number): Generator<Lesson> {
  for (const locale of locales) {
    const { question, label, answer, phrasings } = texts[locale];
    yield { entry: at, locale, text: question, field: 'question' };
    yield { entry: at, locale, text: label, field: 'label' };
    yield { entry: at, locale, text: plainText(answer), field: 'answer' };
    for (const text of phrasings) yield { entry: at, locale, text, field: 'phrasing' };
  }
}

/** Link targets and Markdown signs say nothing about meaning. */
function plainText(markdown: string): string {
  return markdown.replace(/\]\([^)\]]*\)/g, ' ').replace(/[*[\]#>]/g, ' ');
}
