import { roundBigRatioHalfUp } from "../ranking/roundHalfUp";
import type { WeighedScore } from "./scoreAssessment";

/** Of the means that nominees are ranked by. */
export const MEAN_DECIMALS = 2;

/**
 * The mean of scores rounded half up to 2 decimals; null of none. In whole numbers until the end: two nominees with the same mean have
 * the same number here even at a half (3.105), where sums of doubles in another order may part them.
 */
export function meanScore(scores: readonly WeighedScore[]): number | null {
  if (scores.length === 0) return null;
  const sumByWeight = new Map<number, number>();
  for (const { sum, weight } of scores) sumByWeight.set(weight, (sumByWeight.get(weight) ?? 0) + sum);
  let numerator = 0n;
  let denominator = 1n;
  for (const [weight, sum] of sumByWeight) {
    numerator = numerator * BigInt(weight) + BigInt(sum) * denominator;
    denominator *= BigInt(weight);
  }
  return roundBigRatioHalfUp(numerator, denominator * BigInt(scores.length), MEAN_DECIMALS);
}
