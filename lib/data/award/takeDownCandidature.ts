import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import type { Handling } from "./handleCandidature";

/**
 * Takes down what a nominee applied with, before the palmarès or after: its text, its pictures and whom it came from are gone for good. The
 * nominee stays, and the reason, for those who handle candidatures.
 * @throws ExpectedError `unknown-nominee`; `candidature-handled` for one that was not accepted, or is taken down already
 */
export async function takeDownCandidature(
  client: pg.PoolClient,
  { id, memberId, reason, actor, now }: Handling & { reason: string },
): Promise<void> {
  const { rows } = await client.query<{ shown: boolean }>(
    "SELECT state = 'accepted' AND taken_down_at IS NULL AS shown FROM candidature WHERE id = $1 FOR UPDATE",
    [id],
  );
  if (!rows[0]) throw new ExpectedError("unknown-nominee");
  if (!rows[0].shown) throw new ExpectedError("candidature-handled");
  await client.query(
    `UPDATE candidature SET taken_down_at = $2, taken_down_by = $3, taken_down_reason = $4, title = '', text = '', links = '{}', publish = false,
       contact_name = NULL, contact_role = NULL, contact_email = NULL, contact_erased_at = coalesce(contact_erased_at, $2) WHERE id = $1`,
    [id, now, memberId, reason],
  );
  await client.query("DELETE FROM candidature_image WHERE candidature_id = $1", [id]);
  await recordAudit(client, [{ actor, action: "take-down", subject: "candidature", subjectId: id }]);
}
