/**
 * The arithmetic mean; null of nothing. Summed in ascending order and from the lowest value: the same double whatever the order of the
 * input, and equal values have exactly themselves for mean.
 */
export function mean(values: readonly number[]): number | null {
  const [lowest, ...others] = [...values].sort((a, b) => a - b);
  if (lowest === undefined) return null;
  return lowest + others.reduce((sum, value) => sum + (value - lowest), 0) / values.length;
}
