import { describe, expect, it } from "vitest";
import type { Network } from "@/lib/domain/account/network";
import type { PreviousList, PreviousRanking, PreviousRow, RankedNetwork, RankedRow } from "@/lib/domain/ranking";
import { account, figure, listFor, previousRanking, territory } from "./rankingInput";

const row = (territoryId: number, overrides: Partial<PreviousRow> = {}): PreviousRow => {
  return { territoryId, regionCode: "84", departementCode: "69", rank: 9, regionRank: 5, departementRank: 2, ...overrides };
};
const list = (rows: readonly PreviousRow[], overrides: Partial<PreviousList> = {}): PreviousList => {
  return { network: "facebook", metric: "audience", league: "villages", rows, ...overrides };
};

/** What the row of territory 1 says of the previous edition, in the list of audience. */
function moveOf(previous: PreviousRanking | null, overrides = {}, network: RankedNetwork = "facebook"): Partial<RankedRow> {
  const input = { territories: [territory(1, overrides)], accounts: [account(1, [figure()])], previous };
  const { movement, previousRank, previousRegionRank, previousDepartementRank } = listFor("audience", input, network).ranked[0] ?? {};
  return { movement, previousRank, previousRegionRank, previousDepartementRank };
}
const without = (movement: RankedRow["movement"]) => {
  return { movement, previousRank: null, previousRegionRank: null, previousDepartementRank: null };
};

describe("movement since the previous edition", () => {
  it("compares the same list", () => {
    const expected = { movement: "compared", previousRank: 9, previousRegionRank: 5, previousDepartementRank: 2 };
    expect(moveOf(previousRanking({ lists: [list([row(2), row(1)])] }))).toEqual(expected);
  });

  it("compares ranks of the same région and of the same département only", () => {
    const lists = [list([row(1)])];
    expect(moveOf(previousRanking({ lists }), { departementCode: "01" })).toEqual({
      movement: "compared",
      previousRank: 9,
      previousRegionRank: 5,
      previousDepartementRank: null,
    });
    expect(moveOf(previousRanking({ lists }), { regionCode: "27", departementCode: "21" })).toEqual({
      movement: "compared",
      previousRank: 9,
      previousRegionRank: null,
      previousDepartementRank: null,
    });
  });

  it("has nothing to compare with without a previous edition", () => {
    expect(moveOf(null)).toEqual(without(null));
  });

  it("has nothing to compare with where the network was not covered", () => {
    expect(moveOf(previousRanking({ networks: ["x"], lists: [list([row(1)], { network: "x" })] }))).toEqual(without(null));
  });

  it("has nothing to compare with where the metric had another version, or none", () => {
    expect(moveOf(previousRanking({ metrics: { audience: 2 }, lists: [list([row(1)])] }))).toEqual(without(null));
    expect(moveOf(previousRanking({ metrics: {}, lists: [list([row(1)])] }))).toEqual(without(null));
  });

  it("says new what stood in no list then", () => {
    expect(moveOf(previousRanking({ lists: [list([row(2)])] }))).toEqual(without("new"));
    expect(moveOf(previousRanking({ lists: [] }))).toEqual(without("new"));
  });

  it("looks at no list of another network or metric", () => {
    const lists = [list([row(1)], { network: "x" }), list([row(1)], { metric: "audience_per_1000" }), list([row(1)], { network: "all" })];
    expect(moveOf(previousRanking({ networks: ["facebook", "x"], lists }))).toEqual(without("new"));
  });

  it("says that the league changed, ranked then or not", () => {
    const league = "petites-villes" as const;
    expect(moveOf(previousRanking({ lists: [list([row(1)], { league })] }))).toEqual(without("league-changed"));
    const unranked = row(1, { rank: null, regionRank: null, departementRank: null });
    expect(moveOf(previousRanking({ lists: [list([unranked], { league })] }))).toEqual(without("league-changed"));
  });

  it("says that it was not ranked then", () => {
    const unranked = row(1, { rank: null, regionRank: null, departementRank: null });
    expect(moveOf(previousRanking({ lists: [list([unranked])] }))).toEqual(without("not-ranked-then"));
  });

  it("compares the networks together where the previous edition had the same ones, in any order", () => {
    const moveOnAll = (now: readonly Network[], then: readonly Network[]) => {
      const previous = previousRanking({ networks: then, lists: [list([row(1)], { network: "all" })] });
      const input = { networks: now, territories: [territory(1)], accounts: [account(1, [figure()])], previous };
      return listFor("audience", input, "all").ranked[0];
    };
    expect(moveOnAll(["facebook", "x"], ["x", "facebook"])).toMatchObject({ movement: "compared", previousRank: 9 });
    expect(moveOnAll(["facebook", "x"], ["facebook"])).toMatchObject(without(null));
    expect(moveOnAll(["facebook"], ["facebook", "x"])).toMatchObject(without(null));
    expect(moveOnAll(["facebook", "x"], ["facebook", "instagram"])).toMatchObject(without(null));
  });
});
