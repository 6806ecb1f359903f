// What models and cuts would make of trials, with all rules of deciding, in percent.
import { decide, DEFAULT_CALIBRATION, MAX_CHOICES } from '../../../knowledge/decide/decide.js';
import { ordered, type Models } from './fit-models.js';
import type { Trial } from './simulate.js';

export interface Judged {
  /** The right entry first, and among three, whatever was decided. */
  t1: number;
  t3: number;
  helped: number;
  right: number;
  misled: number;
  declined: number;
}

export function judgeTrials(
  trials: readonly Trial[],
  { preference, confidence }: Models,
  answerFrom: number,
  chooseFrom: number,
): Judged {
  const counts = { inScope: 0, t1: 0, t3: 0, right: 0, offered: 0, misled: 0, outOfScope: 0, declined: 0 };
  for (const trial of trials) {
    const { ranking, right } = ordered(trial, preference);
    const { outcome } = decide(ranking, { ...DEFAULT_CALIBRATION, answerFrom, chooseFrom }, confidence);
    const [first = false] = right;
    const among = right.slice(0, MAX_CHOICES).includes(true);
    const answers = outcome === 'answer';
    const offers = outcome === 'choices';
    if (answers && !first) counts.misled++;
    if (!trial.inScope) {
      counts.outOfScope++;
      if (!answers && !offers) counts.declined++;
      continue;
    }
    counts.inScope++;
    if (first) counts.t1++;
    if (among) counts.t3++;
    if (answers && first) counts.right++;
    if (offers && among) counts.offered++;
  }
  const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  const { inScope } = counts;
  return {
    t1: share(counts.t1, inScope),
    t3: share(counts.t3, inScope),
    helped: share(counts.right + counts.offered, inScope),
    right: share(counts.right, inScope),
    misled: share(counts.misled, trials.length),
    declined: share(counts.declined, counts.outOfScope),
  };
}

export function meanOf(all: readonly Judged[]): Judged {
  const mean = (key: keyof Judged): number =>
    Math.round((10 * all.reduce((sum, judged) => sum + judged[key], 0)) / all.length) / 10;
  return {
    t1: mean('t1'),
    t3: mean('t3'),
    helped: mean('helped'),
    right: mean('right'),
    misled: mean('misled'),
    declined: mean('declined'),
  };
}
