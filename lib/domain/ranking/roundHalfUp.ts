/**
 * Rounding half up, without the errors of floating point where integers allow it (methodology, section 3: « Ranked value »).
 * What these return is the double nearest to a decimal number: equal decimals are equal doubles.
 */

/**
 * A ratio of integers rounded half up: floor((2·num·10^d + den) / (2·den)) / 10^d.
 * @param numerator a safe integer, 0 at least
 * @param denominator a safe integer, 1 at least
 * @throws RangeError when either is not: the result would not be exact
 */
export function roundRatioHalfUp(numerator: number, denominator: number, decimals: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || numerator < 0 || denominator < 1) {
    throw new RangeError(`Not a ratio of whole numbers: ${numerator} / ${denominator}`);
  }
  const dividend = 2 * numerator * 10 ** decimals + denominator;
  const divisor = 2 * denominator;
  if (dividend > Number.MAX_SAFE_INTEGER || divisor > Number.MAX_SAFE_INTEGER) {
    return roundBigRatioHalfUp(BigInt(numerator), BigInt(denominator), decimals);
  }
  // Exact: up to 2^53 a quotient just under a whole number is too far from it to be rounded to it.
  return Math.floor(dividend / divisor) / 10 ** decimals;
}

/** The same beyond 2^53. Both are 0 at least, the denominator 1 at least. */
export function roundBigRatioHalfUp(numerator: bigint, denominator: bigint, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return Number((2n * numerator * scale + denominator) / (2n * denominator)) / Number(scale);
}

/** A double rounded half up: floor(x·10^d + 0.5) / 10^d, so that −0.125 gives −0.12. Infinity stays what it is. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5) / scale;
}
