import type pg from "pg";
import { linkedAmong } from "./linkedAmong";

/**
 * The territories of an award's candidatures that somebody may not know of: whoever they work for, what is linked to it, and those of nominees
 * that anything else links them to, in any category. What is read of candidatures for a manager leaves these out, counts included.
 * @returns their ids
 */
export async function readHiddenTerritories(reader: Pick<pg.Pool, "query">, memberId: number, awardId: number): Promise<number[]> {
  const { rows: known } = await reader.query<{ id: number }>(
    `SELECT n.territory_id AS id FROM conflict x JOIN nominee n ON n.id = x.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE x.member_id = $1 AND x.link <> 'none' AND c.award_id = $2`,
    [memberId, awardId],
  );
  const { rows: applied } = await reader.query<{ id: number }>("SELECT DISTINCT territory_id AS id FROM candidature WHERE award_id = $1", [
    awardId,
  ]);
  const found = await linkedAmong(
    reader,
    memberId,
    applied.map(({ id }) => id),
  );
  return [...new Set([...known.map(({ id }) => id), ...found])];
}
