const MOST = 3;

/** One decimal, or as many as it takes for the two ends of an interval to read differently; three at most. */
export function decimalsThatTell(low: number, high: number): number {
  for (let decimals = 1; decimals < MOST; decimals++) if (low.toFixed(decimals) !== high.toFixed(decimals)) return decimals;
  return MOST;
}
