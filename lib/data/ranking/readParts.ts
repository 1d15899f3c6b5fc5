import type pg from "pg";
import { database } from "@/lib/data/database";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import type { DatePrecision, Day, FigurePrecision, MetricKind } from "@/lib/domain/snapshot/figure";
import type { FigureFacts } from "./leaderboard";

interface PartRow {
  territoryId: number;
  network: Network;
  handle: string | null;
  url: string | null;
  dormant: boolean;
  kind: MetricKind;
  audience: number;
  observedOn: Day;
  datePrecision: DatePrecision;
  precision: FigurePrecision;
  step: number | null;
  source: string;
  sourceUrl: string | null;
}

/**
 * The figures that a revision used, by territory, in the order of networks: on each network the one of the kind that its lists compare.
 * @returns nothing under a territory without any
 */
export async function readParts(
  revisionId: number,
  territoryIds: readonly number[],
  reader: Pick<pg.Pool, "query"> = database().pool,
): Promise<Map<number, FigureFacts[]>> {
  const parts = new Map<number, FigureFacts[]>();
  if (territoryIds.length === 0) return parts;
  const { rows } = await reader.query<PartRow>(
    `WITH compared AS (
       SELECT DISTINCT network, kind FROM ranking_list
       WHERE revision_id = $1 AND metric = 'audience' AND network <> 'all' AND kind IS NOT NULL)
     SELECT i.territory_id AS "territoryId", i.network::text AS network, i.handle, i.url, i.dormant, i.kind::text AS kind, i.audience,
       i.observed_on AS "observedOn", i.date_precision::text AS "datePrecision", i.precision::text AS precision, i.step,
       i.source, i.source_url AS "sourceUrl"
     FROM edition_input i JOIN compared c ON c.network = i.network::text AND c.kind = i.kind
     WHERE i.revision_id = $1 AND i.territory_id = ANY($2::int[]) AND i.counted AND i.audience IS NOT NULL
     ORDER BY i.territory_id, i.ordinal`,
    [revisionId, territoryIds],
  );
  for (const row of rows) {
    const known = parts.get(row.territoryId) ?? [];
    known.push(figureOf(row));
    parts.set(row.territoryId, known);
  }
  for (const figures of parts.values()) figures.sort((a, b) => NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network));
  return parts;
}

function figureOf(row: PartRow): FigureFacts {
  return {
    network: row.network,
    account: { handle: row.handle, url: row.url, dormant: row.dormant },
    audience: row.audience,
    kind: row.kind,
    observedOn: row.observedOn,
    datePrecision: row.datePrecision,
    precision: row.precision,
    step: row.step,
    source: { label: row.source, url: row.sourceUrl },
  };
}
