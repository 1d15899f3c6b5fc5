import { mean } from "./mean";

/**
 * The sample standard deviation, √(Σ(x − x̄)²/(n − 1)): the column « désaccord », which says what to talk about first.
 * @returns null below two values, which cannot disagree
 */
export function spread(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const squares = values.map((value) => (value - centre) ** 2).sort((a, b) => a - b);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1));
}
