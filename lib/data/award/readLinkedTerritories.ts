import type pg from "pg";
import type { LinkedTerritory } from "@/lib/domain/award/automaticLink";

/** Territories as links of interest are found by them, by id. */
export async function readLinkedTerritories(
  reader: Pick<pg.Pool, "query">,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LinkedTerritory>> {
  const { rows } = await reader.query<LinkedTerritory>(SQL, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** `one`: each with what it is one with, whoever took in whom, however long ago. */
const SQL = `
  WITH RECURSIVE one AS (
    SELECT t.id AS asked, t.id FROM territory t WHERE t.id = ANY ($1::int[])
    UNION
    SELECT one.asked, next.id FROM one JOIN territory t ON t.id = one.id
      JOIN LATERAL (SELECT a.id FROM territory a WHERE a.absorbed_by_id = t.id UNION ALL SELECT t.absorbed_by_id) next ON next.id IS NOT NULL
  ), part AS (
    SELECT asked, id FROM one
    UNION SELECT one.asked, s.member_id FROM one JOIN membership s ON s.group_id = one.id AND s.ended_on IS NULL
  )
  SELECT t.id, t.level::text AS level, t.code,
    ARRAY(SELECT one.id FROM one WHERE one.asked = t.id AND one.id <> t.id) AS merged,
    ARRAY(SELECT DISTINCT p.departement_code FROM part JOIN territory p ON p.id = part.id
      WHERE part.asked = t.id AND p.departement_code IS NOT NULL) AS "departementCodes",
    ARRAY(SELECT DISTINCT p.region_code FROM part JOIN territory p ON p.id = part.id
      WHERE part.asked = t.id AND p.region_code IS NOT NULL) AS "regionCodes",
    ARRAY(SELECT DISTINCT s.group_id FROM one JOIN membership s ON s.member_id = one.id AND s.ended_on IS NULL WHERE one.asked = t.id) AS groups
  FROM territory t WHERE t.id = ANY ($1::int[])`;
