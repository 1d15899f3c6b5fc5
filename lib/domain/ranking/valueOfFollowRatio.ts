import { METRIC_DEFINITIONS } from "./metrics";
import type { Observed } from "./observation";
import { type Outcome, risingWithAudience } from "./outcome";
import { roundRatioHalfUp } from "./roundHalfUp";

/**
 * F/following, followers for each account followed (methodology, section 3).
 * @param observed on one network: the metric is not offered on `all`
 */
export function valueOfFollowRatio(observed: Observed): Outcome {
  const [{ figure }] = observed.parts;
  const { following } = figure;
  if (following === null) return { missing: "missing-field" };
  if (following === 0) return { missing: "zero-following" };
  const { decimals } = METRIC_DEFINITIONS.follow_ratio;
  // Twice: a bound of an audience may be half a unit, and the ratio is of integers.
  return risingWithAudience(observed, (audience) => roundRatioHalfUp(2 * audience, 2 * following, decimals));
}
