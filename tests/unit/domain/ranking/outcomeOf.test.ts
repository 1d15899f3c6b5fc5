import { describe, expect, it } from "vitest";
import type { FigureMetric, Fit } from "@/lib/domain/ranking";
import { observedOne, observedTogether } from "@/lib/domain/ranking/observation";
import { isMissing } from "@/lib/domain/ranking/outcome";
import { outcomeOf } from "@/lib/domain/ranking/outcomeOf";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { figure, territory } from "./rankingInput";

/** exp(0 + 1·ln P): as many followers as inhabitants are expected. */
const AS_MANY: Fit = { n: 30, alpha: 0, beta: 1, betaSe: 0, betaLow: 1, betaHigh: 1, r2: 1 };
const rounded = { precision: "rounded", step: 100 } as const;

/** [value, low, high] for 3,000 inhabitants and a figure of two months before. */
function bounds(metric: FigureMetric, seen: Partial<Figure>, before: Partial<Figure> = {}): number[] | string {
  const observation = observedOne({ network: "facebook", accountId: 7, figure: figure(seen) });
  const previousFigures = new Map([[7, figure({ observedOn: "2026-08-16", ...before })]]);
  const outcome = outcomeOf(metric, territory(1, { population: 3_000 }), observation, { fit: AS_MANY, previousFigures });
  return isMissing(outcome) ? outcome.missing : [outcome.value, outcome.low, outcome.high];
}

describe("the interval of a value", () => {
  it("of audience follows the precision of the figure", () => {
    expect(bounds("audience", { audience: 1_200 })).toEqual([1_200, 1_200, 1_200]);
    expect(bounds("audience", { audience: 1_200, ...rounded })).toEqual([1_200, 1_150, 1_250]);
    expect(bounds("audience", { audience: 1_200, precision: "floored", step: 100 })).toEqual([1_200, 1_200, 1_299]);
    expect(bounds("audience", { audience: 20, ...rounded })).toEqual([20, 0, 70]);
  });

  it("of audience is rounded half up as the value is, under an odd step", () => {
    expect(bounds("audience", { audience: 10, precision: "rounded", step: 5 })).toEqual([10, 8, 13]);
  });

  it("of audience per 1,000 inhabitants is divided as the value is", () => {
    expect(bounds("audience_per_1000", { audience: 1_200, ...rounded })).toEqual([400, 383.3, 416.7]);
    expect(bounds("audience_per_1000", { audience: 7, precision: "rounded", step: 5 })).toEqual([2.3, 1.5, 3.2]);
  });

  it("of the ratio to the expected audience holds the fit fixed", () => {
    expect(bounds("expected_ratio", { audience: 1_200, ...rounded })).toEqual([0.4, 0.38, 0.42]);
    expect(bounds("expected_ratio", { audience: 5_400 })).toEqual([1.8, 1.8, 1.8]);
  });

  it("of engagement is low where the audience is high", () => {
    const activity = { posts: 10, reactions: 100, comments: 10, shares: 10 };
    expect(bounds("engagement_rate", { audience: 1_200, ...rounded, ...activity })).toEqual([1, 0.96, 1.04]);
    expect(bounds("engagement_rate", { audience: 1_200, precision: "floored", step: 100, ...activity })).toEqual([1, 0.92, 1]);
  });

  it("of engagement has no upper end where the audience may be 0", () => {
    const activity = { posts: 10, reactions: 10, comments: 0, shares: 0 };
    expect(bounds("engagement_rate", { audience: 50, ...rounded, ...activity })).toEqual([2, 1, Number.POSITIVE_INFINITY]);
    expect(bounds("engagement_rate", { audience: 50, ...rounded, ...activity, reactions: 0 })).toEqual([0, 0, Number.POSITIVE_INFINITY]);
  });

  it("of publications a day does not follow the precision of the audience", () => {
    expect(bounds("posts_per_day", { ...rounded, posts: 41, periodDays: 30 })).toEqual([1.37, 1.37, 1.37]);
  });

  it("of growth goes from low over high to high over low", () => {
    // 60 days: the square root of 1,210/1,000; of 1,210/1,050 and 1,210/950; of 1,160/1,000 and 1,260/1,000; of both.
    expect(bounds("growth_monthly", { audience: 1_210 })).toEqual([10, 10, 10]);
    expect(bounds("growth_monthly", { audience: 1_210 }, rounded)).toEqual([10, 7.35, 12.86]);
    expect(bounds("growth_monthly", { audience: 1_210, ...rounded })).toEqual([10, 7.7, 12.25]);
    expect(bounds("growth_monthly", { audience: 1_210, ...rounded }, rounded)).toEqual([10, 5.11, 15.17]);
    expect(bounds("growth_monthly", { audience: 810 })).toEqual([-10, -10, -10]);
  });

  it("of growth has no upper end from an audience that may have been 0, and none at all to one that is 0", () => {
    const few = { audience: 50, ...rounded };
    expect(bounds("growth_monthly", { audience: 1_210 }, few)).toEqual([391.93, 247.85, Number.POSITIVE_INFINITY]);
    expect(bounds("growth_monthly", { audience: 0 }, few)).toEqual([-100, -100, -100]);
    expect(bounds("growth_monthly", { audience: 0, ...rounded }, { audience: 1_000 })).toEqual([-100, -100, -77.64]);
  });

  it("of followers over following is divided as the value is", () => {
    expect(bounds("follow_ratio", { audience: 1_200, ...rounded, following: 900 })).toEqual([1.33, 1.28, 1.39]);
    expect(bounds("follow_ratio", { audience: 10, precision: "rounded", step: 5, following: 8 })).toEqual([1.25, 0.94, 1.56]);
  });
});

describe("a value", () => {
  it("is rounded exactly where doubles err", () => {
    // 41/40 is 1.025, as a double a little less; 2,002/8,000 × 1,000 is 250.25, a little less when divided first.
    expect(Math.floor((41 / 40) * 100 + 0.5) / 100).toBe(1.02);
    expect(bounds("posts_per_day", { posts: 41, periodDays: 40 })).toEqual([1.03, 1.03, 1.03]);
    expect(Math.floor((2_002 / 8_000) * 1_000 * 10 + 0.5) / 10).toBe(250.2);
    const observation = observedOne({ network: "facebook", accountId: 7, figure: figure({ audience: 2_002 }) });
    const outcome = outcomeOf("audience_per_1000", territory(1, { population: 8_000 }), observation, {
      fit: null,
      previousFigures: new Map(),
    });
    expect(outcome).toMatchObject({ value: 250.3 });
  });

  it("of engagement is exact beyond 2^53", () => {
    const activity = { posts: 2_000_000_000, reactions: 2_000_000_000, comments: 10_000_000, shares: 0 };
    expect(bounds("engagement_rate", { audience: 200, ...activity })).toEqual([0.5, 0.5, 0.5]);
    // 100·I/(p·F) is 0.505 exactly: half up.
    expect(bounds("engagement_rate", { audience: 200, ...activity, comments: 20_000_000 })).toEqual([0.51, 0.51, 0.51]);
    expect(bounds("engagement_rate", { audience: 2_000_000_000, ...activity, reactions: 4_000_000_000, comments: 0 })).toEqual([0, 0, 0]);
  });

  it("says which figures it was made of", () => {
    const observation = observedTogether([
      { network: "facebook", accountId: 1, figure: figure({ audience: 10, observedOn: "2026-10-02" }) },
      { network: "x", accountId: 2, figure: figure({ audience: 20, observedOn: "2026-10-01" }) },
    ]);
    const outcome = outcomeOf("audience", territory(1), observation, { fit: null, previousFigures: new Map() });
    expect(outcome).toEqual({ value: 30, low: 30, high: 30, used: observation });
  });
});
