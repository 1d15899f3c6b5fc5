import { describe, expect, it } from "vitest";
import type { Network } from "@/lib/domain/account/network";
import { type Metric, type RankedAccount, rankEdition } from "@/lib/domain/ranking";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { account, figure, listFor, listOf, rankingInput, territory } from "./rankingInput";

const NETWORKS: readonly Network[] = ["facebook", "instagram", "snapchat"];
const on = (network: Network, figures: readonly Partial<Figure>[], overrides: Partial<RankedAccount> = {}): RankedAccount =>
  account(1, figures.map(figure), { network, accountId: NETWORKS.indexOf(network), ...overrides });

/** The list on `all` of the one village 1. */
const together = (metric: Metric, accounts: readonly RankedAccount[], perimeterSince: string | null = null) =>
  listFor(metric, { networks: NETWORKS, territories: [territory(1, { population: 2_500, perimeterSince })], accounts }, "all");

const ACTIVE = { posts: 10, reactions: 30, comments: 5, shares: 5 };

describe("network = all", () => {
  it("adds audiences up, dates them by the oldest, compares no kind", () => {
    const list = together("audience", [
      on("facebook", [{ audience: 1_200, observedOn: "2026-10-20" }]),
      on("instagram", [{ audience: 300, observedOn: "2026-10-01" }]),
      on("snapchat", [{ audience: 0, observedOn: "2026-10-30" }]),
    ]);
    expect(list).toMatchObject({ network: "all", kind: null, notRanked: [] });
    expect(list.ranked).toMatchObject([{ value: 1_500, audience: 1_500, observedOn: "2026-10-01", kind: null }]);
  });

  it("covers the networks where the territory has a counted account, and no other", () => {
    const shared = on("instagram", [{ audience: 9_000 }], { counted: false });
    expect(together("audience", [on("facebook", [{ audience: 700 }]), shared]).ranked).toMatchObject([{ value: 700 }]);
    expect(together("audience", [shared]).notRanked).toMatchObject([{ reason: "shared-account", missingNetworks: [] }]);
    expect(together("audience", []).counts[0]?.unranked).toEqual({ "no-account": 1 });
  });

  it("names the networks without a figure, in display order", () => {
    const accounts = [on("snapchat", []), on("instagram", [{}]), on("facebook", [])];
    const expected = { reason: "no-observation", missingNetworks: ["facebook", "snapchat"], audience: null, observedOn: null, kind: null };
    expect(together("audience", accounts).notRanked).toMatchObject([expected]);
    expect(together("engagement_rate", accounts).notRanked).toMatchObject([expected]);
  });

  it("is not comparable where one of the figures is not", () => {
    const others = [2, 3].map((id) => account(id, [figure({ kind: "likes" })]));
    const accounts = [on("facebook", [{}]), on("instagram", [{}]), ...others];
    const territories = [territory(1), territory(2), territory(3)];
    const list = listFor("audience", { networks: NETWORKS, territories, accounts }, "all");
    expect(list.notRanked).toMatchObject([{ territoryId: 1, reason: "not-comparable", missingNetworks: [], audience: null }]);
    const missingToo = listFor("audience", { networks: NETWORKS, territories, accounts: [...accounts, on("snapchat", [])] }, "all");
    expect(missingToo.notRanked).toMatchObject([{ territoryId: 1, reason: "no-observation", missingNetworks: ["snapchat"] }]);
  });

  it("compares the sum with the inhabitants, unless the oldest figure is older than the perimeter", () => {
    const accounts = [on("facebook", [{ audience: 1_200 }]), on("instagram", [{ audience: 300, observedOn: "2026-10-01" }])];
    expect(together("audience_per_1000", accounts).ranked).toMatchObject([{ value: 600 }]);
    expect(together("audience_per_1000", accounts, "2026-10-01").ranked).toMatchObject([{ value: 600 }]);
    expect(together("audience_per_1000", accounts, "2026-10-02").notRanked).toMatchObject([{ reason: "no-population" }]);
  });

  it("adds intervals up", () => {
    const list = listFor(
      "audience",
      {
        networks: NETWORKS,
        territories: [1, 2, 3].map((id) => territory(id)),
        accounts: [
          on("facebook", [{ audience: 1_000, precision: "rounded", step: 100 }]),
          on("instagram", [{ audience: 1_000, precision: "floored", step: 100 }]),
          // 1,950 to 2,149 for the first: the second may be above it, the third may not.
          account(2, [figure({ audience: 1_950 })]),
          account(3, [figure({ audience: 1_949 })]),
        ],
      },
      "all",
    );
    expect(list.ranked.map(({ territoryId, national }) => [territoryId, national.best, national.worst])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [3, 3, 3],
    ]);
  });

  it("divides the sum of interactions a publication by the sum of audiences", () => {
    // 100·(40/10 + 90/9) / (1,000 + 500), exactly 0.9333…
    const accounts = [
      on("facebook", [{ audience: 1_000, ...ACTIVE }]),
      on("instagram", [{ audience: 500, posts: 9, reactions: 80, comments: 10 }]),
    ];
    expect(together("engagement_rate", accounts).ranked).toMatchObject([{ value: 0.93, audience: 1_500 }]);
  });

  it("takes the rate over the networks that meet its needs, and says the audience and the date of those", () => {
    const accounts = [
      on("facebook", [{ audience: 1_000, observedOn: "2026-10-20", ...ACTIVE }]),
      on("instagram", [{ audience: 500, observedOn: "2026-10-01", ...ACTIVE, posts: 7 }]),
      on("snapchat", [{ audience: 200, observedOn: "2026-10-02", ...ACTIVE }]),
    ];
    expect(together("engagement_rate", accounts).ranked).toMatchObject([
      { value: 0.4, audience: 1_000, observedOn: "2026-10-20", kind: null },
    ]);
  });

  it("gives the first of the reasons where no network meets the needs of the rate", () => {
    const few = on("facebook", [{ ...ACTIVE, posts: 7 }]);
    const nobody = on("instagram", [{ ...ACTIVE, audience: 0 }]);
    const nothing = on("snapchat", [ACTIVE]);
    const reason = (...accounts: RankedAccount[]) => together("engagement_rate", accounts).notRanked[0]?.reason;
    expect(reason(nobody)).toBe("zero-audience");
    expect(reason(nobody, few)).toBe("too-few-posts");
    expect(reason(few, nobody)).toBe("too-few-posts");
    expect(reason(few, nobody, nothing)).toBe("missing-field");
  });

  it("rounds the rate of many networks exactly", () => {
    // 100·(1/9 + 1/11 + 1/13 + … ) / ΣF with a common denominator beyond 2^53.
    const networks: readonly Network[] = ["facebook", "x", "linkedin", "threads", "bluesky", "mastodon", "tiktok", "instagram"];
    const accounts = networks.map((network, i) =>
      account(1, [figure({ audience: 12_500, posts: 1_000_003 + 2 * i, reactions: 1_000_003 + 2 * i, comments: 0, shares: 0 })], {
        network,
        accountId: i,
      }),
    );
    // One interaction a publication on each of eight networks: 100·8 / (8·12,500) = 0.008, half up 0.01.
    const list = listFor("engagement_rate", { networks, territories: [territory(1)], accounts }, "all");
    expect(list.ranked).toMatchObject([{ value: 0.01, audience: 100_000 }]);
  });

  it("stands beside a single network too, and offers four metrics", () => {
    const ranking = rankEdition(rankingInput({ territories: [territory(1)], accounts: [on("facebook", [{ audience: 12 }])] }));
    expect(listOf(ranking, "audience", "all").ranked).toMatchObject([{ value: 12 }]);
    expect(ranking.lists.filter(({ network }) => network === "all").map(({ metric }) => metric)).toEqual([
      "audience",
      "audience_per_1000",
      "expected_ratio",
      "engagement_rate",
    ]);
  });

  it("has a fit of its own, on the sums", () => {
    const territories = [1, 2, 3].map((id) => territory(id, { population: 1_000 * id }));
    const accounts = territories.flatMap(({ id }) => [
      account(id, [figure({ audience: 300 * id })]),
      account(id, [figure({ audience: 200 * id })], { network: "x", accountId: 10 + id }),
    ]);
    const { fits } = rankEdition(rankingInput({ networks: ["facebook", "x"], territories, accounts, minimumGroupSize: 3 }));
    expect(fits.map(({ network, group, subject, n }) => [network, group, subject, n])).toEqual([
      ["facebook", "communes", "audience", 3],
      ["x", "communes", "audience", 3],
      ["all", "communes", "audience", 3],
    ]);
    // F = P/2 on all together: β 1 and exp(α) one half.
    expect(fits[2]?.beta).toBeCloseTo(1, 12);
    expect(Math.exp(fits[2]?.alpha ?? 0)).toBeCloseTo(0.5, 12);
  });

  it("fits its engagement on the audience of the networks that the rate is made of", () => {
    const territories = [1, 2, 3].map((id) => territory(id));
    const accounts = territories.flatMap(({ id }) => [
      account(id, [figure({ audience: 100 * id, ...ACTIVE })]),
      account(id, [figure({ audience: 5_000, posts: 1 })], { network: "x", accountId: 10 + id }),
    ]);
    const { fits } = rankEdition(rankingInput({ networks: ["facebook", "x"], territories, accounts, minimumGroupSize: 3 }));
    const engagement = fits.find(({ network, subject }) => network === "all" && subject === "engagement");
    // As many interactions everywhere: the rate is 400/F.
    expect(engagement?.beta).toBeCloseTo(-1, 12);
    expect(Math.exp(engagement?.alpha ?? 0)).toBeCloseTo(400, 9);
  });
});
