// Which entry is meant: multinomial logistic regression over terms, one class an entry and one for "not ours".
// Learns from every phrasing of every language which words decide between neighbours (Duchi et al., AdaGrad, 2011).
import type { Term } from '../text/vocabulary.js';

/** A labelled text: the class it belongs to and how much it counts. */
export interface Example {
  terms: readonly Term[];
  /** Index of the class. */
  label: number;
  /** 1 for a phrasing; less for text that only hints, such as a sentence of the answer. */
  weight: number;
}

export interface Classifier {
  /** Probability of each class, summing to 1. */
  probabilities(terms: readonly Term[]): Float64Array;
}

/** Training settings; chosen by cross-validation on the phrasings, see `knowledge/README.md`. */
export interface ClassifierOptions {
  epochs: number;
  learningRate: number;
}

export const CLASSIFIER_DEFAULTS: ClassifierOptions = { epochs: 10, learningRate: 0.25 };

/** Classes that are already right to this degree are left alone; it triples the speed of training. */
const NEGLIGIBLE_ERROR = 1e-3;

/** Sparse unit vector: positions of known terms and their values. */
interface SparseVector {
  positions: Int32Array;
  values: Float64Array;
}

export function trainClassifier(
  examples: readonly Example[],
  classes: number,
  options: ClassifierOptions = CLASSIFIER_DEFAULTS,
): Classifier {
  const positions = new Map<string, number>();
  for (const { terms } of examples) {
    for (const { stem } of terms) if (!positions.has(stem)) positions.set(stem, positions.size);
  }
  const vectors = examples.map(({ terms }) => vectorOf(terms, positions));
  const weights = new Float64Array((positions.size + 1) * classes);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const scores = new Float64Array(classes);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      const vector = vectors[i];
      if (!example || !vector) continue;
      softmaxInto(scores, weights, vector, classes);
      step(weights, squares, scores, vector, example, classes, options.learningRate);
    }
  }
  return {
    probabilities(terms) {
      const result = new Float64Array(classes);
      softmaxInto(result, weights, vectorOf(terms, positions), classes);
      return result;
    },
  };
}

/** Terms of one text as a unit vector; position 0 of the weights is the bias, so terms begin at 1. */
function vectorOf(terms: readonly Term[], positions: Map<string, number>): SparseVector {
  const values = new Map<number, number>();
  for (const { stem, weight } of terms) {
    const position = positions.get(stem);
    if (position !== undefined) values.set(position + 1, Math.max(values.get(position + 1) ?? 0, weight));
  }
  const length = Math.sqrt([...values.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    positions: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values(), (value) => value / length),
  };
}

function softmaxInto(
  scores: Float64Array,
  weights: Float64Array,
  { positions, values }: SparseVector,
  classes: number,
): void {
  for (let c = 0; c < classes; c++) scores[c] = weights[c] as number;
  for (let k = 0; k < positions.length; k++) {
    const base = (positions[k] as number) * classes;
    const value = values[k] as number;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + value * (weights[base + c] as number);
  }
  const top = scores.reduce((max, score) => Math.max(max, score), -Infinity);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) / sum;
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  scores: Float64Array,
  { positions, values }: SparseVector,
  { label, weight }: Example,
  classes: number,
  learningRate: number,
): void {
  for (let c = 0; c < classes; c++) {
    const error = ((scores[c] as number) - (c === label ? 1 : 0)) * weight;
    if (Math.abs(error) < NEGLIGIBLE_ERROR) continue;
    for (let k = -1; k < positions.length; k++) {
      const at = k < 0 ? c : (positions[k] as number) * classes + c;
      const gradient = k < 0 ? error : error * (values[k] as number);
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (learningRate * gradient) / Math.sqrt(square);
    }
  }
}

/** mulberry32 (T. Ettinger): small, seeded, good enough to shuffle; training must give the same model every time. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
