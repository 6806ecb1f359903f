// Wordings -> what people want to know: the same thing in other words together, the most frequent first, with what is near it.
import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../../../knowledge/finder.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Wording } from './cases.js';
import { nearestTo, type Near } from './nearest.js';

export interface Cluster {
  /** Of its first wording. */
  key: string;
  wordings: Wording[];
  count: number;
  last: string;
}

export type Suggestion = { kind: 'phrasing'; entry: string } | { kind: 'entry' } | { kind: 'notOurs' };

export interface ShownCluster extends Cluster {
  nearest: Near[];
  suggestion: Suggestion;
}

/** Texts that are grouped at a time; what is asked less often stands alone. */
const MAX_GROUPED = 5_000;

/** In steps, as the grouping of texts is. */
export function* clustersOf(
  wordings: readonly Wording[],
  knowledge: Pick<Knowledge, 'sameQuestions'>,
): Generator<void, Cluster[]> {
  const sorted = [...wordings].sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
  const firsts = yield* knowledge.sameQuestions(sorted.slice(0, MAX_GROUPED));
  const groups = new Map<number, Wording[]>();
  sorted.forEach((wording, at) => {
    const first = firsts[at] ?? at;
    groups.set(first, [...(groups.get(first) ?? []), wording]);
  });
  const clusters = [...groups.values()].map((group): Cluster => {
    const count = group.reduce((sum, one) => sum + one.count, 0);
    const last = group.reduce((latest, one) => (one.last > latest ? one.last : latest), '');
    return { key: group[0]?.key ?? '', wordings: group, count, last };
  });
  return clusters.sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
}

/** With what the finder says today; what it answers by now is no longer shown. */
export async function withNearest(
  clusters: readonly Cluster[],
  knowledge: Knowledge,
  limit: number,
): Promise<{ shown: ShownCluster[]; looked: number }> {
  const shown: ShownCluster[] = [];
  let looked = 0;
  for (const cluster of clusters) {
    if (shown.length >= limit) break;
    looked += 1;
    const [first] = cluster.wordings;
    if (!first) continue;
    const finding = knowledge.find(first.text, { locale: first.locale });
    const isAnswered = finding.outcome === 'answer' && !cluster.wordings.some(({ why }) => why.unhelpful);
    if (!isAnswered) shown.push({ ...cluster, ...nearOf(finding, first, knowledge) });
    await setImmediate(); // people are answered in between
  }
  return { shown, looked };
}

function nearOf(
  finding: Finding,
  { locale }: Wording,
  knowledge: Knowledge,
): Pick<ShownCluster, 'nearest' | 'suggestion'> {
  const nearest = nearestTo(finding, locale, knowledge);
  return { nearest, suggestion: suggestionOf(finding, finding.evidence.confidence.among, nearest[0]?.id) };
}

/** Half sure that the right one is among the nearest: a wording is missing rather than an entry. */
const PHRASING_FROM = 0.4;

function suggestionOf(finding: Finding, among: number, first: string | undefined): Suggestion {
  if (first !== undefined && (finding.outcome !== 'none' || among >= PHRASING_FROM))
    return { kind: 'phrasing', entry: first };
  return finding.outcome === 'none' && finding.kind === 'not-ours' ? { kind: 'notOurs' } : { kind: 'entry' };
}
