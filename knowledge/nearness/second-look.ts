// A finding that is not sure, seen again in the light of what its question means. Never makes an answer, and leaves alone
// what is answered, declined as not ours, or not understood. Pure.
import { separateQuestions } from '../asking-part.js';
import { MAX_CHOICES } from '../decide/decide.js';
import { sigmoid } from '../decide/logistic.js';
import type { Finding } from '../finder.js';
import type { Knowledge } from '../knowledge.js';
import type { NearEntry } from './comparison.js';
import { saidBy, type Trust } from './trust.js';

/** As much of a knowledge as meanings are compared with. */
export type Comparable = Pick<Knowledge, 'entries' | 'calibration'>;

/** Whether a second look could change anything: ours but not found, or choices for one question. */
export function wantsSecondLook(finding: Finding, text: string): boolean {
  if (finding.outcome === 'none') return finding.kind === 'unknown';
  return finding.outcome === 'choices' && !finding.evidence.followUp && separateQuestions(text).length < 2;
}

/**
 * What was not found becomes choices where the finder's own doubt and the nearness together leave little; else only the
 * nearest entries are others. The last of three choices makes room for an entry nearer in meaning than all of them, where the
 * trials say that the nearest ones are more often right than not.
 * @param near every entry, the nearest first
 */
export function lookAgain(
  finding: Finding,
  near: readonly NearEntry[],
  trust: Trust,
  { entries, calibration }: Comparable,
): Finding {
  const nearest = near.slice(0, MAX_CHOICES).flatMap(({ entry }) => entries[entry] ?? []);
  const [first, ...next] = nearest;
  if (!first || finding.outcome === 'answer') return finding;
  const { language, evidence } = finding;
  if (finding.outcome === 'choices') {
    if (finding.choices.includes(first) || saidBy(trust, near) <= 0) return finding;
    return { ...finding, choices: [...finding.choices.slice(0, MAX_CHOICES - 1), first] };
  }
  const shown = [...new Set([first, ...finding.nearest.slice(0, 1), ...next])].slice(0, MAX_CHOICES);
  const isSame = shown.every((entry, at) => entry === finding.nearest[at]);
  const { among } = evidence.confidence;
  const likely = sigmoid(Math.log(among / (1 - among)) + saidBy(trust, near));
  if (likely >= calibration.chooseFrom && shown.length > 1)
    return { outcome: 'choices', choices: shown, language, evidence };
  return isSame ? finding : { ...finding, nearest: shown };
}
