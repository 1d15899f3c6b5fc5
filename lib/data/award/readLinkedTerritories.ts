import type pg from "pg";
import type { LinkedTerritory } from "@/lib/domain/award/automaticLink";

/** Territories as links of interest are found by them, by id. */
export async function readLinkedTerritories(
  reader: Pick<pg.Pool, "query">,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LinkedTerritory>> {
  const { rows } = await reader.query<LinkedTerritory>(
    `SELECT t.id, t.level::text AS level, t.code, t.departement_code AS "departementCode", t.region_code AS "regionCode",
       ARRAY(SELECT s.group_id FROM membership s WHERE s.member_id = t.id AND s.ended_on IS NULL) AS groups
     FROM territory t WHERE t.id = ANY ($1::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
