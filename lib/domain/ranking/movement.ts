import type { Network } from "../account/network";
import type { League } from "../territory/league";
import type { Metric, Movement, PreviousRanking, PreviousRow, RankedNetwork, RankedRow, RankedTerritory } from "./contract";
import { METRIC_DEFINITIONS } from "./metrics";

/** Where each territory stood on a network by a metric, by territory id. */
export type PreviousStandings = ReadonlyMap<number, { league: League; row: PreviousRow }>;

/** The part of a ranked row that says where the territory comes from. */
export type Move = Pick<RankedRow, "movement" | "previousRank" | "previousRegionRank" | "previousDepartementRank">;

/**
 * Where the territories stood in the previous edition on the same network by the same version of the metric.
 * @param networks those of the edition
 * @returns null when there is nothing to compare with
 */
export function previousStandings(
  previous: PreviousRanking | null,
  networks: readonly Network[],
  network: RankedNetwork,
  metric: Metric,
): PreviousStandings | null {
  if (previous === null || previous.metrics[metric] !== METRIC_DEFINITIONS[metric].version) return null;
  if (!isSameNetwork(network, networks, previous.networks)) return null;
  const lists = previous.lists.filter((list) => list.network === network && list.metric === metric);
  const standings = new Map<number, { league: League; row: PreviousRow }>();
  for (const { league, rows } of lists) for (const row of rows) standings.set(row.territoryId, { league, row });
  return standings;
}

/** Whether a network was the same in the edition before: `all` is the networks of an edition, and over others it is another sum (section 3). */
export function isSameNetwork(network: RankedNetwork, now: readonly Network[], then: readonly Network[]): boolean {
  return network === "all" ? now.length === then.length && now.every((one) => then.includes(one)) : then.includes(network);
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
