import type { Level } from "@/lib/domain/territory/level";
import { database } from "../database";
import { MAP_PLACE } from "./mapPlace";
import { statesOf, TYPED } from "./progressSql";
import { readCampaignFacts } from "./readCampaign";

export interface NextTerritory {
  level: Level;
  code: string;
  name: string;
}
const PLACE = MAP_PLACE.join(", ");

/** The next territory on the map, after one, that has something to be read by a member; null at the end. */
export async function readNextTerritory(
  campaignId: number,
  memberId: number,
  { level, code }: { level: string; code: string },
): Promise<NextTerritory | null> {
  const { opensOn, closesOn } = await readCampaignFacts(campaignId);
  const { rows } = await database().pool.query<NextTerritory>(
    `SELECT p.level::text AS level, p.code, p.name FROM ${TYPED} JOIN account a ON a.id = t.account_id JOIN territory p ON p.id = a.territory_id
     WHERE t.campaign_id = $1 AND coalesce(t.member_id, $2) = $2 AND ${statesOf("$5", "$6")["to-do"]}
       AND (${PLACE}) > (SELECT ${PLACE} FROM territory p WHERE p.level::text = $3 AND p.code = $4)
     ORDER BY ${PLACE} LIMIT 1`,
    [campaignId, memberId, level, code, opensOn, closesOn],
  );
  return rows[0] ?? null;
}
