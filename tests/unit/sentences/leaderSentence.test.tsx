import { describe, expect, test } from "vitest";
import { LeaderSentence } from "@/components/leaderboard/LeaderSentence";
import { pagesShown } from "@/components/leaderboard/Pager";
import type { Leaderboard, LeaderboardRow } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { said } from "./said";

const AREAS: AreaFacts[] = [
  { level: "region", code: "53", name: "Bretagne", article: 0, region: null },
  { level: "departement", code: "35", name: "Ille-et-Vilaine", article: 1, region: "53" },
  { level: "departement", code: "69", name: "Rhône", article: 2, region: "84" },
];

function row(name: string, rank = 1): LeaderboardRow {
  const place = { rank, rankBest: rank, rankWorst: rank, tied: false };
  return {
    position: 1,
    ...place,
    nationalRank: rank,
    nationalRankBest: rank,
    nationalRankWorst: rank,
    nationalTied: false,
    previousRank: null,
    movement: null,
    territory: {
      level: "commune",
      code: "35238",
      name,
      slug: "35238-rennes",
      population: 1,
      populationYear: 2023,
      region: "53",
      departement: "35",
    },
    value: 94.2,
    audience: 1,
    observedOn: "2026-10-01",
    datePrecision: "day",
    precision: "exact",
    step: null,
    source: null,
    account: null,
    parts: [],
  };
}

function board(more: Partial<Leaderboard>): Leaderboard {
  return {
    edition: {
      code: "a",
      title: "A",
      referenceOn: "2026-10-31",
      windowDays: 90,
      demonstration: false,
      networks: ["facebook"],
      revision: 1,
      latestRevision: 1,
      reason: null,
      publishedAt: "2026-11-01T00:00:00Z",
      sha256: "",
      previous: null,
    },
    revision: 1,
    metric: { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "likes" },
    network: "facebook",
    league: "grandes-villes",
    scope: { kind: "national", code: "", name: "" },
    page: 1,
    pageSize: 50,
    covered: true,
    pages: 1,
    total: 31,
    rankedInScope: 31,
    territoriesInScope: 42,
    unranked: {},
    fit: null,
    maxValue: 94.2,
    rows: [row("Rennes")],
    notRanked: [],
    notRankedTotal: 0,
    me: null,
    ...more,
  };
}
const sentence = (more: Partial<Leaderboard>, searched = false) =>
  said(<LeaderSentence board={board(more)} areas={AREAS} searched={searched} />);

describe("what the table says", () => {
  test("who leads, of how many, in the unit of the kind compared", () => {
    expect(sentence({})).toBe(
      "Rennes arrive en tête des 31 grandes villes classées sur Facebook, sur 42 que compte la ligue\u202f: 94,2\u00a0mentions J’aime pour 1\u00a0000\u00a0habitants.",
    );
  });

  test("in a région, and in a département with its article", () => {
    expect(sentence({ scope: { kind: "region", code: "53", name: "Bretagne" } })).toMatch(
      /^En région Bretagne, Rennes arrive .* sur 42 que compte la région/,
    );
    expect(sentence({ scope: { kind: "departement", code: "35", name: "Ille-et-Vilaine" } })).toMatch(
      /^Dans le département d'Ille-et-Vilaine, /,
    );
    expect(sentence({ scope: { kind: "departement", code: "69", name: "Rhône" } })).toMatch(/^Dans le département du Rhône, /);
  });

  test("who is alone, by gender", () => {
    expect(sentence({ rankedInScope: 1 })).toContain("Rennes est la seule grande ville classée sur Facebook");
    expect(sentence({ rankedInScope: 1, league: "villages" })).toContain("Rennes est le seul village classé sur Facebook");
  });

  test("all of them ranked", () => {
    expect(sentence({ territoriesInScope: 31 })).toContain("classées sur Facebook, toutes classées");
    expect(sentence({ territoriesInScope: 31, league: "departements" })).toContain("départements classés sur Facebook, tous classés");
  });

  test("those who share the lead", () => {
    expect(sentence({ rows: [row("Rennes"), row("Brest")] })).toMatch(/^2 collectivités arrivent en tête, ex æquo, des 31 grandes villes/);
  });

  test("nobody, and no leader past the first page or in a search", () => {
    expect(sentence({ rankedInScope: 0, rows: [] })).toMatch(
      /^Aucune grande ville n’est classée sur Facebook pour l’audience rapportée aux habitants, sur 42/,
    );
    expect(sentence({ rankedInScope: 0, rows: [], league: "departements" })).toMatch(/^Aucun département n’est classé/);
    expect(sentence({ page: 2 })).toMatch(/^31 grandes villes classées sur Facebook/);
    expect(sentence({}, true)).toMatch(/^31 grandes villes classées/);
  });
});

test("pages shown: the first, the last, and those around", () => {
  expect(pagesShown(1, 1)).toEqual([1]);
  expect(pagesShown(5, 9)).toEqual([1, 4, 5, 6, 9]);
  expect(pagesShown(9, 9)).toEqual([1, 8, 9]);
});
