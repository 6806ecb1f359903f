// Content -> the texts the ranker learns from.
import type { KnowledgeContent } from '../entry.js';
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
  const entries = content.entries.flatMap((entry, at) =>
    entry.locales.flatMap((locale): Lesson[] => {
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
  return markdown.replace(/\]\([^)\]]*\)/g, ' ').replace(/[*[\]#>]/g, ' ');
}
