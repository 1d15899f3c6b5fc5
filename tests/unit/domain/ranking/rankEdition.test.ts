import { describe, expect, it } from "vitest";
import { METRICS, type RankedTerritory, rankEdition, rankEditionInPortions, withRows } from "@/lib/domain/ranking";
import { account, figure, listFor, rankingInput, territory } from "./rankingInput";

const audiences = (...given: readonly [id: number, audience: number][]) =>
  given.map(([id, audience]) => account(id, [figure({ audience })]));

describe("rankEdition", () => {
  it("orders lists by network as displayed, then all; by metric; by league, those without territories left out", () => {
    const territories = [territory(1, { league: "regions", level: "region" }), territory(2, { league: "villages" })];
    const { lists } = rankEdition(rankingInput({ networks: ["x", "facebook", "x"], territories }));
    const titles = lists.map(({ network, metric, league }) => `${network} ${metric} ${league}`);
    expect(titles).toHaveLength((8 + 8 + 4) * 2);
    expect(titles.slice(0, 3)).toEqual(["facebook audience villages", "facebook audience regions", "facebook audience_per_1000 villages"]);
    expect(new Set(titles.map((title) => title.split(" ")[0]))).toEqual(new Set(["facebook", "x", "all"]));
    expect(lists.filter(({ network, league }) => network === "x" && league === "villages").map(({ metric }) => metric)).toEqual(METRICS);
    expect(new Set(lists.map(({ metricVersion }) => metricVersion))).toEqual(new Set([1, 2017]));
  });

  it("has no list without territories, and counts everybody on all without networks", () => {
    expect(rankEdition(rankingInput({}))).toEqual({ lists: [], fits: [] });
    const { lists } = rankEdition(rankingInput({ networks: [], territories: [territory(1)] }));
    expect(lists.map(({ network, counts }) => [network, counts[0]?.unranked])).toEqual(Array(4).fill(["all", { "no-account": 1 }]));
  });

  it("gives the same in portions", () => {
    const input = rankingInput({ territories: [territory(1), territory(2)], accounts: audiences([1, 5], [2, 6]) });
    const portions = [...rankEditionInPortions(input)];
    expect(portions).toHaveLength(8 + 4);
    const lists = portions.flatMap((portion) => portion.lists.map(withRows));
    expect({ lists, fits: portions.flatMap(({ fits }) => fits) }).toEqual(rankEdition(input));
    // Rows are made at each walk, and are the same each time.
    const [first] = portions[0]?.lists ?? [];
    expect([...(first?.ranked() ?? [])].map(({ value }) => value)).toEqual([6, 5]);
  });

  it("leaves out territories without a league, and accounts on networks that the edition does not cover", () => {
    const territories = [territory(1), territory(2, { level: "com", league: null })];
    const accounts = [...audiences([2, 900]), account(1, [figure()], { network: "x" })];
    const list = listFor("audience", { territories, accounts });
    expect(list).toMatchObject({ ranked: [], notRanked: [] });
    expect(list.counts[0]).toEqual({ scope: "national", code: "", ranked: 0, unranked: { "no-account": 1 } });
  });

  it("refuses what would make the result depend on the order of the input", () => {
    const refuse = (input: Parameters<typeof rankingInput>[0]) => () => rankEdition(rankingInput(input));
    expect(refuse({ territories: [territory(1), territory(1)] })).toThrow(new RangeError("Two territories have the same id"));
    expect(refuse({ territories: [territory(1)], accounts: audiences([2, 1]) })).toThrow(
      new RangeError("Account 2: territory 2 is not among the territories"),
    );
    expect(refuse({ territories: [territory(1)], accounts: audiences([1, 1], [1, 2]) })).toThrow(
      new RangeError("Territory 1 has two counted accounts on facebook"),
    );
    expect(refuse({ territories: [territory(1)], accounts: audiences([1, 1.25]) })).toThrow(RangeError);
  });
});

describe("a list", () => {
  it("shows ranked rows by rank, ties by name as French sorts it, then code", () => {
    const named = (id: number, name: string, code: string) => territory(id, { name, code });
    const territories = [
      named(1, "Zuydcoote", "59668"),
      named(2, "Évreux", "27229"),
      named(3, "Eu", "76255"),
      named(4, "Saint-Denis", "93066"),
      named(5, "Saint-Denis", "11339"),
      named(6, "Fay", "72130"),
      // Other languages put « aa » elsewhere.
      named(7, "Aast", "64001"),
      named(8, "Abainville", "55001"),
    ];
    const { ranked } = listFor("audience", {
      territories,
      accounts: audiences([1, 9], [2, 5], [3, 5], [4, 5], [5, 5], [6, 5], [7, 5], [8, 5]),
    });
    expect(ranked.map(({ territoryId, position, national }) => [territoryId, position, national.rank])).toEqual([
      [1, 1, 1],
      [7, 2, 2],
      [8, 3, 2],
      [3, 4, 2],
      [2, 5, 2],
      [6, 6, 2],
      [5, 7, 2],
      [4, 8, 2],
    ]);
  });

  it("settles equal names and codes by level", () => {
    const twins: RankedTerritory[] = [
      territory(1, { name: "Lyon", code: "200046977", level: "ept", league: "villages" }),
      territory(2, { name: "Lyon", code: "200046977", level: "epci", league: "villages" }),
    ];
    const { ranked } = listFor("audience", { territories: twins, accounts: audiences([1, 5], [2, 5]) });
    expect(ranked.map(({ territoryId }) => territoryId)).toEqual([2, 1]);
  });

  it("shows those not ranked after, in name order, those without an account left out but counted", () => {
    const territories = [
      territory(1, { name: "C" }),
      territory(2, { name: "B" }),
      territory(3, { name: "A" }),
      territory(4, { name: "D" }),
    ];
    const accounts = [...audiences([4, 5]), account(1, []), account(2, [], { counted: false })];
    const list = listFor("audience", { territories, accounts });
    expect(list.ranked.map(({ territoryId, position }) => [territoryId, position])).toEqual([[4, 1]]);
    expect(list.notRanked.map(({ territoryId, position, reason }) => [territoryId, position, reason])).toEqual([
      [2, 2, "shared-account"],
      [1, 3, "no-observation"],
    ]);
    expect(list.counts[0]).toEqual({
      scope: "national",
      code: "",
      ranked: 1,
      unranked: { "no-account": 1, "shared-account": 1, "no-observation": 1 },
    });
  });

  it("says the figure of those not ranked that have a comparable one", () => {
    const accounts = [account(1, [figure({ audience: 7, posts: 3, reactions: 1, comments: 1, shares: 1 })])];
    expect(listFor("engagement_rate", { territories: [territory(1)], accounts }).notRanked).toEqual([
      {
        territoryId: 1,
        position: 1,
        regionCode: "84",
        departementCode: "69",
        audience: 7,
        observedOn: "2026-10-15",
        kind: "followers",
        reason: "too-few-posts",
        missingNetworks: [],
      },
    ]);
  });

  it("ranks and counts in the nation, each région and each département", () => {
    const at = (id: number, regionCode: string | null, departementCode: string | null) => territory(id, { regionCode, departementCode });
    const territories = [at(1, "84", "69"), at(2, "84", "01"), at(3, "84", "01"), at(4, "11", "75"), at(5, "11", null), at(6, null, null)];
    const { ranked, counts } = listFor("audience", { territories, accounts: audiences([1, 60], [2, 50], [3, 50], [5, 30], [6, 20]) });
    expect(ranked.map(({ territoryId, national, region, departement }) => [territoryId, national.rank, region, departement])).toEqual([
      [1, 1, { rank: 1, best: 1, worst: 1, tied: false }, { rank: 1, best: 1, worst: 1, tied: false }],
      [2, 2, { rank: 2, best: 2, worst: 3, tied: true }, { rank: 1, best: 1, worst: 2, tied: true }],
      [3, 2, { rank: 2, best: 2, worst: 3, tied: true }, { rank: 1, best: 1, worst: 2, tied: true }],
      [5, 4, { rank: 1, best: 1, worst: 1, tied: false }, null],
      [6, 5, null, null],
    ]);
    expect(counts).toEqual([
      { scope: "national", code: "", ranked: 5, unranked: { "no-account": 1 } },
      { scope: "region", code: "11", ranked: 1, unranked: { "no-account": 1 } },
      { scope: "region", code: "84", ranked: 3, unranked: {} },
      { scope: "departement", code: "01", ranked: 2, unranked: {} },
      { scope: "departement", code: "69", ranked: 1, unranked: {} },
      { scope: "departement", code: "75", ranked: 0, unranked: { "no-account": 1 } },
    ]);
  });

  it("ranks what is shown: values that round alike are equal", () => {
    const territories = [territory(1, { population: 100_000 }), territory(2, { population: 100_000 })];
    const { ranked } = listFor("audience_per_1000", { territories, accounts: audiences([1, 1_004], [2, 996]) });
    expect(ranked.map(({ value, national }) => [value, national.rank, national.tied])).toEqual([
      [10, 1, true],
      [10, 1, true],
    ]);
  });
});
