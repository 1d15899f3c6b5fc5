import type { EditionFacts, Leaderboard, LeaderboardRow } from "@/lib/data/ranking/leaderboard";

/** Of Rennes' place and code, whatever the name. */
export function row(name: string, rank = 1): LeaderboardRow {
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
    index: null,
    accountChanged: false,
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

/** The first of all, on Facebook only. */
export const EDITION: EditionFacts = {
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
};

/** The great cities by followers per inhabitant, led by Rennes, unless told otherwise. */
export function board(more: Partial<Leaderboard>): Leaderboard {
  return {
    edition: EDITION,
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
