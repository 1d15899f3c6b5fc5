import type { Network } from "@/lib/domain/account/network";
import { type Fit, METRICS, type RankedNetwork, type Scope } from "@/lib/domain/ranking/contract";
import { expectedEngagementRatio } from "@/lib/domain/ranking/fitExpectedEngagement";
import type { FigureFacts, ReasonCounts } from "./leaderboard";
import { metricFacts } from "./metricFacts";
import type { TerritoryInput } from "./readTerritoryInputs";
import type { TerritoryRow } from "./readTerritoryRows";
import type { ScopeCounts } from "./readTerritoryScopes";
import type { MetricStanding, NetworkStanding, Standing } from "./territoryRankings";

interface Found {
  /** Of the network. */
  rows: readonly TerritoryRow[];
  input: TerritoryInput | null;
  /** The figures used, of every network. */
  figures: readonly FigureFacts[];
  /** The networks on which the previous edition used a figure of another account. */
  changed: readonly Network[];
  /** Of every list of the league. */
  scopes: readonly ScopeCounts[];
  /** Of engagement on the network. */
  fit: Fit | null;
}

/** Puts together what was frozen of one territory on one network. */
export function networkStanding(network: RankedNetwork, found: Found): NetworkStanding {
  const { input, figures } = found;
  return {
    network,
    account: input && { handle: input.handle, url: input.url, dormant: input.dormant, counted: input.counted },
    figure: figures.find((figure) => figure.network === network) ?? null,
    parts: network === "all" ? figures : [],
    accountChanged: found.changed.some((one) => network === "all" || one === network),
    metrics: found.rows
      .toSorted((a, b) => METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric))
      .map((row) => metricStanding(row, found.scopes)),
    expectedEngagement: expectedEngagement(found),
  };
}

function metricStanding(row: TerritoryRow, scopes: readonly ScopeCounts[]): MetricStanding {
  return {
    metric: metricFacts(row.metric, row.metricVersion, row.kind),
    value: row.value,
    reason: row.position === null ? "no-account" : row.reason,
    missingNetworks: row.missingNetworks,
    position: row.position,
    movement: row.movement,
    index: row.index,
    standings: (["national", "region", "departement"] as const).flatMap((scope) => {
      const counts = scopes.find((one) => one.listId === row.listId && one.scope === scope);
      return counts ? standing(row, counts) : [];
    }),
  };
}

function standing(row: TerritoryRow, counts: ScopeCounts): Standing[] {
  const { rank, best, worst, tied, previousRank } = ranksIn(row, counts.scope);
  if (rank === null || best === null || worst === null || tied === null) return [];
  const territories = counts.ranked + countAll(counts.unranked);
  return [
    {
      scope: counts.scope,
      code: counts.code,
      name: counts.name,
      rank,
      best,
      worst,
      tied,
      ranked: counts.ranked,
      territories,
      previousRank,
    },
  ];
}

function ranksIn(row: TerritoryRow, scope: Scope) {
  switch (scope) {
    case "national":
      return { rank: row.rank, best: row.rankBest, worst: row.rankWorst, tied: row.tied, previousRank: row.previousRank };
    case "region":
      return {
        rank: row.regionRank,
        best: row.regionRankBest,
        worst: row.regionRankWorst,
        tied: row.regionTied,
        previousRank: row.previousRegionRank,
      };
    case "departement":
      return {
        rank: row.departementRank,
        best: row.departementRankBest,
        worst: row.departementRankWorst,
        tied: row.departementTied,
        previousRank: row.previousDepartementRank,
      };
  }
}

function countAll(unranked: ReasonCounts): number {
  return Object.values(unranked).reduce((sum, count) => sum + count, 0);
}

function expectedEngagement({ rows, fit }: Found): NetworkStanding["expectedEngagement"] {
  const row = rows.find(({ metric }) => metric === "engagement_rate");
  if (!fit || !row || row.value === null || row.audience === null || row.audience === 0) return null;
  return { ratio: expectedEngagementRatio(fit, row.value, row.audience), fit };
}
