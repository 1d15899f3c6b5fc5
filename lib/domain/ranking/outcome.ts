import type { Reason } from "./contract";
import type { Observed } from "./observation";

/** A metric's value for a territory. */
export interface MetricValue {
  /** Rounded half up to the metric's decimals; always finite. */
  value: number;
  /** What the precision of the figures allows, rounded alike. `high` is Infinity where the true audience may be 0 and divides. */
  low: number;
  high: number;
  /** The figures that the value was made of. */
  used: Observed;
}

/** Missing is a value with a reason. */
export interface MissingValue {
  missing: Reason;
}
export type Outcome = MetricValue | MissingValue;

export function isMissing(outcome: Outcome): outcome is MissingValue {
  return "missing" in outcome;
}

/**
 * A value that rises with the audience, and its bounds.
 * @param roundedFor the rounded value for an audience
 */
export function risingWithAudience(used: Observed, roundedFor: (audience: number) => number): MetricValue {
  const value = roundedFor(used.audience);
  const { low, high } = used.interval;
  // Exact figures are the many: nothing is computed three times for them.
  if (low === high) return { value, low: value, high: value, used };
  return { value, low: roundedFor(low), high: roundedFor(high), used };
}
