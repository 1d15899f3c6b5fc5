import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { IndexStanding, Metric, Movement, RankedNetwork, Reason } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { INDEX_STANDING } from "../edition/indexStanding";
import { readListBounds } from "../edition/readListBounds";

/** A territory in one list of its league; without a position it has no account there, and is only counted. */
export interface TerritoryRow {
  listId: number;
  network: RankedNetwork;
  metric: Metric;
  metricVersion: number;
  kind: MetricKind | null;
  position: number | null;
  reason: Reason | null;
  value: number | null;
  audience: number | null;
  missingNetworks: Network[];
  movement: Movement | null;
  rank: number | null;
  rankBest: number | null;
  rankWorst: number | null;
  tied: boolean | null;
  previousRank: number | null;
  regionRank: number | null;
  regionRankBest: number | null;
  regionRankWorst: number | null;
  regionTied: boolean | null;
  previousRegionRank: number | null;
  departementRank: number | null;
  departementRankBest: number | null;
  departementRankWorst: number | null;
  departementTied: boolean | null;
  previousDepartementRank: number | null;
  /** Of the index only. */
  index: IndexStanding | null;
}

/** The rows of one territory in all lists of its league in a revision. */
export async function readTerritoryRows(revisionId: number, territoryId: number, league: League): Promise<TerritoryRow[]> {
  const bounds = await readListBounds(database().pool, revisionId, league);
  const { rows } = await database().pool.query<TerritoryRow>(
    `SELECT l.id AS "listId", l.network, l.metric, l.metric_version AS "metricVersion", l.kind::text AS kind,
       r.position, r.reason::text AS reason, r.value, r.audience, coalesce(r.missing_networks, '{}')::text[] AS "missingNetworks",
       r.movement::text AS movement,
       r.rank, r.rank_best AS "rankBest", r.rank_worst AS "rankWorst", r.tied, r.previous_rank AS "previousRank",
       r.region_rank AS "regionRank", r.region_rank_best AS "regionRankBest", r.region_rank_worst AS "regionRankWorst",
       r.region_tied AS "regionTied", r.previous_region_rank AS "previousRegionRank",
       r.departement_rank AS "departementRank", r.departement_rank_best AS "departementRankBest",
       r.departement_rank_worst AS "departementRankWorst", r.departement_tied AS "departementTied",
       r.previous_departement_rank AS "previousDepartementRank", ${INDEX_STANDING} AS index
     FROM ranking_list l LEFT JOIN ranking_row r ON r.list_id = l.id AND r.territory_id = $2 AND r.list_id BETWEEN $4 AND $5
     LEFT JOIN ranking_index x ON x.list_id = l.id AND x.position = r.position
     WHERE l.revision_id = $1 AND l.league = $3::league ORDER BY l.id`,
    [revisionId, territoryId, league, ...bounds],
  );
  return rows;
}
