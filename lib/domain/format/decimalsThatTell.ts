const MOST = 3;

/** One decimal, or as many as it takes for the values, an estimate and the ends of its interval, to read differently; three at most. */
export function decimalsThatTell(...values: readonly number[]): number {
  for (let decimals = 1; decimals < MOST; decimals++) {
    if (new Set(values.map((value) => value.toFixed(decimals))).size === values.length) return decimals;
  }
  return MOST;
}
