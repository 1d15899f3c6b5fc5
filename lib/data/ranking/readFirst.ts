import { database } from "@/lib/data/database";
import type { TerritoryKey } from "./leaderboard";

/** The first of a list in France, in its order, whatever page or area of it is read. */
export async function readFirst(listId: number, most: number): Promise<TerritoryKey[]> {
  const { rows } = await database().pool.query<TerritoryKey>(
    `SELECT t.level::text AS level, t.code FROM ranking_row r JOIN territory t ON t.id = r.territory_id
     WHERE r.list_id = $1 AND r.value IS NOT NULL ORDER BY r.position LIMIT $2`,
    [listId, most],
  );
  return rows;
}
