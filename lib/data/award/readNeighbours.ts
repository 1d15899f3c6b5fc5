import type pg from "pg";
import { seenNominees } from "./seenNominees";

export interface Neighbours {
  /** Its place by name among those of its category that are theirs to read, from 1. */
  place: number;
  of: number;
  previous: { id: string; name: string } | null;
  next: { id: string; name: string } | null;
}

/** Where a nominee stands among those of its category that somebody may know of, as their list has them; null for one that was removed. */
export async function readNeighbours(reader: Pick<pg.Pool, "query">, memberId: number, nomineeId: string): Promise<Neighbours | null> {
  const { rows } = await reader.query<Neighbours>(
    `SELECT place, "of", previous, next FROM (
       SELECT n.id, row_number() OVER listed AS place, count(*) OVER () AS "of",
         lag(json_build_object('id', n.id, 'name', n.name)) OVER listed AS previous,
         lead(json_build_object('id', n.id, 'name', n.name)) OVER listed AS next
       FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
       WHERE n.category_id = (SELECT category_id FROM nominee WHERE id = $2)
       WINDOW listed AS (ORDER BY n.name COLLATE "fr-x-icu", n.id)) l
     WHERE id = $2`,
    [memberId, nomineeId],
  );
  return rows[0] ?? null;
}
