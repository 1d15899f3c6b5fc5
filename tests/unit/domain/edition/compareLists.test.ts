import { describe, expect, it } from "vitest";
import { compareFits, compareLists, listName } from "@/lib/domain/edition/compareLists";
import type { FrozenList } from "@/lib/domain/edition/frozenEdition";
import type { PublishedFit, RankedList, RankedRow } from "@/lib/domain/ranking";

const row: RankedRow = {
  territoryId: 1,
  position: 1,
  regionCode: "84",
  departementCode: "01",
  audience: 900,
  observedOn: "2026-10-12",
  kind: "followers",
  value: 900,
  national: { rank: 1, best: 1, worst: 2, tied: false },
  region: { rank: 1, best: 1, worst: 1, tied: true },
  departement: null,
  movement: null,
  previousRank: null,
  previousRegionRank: null,
  previousDepartementRank: null,
  index: null,
};
const list: RankedList = {
  network: "facebook",
  metric: "audience",
  metricVersion: 1,
  league: "villages",
  kind: "followers",
  ranked: [row],
  notRanked: [],
  counts: [
    { scope: "national", code: "", ranked: 1, unranked: { "no-account": 3, "no-observation": 1 } },
    { scope: "region", code: "84", ranked: 1, unranked: {} },
  ],
};
const frozen: FrozenList = { ...list, ranked: [{ ...row, input: 1 }], notRanked: [] };
const differences = (one: FrozenList, other: RankedList) =>
  [...compareLists(one, other)].map(({ field, frozen, recomputed }) => [field, frozen, recomputed]);

describe("compareLists", () => {
  it("finds nothing between a list and itself, whatever the order of counts and reasons", () => {
    const [national, region] = list.counts;
    if (!national || !region) throw new Error("two counts");
    const turned = { ...list, counts: [region, { ...national, unranked: { "no-observation": 1, "no-account": 3 } }] };
    expect(differences(frozen, turned)).toEqual([]);
    expect(listName(frozen)).toBe("facebook audience villages");
  });

  it("names ranks, values and days that differ", () => {
    const other = {
      ...row,
      value: 901,
      observedOn: "2026-10-13",
      departement: row.national,
      region: { rank: 2, best: 1, worst: 2, tied: true },
    };
    expect(differences(frozen, { ...list, ranked: [other] })).toEqual([
      ["observedOn", "2026-10-12", "2026-10-13"],
      ["value", 900, 901],
      ["region", "1 (1–1) =", "2 (1–2) ="],
      ["departement", null, "1 (1–2)"],
    ]);
  });

  it("names what an index is made of, and its range", () => {
    const index = { parts: [0, 0.25, 0.5, 0.75, 1], low: 1, high: 3 } as const;
    const other = { ...row, index: { ...index, parts: [0, 0.25, 0.5, 1, 0.75], high: 4 } as const };
    expect(differences({ ...frozen, ranked: [{ ...row, index, input: 1 }] }, { ...list, ranked: [other] })).toEqual([
      ["index", "0 0.25 0.5 0.75 1 (1–3)", "0 0.25 0.5 1 0.75 (1–4)"],
    ]);
    expect(differences(frozen, { ...list, ranked: [{ ...row, index }] })).toEqual([["index", null, "0 0.25 0.5 0.75 1 (1–3)"]]);
  });

  it("names rows that are on one side only, ranked or not", () => {
    const { territoryId, position, regionCode, departementCode, audience, observedOn, kind } = row;
    const place = { territoryId, position, regionCode, departementCode, audience, observedOn, kind };
    const notRanked = { ...place, reason: "no-observation" as const, missingNetworks: ["x" as const] };
    expect(differences(frozen, { ...list, ranked: [], notRanked: [notRanked] })).toEqual([
      ["row", 900, "absent"],
      ["row", "absent", "no-observation"],
    ]);
    const other = { ...list, ranked: [], notRanked: [{ ...notRanked, missingNetworks: [] }] };
    expect(differences({ ...frozen, ranked: [], notRanked: [{ ...notRanked, input: null }] }, other)).toEqual([
      ["missingNetworks", "x", ""],
    ]);
  });

  it("names the kind, the version and the counts of the list", () => {
    expect(differences(frozen, { ...list, kind: "likes", metricVersion: 2, counts: [] }).map(([field]) => field)).toEqual([
      "kind",
      "metricVersion",
      "counts",
    ]);
  });
});

describe("compareFits", () => {
  const fit: PublishedFit = {
    network: "facebook",
    group: "communes",
    subject: "audience",
    n: 30,
    alpha: 1,
    beta: 0.8,
    betaSe: 0.1,
    betaLow: 0.6,
    betaHigh: 1,
    r2: 0.9,
  };
  it("compares figure by figure, and names fits that are on one side only", () => {
    expect([...compareFits([fit], [fit])]).toEqual([]);
    expect([...compareFits([fit], [{ ...fit, beta: 0.81 }])]).toEqual([
      { where: "facebook communes audience", territoryId: null, field: "beta", frozen: 0.8, recomputed: 0.81 },
    ]);
    expect([...compareFits([fit], [{ ...fit, group: "epci" }])]).toMatchObject([
      { where: "facebook communes audience", field: "fit", frozen: "present", recomputed: "absent" },
      { where: "facebook epci audience", field: "fit", frozen: "absent", recomputed: "present" },
    ]);
  });
});
