import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { Movement, RankedNetwork, Reason } from "@/lib/domain/ranking/contract";
import type { DatePrecision, Day, FigurePrecision } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import type { ScopeFacts } from "./leaderboard";
import { PREVIOUS_RANK_COLUMN, RANK_PREFIX } from "./scopeColumns";

/** A row of a list with the territory and the figure behind it, as they were frozen. Ranks are those of the asked scope. */
export interface StoredRow {
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
  level: Level;
  code: string;
  name: string;
  population: number | null;
  populationYear: number | null;
  region: string | null;
  departement: string | null;
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
  listId: number;
  network: RankedNetwork;
}

/** Rows by their positions in the list, in order. */
export async function readRows(key: RowsKey, scope: ScopeFacts, positions: readonly number[]): Promise<StoredRow[]> {
  if (positions.length === 0) return [];
  const own = RANK_PREFIX[scope.kind];
  // The account of a territory without a figure is that of its input on the network: the counted one, or the one it shares.
  const { rows } = await database().pool.query<StoredRow>(
    `SELECT r.position, r.territory_id AS "territoryId", r.reason::text AS reason, r.value, r.audience, r.observed_on AS "observedOn",
       coalesce(r.missing_networks, '{}')::text[] AS "missingNetworks", r.movement::text AS movement,
       r.rank AS "nationalRank", r.rank_best AS "nationalRankBest", r.rank_worst AS "nationalRankWorst", r.tied AS "nationalTied",
       r.${own}rank AS rank, r.${own}rank_best AS "rankBest", r.${own}rank_worst AS "rankWorst", r.${own}tied AS tied,
       r.${PREVIOUS_RANK_COLUMN[scope.kind]} AS "previousRank",
       t.level::text AS level, t.code, t.name, t.population, t.population_year AS "populationYear",
       t.region_code AS region, t.departement_code AS departement,
       i.dormant, i.handle, i.url AS "accountUrl", f.date_precision::text AS "datePrecision", f.precision::text AS precision, f.step,
       f.source, f.source_url AS "sourceUrl"
     FROM ranking_row r
     JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = r.territory_id
     LEFT JOIN edition_input f ON f.revision_id = $1 AND f.ordinal = r.input_ordinal
     LEFT JOIN LATERAL (
       SELECT dormant, handle, url FROM edition_input e
       WHERE e.territory_id = r.territory_id AND e.revision_id = $1 AND e.network::text = $3
       ORDER BY (e.ordinal = r.input_ordinal) DESC NULLS LAST, e.counted DESC, e.ordinal LIMIT 1) i ON true
     WHERE r.list_id = $2 AND r.position = ANY($4::int[])
     ORDER BY r.position`,
    [key.revisionId, key.listId, key.network, positions],
  );
  return rows;
}
