// For every phrasing its nearest other phrasings, leave-one-out: what an author needs to see where entries blur.
import type { Lesson } from '../rank/lessons.js';
import { uniqueTerms } from '../rank/bm25.js';
import { buildLikeness } from '../rank/likeness.js';
import { createVocabulary } from '../text/vocabulary.js';

export interface Neighbour {
  lesson: Lesson;
  /** 0 = nothing in common, 1 = the same stems. */
  likeness: number;
}

export interface NeighbourReport {
  lesson: Lesson;
  /** Most alike phrasing of the same entry, in any locale. */
  own: Neighbour | undefined;
  /** Most alike phrasing of any other entry. */
  other: Neighbour | undefined;
}

/** @param lessons phrasings (and headings); answers are too long to compare with questions */
export function findNeighbours(lessons: readonly Lesson[]): NeighbourReport[] {
  const vocabulary = createVocabulary(lessons);
  const terms = lessons.map(({ text, locale }) => uniqueTerms(vocabulary.analyse(text, locale)));
  const index = buildLikeness(terms);
  return lessons.map((lesson, self) => {
    const report: NeighbourReport = { lesson, own: undefined, other: undefined };
    index.to(terms[self] ?? []).forEach((likeness, at) => {
      const neighbour = lessons[at];
      if (!neighbour || at === self) return;
      const side = neighbour.entry === lesson.entry ? 'own' : 'other';
      if (likeness > (report[side]?.likeness ?? 0)) report[side] = { lesson: neighbour, likeness };
    });
    return report;
  });
}
