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
    warnings: [...repeatsIn(reports, content.entries), ...straysIn(reports, content.entries)],
    separation: separationOf(reports, content.entries),
  };
}

const nameOf = (entries: readonly Entry[], { entry, locale }: Lesson): string =>
  `${entries[entry]?.id ?? 'not ours'} ${locale}`;

function repeatsIn(reports: readonly NeighbourReport[], entries: readonly Entry[]): string[] {
  return reports.flatMap(({ lesson, own }) => {
    const isRepeat =
      own &&
      own.likeness >= REPEATS_FROM &&
      own.lesson.locale === lesson.locale &&
      lesson.text < own.lesson.text;
    return isRepeat
      ? [`${nameOf(entries, lesson)}: "${lesson.text}" nearly repeats "${own.lesson.text}"`]
      : [];
  });
}

/** One line for two entries, however many of their wordings are nearer to the other one. */
function straysIn(reports: readonly NeighbourReport[], entries: readonly Entry[]): string[] {
  const pairs = new Map<string, { example: string; more: number }>();
  for (const { lesson, own, other } of reports) {
    if (!other || other.likeness < NEAR_FROM || other.likeness <= (own?.likeness ?? 0) + NEARER_BY) continue;
    const [name, rival] = [nameOf(entries, lesson), nameOf(entries, other.lesson)];
    const key = [name, rival].sort().join('\n');
    const pair = pairs.get(key);
    if (pair) pair.more += 1;
    else
      pairs.set(key, {
        example: `${name}: "${lesson.text}" is nearer to ${rival} "${other.lesson.text}"`,
        more: 0,
      });
  }
  return [...pairs.values()]
    .sort((a, b) => b.more - a.more)
    .map(({ example, more }) => (more === 0 ? example : `${example}, and ${more} more between these two`));
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
