import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { requireUnchanged } from "./requireUnchanged";

/**
 * Takes back a shortlist that was frozen by mistake, with whom its rank nominated: as long as nobody has said, thought or decided anything of
 * the nominees of its category. Those who came in otherwise stay. The transaction keeps the award from changing: see `Standing`.
 * @param frozen category, the award's version as it was seen, and why
 * @throws ExpectedError `award-published`, `award-stale`, `unknown-category`, `shortlist-in-use`
 */
export async function unfreezeShortlist(
  client: pg.PoolClient,
  frozen: { categoryId: number; version: number; reason: string },
  actor: string,
): Promise<void> {
  const { categoryId, version, reason } = frozen;
  await requireUnchanged(client, categoryId, version);
  const { rowCount } = await client.query(
    "UPDATE award_category SET frozen_at = NULL, frozen_by = NULL WHERE id = $1 AND frozen_at IS NOT NULL",
    [categoryId],
  );
  if (rowCount === 0) throw new ExpectedError("unknown-category");
  // Whoever writes of a nominee holds its row: what they write is seen below, or finds no nominee.
  await client.query("SELECT FROM nominee WHERE category_id = $1 FOR UPDATE", [categoryId]);
  const { rows } = await client.query(USED, [categoryId]);
  if (rows.length > 0) throw new ExpectedError("shortlist-in-use");
  await client.query(`DELETE FROM assignment WHERE nominee_id IN (${RANKED})`, [categoryId]);
  await client.query(`DELETE FROM conflict WHERE nominee_id IN (${RANKED})`, [categoryId]);
  await client.query("DELETE FROM nominee WHERE category_id = $1 AND origin = 'ranking'", [categoryId]);
  await recordAudit(client, [{ actor, action: "unfreeze", subject: "award-category", subjectId: String(categoryId), after: { reason } }]);
}

const RANKED = "SELECT id FROM nominee WHERE category_id = $1 AND origin = 'ranking'";

/** A candidature that joined one of them was told so; what a manager added to a link is nobody's to drop unseen. */
const USED = `
  SELECT FROM nominee n WHERE n.category_id = $1 AND (
    EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.source <> 'automatic')
    OR EXISTS (SELECT FROM assessment a WHERE a.nominee_id = n.id)
    OR EXISTS (SELECT FROM juror_note o WHERE o.nominee_id = n.id)
    OR EXISTS (SELECT FROM deliberation_note o WHERE o.nominee_id = n.id)
    OR EXISTS (SELECT FROM ballot b WHERE b.nominee_id = n.id)
    OR EXISTS (SELECT FROM decision d WHERE d.nominee_id = n.id)
    OR n.origin = 'ranking' AND EXISTS (SELECT FROM candidature c WHERE c.nominee_id = n.id))
  LIMIT 1`;
