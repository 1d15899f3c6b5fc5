import { METRIC_DEFINITIONS } from "./metrics";
import type { Observed } from "./observation";
import type { Outcome } from "./outcome";
import { roundRatioHalfUp } from "./roundHalfUp";

/**
 * p/d, publications a day over the period of the figure; no publication at all is 0, not missing (methodology, section 3).
 * The audience has no part in it, so neither has its precision.
 * @param observed on one network: the metric is not offered on `all`
 */
export function valueOfPostsPerDay(observed: Observed): Outcome {
  const [{ figure }] = observed.parts;
  const { posts, periodDays } = figure;
  if (posts === null || periodDays === null || periodDays <= 0) return { missing: "missing-field" };
  const value = roundRatioHalfUp(posts, periodDays, METRIC_DEFINITIONS.posts_per_day.decimals);
  return { value, low: value, high: value, used: observed };
}
