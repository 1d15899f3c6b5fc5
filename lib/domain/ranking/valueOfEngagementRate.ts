import { type Engagement, engagementBasis } from "./engagement";
import { METRIC_DEFINITIONS } from "./metrics";
import type { Observed } from "./observation";
import type { Outcome } from "./outcome";
import { roundBigRatioHalfUp, roundRatioHalfUp } from "./roundHalfUp";

/**
 * 100·I/(p·F), in per cent of the audience a publication; on `all` Σ(100·Iₙ/pₙ)/ΣFₙ over the networks that meet the needs.
 * The high audience gives the low value (methodology, sections 3 and 5).
 */
export function valueOfEngagementRate(observed: Observed): Outcome {
  const basis = engagementBasis(observed);
  if ("missing" in basis) return basis;
  const { used, engagements } = basis;
  const value = roundedRate(engagements, used.audience);
  const { low, high } = used.interval;
  if (low === high) return { value, low: value, high: value, used };
  return { value, low: roundedRate(engagements, high), high: roundedRate(engagements, low), used };
}

/** The sum of ratios as one ratio of integers, so that it is rounded exactly. Infinity when the audience may be 0. */
function roundedRate(engagements: readonly Engagement[], audience: number): number {
  if (audience === 0) return Number.POSITIVE_INFINITY;
  const { decimals } = METRIC_DEFINITIONS.engagement_rate;
  let numerator = 0;
  let denominator = 1;
  for (const { interactions, posts } of engagements) {
    numerator = numerator * posts + interactions * denominator;
    denominator *= posts;
  }
  // Times two: a bound of an audience may be half a unit. Neither side ever falls on the way, so a safe end had safe steps.
  const dividend = 200 * numerator;
  const divisor = denominator * 2 * audience;
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) return roundRatioHalfUp(dividend, divisor, decimals);
  return roundedBigRate(engagements, 2 * audience, decimals);
}

function roundedBigRate(engagements: readonly Engagement[], twiceAudience: number, decimals: number): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const { interactions, posts } of engagements) {
    numerator = numerator * BigInt(posts) + BigInt(interactions) * denominator;
    denominator *= BigInt(posts);
  }
  return roundBigRatioHalfUp(200n * numerator, denominator * BigInt(twiceAudience), decimals);
}
