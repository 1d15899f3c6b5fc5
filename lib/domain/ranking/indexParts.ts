import { type IndexParts, type RankedTerritory, REASONS, type Reason } from "./contract";
import type { Observation, Observed } from "./observation";
import { isMissing, type MetricValue, type MissingValue } from "./outcome";
import { valueOfAudience, valueOfAudiencePer1000 } from "./valueOfAudience";
import { valueOfEngagementRate } from "./valueOfEngagementRate";
import { valueOfFollowRatio } from "./valueOfFollowRatio";
import { valueOfPostsPerDay } from "./valueOfPostsPerDay";

/** The parts of the Observatory's index, with the weights that it published in 2017 (methodology, section 6). */
export const INDEX_PARTS = [
  { metric: "engagement_rate", weight: 5, outcomeOf: valueOfEngagementRate },
  { metric: "audience_per_1000", weight: 4, outcomeOf: valueOfAudiencePer1000 },
  { metric: "posts_per_day", weight: 3, outcomeOf: valueOfPostsPerDay },
  { metric: "audience", weight: 2, outcomeOf: valueOfAudience },
  { metric: "follow_ratio", weight: 1, outcomeOf: valueOfFollowRatio },
] as const;

export type IndexPart = (typeof INDEX_PARTS)[number]["metric"];

/** In the order of the parts. */
export const OFFICIAL_WEIGHTS = INDEX_PARTS.map(({ weight }) => weight) as unknown as IndexParts;

/** The same made of each part, in their order. */
export function forEachPart<T>(make: (part: number) => T): [T, T, T, T, T] {
  return [make(0), make(1), make(2), make(3), make(4)];
}

/** The five values of a territory, rounded as they are shown, in the order of the parts. */
export interface ValuedParts {
  values: IndexParts;
  used: Observed;
}

/** @returns when a part is missing, the first of the reasons in the order of the methodology */
export function valueParts(territory: RankedTerritory, observation: Observation): ValuedParts | MissingValue {
  if ("missing" in observation) return { missing: observation.missing };
  const outcomes = INDEX_PARTS.map(({ outcomeOf }) => outcomeOf(observation, territory));
  const reasons = outcomes.filter(isMissing).map(({ missing }) => missing);
  const [first] = REASONS.filter((reason: Reason) => reasons.includes(reason));
  if (first !== undefined) return { missing: first };
  // None is missing: five values.
  return { values: forEachPart((part) => (outcomes[part] as MetricValue).value), used: observation };
}
