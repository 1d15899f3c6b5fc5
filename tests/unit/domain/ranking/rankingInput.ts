import {
  type Metric,
  type PreviousRanking,
  type RankedAccount,
  type RankedList,
  type RankedNetwork,
  type RankedTerritory,
  type Ranking,
  type RankingInput,
  rankEdition,
} from "@/lib/domain/ranking";
import type { Figure } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";

/** A village of 1,000 inhabitants, known by its id, unless told otherwise. */
export function territory(id: number, overrides: Partial<RankedTerritory> = {}): RankedTerritory {
  return {
    id,
    level: "commune",
    code: String(id).padStart(5, "0"),
    name: `Commune ${String(id).padStart(5, "0")}`,
    league: "villages",
    regionCode: "84",
    departementCode: "69",
    population: 1_000,
    perimeterSince: null,
    ...overrides,
  };
}

/** 1,000 followers seen on one day, nothing else known, unless told otherwise. */
export function figure(overrides: Partial<Figure> = {}): Figure {
  return {
    kind: "followers",
    observedOn: "2026-10-15",
    datePrecision: "day",
    audience: 1_000,
    precision: "exact",
    step: null,
    following: null,
    posts: null,
    periodDays: null,
    reactions: null,
    comments: null,
    shares: null,
    views: null,
    ...overrides,
  };
}

/** The counted facebook account of a territory. Its id is the territory's, so that it can be found again. */
export function account(territoryId: number, figures: readonly Figure[], overrides: Partial<RankedAccount> = {}): RankedAccount {
  return { territoryId, network: "facebook", accountId: territoryId, counted: true, figures, ...overrides };
}

export function rankingInput(overrides: Partial<RankingInput>): RankingInput {
  return { referenceOn: "2026-10-31", networks: ["facebook"], territories: [], accounts: [], previous: null, seed: 2017, ...overrides };
}

/** A previous edition of facebook alone, in force as today. */
export function previousRanking(overrides: Partial<PreviousRanking> = {}): PreviousRanking {
  return {
    networks: ["facebook"],
    metrics: {
      audience: 1,
      audience_per_1000: 1,
      expected_ratio: 1,
      engagement_rate: 1,
      posts_per_day: 1,
      growth_monthly: 1,
      follow_ratio: 1,
      observatory_index: 2017,
    },
    figures: [],
    lists: [],
    ...overrides,
  };
}

export function listOf(ranking: Ranking, metric: Metric, network: RankedNetwork = "facebook", league: League = "villages"): RankedList {
  const list = ranking.lists.find((one) => one.metric === metric && one.network === network && one.league === league);
  if (list === undefined) throw new Error(`No list of ${metric} on ${network} in ${league}`);
  return list;
}

/** The list of a metric for these accounts, in one league. */
export function listFor(metric: Metric, overrides: Partial<RankingInput>, network: RankedNetwork = "facebook"): RankedList {
  return listOf(rankEdition(rankingInput(overrides)), metric, network);
}

/** What becomes of the one territory 1, a village with the figure: its value, or the reason why there is none. */
export function verdict(metric: Metric, seen: Figure, overrides: Partial<RankingInput> = {}): number | string | undefined {
  const list = listFor(metric, { territories: [territory(1)], accounts: [account(1, [seen])], ...overrides });
  return list.ranked[0]?.value ?? list.notRanked[0]?.reason;
}
