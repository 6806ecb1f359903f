// How far vectors of meaning are to be believed in one knowledge and language: found out by taking wordings away and looking
// where they lie then. No questions are needed. Pure.
import { fitLogistic, type LogisticWeights } from '../decide/logistic.js';
import { MAX_CHOICES } from '../decide/decide.js';
import type { Locale } from '../locales.js';
import type { Comparison, NearEntry, Probe } from './comparison.js';

/** Where one wording lay, and whether its entry was there to be found and among the first three. */
export interface Trial {
  near: readonly number[];
  found: boolean;
}

/** What the trials of a language came to. */
export interface Trust {
  /** For `measure`: the log odds that the right entry is among the first three, where it is there as often as not. */
  weights: LogisticWeights;
}

/** Wordings tried in a language: more change nothing. */
export const MAX_PROBES = 150;
/** Fewer tell nothing. */
const MIN_PROBES = 12;
/**
 * Of what letters alone find, a service that understands the language finds this share at least; else nothing it says is used.
 * Measured 2026-11-27 with an English model (README of bot/embeddings): English 0.79 to 1.2 where there were phrasings, Swedish,
 * Dutch and French up to 0.73.
 */
const MIN_SHARE_OF_LETTERS = 0.75;
/** In log odds: however near something lies, half of the word is the finder's. */
const MOST_SAID = 3;

/** One wording, twice: with its entry, less the wording, and without its entry. */
export function tryWording(comparison: Comparison, locale: Locale, probe: Probe): [Trial, Trial] {
  const near = comparison.nearWithout(probe, locale);
  const place = near.findIndex(({ entry }) => entry === probe.entry);
  const others = near.filter(({ entry }) => entry !== probe.entry);
  return [
    { near: likenesses(near), found: place >= 0 && place < MAX_CHOICES },
    { near: likenesses(others), found: false },
  ];
}

/**
 * @param byLetters the trials of the same wordings with `letterVectors`
 * @returns undefined where the vectors are not to be believed at all
 */
export function trustFrom(trials: readonly Trial[], byLetters: readonly Trial[]): Trust | undefined {
  const found = foundIn(trials);
  if (trials.length < 2 * MIN_PROBES || found === 0) return undefined;
  return found < MIN_SHARE_OF_LETTERS * foundIn(byLetters) ? undefined : { weights: weightsFrom(trials) };
}

function foundIn(trials: readonly Trial[]): number {
  return trials.filter(({ found }) => found).length;
}

/** What the nearness of entries says about the right one being among the first three, in log odds. */
export function saidBy({ weights }: Trust, near: readonly NearEntry[]): number {
  const [bias = 0, ...slopes] = weights;
  const said = measures(likenesses(near)).reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), bias);
  return Math.max(-MOST_SAID, Math.min(MOST_SAID, said));
}

function likenesses(near: readonly NearEntry[]): number[] {
  return near.slice(0, MAX_CHOICES + 1).map(({ likeness }) => likeness);
}

/** How near the first lies, and how far before the first that would not be offered; of order one. */
function measures([first = 0, ...others]: readonly number[]): number[] {
  return [5 * first, 10 * (first - (others[MAX_CHOICES - 1] ?? others.at(-1) ?? 0))];
}

/** Present and absent count alike. A measure that speaks the wrong way round says nothing. */
function weightsFrom(trials: readonly Trial[]): LogisticWeights {
  const rows = trials.map(({ near }) => measures(near));
  const labels = trials.map(({ found }) => found);
  const right = labels.filter(Boolean).length;
  const importance = labels.map((label) => trials.length / 2 / (label ? right : trials.length - right));
  const fit = (used: readonly number[]): LogisticWeights => {
    const [bias = 0, ...slopes] = fitLogistic(
      rows.map((row) => used.map((at) => row[at] ?? 0)),
      labels,
      importance,
    );
    const wrong = used.filter((_, at) => (slopes[at] ?? 0) < 0);
    if (used.length > 0 && wrong.length > 0) return fit(used.filter((at) => !wrong.includes(at)));
    const weights = [0, 0];
    used.forEach((at, place) => (weights[at] = slopes[place] ?? 0));
    return [used.length === 0 ? 0 : bias, ...weights];
  };
  return fit([0, 1]);
}
