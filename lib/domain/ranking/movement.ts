import type { League } from "../territory/league";
import type { Metric, Movement, PreviousRanking, PreviousRow, RankedNetwork, RankedRow, RankedTerritory } from "./contract";
import { METRIC_DEFINITIONS } from "./metrics";

/** Where each territory stood on a network by a metric, by territory id. */
export type PreviousStandings = ReadonlyMap<number, { league: League; row: PreviousRow }>;

/** The part of a ranked row that says where the territory comes from. */
export type Move = Pick<RankedRow, "movement" | "previousRank" | "previousRegionRank" | "previousDepartementRank">;

/**
 * Where the territories stood in the previous edition on the same network by the same version of the metric.
 * @returns null when there is nothing to compare with
 */
export function previousStandings(previous: PreviousRanking | null, network: RankedNetwork, metric: Metric): PreviousStandings | null {
  if (previous === null || previous.metrics[metric] !== METRIC_DEFINITIONS[metric].version) return null;
  const covered = network === "all" ? previous.lists.some((list) => list.network === "all") : previous.networks.includes(network);
  if (!covered) return null;
  const lists = previous.lists.filter((list) => list.network === network && list.metric === metric);
  const standings = new Map<number, { league: League; row: PreviousRow }>();
  for (const { league, rows } of lists) for (const row of rows) standings.set(row.territoryId, { league, row });
  return standings;
}

/** The movement of a territory ranked in a league now (methodology, section 5). */
export function moveSince(standings: PreviousStandings | null, territory: RankedTerritory, league: League): Move {
  if (standings === null) return withoutRank(null);
  const before = standings.get(territory.id);
  if (before === undefined) return withoutRank("new");
  if (before.league !== league) return withoutRank("league-changed");
  const { row } = before;
  if (row.rank === null) return withoutRank("not-ranked-then");
  return {
    movement: "compared",
    previousRank: row.rank,
    // A rank in another région or département is a rank among others.
    previousRegionRank: row.regionCode === territory.regionCode ? row.regionRank : null,
    previousDepartementRank: row.departementCode === territory.departementCode ? row.departementRank : null,
  };
}

function withoutRank(movement: Movement | null): Move {
  return { movement, previousRank: null, previousRegionRank: null, previousDepartementRank: null };
}
