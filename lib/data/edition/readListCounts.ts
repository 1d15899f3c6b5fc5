import type pg from "pg";
import type { Metric, RankedNetwork, Reason } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";

export interface ListCounts {
  network: RankedNetwork;
  metric: Metric;
  version: number;
  league: League;
  kind: MetricKind | null;
  ranked: number;
  unranked: Partial<Record<Reason, number>>;
}

/** Each list of a revision with how many it ranks in the nation, and how many not and why: those without an account stand nowhere else. */
export async function readListCounts(client: pg.PoolClient, revisionId: number): Promise<ListCounts[]> {
  const { rows } = await client.query<ListCounts>(
    `SELECT l.network, l.metric, l.metric_version AS version, l.league, l.kind, s.ranked, s.unranked
     FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
     WHERE l.revision_id = $1 ORDER BY l.id`,
    [revisionId],
  );
  return rows;
}
