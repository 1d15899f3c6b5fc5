import { METRICS, type Metric, type RankedNetwork } from "./contract";

/** A code for the unit; its words stand in the messages. That of `audience` depends on the kind compared. */
export type MetricUnit =
  | "audience"
  | "per-1000-inhabitants"
  | "times-expected"
  | "percent-per-post"
  | "posts-per-day"
  | "percent-per-month"
  | "followers-per-following"
  | "out-of-100";

/** What a value is made of beside the audience itself. */
export type MetricNeed = "population" | "fit" | "posts" | "period" | "interactions" | "previous-figure" | "following" | "parts";

export interface MetricDefinition {
  /** A change of formula is a new version, never an edit. */
  version: number;
  unit: MetricUnit;
  /** Values are rounded half up to them before ranking. */
  decimals: number;
  needs: readonly MetricNeed[];
  /** Whether it is computed on the networks together too. */
  onAll: boolean;
}

/** The metrics of methodology, sections 3 and 6. */
export const METRIC_DEFINITIONS: Readonly<Record<Metric, MetricDefinition>> = {
  audience: { version: 1, unit: "audience", decimals: 0, needs: [], onAll: true },
  audience_per_1000: { version: 1, unit: "per-1000-inhabitants", decimals: 1, needs: ["population"], onAll: true },
  expected_ratio: { version: 1, unit: "times-expected", decimals: 2, needs: ["population", "fit"], onAll: true },
  engagement_rate: { version: 1, unit: "percent-per-post", decimals: 2, needs: ["posts", "interactions"], onAll: true },
  posts_per_day: { version: 1, unit: "posts-per-day", decimals: 2, needs: ["posts", "period"], onAll: false },
  growth_monthly: { version: 1, unit: "percent-per-month", decimals: 2, needs: ["previous-figure"], onAll: false },
  follow_ratio: { version: 1, unit: "followers-per-following", decimals: 2, needs: ["following"], onAll: false },
  // The year of the Observatory's one published formula, whose weights these are.
  observatory_index: { version: 2017, unit: "out-of-100", decimals: 1, needs: ["parts"], onAll: false },
};

/** The metrics offered on a network, in their display order: on `all`, those that a sum of audiences allows. */
export function metricsOn(network: RankedNetwork): readonly Metric[] {
  return network === "all" ? METRICS.filter((metric) => METRIC_DEFINITIONS[metric].onAll) : METRICS;
}

/** The version of each metric now in force: an edition freezes it with what it publishes. */
export function metricVersions(): Record<Metric, number> {
  return Object.fromEntries(METRICS.map((metric) => [metric, METRIC_DEFINITIONS[metric].version])) as Record<Metric, number>;
}
