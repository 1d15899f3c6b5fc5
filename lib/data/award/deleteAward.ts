import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdSeenAward } from "./holdSeenAward";

/**
 * Deletes an award that was made by mistake: nobody has applied to it, and none of its categories has a nominee. The log keeps what it was.
 * @throws ExpectedError as `holdSeenAward`; `award-in-use`
 */
export async function deleteAward(client: pg.PoolClient, { awardId, version }: { awardId: number; version: number }, actor: string) {
  const { year } = await holdSeenAward(client, awardId, version);
  await client.query("SELECT FROM award_category WHERE award_id = $1 FOR UPDATE", [awardId]);
  const { rows } = await client.query<{ theme: string; used: boolean }>(
    `SELECT theme, EXISTS (SELECT FROM candidature WHERE award_id = $1)
       OR EXISTS (SELECT FROM nominee n JOIN award_category c ON c.id = n.category_id WHERE c.award_id = $1)
       OR EXISTS (SELECT FROM minutes s JOIN award_category c ON c.id = s.category_id WHERE c.award_id = $1) AS used
     FROM award_edition WHERE id = $1`,
    [awardId],
  );
  if (rows[0]?.used !== false) throw new ExpectedError("award-in-use");
  await client.query("DELETE FROM jury_seat WHERE award_id = $1", [awardId]);
  await client.query("DELETE FROM award_edition WHERE id = $1", [awardId]);
  const before = { year, theme: rows[0].theme };
  await recordAudit(client, [{ actor, action: "delete", subject: "award", subjectId: String(awardId), before }]);
}
