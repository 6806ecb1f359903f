// Which entry is meant: multinomial logistic regression over terms, one class an entry and one for "not ours".
// Learns from every phrasing of every language which words decide between neighbours (Duchi et al., AdaGrad, 2011).
import type { Term } from '../text/vocabulary.js';
import { seededRandom } from './seeded-random.js';

/** A labelled text: the class it belongs to and how much it counts. */
export interface Example {
  /** Each stem once. */
  terms: readonly Term[];
  /** Index of the class. */
  label: number;
  /** 1 for a phrasing; less for text that only hints, such as a sentence of the answer. */
  weight: number;
}

export interface Classifier {
  /**
   * Probability of each class, summing to 1.
   * @param terms each stem once
   */
  probabilities(terms: readonly Term[]): Float64Array;
}

/** Training settings; chosen by cross-validation on the phrasings, see `knowledge/README.md`. */
export interface ClassifierOptions {
  epochs: number;
  learningRate: number;
}

export const CLASSIFIER_DEFAULTS: ClassifierOptions = { epochs: 10, learningRate: 0.25 };

/** Classes that are already right to this degree are left alone, to save time. */
const NEGLIGIBLE_ERROR = 1e-3;

/** The bias (position 0, value 1) and the known terms of a text, these at unit length. */
interface SparseVector {
  positions: number[];
  values: number[];
}

export function trainClassifier(
  examples: readonly Example[],
  classes: number,
  options: ClassifierOptions = CLASSIFIER_DEFAULTS,
): Classifier {
  const positions = new Map<string, number>();
  const learnPosition = (stem: string): number => {
    const position = positions.get(stem) ?? positions.size + 1;
    if (position > positions.size) positions.set(stem, position);
    return position;
  };
  const vectors = examples.map(({ terms }) => vectorOf(terms, learnPosition));
  const model = emptyModel(positions.size + 1, classes);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      learn(model, vectors[i] as SparseVector, examples[i] as Example, options.learningRate);
    }
  }
  return {
    probabilities(terms) {
      const scores = new Float64Array(classes);
      softmaxInto(
        scores,
        model,
        vectorOf(terms, (stem) => positions.get(stem)),
      );
      return scores;
    },
  };
}

function vectorOf(terms: readonly Term[], positionOf: (stem: string) => number | undefined): SparseVector {
  const vector: SparseVector = { positions: [0], values: [1] };
  let squares = 0;
  for (const { stem, weight } of terms) {
    const position = positionOf(stem);
    if (position === undefined) continue;
    vector.positions.push(position);
    vector.values.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let k = 1; k < vector.values.length; k++) vector.values[k] = (vector.values[k] as number) / length;
  return vector;
}

/** A row per position, a column per class. Position 0 is the bias, which every text has. */
interface Model {
  classes: number;
  weights: Float32Array;
  /** Sum of squared gradients of each weight: AdaGrad takes smaller steps where many were taken. */
  squares: Float32Array;
  /** Scratch, so that learning makes no garbage: the error of each class, and the classes to correct. */
  errors: Float64Array;
  wrong: Int32Array;
}

function emptyModel(positions: number, classes: number): Model {
  const size = positions * classes;
  return {
    classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-6),
    errors: new Float64Array(classes),
    wrong: new Int32Array(classes),
  };
}

function softmaxInto(
  scores: Float64Array,
  { weights, classes }: Model,
  { positions, values }: SparseVector,
): void {
  scores.fill(0);
  for (let k = 0; k < positions.length; k++) {
    const row = (positions[k] as number) * classes;
    const value = values[k] as number;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + value * (weights[row + c] as number);
  }
  let top = -Infinity;
  for (let c = 0; c < classes; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) / sum;
}

/** One step of stochastic gradient descent. */
function learn(model: Model, vector: SparseVector, { label, weight }: Example, learningRate: number): void {
  const { classes, weights, squares, errors, wrong } = model;
  const { positions, values } = vector;
  softmaxInto(errors, model, vector);
  errors[label] = (errors[label] as number) - 1;
  let count = 0;
  for (let c = 0; c < classes; c++) {
    errors[c] = (errors[c] as number) * weight;
    if (Math.abs(errors[c] as number) >= NEGLIGIBLE_ERROR) wrong[count++] = c;
  }
  for (let k = 0; k < positions.length; k++) {
    const row = (positions[k] as number) * classes;
    for (let i = 0; i < count; i++) {
      const at = row + (wrong[i] as number);
      const gradient = (errors[wrong[i] as number] as number) * (values[k] as number);
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (learningRate * gradient) / Math.sqrt(square);
    }
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
