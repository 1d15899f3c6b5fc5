import { halfSteps } from "./indexValue";

export const NORMALISATIONS = ["percentile", "min-max", "z-score"] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** A part of the index in each of the three normalisations; where all values are equal the last two give 0, and the first the same to all. */
export function normalise(values: Float64Array): Record<Normalisation, Float64Array> {
  const steps = halfSteps(values);
  const last = 2 * (values.length - 1);
  return {
    percentile: Float64Array.from(steps, (step) => step / last),
    "min-max": minMax(values),
    "z-score": zScore(values),
  };
}

function minMax(values: Float64Array): Float64Array {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low === high ? new Float64Array(values.length) : values.map((value) => (value - low) / (high - low));
}

/** Deviations in standard deviations of the whole population (divided by N). Sums run in the order given: ascending codes. */
function zScore(values: Float64Array): Float64Array {
  const [first] = values;
  // Asked of the values themselves: a mean of equal ones may differ from them in its last bit.
  if (values.every((value) => value === first)) return new Float64Array(values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return values.map((value) => (value - mean) / deviation);
}
