import { describe, expect, it } from "vitest";
import { METRICS, type Metric, type PreviousFigure, type RankedAccount, REASONS, type Reason } from "@/lib/domain/ranking";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { account, figure, listFor, previousRanking, territory, verdict } from "./rankingInput";

/** Everything known: it has a value of every metric, once its group has a fit. */
const FULL = figure({ following: 100, posts: 10, periodDays: 30, reactions: 50, comments: 5, shares: 1 });
const earlier = (overrides: Partial<Figure> = {}): PreviousFigure => {
  return { territoryId: 1, network: "facebook", accountId: 1, figure: figure({ observedOn: "2026-07-15", audience: 900, ...overrides }) };
};
const PREVIOUS = previousRanking({ figures: [earlier()] });

/** Others of the group, so that a fit is possible, and all of one kind. */
const OTHERS = Array.from({ length: 30 }, (_, i) => territory(101 + i, { population: 500 + 10 * i, league: "petites-villes" }));
const THEIRS = OTHERS.map(({ id }) => account(id, [figure({ audience: 100 + id })]));
const inLargeGroup = (its: readonly RankedAccount[], overrides: Parameters<typeof territory>[1] = {}) => ({
  territories: [territory(1, overrides), ...OTHERS],
  accounts: [...its, ...THEIRS],
  previous: PREVIOUS,
});

/** The index has its own file: it asks for others who have what the territory has. */
const OWN = METRICS.filter((metric) => metric !== "observatory_index");

/** The reason of territory 1 for each metric that gives it one. */
function reasons(input: Parameters<typeof listFor>[1]): Partial<Record<Metric, Reason>> {
  const found: Partial<Record<Metric, Reason>> = {};
  for (const metric of OWN) {
    const { notRanked, counts } = listFor(metric, input);
    const [reason] = Object.keys(counts[0]?.unranked ?? {}) as Reason[];
    expect(notRanked.map((row) => row.reason)).toEqual(reason === undefined || reason === "no-account" ? [] : [reason]);
    if (reason !== undefined) found[metric] = reason;
  }
  return found;
}
const ALL_METRICS = (reason: Reason) => Object.fromEntries(OWN.map((metric) => [metric, reason]));

describe("the reasons for having no value", () => {
  it("stand in the order of the methodology", () => {
    expect(REASONS).toEqual([
      "no-account",
      "shared-account",
      "no-observation",
      "group-too-small",
      "not-comparable",
      "no-population",
      "missing-field",
      "too-few-posts",
      "zero-audience",
      "zero-following",
    ]);
  });

  it("are none where everything is known", () => {
    expect(reasons(inLargeGroup([account(1, [FULL])]))).toEqual({});
  });

  it("no-account: counted, not listed", () => {
    expect(reasons(inLargeGroup([]))).toEqual(ALL_METRICS("no-account"));
  });

  it("shared-account: only another territory's account", () => {
    expect(reasons(inLargeGroup([account(1, [], { counted: false })]))).toEqual(ALL_METRICS("shared-account"));
    expect(reasons(inLargeGroup([account(1, [FULL], { counted: false, accountId: 101 })]))).toEqual(ALL_METRICS("shared-account"));
  });

  it("an account of its own counts, whatever it shares besides", () => {
    const shared = account(1, [], { counted: false, accountId: 101 });
    expect(reasons(inLargeGroup([shared, account(1, [FULL])]))).toEqual({});
    expect(reasons(inLargeGroup([account(1, [FULL]), shared]))).toEqual({});
  });

  it("no-observation: a counted account without figure", () => {
    expect(reasons(inLargeGroup([account(1, [])]))).toEqual(ALL_METRICS("no-observation"));
  });

  it("not-comparable: a figure of another kind only", () => {
    expect(reasons(inLargeGroup([account(1, [{ ...FULL, kind: "likes" }])]))).toEqual(ALL_METRICS("not-comparable"));
  });

  it("group-too-small: for all that have an observation, comparable or not, inhabited or not", () => {
    const alone = (figures: Figure[], population: number | null = 1_000) =>
      listFor("expected_ratio", {
        territories: [territory(1, { population }), ...OTHERS.slice(0, 28)],
        accounts: [account(1, figures), ...THEIRS.slice(0, 28)],
      }).counts[0]?.unranked;
    expect(alone([FULL])).toEqual({ "group-too-small": 1 });
    expect(alone([{ ...FULL, kind: "likes" }])).toEqual({ "group-too-small": 1 });
    expect(alone([FULL], null)).toEqual({ "group-too-small": 1 });
    expect(alone([{ ...FULL, audience: 0 }])).toEqual({ "group-too-small": 1 });
    expect(alone([])).toEqual({ "no-observation": 1 });
  });

  it("no-population: unknown or none, for what compares with it", () => {
    const expected = { audience_per_1000: "no-population", expected_ratio: "no-population" };
    expect(reasons(inLargeGroup([account(1, [FULL])], { population: null }))).toEqual(expected);
    expect(reasons(inLargeGroup([account(1, [FULL])], { population: 0 }))).toEqual(expected);
    expect(reasons(inLargeGroup([account(1, [{ ...FULL, audience: 0 }])], { population: 0 }))).toMatchObject(expected);
  });

  it("no-population: a figure older than the perimeter, not one of its first day", () => {
    const since = (perimeterSince: string) => reasons(inLargeGroup([account(1, [FULL])], { perimeterSince }));
    expect(since("2026-10-15")).toEqual({});
    expect(since("2026-10-16")).toEqual({ audience_per_1000: "no-population", expected_ratio: "no-population" });
  });

  it("zero-audience: nothing to compare with the expected, nobody to engage", () => {
    expect(reasons(inLargeGroup([account(1, [{ ...FULL, audience: 0 }])]))).toEqual({
      expected_ratio: "zero-audience",
      engagement_rate: "zero-audience",
    });
  });
});

describe("engagement_rate", () => {
  it("needs publications and all the parts that the network publishes", () => {
    for (const missing of ["posts", "reactions", "comments", "shares"] as const) {
      expect(verdict("engagement_rate", { ...FULL, [missing]: null })).toBe("missing-field");
    }
    expect(verdict("engagement_rate", { ...FULL, periodDays: null })).toBe(0.56);
  });

  it("does not miss what the network does not publish", () => {
    const onInstagram = { networks: ["instagram"] as const, accounts: [account(1, [{ ...FULL, shares: null }], { network: "instagram" })] };
    const list = listFor("engagement_rate", { territories: [territory(1)], ...onInstagram }, "instagram");
    expect(list.ranked.map(({ value }) => value)).toEqual([0.55]);
  });

  it("is never known where the network publishes nothing", () => {
    const onSnapchat = { networks: ["snapchat"] as const, accounts: [account(1, [FULL], { network: "snapchat" })] };
    const list = listFor("engagement_rate", { territories: [territory(1)], ...onSnapchat }, "snapchat");
    expect(list.notRanked.map(({ reason }) => reason)).toEqual(["missing-field"]);
  });

  it("needs 8 publications", () => {
    expect(verdict("engagement_rate", { ...FULL, posts: 8 })).toBe(0.7);
    expect(verdict("engagement_rate", { ...FULL, posts: 7 })).toBe("too-few-posts");
    expect(verdict("engagement_rate", { ...FULL, posts: 0 })).toBe("too-few-posts");
  });

  it("says first what is missing, then that publications are few, then that nobody follows", () => {
    expect(verdict("engagement_rate", { ...FULL, posts: 7, shares: null, audience: 0 })).toBe("missing-field");
    expect(verdict("engagement_rate", { ...FULL, posts: 7, audience: 0 })).toBe("too-few-posts");
    expect(verdict("engagement_rate", { ...FULL, audience: 0 })).toBe("zero-audience");
  });
});

describe("posts_per_day", () => {
  it("needs publications and their period; none at all is 0", () => {
    expect(verdict("posts_per_day", FULL)).toBe(0.33);
    expect(verdict("posts_per_day", { ...FULL, posts: 0 })).toBe(0);
    expect(verdict("posts_per_day", { ...FULL, posts: null })).toBe("missing-field");
    expect(verdict("posts_per_day", { ...FULL, periodDays: null })).toBe("missing-field");
    expect(verdict("posts_per_day", { ...FULL, periodDays: 0 })).toBe("missing-field");
  });
});

describe("follow_ratio", () => {
  it("needs accounts followed", () => {
    expect(verdict("follow_ratio", FULL)).toBe(10);
    expect(verdict("follow_ratio", { ...FULL, audience: 0 })).toBe(0);
    expect(verdict("follow_ratio", { ...FULL, following: null })).toBe("missing-field");
    expect(verdict("follow_ratio", { ...FULL, following: 0 })).toBe("zero-following");
  });
});

describe("growth_monthly", () => {
  const growth = (seen: Partial<Figure>, previous: readonly PreviousFigure[]) =>
    verdict("growth_monthly", figure(seen), { previous: previousRanking({ figures: previous }) });

  it("needs a previous edition, and the same account and kind in it", () => {
    expect(verdict("growth_monthly", figure(), { previous: null })).toBe("not-comparable");
    expect(growth({}, [])).toBe("not-comparable");
    expect(growth({}, [{ ...earlier(), accountId: 2 }])).toBe("not-comparable");
    expect(growth({}, [earlier({ kind: "likes" })])).toBe("not-comparable");
    expect(growth({}, [earlier()])).toBe(3.5);
  });

  it("needs 15 days", () => {
    expect(growth({ observedOn: "2026-07-30" }, [earlier()])).toBe(23.46);
    expect(growth({ observedOn: "2026-07-29" }, [earlier()])).toBe("not-comparable");
    expect(growth({ observedOn: "2026-07-15" }, [earlier()])).toBe("not-comparable");
    expect(growth({ observedOn: "2026-07-01" }, [earlier()])).toBe("not-comparable");
  });

  it("needs a difference of a step where both are rounded: of the larger step", () => {
    const rounded = { precision: "rounded", step: 100 } as const;
    expect(growth({ audience: 1_000, ...rounded }, [earlier({ audience: 900, ...rounded })])).toBe(3.5);
    expect(growth({ audience: 1_000, ...rounded }, [earlier({ audience: 901, ...rounded })])).toBe("not-comparable");
    expect(growth({ audience: 1_000, ...rounded }, [earlier({ audience: 1_099, ...rounded })])).toBe("not-comparable");
    expect(growth({ audience: 1_000, ...rounded }, [earlier({ audience: 900, precision: "floored", step: 101 })])).toBe("not-comparable");
    expect(growth({ audience: 1_000, precision: "floored", step: 10 }, [earlier({ audience: 901, ...rounded })])).toBe("not-comparable");
  });

  it("takes a difference below the step where one of them is exact", () => {
    const rounded = { precision: "rounded", step: 1_000 } as const;
    expect(growth({ audience: 1_000, ...rounded }, [earlier({ audience: 900 })])).toBe(3.5);
    expect(growth({ audience: 1_000 }, [earlier({ audience: 900, ...rounded })])).toBe(3.5);
  });

  it("needs an audience to grow from, after being comparable", () => {
    const rounded = { precision: "rounded", step: 100 } as const;
    expect(growth({}, [earlier({ audience: 0 })])).toBe("zero-audience");
    expect(growth({ audience: 0, ...rounded }, [earlier({ audience: 0, ...rounded })])).toBe("not-comparable");
    expect(growth({ observedOn: "2026-07-20" }, [earlier({ audience: 0 })])).toBe("not-comparable");
  });
});
