import quantileOfStudent from "@stdlib/stats-base-dists-t-quantile";
import type { Fit } from "./contract";

/** Territories that a fit needs at least: regions, 17, never have one (methodology, section 4). */
export const MINIMUM_GROUP_SIZE = 30;

/** Below, no degree of freedom is left for the error, whatever minimum is asked for. */
const LEAST_POINTS = 3;

/** Both above 0. */
export interface Point {
  x: number;
  y: number;
}

/**
 * ln y = α + β ln x by least squares; standard error of β s/√Sxx with s² = SSE/(n − 2); 95 % interval by Student, n − 2.
 * @param points in ascending code order: the sums run in it, so that the doubles do not depend on the order of the input
 * @param minimum points that it takes
 * @returns null with fewer points than that, or when all have the same x, which gives no slope. R² is 0 when all have the same y:
 * there is no difference to explain
 */
export function fitLogarithms(points: readonly Point[], minimum: number): Fit | null {
  const n = points.length;
  if (n < Math.max(minimum, LEAST_POINTS)) return null;
  const xs = points.map(({ x }) => Math.log(x));
  const ys = points.map(({ y }) => Math.log(y));
  const dx = centre(xs);
  const dy = centre(ys);
  const sxx = sumOfProducts(dx.deviations, dx.deviations);
  if (sxx === 0) return null;
  const beta = sumOfProducts(dx.deviations, dy.deviations) / sxx;
  const alpha = dy.mean - beta * dx.mean;
  const residuals = dy.deviations.map((deviation, i) => deviation - beta * (dx.deviations[i] as number));
  const sse = sumOfProducts(residuals, residuals);
  const syy = sumOfProducts(dy.deviations, dy.deviations);
  const betaSe = Math.sqrt(sse / (n - 2) / sxx);
  const margin = quantileOfStudent(0.975, n - 2) * betaSe;
  return { n, alpha, beta, betaSe, betaLow: beta - margin, betaHigh: beta + margin, r2: syy === 0 ? 0 : 1 - sse / syy };
}

/** exp(α + β ln x): what the fit expects. */
export function expectedBy(fit: Pick<Fit, "alpha" | "beta">, x: number): number {
  return Math.exp(fit.alpha + fit.beta * Math.log(x));
}

/**
 * Deviations from the mean. They are counted from the first value before the mean is taken, which keeps the digits that a
 * sum of large like numbers loses, and makes equal values deviate by 0 exactly.
 */
function centre(values: readonly number[]): { mean: number; deviations: number[] } {
  const origin = values[0] as number;
  const shift = values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
  return { mean: origin + shift, deviations: values.map((value) => value - origin - shift) };
}

function sumOfProducts(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, i) => sum + value * (right[i] as number), 0);
}
