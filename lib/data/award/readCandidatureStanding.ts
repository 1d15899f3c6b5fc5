import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import { readHiddenTerritories } from "./readHiddenTerritories";
import { readAwardStanding, type StandingAsked } from "./readStanding";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOWHERE: Standing = { sees: false, seat: null, phase: null };

/**
 * Towards a candidature: a manager whom nothing links to its territory knows of it.
 * @param whole whether what is asked for sets it against the nominees: nobody does it who may not know of one of them
 */
export async function readCandidatureStanding(
  reader: Pick<pg.Pool, "query">,
  candidatureId: string,
  asked: StandingAsked & { whole?: boolean },
): Promise<Standing> {
  if (!UUID.test(candidatureId)) return NOWHERE;
  const { rows } = await reader.query<{ awardId: number; territoryId: number }>(
    `SELECT award_id AS "awardId", territory_id AS "territoryId" FROM candidature WHERE id = $1`,
    [candidatureId],
  );
  const [row] = rows;
  if (!row) return NOWHERE;
  const standing = await readAwardStanding(reader, row.awardId, { ...asked, whole: asked.whole ?? false });
  const hidden = await readHiddenTerritories(reader, asked.memberId, row.awardId);
  const { rowCount } = await reader.query("SELECT FROM member WHERE id = $1 AND 'JURY_MANAGER' = ANY (roles)", [asked.memberId]);
  return rowCount && !hidden.includes(row.territoryId) ? standing : NOWHERE;
}
