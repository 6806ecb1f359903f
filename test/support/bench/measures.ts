// Ranked answers with a score -> the figures systems are compared by. Pure; shares are 0 to 1.

/** What a system made of one question. */
export interface Ranked {
  /** Ids that are right; none when the question is out of scope. */
  expected: readonly string[];
  /** Ids found, best first. */
  ids: readonly string[];
  /** How sure the system is; only its order matters. */
  score: number;
}

export interface Quality {
  /** Right entry first, and among the first three, of in-scope questions; nothing rejected. */
  t1: number;
  t3: number;
  /** How well the score parts in-scope from out-of-scope questions: chance that an in-scope one scores higher. */
  auc: number;
  /** In-scope questions right first and above the score that rejects 90% of the out-of-scope ones. */
  a90: number;
}

export function qualityOf(cases: readonly Ranked[]): Quality {
  const inScope = cases.filter(isInScope);
  const outOfScope = cases.filter((item) => !isInScope(item));
  const cut = rejecting(outOfScope, 0.9);
  return {
    t1: share(inScope, (item) => isRight(item, 1)),
    t3: share(inScope, (item) => isRight(item, 3)),
    auc: auc(
      inScope.map(({ score }) => score),
      outOfScope.map(({ score }) => score),
    ),
    a90: share(inScope, (item) => isRight(item, 1) && item.score > cut),
  };
}

/** Probability that a value of `high` is above one of `low`; ties count half. */
export function auc(high: readonly number[], low: readonly number[]): number {
  const sorted = [...low].sort((a, b) => a - b);
  const wins = high.reduce((sum, value) => {
    const below = sorted.findIndex((other) => other >= value);
    const upTo = sorted.findIndex((other) => other > value);
    const [from, to] = [below, upTo].map((at) => (at < 0 ? sorted.length : at)) as [number, number];
    return sum + (from + to) / 2;
  }, 0);
  return wins / (high.length * low.length);
}

/** What two cuts make of a system: answer from the upper, offer three from the lower, else decline. */
export interface Decided {
  /** Answered right, and that or the right one offered; of in-scope questions. */
  right: number;
  helped: number;
  /** Answered wrongly, of all questions. */
  misled: number;
  /** Out-of-scope questions neither answered nor offered anything. */
  declined: number;
}

export interface Limits {
  misled: number;
  declined: number;
}

/**
 * The best a system can reach within the limits with cuts chosen on these very questions, in its favour twice: `right`
 * with the cuts that answer most, `helped` with those that help most. No one pair of cuts need give both.
 */
export function bestWithin(cases: readonly Ranked[], limits: Limits): Decided {
  const chooseFrom = rejecting(
    cases.filter((item) => !isInScope(item)),
    limits.declined,
  );
  const cuts = [...new Set(cases.map(({ score }) => score)), Infinity].filter((cut) => cut > chooseFrom);
  const allowed = cuts
    .map((answerFrom) => decideAt(cases, answerFrom, chooseFrom))
    .filter(({ misled }) => misled <= limits.misled);
  const best = (key: 'right' | 'helped'): Decided =>
    allowed.reduce((most, decided) => (decided[key] > most[key] ? decided : most));
  return { ...best('right'), helped: best('helped').helped };
}

/** Scores above `chooseFrom` are offered, those from `answerFrom` on answered. */
function decideAt(cases: readonly Ranked[], answerFrom: number, chooseFrom: number): Decided {
  const inScope = cases.filter(isInScope);
  const answered = (item: Ranked): boolean => item.score >= answerFrom;
  const offered = (item: Ranked): boolean => !answered(item) && item.score > chooseFrom;
  const right = share(inScope, (item) => answered(item) && isRight(item, 1));
  return {
    right,
    helped: right + share(inScope, (item) => offered(item) && isRight(item, 3)),
    misled: share(cases, (item) => answered(item) && !isRight(item, 1)),
    declined: share(
      cases.filter((item) => !isInScope(item)),
      ({ score }) => score <= chooseFrom,
    ),
  };
}

/** The lowest score such that at least this share of cases does not exceed it. */
function rejecting(cases: readonly Ranked[], wanted: number): number {
  const scores = cases.map(({ score }) => score).sort((a, b) => a - b);
  return scores[Math.ceil(wanted * scores.length) - 1] ?? -Infinity;
}

function isInScope({ expected }: Ranked): boolean {
  return expected.length > 0;
}

function isRight({ expected, ids }: Ranked, among: number): boolean {
  return ids.slice(0, among).some((id) => expected.includes(id));
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? NaN : items.filter(holds).length / items.length;
}
