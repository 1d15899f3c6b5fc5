/**
 * The middle value, or the mean of the two in the middle; null of nothing. Here rather than in SQL, where what a library calls a median
 * has been known to be a mean.
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const ascending = [...values].sort((a, b) => a - b);
  const upper = ascending[Math.floor(ascending.length / 2)] as number;
  const lower = ascending[Math.ceil(ascending.length / 2) - 1] as number;
  return (lower + upper) / 2;
}
