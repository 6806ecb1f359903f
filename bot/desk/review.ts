// What a draft does to the questions: asked of today and of the draft, and told apart. Pure.
import { structuredPatch } from 'diff';
import type { TrialOutcome } from './outcome.js';
import type { TrialQuestion } from './trial.js';

/** A question; `expect` names the right entries, none at all for one to decline, and is undefined where nobody knows. */
export interface Judged extends TrialQuestion {
  expect?: readonly string[] | undefined;
}

export interface Difference {
  text: string;
  today: TrialOutcome;
  then: TrialOutcome;
}

export interface Differences {
  better: Difference[];
  worse: Difference[];
  /** Another answer, of which nobody knows whether it is better. */
  other: Difference[];
}

export function compare(
  questions: readonly Judged[],
  today: readonly TrialOutcome[],
  then: readonly TrialOutcome[],
): Differences {
  const differences: Differences = { better: [], worse: [], other: [] };
  questions.forEach(({ text, expect }, at) => {
    const [before, after] = [today[at], then[at]];
    if (!before || !after || sameOutcome(before, after)) return;
    const step = worth(after, expect) - worth(before, expect);
    const kind = step > 0 ? 'better' : step < 0 ? 'worse' : 'other';
    differences[kind].push({ text, today: before, then: after });
  });
  return differences;
}

/** Right is worth most, wrong least; where nobody knows what is right, an answer is better than choices, and those than none. */
function worth({ outcome, ids }: TrialOutcome, expect: readonly string[] | undefined): number {
  if (expect === undefined) return outcome === 'answer' ? 2 : outcome === 'choices' ? 1 : 0;
  if (expect.length === 0) return outcome === 'none' ? 2 : outcome === 'choices' ? 1 : -1;
  const isFound = ids.some((id) => expect.includes(id));
  if (outcome === 'none') return 0;
  if (outcome === 'answer') return isFound ? 2 : -1;
  return isFound ? 1 : 0;
}

function sameOutcome(a: TrialOutcome, b: TrialOutcome): boolean {
  return a.outcome === b.outcome && a.ids.join(' ') === b.ids.join(' ');
}

/** One file's changes, as lines that begin with `+`, `-` or a blank. */
export interface FileDiff {
  path: string;
  lines: string[];
}

/** Lines around a change, for finding one's way. */
const CONTEXT = 2;

export function diffOf(path: string, before: string | null, after: string | null): FileDiff {
  const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: CONTEXT });
  return { path, lines: hunks.flatMap(({ lines }, at) => (at > 0 ? [' …', ...lines] : lines)) };
}
