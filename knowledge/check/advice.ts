// Advice to authors: which phrasings repeat, which stand nearer to another entry, and how well each entry is told apart.
import type { Entry, KnowledgeContent } from '../entry.js';
import { lessonsOf, type Lesson } from '../rank/lessons.js';
import { findNeighbours, type NeighbourReport } from './neighbours.js';

/** Two phrasings this alike say the same thing twice. */
const REPEATS_FROM = 0.9;
/** A phrasing is nearer to another entry when it is at least this alike and this much more alike than to its own. */
const NEAR_FROM = 0.6;
const NEARER_BY = 0.15;

export interface Advice {
  warnings: string[];
  /** Per entry, the least well told apart first. */
  separation: Separation[];
  /** Each heading and phrasing with the most alike other ones. */
  neighbours: readonly NeighbourReport[];
}

export interface Separation {
  entry: string;
  phrasings: number;
  /** Share of its phrasings whose nearest other phrasing is the same entry's, in percent. */
  toldApart: number;
  /** The entry it is most often nearest to otherwise. */
  confusedWith: string;
}

export function adviseOn(content: KnowledgeContent): Advice {
  const lessons = lessonsOf(content).filter(({ field }) => field === 'phrasing' || field === 'question');
  const reports = findNeighbours(lessons);
  return {
    warnings: reports.flatMap((report) => warningsOf(report, content.entries)),
    separation: separationOf(reports, content.entries),
    neighbours: reports,
  };
}

function warningsOf({ lesson, own, other }: NeighbourReport, entries: readonly Entry[]): string[] {
  const name = (some: Lesson): string => `${entries[some.entry]?.id ?? 'not ours'} ${some.locale}`;
  const warnings: string[] = [];
  if (
    own &&
    own.likeness >= REPEATS_FROM &&
    own.lesson.locale === lesson.locale &&
    lesson.text < own.lesson.text
  ) {
    warnings.push(`${name(lesson)}: "${lesson.text}" nearly repeats "${own.lesson.text}"`);
  }
  if (other && other.likeness >= NEAR_FROM && other.likeness > (own?.likeness ?? 0) + NEARER_BY) {
    warnings.push(
      `${name(lesson)}: "${lesson.text}" is nearer to ${name(other.lesson)} "${other.lesson.text}"`,
    );
  }
  return warnings;
}

function separationOf(reports: readonly NeighbourReport[], entries: readonly Entry[]): Separation[] {
  const rows = entries.map(({ id }, entry) => {
    const own = reports.filter(({ lesson }) => lesson.entry === entry);
    const lost = own.filter((report) => (report.other?.likeness ?? 0) > (report.own?.likeness ?? 0));
    const rivals = new Map<number, number>();
    for (const { other } of lost)
      if (other) rivals.set(other.lesson.entry, (rivals.get(other.lesson.entry) ?? 0) + 1);
    const [rival] = [...rivals].sort((a, b) => b[1] - a[1])[0] ?? [];
    return {
      entry: id,
      phrasings: own.length,
      toldApart: Math.round((100 * (own.length - lost.length)) / Math.max(1, own.length)),
      confusedWith: rival === undefined ? '' : (entries[rival]?.id ?? ''),
    };
  });
  return rows.sort((a, b) => a.toldApart - b.toldApart);
}
