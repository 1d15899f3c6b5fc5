import { expect, test } from "vitest";
import { groupOf, LEAGUES, leagueOf } from "@/lib/domain/territory/league";
import type { EpciType, Level } from "@/lib/domain/territory/level";

test.each([
  [null, null],
  [0, null],
  [1, "villages"],
  [1_999, "villages"],
  [2_000, "petites-villes"],
  [19_999, "petites-villes"],
  [20_000, "villes-moyennes"],
  [99_999, "villes-moyennes"],
  [100_000, "grandes-villes"],
])("a commune of %s inhabitants: %s", (population, league) => {
  expect(leagueOf({ level: "commune", epciType: null, population })).toBe(league);
});

test.each<[Level, EpciType | null, string | null]>([
  ["epci", "CC", "communautes-de-communes"],
  ["epci", "CA", "communautes-agglomeration"],
  ["epci", "CU", "communautes-urbaines"],
  ["epci", "METRO", "metropoles"],
  ["epci", "MET69", "metropoles"],
  ["epci", null, null],
  ["ept", null, "communautes-urbaines"],
  ["departement", null, "departements"],
  ["region", null, "regions"],
  ["com", null, null],
])("%s of type %s: %s", (level, epciType, league) => {
  expect(leagueOf({ level, epciType, population: 50_000 })).toBe(league);
});

test("every league is in one of the four groups, the EPT with the EPCI", () => {
  expect(LEAGUES.map(groupOf)).toEqual([
    "communes",
    "communes",
    "communes",
    "communes",
    "epci",
    "epci",
    "epci",
    "epci",
    "departements",
    "regions",
  ]);
});
