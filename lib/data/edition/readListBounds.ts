import type { Queryable } from "./readRevision";

/**
 * The first and the last identifier of the lists of a revision, all of whose rows lie between. Given as values to a query, they keep it out
 * of the partitions of all other revisions, every one of which a join on the lists would read.
 */
export async function readListBounds(db: Queryable, revisionId: number): Promise<[first: number, last: number]> {
  const { rows } = await db.query<{ id: number }>("SELECT id FROM ranking_list WHERE revision_id = $1 ORDER BY id", [revisionId]);
  return [rows[0]?.id ?? 0, rows.at(-1)?.id ?? 0];
}
