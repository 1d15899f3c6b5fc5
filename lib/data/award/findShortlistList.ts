import type pg from "pg";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import type { ShortlistList } from "./readShortlist";

/** Where a shortlist is taken from: a list of a revision. */
export interface ListNamed {
  revisionId: number;
  metric: Metric;
  network: RankedNetwork;
  league: League;
}
export interface FoundShortlistList extends ShortlistList {
  edition: { code: string; title: string; revision: number; referenceOn: Day };
  metricVersion: number;
  kind: MetricKind | null;
  /** Territories that it ranks in the country. */
  ranked: number;
}

/** The frozen list that a rule names; null where its revision has none such. */
export async function findShortlistList(reader: Pick<pg.Pool, "query">, named: ListNamed): Promise<FoundShortlistList | null> {
  const { rows } = await reader.query<Omit<FoundShortlistList, "edition" | "network"> & FoundShortlistList["edition"]>(
    `SELECT l.id AS "listId", l.revision_id AS "revisionId", l.metric_version AS "metricVersion", l.kind::text AS kind,
       coalesce(s.ranked, 0) AS ranked, e.code, e.title, v.number AS revision, e.reference_on AS "referenceOn"
     FROM ranking_list l JOIN revision v ON v.id = l.revision_id JOIN edition e ON e.id = v.edition_id
       LEFT JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national' AND s.code = ''
     WHERE l.revision_id = $1 AND l.network = $2 AND l.metric = $3 AND l.league = $4::league`,
    [named.revisionId, named.network, named.metric, named.league],
  );
  const [row] = rows;
  if (!row) return null;
  const { code, title, revision, referenceOn, ...list } = row;
  return { ...list, network: named.network, edition: { code, title, revision, referenceOn } };
}
