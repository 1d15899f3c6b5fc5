import type pg from "pg";
import { CONTACT_MONTHS, CONTACT_MONTHS_UNPUBLISHED, REFUSED_MONTHS, UNCONFIRMED_DAYS } from "@/lib/domain/award/candidature";
import { recordAudit } from "../audit/recordAudit";

/**
 * Keeps the word given to those who apply: what nobody confirmed, what was withdrawn and what was refused is deleted after a while, and whom the others came
 * from is erased. At each candidature, and every day while a server runs.
 */
export async function forgetCandidatures(client: pg.PoolClient, now: Date): Promise<number> {
  const deleted = await client.query(
    `DELETE FROM candidature WHERE (state IN ('sent', 'withdrawn') AND sent_at < $1::timestamptz - make_interval(days => $2))
       OR (state = 'refused' AND handled_at < $1::timestamptz - make_interval(months => $3))`,
    [now, UNCONFIRMED_DAYS, REFUSED_MONTHS],
  );
  const erased = await client.query(
    `UPDATE candidature a SET contact_name = NULL, contact_role = NULL, contact_email = NULL, contact_erased_at = $1,
       link_sha256 = NULL, follow_sha256 = NULL
     WHERE a.contact_erased_at IS NULL AND (a.sent_at < $1::timestamptz - make_interval(months => $3) OR EXISTS (
       SELECT FROM award_publication p WHERE p.award_id = a.award_id AND p.published_at < $1::timestamptz - make_interval(months => $2)))`,
    [now, CONTACT_MONTHS, CONTACT_MONTHS_UNPUBLISHED],
  );
  const after = { deleted: deleted.rowCount ?? 0, erased: erased.rowCount ?? 0 };
  const count = after.deleted + after.erased;
  if (count > 0) await recordAudit(client, [{ actor: "instance", action: "forget", subject: "candidature", subjectId: "contacts", after }]);
  return count;
}
