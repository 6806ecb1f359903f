// A tiny logistic model: features -> probability. Fitted by `npm run calibrate`, evaluated at every question.

/** Bias first, then one weight a feature. */
export type LogisticWeights = readonly number[];

/** Log odds to a probability. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What the model gives for these features, 0 to 1. */
export function probability(weights: LogisticWeights, features: readonly number[]): number {
  return sigmoid(
    features.reduce((sum, feature, i) => sum + feature * (weights[i + 1] ?? 0), weights[0] ?? 0),
  );
}

/** Strength of the pull towards zero; keeps weights small where features overlap. */
const RIDGE = 1e-3;
const ITERATIONS = 25;
/** Steps smaller than this change no decision. */
const SETTLED = 1e-4;

/**
 * Fits by Newton's method (iteratively reweighted least squares).
 * @param rows feature vectors of equal length
 * @param labels what each row should give
 * @param importance how much each row counts; 1 where it is left out
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[] = rows.map(() => 1),
): number[] {
  const pull = RIDGE * importance.reduce((sum, value) => sum + value, 0);
  const size = (rows[0]?.length ?? 0) + 1;
  const table = rows.map((row) => Float64Array.of(1, ...row));
  let weights = new Float64Array(size);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = weights.map((weight) => pull * weight);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    table.forEach((row, n) => {
      const p = sigmoid(dot(row, weights));
      const counts = importance[n] as number;
      addRow(
        row,
        { error: counts * (p - (labels[n] ? 1 : 0)), spread: counts * p * (1 - p) },
        gradient,
        hessian,
      );
    });
    const change = solve(mirrored(hessian, pull + 1e-9), [...gradient]);
    weights = weights.map((weight, i) => weight - (change[i] as number));
    if (change.every((delta) => Math.abs(delta) < SETTLED)) break;
  }
  return [...weights];
}

/** Adds what one row says to the slope and to the lower half of the curvature. */
function addRow(
  row: Float64Array,
  { error, spread }: { error: number; spread: number },
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  for (let i = 0; i < row.length; i++) {
    const value = row[i] as number;
    if (value === 0) continue;
    gradient[i] = (gradient[i] as number) + error * value;
    const line = hessian[i] as Float64Array;
    const factor = spread * value;
    for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + factor * (row[j] as number);
  }
}

/** The whole of a symmetric matrix from its lower half, with `added` along its diagonal. */
function mirrored(lower: readonly Float64Array[], added: number): number[][] {
  return lower.map((line, i) =>
    lower.map((other, j) => ((j <= i ? line[j] : other[i]) as number) + (i === j ? added : 0)),
  );
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let i = column + 1; i < size; i++) {
      const factor = at(i, column) / at(column, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * at(column, j));
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const known = result.reduce((sum, value, j) => (j > i ? sum + value * at(i, j) : sum), 0);
    result[i] = (at(i, size) - known) / at(i, i);
  }
  return result;
}
