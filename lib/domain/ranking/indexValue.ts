import { ascendingOrder } from "./ascendingOrder";
import { METRIC_DEFINITIONS } from "./metrics";
import { roundRatioHalfUp } from "./roundHalfUp";

/**
 * Twice the number of values strictly lower, and one for each other equal one: 2b + t − 1, whole. Divided by 2(N − 1) it is the
 * percentile n = (b + (t − 1)/2)/(N − 1) of methodology, section 6.
 */
export function halfSteps(values: Float64Array): Int32Array {
  const order = ascendingOrder(values);
  const steps = new Int32Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    // Within bounds: `to` stops at the length.
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let place = from; place < to; place++) steps[order[place] as number] = 2 * from + (to - from) - 1;
    from = to;
  }
  return steps;
}

/**
 * 100 · Σ wₖnₖ / Σ wₖ, rounded exactly: a ratio of whole numbers.
 * @param steps of each part, what `halfSteps` gives
 * @param weights whole, 0 at least, not all 0
 * @param n territories that have all parts, 2 at least
 */
export function indexValue(steps: readonly number[], weights: readonly number[], n: number): number {
  let weighted = 0;
  let total = 0;
  weights.forEach((weight, part) => {
    weighted += weight * (steps[part] as number);
    total += weight;
  });
  return roundRatioHalfUp(100 * weighted, 2 * (n - 1) * total, METRIC_DEFINITIONS.observatory_index.decimals);
}
