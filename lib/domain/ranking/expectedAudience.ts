import { METRIC_DEFINITIONS } from "./metrics";

const DIGITS = 2;

/**
 * The audience that « × attendu » compares with, to two significant digits: F ÷ ratio.
 * @param ratio as it was ranked, rounded
 * @returns null where that rounding leaves the second digit open, and where it is too little to be said as a count
 */
export function expectedAudience(audience: number, ratio: number): number | null {
  const half = 0.5 / 10 ** METRIC_DEFINITIONS.expected_ratio.decimals;
  if (ratio <= half) return null;
  const least = toDigits(audience / (ratio + half));
  const most = toDigits(audience / (ratio - half));
  return least === most && least >= 2 ? least : null;
}

/** Whole numbers only. */
function toDigits(value: number): number {
  return Math.round(Number(value.toPrecision(DIGITS)));
}
