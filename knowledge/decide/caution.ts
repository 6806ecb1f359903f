// What is known of where the general models are too sure or not sure enough: by how richly entries are phrased, and by how much is asked.

/** Something by density (see `densityOf`; none, three, a dozen and forty phrasings; in between in proportion). */
type ByDensity = readonly (readonly [density: number, value: number])[];

/**
 * How the bar moves with how richly the nearest entry is phrased, in log odds: around a dozen the models are surest of what they
 * get wrong. This and `LENGTH` were chosen on the questions that the models are fitted on, out of fold, each density for itself, and
 * held against `fresh.jsonl` (`npm run bench -- fit --folds --cuts`, `npm run eval`).
 */
const CAUTION: Readonly<Record<'first' | 'among', ByDensity>> = {
  first: [
    [0, 0.1],
    [0.4, 0.15],
    [0.75, 1.45],
    [1.1, -0.08],
  ],
  among: [
    [0, 0.2],
    [0.4, 0.27],
    [0.75, 0.85],
    [1.1, -0.05],
  ],
};

/**
 * How much lower the bar is for a question of more words that are known, in log odds for each unit of their logarithm: of two that
 * fit as well, the longer one fits less by chance. At a dozen phrasings more questions are helped by it (85 instead of 82 in 100) and
 * no more misled.
 */
const LENGTH: ByDensity = [
  [0, 0.8],
  [0.4, 0.5],
  [0.75, 1.2],
  [1.1, 0.4],
];

/** At so many known words the bar is where `CAUTION` has it. */
const USUAL_WORDS = 5;

/**
 * How much lower the bar for an answer is without a classifier, in log odds: its absence makes the models less sure than they need be.
 * At a dozen phrasings 67 instead of 60 in 100 are answered rightly, and 2.3 misled (with a classifier 3).
 */
const UNCLASSIFIED: ByDensity = [
  [0.4, 0],
  [0.75, 0.4],
];

/** What is seen of a question and of its first candidate. */
export interface Seen {
  /** How richly the nearest entry is phrased. */
  density: number;
  /** Telling words of the question that are known here. */
  known: number;
  /** BM25 of the first candidate as a share of the highest: 1 where word by word and as a whole the same entry is first. */
  agreement: number;
  /** Whether a classifier had a say. */
  classified: boolean;
}

/**
 * How much lower the bar for an answer is where the rankings agree, in log odds for all of it: 1 to 2 in 100 more are answered
 * rightly, at every density, and no more misled.
 */
const AGREEMENT = 1.2;

/** At so much of it the bar is where `CAUTION` has it. */
const USUAL_AGREEMENT = 0.8;

/**
 * How much surer than their word the models must be, in log odds.
 * @param outcome that the first is right, or that the right one is among three
 */
export function cautionFor(
  outcome: 'first' | 'among',
  { density, known, agreement, classified }: Seen,
): number {
  const longer = Math.log1p(known) - Math.log1p(USUAL_WORDS);
  const lower =
    outcome === 'first'
      ? AGREEMENT * (agreement - USUAL_AGREEMENT) + (classified ? 0 : valueAt(density, UNCLASSIFIED))
      : 0;
  return valueAt(density, CAUTION[outcome]) - valueAt(density, LENGTH) * longer - lower;
}

function valueAt(density: number, steps: ByDensity): number {
  const above = steps.findIndex(([from]) => from > density);
  const [from, least] = steps.at(above < 0 ? -1 : Math.max(0, above - 1)) ?? [0, 0];
  const [to, most] = steps[above] ?? [from, least];
  return from >= to || density <= from ? least : least + ((most - least) * (density - from)) / (to - from);
}
