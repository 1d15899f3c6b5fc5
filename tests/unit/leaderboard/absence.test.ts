import { expect, test } from "vitest";
import { absenceOf, ownRanking } from "@/components/leaderboard/absence";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";

const RENNES = { league: "grandes-villes", region: "53", departement: "35", hasAccount: true } as const;
const territory = (frozen: Elsewhere["frozen"]): Elsewhere => ({
  level: "commune",
  code: "35238",
  name: "Rennes",
  slug: "35238-rennes",
  frozen,
});
const BOARD = { league: "grandes-villes", scope: { kind: "national", code: "", name: "" }, covered: true } as const;
const paris = { kind: "departement", code: "75", name: "Paris" } as const;

test.each([
  ["not-in-edition", null, {}],
  ["no-league", { ...RENNES, league: null }, {}],
  ["other-league", { ...RENNES, hasAccount: false }, { league: "villages" }],
  ["other-area", RENNES, { scope: paris }],
  ["not-covered", { ...RENNES, hasAccount: false }, { covered: false }],
  ["no-account", { ...RENNES, hasAccount: false }, {}],
  ["not-shown", RENNES, { scope: { kind: "region", code: "53", name: "Bretagne" } }],
] as const)("why a territory is not shown: %s", (why, frozen, over) => {
  expect(absenceOf(territory(frozen), { ...BOARD, ...over })).toBe(why);
});

test("its own ranking is that of its league, in the same area where it lies there", () => {
  const own = (over: Partial<LeaderboardQuery>, frozen: Elsewhere["frozen"] = RENNES) =>
    ownRanking("other-league", territory(frozen), { ...DEFAULT_RANKING, ...over });
  expect(own({ region: "53", league: "villages" })).toEqual({ league: "grandes-villes" });
  expect(own({ departement: "75" })).toEqual({ league: "grandes-villes", region: undefined, departement: undefined });
  expect([own({}, null), own({}, { ...RENNES, league: null })]).toEqual([null, null]);
  for (const why of ["no-account", "not-covered"] as const) expect(ownRanking(why, territory(RENNES), DEFAULT_RANKING)).toBeNull();
});
