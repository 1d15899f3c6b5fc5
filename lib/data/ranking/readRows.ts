import type pg from "pg";
import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { IndexStanding, Movement, RankedNetwork, Reason } from "@/lib/domain/ranking/contract";
import type { DatePrecision, Day, FigurePrecision } from "@/lib/domain/snapshot/figure";
import { INDEX_STANDING } from "../edition/indexStanding";
import { fromChangedAccounts } from "./changedAccounts";
import { FROZEN_TERRITORY, type FrozenTerritoryRow } from "./frozenTerritory";
import type { ScopeFacts } from "./leaderboard";
import { PREVIOUS_RANK_COLUMN, RANK_PREFIX } from "./scopeColumns";

/** A row of a list with the territory and the figure behind it, as they were frozen. Ranks are those of the asked scope. */
export interface StoredRow extends FrozenTerritoryRow {
  position: number;
  territoryId: number;
  reason: Exclude<Reason, "no-account"> | null;
  value: number | null;
  audience: number | null;
  observedOn: Day | null;
  missingNetworks: Network[];
  movement: Movement | null;
  nationalRank: number;
  nationalRankBest: number;
  nationalRankWorst: number;
  nationalTied: boolean;
  rank: number;
  rankBest: number;
  rankWorst: number;
  tied: boolean;
  previousRank: number | null;
  index: IndexStanding | null;
  /** Whether what is compared with the previous edition is not of the same account; on `all`, not of the same accounts. */
  accountChanged: boolean;
  /** Null on `all`: its figures are several. */
  dormant: boolean | null;
  handle: string | null;
  accountUrl: string | null;
  datePrecision: DatePrecision | null;
  precision: FigurePrecision | null;
  step: number | null;
  source: string | null;
  sourceUrl: string | null;
}

export interface RowsKey {
  revisionId: number;
  /** Of the revision that movements compare with. */
  previousId: number | null;
  listId: number;
  network: RankedNetwork;
}

/**
 * Rows by their positions in the list, in order. A row names its input: the figure used, or the account shown with the reason. What it
 * names is looked up row by row (`OFFSET 0`): a plan that joins would read the whole edition for the rows of one page.
 */
export async function readRows(
  key: RowsKey,
  scope: ScopeFacts,
  positions: readonly number[],
  reader: Pick<pg.Pool, "query"> = database().pool,
): Promise<StoredRow[]> {
  if (positions.length === 0) return [];
  const own = RANK_PREFIX[scope.kind];
  const { rows } = await reader.query<StoredRow>(
    `SELECT r.position, r.territory_id AS "territoryId", r.reason::text AS reason, r.value, r.audience, r.observed_on AS "observedOn",
       coalesce(r.missing_networks, '{}')::text[] AS "missingNetworks", r.movement::text AS movement,
       r.rank AS "nationalRank", r.rank_best AS "nationalRankBest", r.rank_worst AS "nationalRankWorst", r.tied AS "nationalTied",
       r.${own}rank AS rank, r.${own}rank_best AS "rankBest", r.${own}rank_worst AS "rankWorst", r.${own}tied AS tied,
       r.${PREVIOUS_RANK_COLUMN[scope.kind]} AS "previousRank", coalesce(c.changed, false) AS "accountChanged",
       ${INDEX_STANDING} AS index,
       ${FROZEN_TERRITORY},
       i.dormant, i.handle, i.url AS "accountUrl", i.date_precision::text AS "datePrecision", i.precision::text AS precision, i.step,
       i.source, i.source_url AS "sourceUrl"
     FROM ranking_row r
     CROSS JOIN LATERAL (SELECT * FROM edition_territory WHERE revision_id = $1 AND territory_id = r.territory_id OFFSET 0) t
     LEFT JOIN LATERAL (SELECT * FROM edition_input WHERE revision_id = $1 AND ordinal = r.input_ordinal OFFSET 0) i ON true
     LEFT JOIN LATERAL (
       SELECT true AS changed ${fromChangedAccounts({ revision: "$1", previous: "$4", territory: "r.territory_id" })}
         AND r.movement = 'compared' AND ($5 = 'all' OR i.network::text = $5) LIMIT 1) c ON true
     LEFT JOIN ranking_index x ON x.list_id = r.list_id AND x.position = r.position
     WHERE r.list_id = $2 AND r.position = ANY($3::int[])
     ORDER BY r.position`,
    [key.revisionId, key.listId, positions, key.previousId, key.network],
  );
  return rows;
}
