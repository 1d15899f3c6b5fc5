import type { Level } from "@/lib/domain/territory/level";
import { database } from "../database";
import { IS_TO_DO, TARGETS } from "./progressSql";

export interface NextTerritory {
  level: Level;
  code: string;
  name: string;
}
const PLACE = "coalesce(p.region_code, ''), coalesce(p.departement_code, ''), p.search_name, p.id";

/** The next territory on the map, after one, that has something to be read by a member; null at the end. */
export async function readNextTerritory(
  campaignId: number,
  memberId: number,
  { level, code }: { level: string; code: string },
): Promise<NextTerritory | null> {
  const { rows } = await database().pool.query<NextTerritory>(
    `SELECT p.level::text AS level, p.code, p.name FROM ${TARGETS} JOIN account a ON a.id = t.account_id JOIN territory p ON p.id = a.territory_id
     WHERE t.campaign_id = $1 AND coalesce(t.member_id, $2) = $2 AND ${IS_TO_DO}
       AND (${PLACE}) > (SELECT ${PLACE} FROM territory p WHERE p.level::text = $3 AND p.code = $4)
     ORDER BY ${PLACE} LIMIT 1`,
    [campaignId, memberId, level, code],
  );
  return rows[0] ?? null;
}
