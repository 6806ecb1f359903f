// A tiny logistic model: features -> probability. Fitted by `npm run calibrate`, evaluated at every question.

/** Bias first, then one weight a feature. */
export type LogisticWeights = readonly number[];

export function probability(weights: LogisticWeights, features: readonly number[]): number {
  const score = features.reduce((sum, feature, i) => sum + feature * (weights[i + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** Strength of the pull towards zero; keeps weights small where features overlap. */
const RIDGE = 1e-3;
const ITERATIONS = 25;

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
  const total = importance.reduce((sum, value) => sum + value, 0);
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = weights.map((weight) => RIDGE * total * weight);
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE * total + 1e-9 : 0)));
    rows.forEach((row, n) => {
      const p = probability(weights, row);
      const counts = importance[n] ?? 1;
      const error = counts * (p - (labels[n] ? 1 : 0));
      const spread = counts * p * (1 - p);
      for (let i = 0; i < size; i++) {
        const xi = i === 0 ? 1 : (row[i - 1] ?? 0);
        gradient[i] = (gradient[i] ?? 0) + error * xi;
        const line = hessian[i] ?? [];
        for (let j = 0; j < size; j++)
          line[j] = (line[j] ?? 0) + spread * xi * (j === 0 ? 1 : (row[j - 1] ?? 0));
      }
    });
    const change = solve(hessian, gradient);
    change.forEach((delta, i) => (weights[i] = (weights[i] ?? 0) - delta));
    if (change.every((delta) => Math.abs(delta) < 1e-6)) break;
  }
  return weights;
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
