// Learns of lines which signs speak for a cry: logistic regression by AdaGrad, averaged over its last rounds, deterministic.
import { partsOf, signsOf } from '../../../dialogs/talk/trouble/signs.js';
import { sigmoid } from '../../../knowledge/decide/logistic.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';
import type { Line } from './lines.js';

/** What speaks for a cry, sign by sign, in steps of `STEP`. */
export interface Learned {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** Chosen by ten-fold cross-validation (`npm run bench -- cries`). */
const ROUNDS = 12;
const AVERAGED = 6;
const RATE = 0.2;
/** The length of a text's signs taken together. */
export const SCALE = 2;
/** Signs of fewer lines tell nothing: of those written for this, or of all where it is a word. */
const LINES = 2;
const LINES_WITH_WORD = 3;
/** Of parts of words and of words with another between there are so many that fewer lines, and weights of few steps, tell nothing. */
const MANY = /^~| _ /;
const LINES_WITH_MANY = 3;
const FEWEST_STEPS_OF_MANY = 3;
/** What people ask is plenty, and alike. */
const ASKED_WEIGHT = 0.2;
/** What is no cry and still sounds like one counts for more when all is learned again. */
const HARD_FROM = 0;
const HARD_WEIGHT = 3;

/** Weights are kept in steps of this. */
export const STEP = 0.1;

interface Example {
  at: Int32Array;
  value: number;
  cry: boolean;
  weight: number;
}

export function learn(whole: readonly Line[], seed = 1): Learned {
  const lines = whole.flatMap(inParts);
  const shown = lines.map(({ text, locale }) => [...signsOf(text, locale)]);
  const places = placesOf(
    shown,
    lines.map(({ own }) => own),
  );
  const examples = shown.map((signs, i): Example => {
    const { cry, own } = lines[i] as Line;
    const weight = own ? 1 : ASKED_WEIGHT;
    const at = signs.flatMap((sign) => places.get(sign) ?? []);
    return { at: Int32Array.from(at), value: SCALE / Math.sqrt(signs.length), cry, weight };
  });
  const first = descend(examples, places.size + 1, seededRandom(seed));
  for (const example of examples)
    if (!example.cry && oddsOf(example, first) > HARD_FROM) example.weight = HARD_WEIGHT;
  const learned = descend(examples, places.size + 1, seededRandom(seed));
  const weights = [...places].flatMap(([sign, place]): [string, number][] => {
    const steps = Math.round((learned[place] as number) / STEP);
    return Math.abs(steps) < (MANY.test(sign) ? FEWEST_STEPS_OF_MANY : 1) ? [] : [[sign, steps]];
  });
  return { bias: Math.round((learned[0] as number) / STEP), weights: new Map(weights) };
}

/** No sentence of what is no cry may sound like one; which of a cry's does, is not known. */
function inParts(line: Line): Line[] {
  return line.cry ? [line] : partsOf(line.text).map((text) => ({ ...line, text }));
}

/** Place 0 is the bias. */
function placesOf(shown: readonly (readonly string[])[], own: readonly boolean[]): Map<string, number> {
  const counted = (from: readonly (readonly string[])[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const sign of from.flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return counts;
  };
  const ofOwn = counted(shown.filter((_, i) => own[i]));
  const known = [...counted(shown)].filter(
    ([sign, count]) =>
      (ofOwn.get(sign) ?? 0) >= (MANY.test(sign) ? LINES_WITH_MANY : LINES) ||
      (count >= LINES_WITH_WORD && !/[ #~]/.test(sign)),
  );
  return new Map(known.map(([sign], i) => [sign, i + 1]));
}

function descend(examples: readonly Example[], size: number, random: () => number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sum = new Float64Array(size);
  const step = (place: number, gradient: number): void => {
    squares[place] = (squares[place] as number) + gradient * gradient;
    weights[place] = (weights[place] as number) - (RATE * gradient) / Math.sqrt(squares[place]);
  };
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { at, value, cry, weight } = examples[i] as Example;
      const error = weight * (sigmoid(oddsOf({ at, value }, weights)) - (cry ? 1 : 0));
      step(0, error);
      for (const place of at) step(place, error * value);
    }
    if (round >= ROUNDS - AVERAGED) weights.forEach((one, i) => (sum[i] = (sum[i] as number) + one));
  }
  return sum.map((one) => one / AVERAGED);
}

function oddsOf({ at, value }: Pick<Example, 'at' | 'value'>, weights: Float64Array): number {
  let odds = weights[0] as number;
  for (const place of at) odds += value * (weights[place] as number);
  return odds;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
