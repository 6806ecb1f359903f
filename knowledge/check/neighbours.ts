// For every phrasing its nearest other phrasings, leave-one-out: what an author needs to see where entries blur.
// Likeness is the cosine of rarity-weighted stems (Salton & Buckley, 1988).
import type { Lesson } from '../rank/ranker.js';
import { uniqueTerms } from '../rank/bm25.js';
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

interface Vector {
  lesson: Lesson;
  stems: Map<string, number>;
}

/** @param lessons phrasings (and headings); answers are too long to compare with questions */
export function findNeighbours(lessons: readonly Lesson[]): NeighbourReport[] {
  const vocabulary = createVocabulary(lessons);
  const analysed = lessons.map((lesson) => ({
    lesson,
    terms: uniqueTerms(vocabulary.analyse(lesson.text, lesson.locale)),
  }));
  const frequency = new Map<string, number>();
  for (const { terms } of analysed)
    for (const { stem } of terms) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = analysed.map(({ lesson, terms }): Vector => {
    const weights = terms.map(({ stem, weight }): [string, number] => [
      stem,
      weight * Math.log(1 + lessons.length / (frequency.get(stem) ?? 1)),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return { lesson, stems: new Map(weights.map(([stem, weight]) => [stem, weight / length])) };
  });
  const index = new Map<string, [number, number][]>();
  vectors.forEach(({ stems }, at) => {
    for (const [stem, weight] of stems) {
      const postings = index.get(stem);
      if (postings) postings.push([at, weight]);
      else index.set(stem, [[at, weight]]);
    }
  });
  return vectors.map((vector, at) => nearest(vector, at, vectors, index));
}

function nearest(
  vector: Vector,
  self: number,
  vectors: Vector[],
  index: Map<string, [number, number][]>,
): NeighbourReport {
  const likeness = new Float64Array(vectors.length);
  for (const [stem, weight] of vector.stems) {
    for (const [at, other] of index.get(stem) ?? []) likeness[at] = (likeness[at] as number) + weight * other;
  }
  const report: NeighbourReport = { lesson: vector.lesson, own: undefined, other: undefined };
  likeness.forEach((value, at) => {
    const lesson = vectors[at]?.lesson;
    if (!lesson || at === self) return;
    const side = lesson.entry === vector.lesson.entry ? 'own' : 'other';
    if (value > (report[side]?.likeness ?? 0)) report[side] = { lesson, likeness: value };
  });
  return report;
}
