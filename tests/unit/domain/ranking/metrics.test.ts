import { describe, expect, it } from "vitest";
import { METRIC_DEFINITIONS, METRICS, metricsOn, metricVersions } from "@/lib/domain/ranking";

describe("the metrics", () => {
  it("stand with their version and decimals as the methodology lists them", () => {
    expect(METRICS.map((metric) => [metric, METRIC_DEFINITIONS[metric].version, METRIC_DEFINITIONS[metric].decimals])).toEqual([
      ["audience", 1, 0],
      ["audience_per_1000", 1, 1],
      ["expected_ratio", 1, 2],
      ["engagement_rate", 1, 2],
      ["posts_per_day", 1, 2],
      ["growth_monthly", 1, 2],
      ["follow_ratio", 1, 2],
      ["observatory_index", 2017, 1],
    ]);
  });

  it("have a unit each, and say what they need", () => {
    expect(METRICS.map((metric) => [METRIC_DEFINITIONS[metric].unit, ...METRIC_DEFINITIONS[metric].needs])).toEqual([
      ["audience"],
      ["per-1000-inhabitants", "population"],
      ["times-expected", "population", "fit"],
      ["percent-per-post", "posts", "interactions"],
      ["posts-per-day", "posts", "period"],
      ["percent-per-month", "previous-figure"],
      ["followers-per-following", "following"],
      ["out-of-100", "parts"],
    ]);
  });

  it("are all offered on a network, four of them on the networks together", () => {
    expect(metricsOn("facebook")).toEqual(METRICS);
    expect(metricsOn("all")).toEqual(["audience", "audience_per_1000", "expected_ratio", "engagement_rate"]);
  });

  it("give an edition their versions to freeze", () => {
    expect(metricVersions()).toEqual({
      audience: 1,
      audience_per_1000: 1,
      expected_ratio: 1,
      engagement_rate: 1,
      posts_per_day: 1,
      growth_monthly: 1,
      follow_ratio: 1,
      observatory_index: 2017,
    });
  });
});
