import type { League } from "@/lib/domain/territory/league";
import type { Queryable } from "./readRevision";

/**
 * The first and the last identifier of the lists of a revision, of one league or of all: all their rows lie between. Given as values to a
 * query, they keep it out of the partitions of all other revisions, every one of which a join on the lists would read.
 */
export async function readListBounds(
  db: Queryable,
  revisionId: number,
  league: League | null = null,
): Promise<[first: number, last: number]> {
  // Materialized: Postgres would look for the least by walking the lists of all revisions in their order.
  const { rows } = await db.query<{ first: number | null; last: number | null }>(
    `WITH list AS MATERIALIZED (SELECT id FROM ranking_list WHERE revision_id = $1 AND ($2::league IS NULL OR league = $2))
     SELECT min(id) AS first, max(id) AS last FROM list`,
    [revisionId, league],
  );
  return [rows[0]?.first ?? 0, rows[0]?.last ?? 0];
}
