import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";

export interface DistributionQuery {
  edition: string;
  revision?: number | undefined;
  network: RankedNetwork;
  metric: Metric;
  league: League;
}

/** More strokes than this are a smear on any screen. */
const MOST_VALUES = 300;

/**
 * The values of a list, highest first, to be drawn: all of them, or evenly spaced by rank with both ends kept.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readDistribution(query: DistributionQuery): Promise<number[]> {
  const revision = await findRevision(query.edition, query.revision);
  const { rows } = await database().pool.query<{ value: number }>(
    `WITH list AS (
       SELECT l.id, s.ranked FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
       WHERE l.revision_id = $1 AND l.network = $2 AND l.metric = $3 AND l.league = $4::league),
     drawn AS (
       SELECT DISTINCT 1 + round((list.ranked - 1) * step / (least(list.ranked, $5) - 1.0))::int AS position
       FROM list CROSS JOIN LATERAL generate_series(0, least(list.ranked, $5) - 1) AS step WHERE list.ranked > 1
       UNION SELECT 1 FROM list WHERE list.ranked = 1)
     SELECT r.value FROM list JOIN drawn ON true JOIN ranking_row r ON r.list_id = list.id AND r.position = drawn.position
     ORDER BY r.position`,
    [revision.id, query.network, query.metric, query.league, MOST_VALUES],
  );
  return rows.map(({ value }) => value);
}
