import type { FigureMetric, Fit, RankedTerritory } from "./contract";
import type { Observation } from "./observation";
import type { Outcome } from "./outcome";
import { valueOfAudience, valueOfAudiencePer1000, valueOfExpectedRatio } from "./valueOfAudience";
import { valueOfEngagementRate } from "./valueOfEngagementRate";
import { valueOfFollowRatio } from "./valueOfFollowRatio";
import { type PreviousFigures, valueOfGrowth } from "./valueOfGrowth";
import { valueOfPostsPerDay } from "./valueOfPostsPerDay";

/** What a value is computed with beside the territory's own figures. */
export interface ValueContext {
  /** Of the territory's group on the network; null when the group is too small. */
  fit: Fit | null;
  previousFigures: PreviousFigures;
}

/**
 * A metric's value for a territory, or the first reason that applies why there is none (methodology, section 3).
 * @param observation what the territory brings to the network
 */
export function outcomeOf(metric: FigureMetric, territory: RankedTerritory, observation: Observation, context: ValueContext): Outcome {
  const { fit, previousFigures } = context;
  if ("missing" in observation) {
    // A group too small comes after what is not observed, before what cannot be compared.
    const groupFirst = metric === "expected_ratio" && fit === null && observation.missing === "not-comparable";
    return { missing: groupFirst ? "group-too-small" : observation.missing };
  }
  switch (metric) {
    case "audience":
      return valueOfAudience(observation);
    case "audience_per_1000":
      return valueOfAudiencePer1000(observation, territory);
    case "expected_ratio":
      return fit === null ? { missing: "group-too-small" } : valueOfExpectedRatio(observation, territory, fit);
    case "engagement_rate":
      return valueOfEngagementRate(observation);
    case "posts_per_day":
      return valueOfPostsPerDay(observation);
    case "growth_monthly":
      return valueOfGrowth(observation, previousFigures);
    case "follow_ratio":
      return valueOfFollowRatio(observation);
  }
}
